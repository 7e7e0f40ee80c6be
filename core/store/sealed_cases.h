// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "core/store/case_ledger.h"
#include "core/store/case_table.h"
#include "core/store/store_manifest.h"
#include "core/vault/vault.h"

#include <map>

namespace rundbord
{

//! The cases behind one connection: seals what goes in, opens what comes out, and keeps each case's ledger
//! and manifest in step with its rows. Keeps the keys of the cases it has written to.
class SealedCases
{
public:
    //! All must outlive this.
    SealedCases(Connection& connection, const Vault& vault, StoreManifest& manifest);

    // In a transaction, after StoreManifest::know(). They throw SQLite::Exception.
    [[nodiscard]] Result<void> create(const Batch& first);
    [[nodiscard]] Result<void> write(const Batch& batch);
    void remove(const CaseId& caseId);
    //! After a transaction that failed, what is known may not be so.
    void forget() { m_open.clear(); }

    [[nodiscard]] Result<std::vector<CaseOverview>> overviews() const;
    [[nodiscard]] Result<LoadedCase> read(const CaseId& caseId) const;
    [[nodiscard]] Result<bool> has(const CaseId& caseId) const;

private:
    struct OpenCase {
        CaseKey key;
        CaseLedger ledger;
    };

    [[nodiscard]] Result<OpenCase*> openCase(const CaseId& caseId);
    [[nodiscard]] Result<CaseKey> caseKey(const CaseId& caseId) const;
    [[nodiscard]] Result<CaseRow> caseRow(const CaseId& caseId) const;
    [[nodiscard]] Result<CaseLedger> ledger(const CaseId& caseId) const;
    [[nodiscard]] bool agrees(const CaseId& caseId, const CaseRow& row, const CaseLedger& ledger) const;
    [[nodiscard]] CaseOverview overview(const CaseId& caseId) const;

    void put(const Batch& batch, OpenCase& open);
    void putChange(const RecordChange& change, const CaseKey& key, CaseLedger& ledger);
    void putOverview(const QByteArray& payload, const CaseKey& key, CaseLedger& ledger);

    Connection& m_connection;
    const Vault& m_vault;
    StoreManifest& m_manifest;
    std::map<CaseId, OpenCase> m_open;
};

} // namespace rundbord
