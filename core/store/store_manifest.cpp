// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_manifest.h"

#include "core/store/case_table.h"
#include "core/store/log_table.h"
#include "core/store/setting_table.h"
#include "core/store/vault_table.h"

namespace rundbord
{

using Part = StoreLedger::Part;

StoreManifest::StoreManifest(Connection& connection, const Vault& vault)
    : m_connection(connection)
    , m_vault(vault)
{
}

StoreLedger StoreManifest::read() const
{
    StoreLedger ledger;
    const auto put = [&](Part part, const QUuid& which, quint64 counter, QByteArrayView content) {
        ledger.put(part, which, partMark(m_vault, part, which, counter, content));
    };
    const auto putNumbered = [&](Part part, quint64 number, quint64 counter, QByteArrayView content) {
        put(part, StoreLedger::numbered(number), counter, content);
    };
    for (const CaseManifestRow& row : selectCaseManifests(m_connection))
        put(Part::Case, row.id.uuid(), row.counter, row.manifest);
    for (const SettingVersion& row : selectSettingVersions(m_connection))
        putNumbered(Part::Setting, row.id, row.version, {});
    if (const std::optional<LogMarkRow> head = selectLogHead(m_connection))
        putNumbered(Part::LogHead, 1, head->sequence, head->sealed);
    for (const LogKeyRow& row : selectLogKeys(m_connection))
        putNumbered(Part::LogKey, row.id, static_cast<quint64>(row.year), row.wrapped);
    for (const LogMarkRow& row : selectLogEpochs(m_connection))
        putNumbered(Part::LogEpoch, row.sequence, row.sequence, row.sealed);
    const VaultManifestRow row = selectVaultManifest(m_connection);
    if (row.altered || !m_vault.agrees(row.manifest, manifestContext(m_vault, ledger)))
        ledger.markAltered();
    return ledger;
}

void StoreManifest::know()
{
    if (!m_ledger)
        m_ledger = read();
}

void StoreManifest::put(Part part, const QUuid& which, quint64 counter, QByteArrayView content)
{
    m_ledger->put(part, which, partMark(m_vault, part, which, counter, content));
}

void StoreManifest::remove(Part part, const QUuid& which)
{
    m_ledger->remove(part, which);
}

void StoreManifest::put(Part part, quint64 number, quint64 counter, QByteArrayView content)
{
    put(part, StoreLedger::numbered(number), counter, content);
}

void StoreManifest::remove(Part part, quint64 number)
{
    remove(part, StoreLedger::numbered(number));
}

void StoreManifest::write()
{
    updateVaultManifest(m_connection,
                        {m_ledger->isAltered(), manifestOf(m_vault, manifestContext(m_vault, *m_ledger))});
}

Result<bool> StoreManifest::agrees()
{
    return guarded([&]() -> Result<bool> {
        know();
        return !m_ledger->isAltered();
    });
}

} // namespace rundbord
