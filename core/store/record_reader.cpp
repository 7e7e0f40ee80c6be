// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_reader.h"

#include "core/store/manifests.h"

#include <algorithm>

namespace rundbord
{

namespace
{

//! Far more rows than a store ever gets; a damaged or hostile file may claim any number.
constexpr qint64 mostRows = 1'000'000;

//! What could be read, or nothing: here damage is what is looked for, not a failure.
template <typename Read>
auto orNothing(const Read& read) -> decltype(read())
{
    using Found = decltype(read());
    const auto attempt = [&]() -> Result<Found> { return read(); };
    Result<Found> found = guarded(attempt);
    // a disk that fails once is not a damaged record
    if (!found && found.error().code != ErrorCode::StoreDamaged)
        found = guarded(attempt);
    return found ? *found : Found{};
}

} // namespace

RecordPlace recordPlace(const RecordId& id, quint64 version, quint64 schema)
{
    return {"record", id.uuid(), version, schema};
}

RecordPlace overviewPlace(const CaseId& caseId, quint64 version, quint64 schema)
{
    return {"overview", caseId.uuid(), version, schema};
}

RecordReader::RecordReader(Connection& connection, const Vault& vault, const CaseKey& caseKey)
    : m_connection(connection)
    , m_vault(vault)
    , m_caseKey(caseKey)
{
}

void RecordReader::readIndexed()
{
    for (const RecordEntry& entry : orNothing([&] { return selectEntries(m_connection, m_caseKey.caseId); }))
        readRow(entry);
}

void RecordReader::readEverything()
{
    const qint64 last = std::min(orNothing([&] { return lastRow(m_connection); }), mostRows);
    for (qint64 number = 1; number <= last; ++number) {
        if (!m_openedRows.contains(number))
            rescueRow(number);
    }
}

std::optional<RecordRow> RecordReader::row(qint64 number) const
{
    return orNothing([&] { return selectRow(m_connection, number); });
}

bool RecordReader::open(const RecordRow& row, const RecordId& id)
{
    const auto payload = m_vault.openRecord(m_caseKey, recordPlace(id, row.version, row.schema), row.sealed);
    if (!payload)
        return false;
    // A damaged index may have let the same record be written twice: the later one counts.
    Opened& known = m_opened[id];
    if (row.version >= known.version)
        known = {row.version, *payload};
    return true;
}

void RecordReader::readRow(const RecordEntry& entry)
{
    const std::optional<RecordRow> found = row(entry.row);
    if (found && open(*found, entry.id))
        m_openedRows.insert(entry.row);
    else
        m_broken[entry.row] = {entry.id, found ? found->version : 0};
}

void RecordReader::rescueRow(qint64 number)
{
    const std::optional<RecordRow> found = row(number);
    if (!found)
        return;
    if (open(*found, found->id))
        m_broken.erase(number);
    else if (found->caseId == m_caseKey.caseId)
        m_broken.try_emplace(number, Broken{found->id, found->version});
}

std::vector<LoadedRecord> RecordReader::records() const
{
    std::vector<LoadedRecord> records;
    for (const auto& [id, opened] : m_opened)
        records.push_back({id, opened.payload});
    return records;
}

std::vector<RecordId> RecordReader::damaged() const
{
    std::vector<RecordId> ids;
    for (const auto& [number, broken] : m_broken) {
        if (!isWhole(broken.id))
            ids.push_back(broken.id);
    }
    return ids;
}

Digest RecordReader::mark(const RecordId& id, quint64 version) const
{
    return recordMark(m_vault, m_caseKey.caseId, id, version);
}

void RecordReader::enter(CaseLedger& ledger) const
{
    for (const auto& [number, broken] : m_broken)
        ledger.put(broken.id, mark(broken.id, broken.version));
    for (const auto& [id, opened] : m_opened)
        ledger.put(id, mark(id, opened.version));
}

} // namespace rundbord
