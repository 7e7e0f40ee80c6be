// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_manifest.h"

#include "core/store/case_table.h"
#include "core/store/setting_table.h"
#include "core/store/vault_table.h"

namespace rundbord
{

StoreManifest::StoreManifest(Connection& connection, const Vault& vault)
    : m_connection(connection)
    , m_vault(vault)
{
}

StoreLedger StoreManifest::read() const
{
    StoreLedger ledger;
    for (const CaseManifestRow& row : selectCaseManifests(m_connection))
        ledger.putCase(row.id, caseMark(m_vault, row.id, row.counter, row.manifest));
    for (const SettingVersion& row : selectSettingVersions(m_connection))
        ledger.putSetting(row.id, settingMark(m_vault, row.id, row.version));
    const VaultManifestRow row = selectVaultManifest(m_connection);
    if (row.altered)
        ledger.markAltered();
    if (!m_vault.agrees(row.manifest, manifestContext(m_vault, ledger)))
        ledger.markAltered();
    return ledger;
}

void StoreManifest::know()
{
    if (!m_ledger)
        m_ledger = read();
}

void StoreManifest::putCase(const CaseId& id, quint64 counter, QByteArrayView manifest)
{
    m_ledger->putCase(id, caseMark(m_vault, id, counter, manifest));
}

void StoreManifest::removeCase(const CaseId& id)
{
    m_ledger->removeCase(id);
}

void StoreManifest::putSetting(quint64 id, quint64 version)
{
    m_ledger->putSetting(id, settingMark(m_vault, id, version));
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
