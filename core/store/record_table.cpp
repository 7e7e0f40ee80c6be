// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_table.h"

namespace rundbord
{

void putRecord(Connection& connection, const RecordRow& record)
{
    connection.query("record.put")
        .with(record.caseId.uuid(), record.id.uuid(), record.version, record.schema, record.sealed)
        .run();
}

void deleteRecord(Connection& connection, const CaseId& caseId, const RecordId& id)
{
    connection.query("record.delete").with(caseId.uuid(), id.uuid()).run();
}

std::vector<RecordVersion> selectVersions(Connection& connection, const CaseId& caseId)
{
    std::vector<RecordVersion> versions;
    Query query = connection.query("record.versions");
    query.with(caseId.uuid());
    while (query.next())
        versions.push_back({RecordId(query.uuid(0)), query.count(1)});
    return versions;
}

std::vector<RecordEntry> selectEntries(Connection& connection, const CaseId& caseId)
{
    std::vector<RecordEntry> entries;
    Query query = connection.query("record.rows");
    query.with(caseId.uuid());
    while (query.next())
        entries.push_back({query.number(0), RecordId(query.uuid(1))});
    return entries;
}

std::optional<RecordRow> selectRow(Connection& connection, qint64 row)
{
    Query query = connection.query("record.select");
    if (!query.with(row).next())
        return std::nullopt;
    return RecordRow{CaseId(query.uuid(0)), RecordId(query.uuid(1)), query.count(2), query.count(3),
                     query.bytes(4)};
}

qint64 lastRow(Connection& connection)
{
    Query query = connection.query("record.last");
    return query.next() ? query.number(0) : 0;
}

} // namespace rundbord
