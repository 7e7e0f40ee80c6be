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

SealedCases::SealedCases(Connection& connection, const Vault& vault, StoreManifest& manifest)
    : m_connection(connection)
    , m_vault(vault)
    , m_manifest(manifest)
{
}

Result<void> SealedCases::create(const Batch& first)
{
    if (selectCase(m_connection, first.caseId))
        return fail(ErrorCode::DuplicateId);
    OpenCase made{m_vault.newCaseKey(first.caseId), {}};
    insertCase(m_connection, first.caseId, {made.key.version, m_vault.wrap(made.key)});
    Batch whole = first;
    whole.overview = first.overview.value_or(QByteArray());
    put(whole, m_open.insert_or_assign(first.caseId, std::move(made)).first->second);
    return {};
}

Result<void> SealedCases::write(const Batch& batch)
{
    const Result<OpenCase*> open = openCase(batch.caseId);
    if (!open)
        return failAs(open);
    put(batch, **open);
    return {};
}

void SealedCases::put(const Batch& batch, OpenCase& open)
{
    CaseLedger& ledger = open.ledger;
    ledger.beginWrite();
    for (const RecordChange& change : batch.changes)
        putChange(change, open.key, ledger);
    if (batch.overview)
        putOverview(*batch.overview, open.key, ledger);
    const QByteArray manifest = manifestOf(m_vault, manifestContext(m_vault, batch.caseId, ledger));
    updateCase(m_connection, batch.caseId, {ledger.counter(), ledger.isAltered(), manifest, {}});
    m_manifest.put(StoreLedger::Part::Case, batch.caseId.uuid(), ledger.counter(), manifest);
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
    ledger.put(change.id, recordMark(m_vault, key.caseId, change.id, version));
}

void SealedCases::putOverview(const QByteArray& payload, const CaseKey& key, CaseLedger& ledger)
{
    const quint64 version = ledger.counter();
    const RecordPlace place = overviewPlace(key.caseId, version, sealedFormat);
    updateOverview(m_connection, key.caseId,
                   {version, sealedFormat, m_vault.sealRecord(key, place, payload)});
    ledger.setOverviewVersion(version);
}

void SealedCases::remove(const CaseId& caseId)
{
    m_open.erase(caseId);
    deleteCaseRows(m_connection, caseId);
    m_manifest.remove(StoreLedger::Part::Case, caseId.uuid());
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
            ledger.put(record.id, recordMark(m_vault, caseId, record.id, record.version));
        if (!agrees(caseId, *row, ledger))
            ledger.markAltered();
        return ledger;
    });
}

bool SealedCases::agrees(const CaseId& caseId, const CaseRow& row, const CaseLedger& ledger) const
{
    return m_vault.agrees(row.manifest, manifestContext(m_vault, caseId, ledger));
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
