// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_settings.h"

#include "core/store/setting_table.h"

namespace rundbord
{

SealedSettings::SealedSettings(Connection& connection, const Vault& vault, StoreManifest& manifest)
    : m_connection(connection)
    , m_vault(vault)
    , m_manifest(manifest)
{
}

void SealedSettings::put(const SettingChange& change)
{
    const auto id = static_cast<quint64>(change.id);
    const quint64 version = selectSetting(m_connection, id).value_or(SettingRow{}).version + 1;
    putSetting(m_connection, id, {version, m_vault.sealSetting(id, version, change.payload)});
    m_manifest.put(StoreLedger::Part::Setting, id, version);
}

Result<std::optional<QByteArray>> SealedSettings::read(SettingId id) const
{
    const auto number = static_cast<quint64>(id);
    const auto row =
        guarded([&]() -> Result<std::optional<SettingRow>> { return selectSetting(m_connection, number); });
    if (!row)
        return failAs(row);
    if (!*row)
        return std::optional<QByteArray>();
    Result<QByteArray> payload = m_vault.openSetting(number, (*row)->version, (*row)->sealed);
    if (!payload)
        return failAs(payload);
    return std::optional<QByteArray>(std::move(*payload));
}

} // namespace rundbord
