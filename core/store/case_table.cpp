// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_table.h"

namespace rundbord
{

std::optional<CaseRow> selectCase(Connection& connection, const CaseId& id)
{
    Query query = connection.query("case.select");
    if (!query.with(id.uuid()).next())
        return std::nullopt;
    return CaseRow{query.count(0),
                   query.number(1) != 0,
                   query.bytes(2),
                   {query.count(3), query.count(4), query.bytes(5)}};
}

std::optional<KeyRow> selectKey(Connection& connection, const CaseId& id)
{
    Query query = connection.query("key.select");
    if (!query.with(id.uuid()).next())
        return std::nullopt;
    return KeyRow{query.count(0), query.bytes(1)};
}

std::vector<CaseId> selectCaseIds(Connection& connection)
{
    std::vector<CaseId> ids;
    Query query = connection.query("case.ids");
    while (query.next())
        ids.emplace_back(query.uuid(0));
    return ids;
}

std::vector<CaseManifestRow> selectCaseManifests(Connection& connection)
{
    std::vector<CaseManifestRow> rows;
    Query query = connection.query("case.manifests");
    while (query.next())
        rows.push_back({CaseId(query.uuid(0)), query.count(1), query.bytes(2)});
    return rows;
}

void insertCase(Connection& connection, const CaseId& id, const KeyRow& key)
{
    const QByteArray notYet;
    connection.query("case.insert").with(id.uuid(), 0, 0, notYet, 0, 0, notYet).run();
    connection.query("key.insert").with(id.uuid(), key.version, key.wrapped).run();
}

void mendKey(Connection& connection, const CaseId& id, const KeyRow& key)
{
    connection.query("key.mend").with(id.uuid(), key.version, key.wrapped).run();
}

void updateOverview(Connection& connection, const CaseId& id, const OverviewRow& overview)
{
    connection.query("case.overview")
        .with(id.uuid(), overview.version, overview.schema, overview.sealed)
        .run();
}

void updateCase(Connection& connection, const CaseId& id, const CaseRow& row)
{
    connection.query("case.update").with(id.uuid(), row.counter, row.altered ? 1 : 0, row.manifest).run();
}

void deleteCaseRows(Connection& connection, const CaseId& id)
{
    connection.query("case.delete").with(id.uuid()).run();
}

} // namespace rundbord
