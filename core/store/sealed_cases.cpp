// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_cases.h"

#include "core/store/record_reader.h"

namespace rundbord
{

namespace
{

//! The format of what is sealed. A later format gets a later number, and both can be read.
constexpr quint64 sealedFormat = 1;

//! What the row of the case says beside the records.
CaseLedger ledgerFrom(const CaseRow& row)
{
    CaseLedger ledger;
    ledger.setCounter(row.counter);
    ledger.setOverviewVersion(row.overview.version);
    if (row.altered)
        ledger.markAltered();
    return ledger;
}

} // namespace

SealedCases::SealedCases(Connection& connection, const Vault& vault)
    : m_connection(connection)
    , m_vault(vault)
{
}

Result<void> SealedCases::create(const Batch& first)
{
    const Result<bool> taken = has(first.caseId);
    if (!taken)
        return failAs(taken);
    if (*taken)
        return fail(ErrorCode::DuplicateId);
    OpenCase made{m_vault.newCaseKey(first.caseId), {}};
    Batch whole = first;
    whole.overview = first.overview.value_or(QByteArray());
    const Result<void> done = m_connection.transact(Durability::Act, [&]() -> Result<void> {
        insertCase(m_connection, first.caseId, {made.key.version, m_vault.wrap(made.key)});
        put(whole, made.key, made.ledger);
        return {};
    });
    if (done)
        m_open.insert_or_assign(first.caseId, std::move(made));
    return done;
}

Result<void> SealedCases::write(const Batch& batch)
{
    const Result<OpenCase*> open = openCase(batch.caseId);
    if (!open)
        return failAs(open);
    // The ledger in memory follows the commit, never the attempt.
    CaseLedger next = (*open)->ledger;
    const Result<void> done = m_connection.transact(batch.durability, [&]() -> Result<void> {
        put(batch, (*open)->key, next);
        return {};
    });
    if (done)
        (*open)->ledger = std::move(next);
    return done;
}

void SealedCases::put(const Batch& batch, const CaseKey& key, CaseLedger& ledger)
{
    ledger.beginWrite();
    for (const RecordChange& change : batch.changes)
        putChange(change, key, ledger);
    if (batch.overview)
        putOverview(*batch.overview, key, ledger);
    const QByteArray manifest = m_vault.manifest(batch.caseId, ledger.content());
    updateCase(m_connection, batch.caseId, {ledger.counter(), ledger.isAltered(), manifest, {}});
}

void SealedCases::putChange(const RecordChange& change, const CaseKey& key, CaseLedger& ledger)
{
    if (!change.payload) {
        deleteRecord(m_connection, key.caseId, change.id);
        ledger.remove(change.id);
        return;
    }
    const quint64 version = ledger.counter();
    const RecordPlace place = recordPlace(change.id, version, sealedFormat);
    putRecord(m_connection, {key.caseId, change.id, version, sealedFormat,
                             m_vault.sealRecord(key, place, *change.payload)});
    ledger.put(change.id, version);
}

void SealedCases::putOverview(const QByteArray& payload, const CaseKey& key, CaseLedger& ledger)
{
    const quint64 version = ledger.counter();
    const RecordPlace place = overviewPlace(key.caseId, version, sealedFormat);
    updateOverview(m_connection, key.caseId,
                   {version, sealedFormat, m_vault.sealRecord(key, place, payload)});
    ledger.setOverviewVersion(version);
}

Result<void> SealedCases::remove(const CaseId& caseId)
{
    m_open.erase(caseId);
    return m_connection.transact(Durability::Act, [&]() -> Result<void> {
        deleteCaseRows(m_connection, caseId);
        return {};
    });
}

Result<bool> SealedCases::has(const CaseId& caseId) const
{
    return guarded([&]() -> Result<bool> { return selectCase(m_connection, caseId).has_value(); });
}

Result<CaseRow> SealedCases::caseRow(const CaseId& caseId) const
{
    return guarded([&]() -> Result<CaseRow> {
        if (std::optional<CaseRow> row = selectCase(m_connection, caseId))
            return *row;
        return fail(ErrorCode::NotFound);
    });
}

Result<CaseKey> SealedCases::caseKey(const CaseId& caseId) const
{
    const auto row =
        guarded([&]() -> Result<std::optional<KeyRow>> { return selectKey(m_connection, caseId); });
    if (!row)
        return failAs(row);
    if (!*row)
        return fail(ErrorCode::SealBroken, QStringLiteral("the key of the case is gone"));
    return m_vault.unwrap(caseId, (*row)->version, (*row)->wrapped);
}

Result<CaseLedger> SealedCases::ledger(const CaseId& caseId) const
{
    const Result<CaseRow> row = caseRow(caseId);
    if (!row)
        return failAs(row);
    return guarded([&]() -> Result<CaseLedger> {
        CaseLedger ledger = ledgerFrom(*row);
        for (const RecordVersion& record : selectVersions(m_connection, caseId))
            ledger.put(record.id, record.version);
        if (!agrees(caseId, *row, ledger))
            ledger.markAltered();
        return ledger;
    });
}

bool SealedCases::agrees(const CaseId& caseId, const CaseRow& row, const CaseLedger& ledger) const
{
    return m_vault.agrees(row.manifest, caseId, ledger.content());
}

Result<SealedCases::OpenCase*> SealedCases::openCase(const CaseId& caseId)
{
    if (const auto open = m_open.find(caseId); open != m_open.end())
        return &open->second;
    Result<CaseLedger> found = ledger(caseId);
    if (!found)
        return failAs(found);
    Result<CaseKey> key = caseKey(caseId);
    if (!key)
        return failAs(key);
    return &m_open.insert_or_assign(caseId, OpenCase{std::move(*key), std::move(*found)}).first->second;
}

Result<LoadedCase> SealedCases::read(const CaseId& caseId) const
{
    const Result<CaseRow> row = caseRow(caseId);
    if (!row)
        return failAs(row);
    const Result<CaseKey> key = caseKey(caseId);
    if (!key)
        return failAs(key);
    RecordReader reader(m_connection, m_vault, *key);
    const auto manifestAgrees = [&] {
        CaseLedger ledger = ledgerFrom(*row);
        reader.enter(ledger);
        return agrees(caseId, *row, ledger);
    };
    reader.readIndexed();
    if (!manifestAgrees() || !reader.damaged().empty())
        reader.readEverything();
    return LoadedCase{reader.records(), reader.damaged(), !row->altered && manifestAgrees()};
}

CaseOverview SealedCases::overview(const CaseId& caseId) const
{
    const CaseOverview damaged{caseId, {}, true};
    const Result<CaseRow> row = caseRow(caseId);
    const Result<CaseKey> key = caseKey(caseId);
    if (!row || !key)
        return damaged;
    const RecordPlace place = overviewPlace(caseId, row->overview.version, row->overview.schema);
    const Result<QByteArray> payload = m_vault.openRecord(*key, place, row->overview.sealed);
    return payload ? CaseOverview{caseId, *payload, false} : damaged;
}

Result<std::vector<CaseOverview>> SealedCases::overviews() const
{
    const auto ids = guarded([&]() -> Result<std::vector<CaseId>> { return selectCaseIds(m_connection); });
    if (!ids)
        return failAs(ids);
    std::vector<CaseOverview> all;
    for (const CaseId& id : *ids)
        all.push_back(overview(id));
    return all;
}

} // namespace rundbord
