// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lift_to_2.h"

#include "core/store/case_table.h"
#include "core/store/manifests.h"
#include "core/store/record_table.h"
#include "core/store/vault_table.h"

namespace rundbord
{

namespace
{

void append(QByteArray& bytes, quint64 number)
{
    std::array<char, sizeof number> big{};
    qToBigEndian(number, big.data());
    bytes.append(big.data(), big.size());
}

//! What version 1 sealed: every record by name, in the order of their identities.
bool agreedInVersion1(const Vault& vault, const CaseId& id, const CaseRow& row,
                      const std::vector<RecordVersion>& records)
{
    QByteArray content;
    append(content, row.counter);
    append(content, row.overview.version);
    append(content, quint64{row.altered});
    append(content, records.size());
    for (const RecordVersion& record : records) {
        content += record.id.uuid().toRfc4122();
        append(content, record.version);
    }
    return vault.agrees(row.manifest, SealContext("man1").add(vault.id()).add(id.uuid()).add(content));
}

CaseLedger ledgerOf(const Vault& vault, const CaseId& id, const CaseRow& row,
                    const std::vector<RecordVersion>& records)
{
    CaseLedger ledger;
    ledger.setCounter(row.counter);
    ledger.setOverviewVersion(row.overview.version);
    for (const RecordVersion& record : records)
        ledger.put(record.id, recordMark(vault, id, record.id, record.version));
    if (row.altered || !agreedInVersion1(vault, id, row, records))
        ledger.markAltered();
    return ledger;
}

} // namespace

void liftTo2(Connection& connection, const Vault& vault)
{
    StoreLedger store;
    for (const CaseId& id : selectCaseIds(connection)) {
        const std::optional<CaseRow> row = selectCase(connection, id);
        if (!row)
            continue;
        const CaseLedger ledger = ledgerOf(vault, id, *row, selectVersions(connection, id));
        const QByteArray manifest = manifestOf(vault, manifestContext(vault, id, ledger));
        updateCase(connection, id, {row->counter, ledger.isAltered(), manifest, {}});
        store.put(StoreLedger::Part::Case, id.uuid(),
                  partMark(vault, StoreLedger::Part::Case, id.uuid(), row->counter, manifest));
    }
    updateVaultManifest(connection, {false, manifestOf(vault, manifestContext(vault, store))});
}

} // namespace rundbord
