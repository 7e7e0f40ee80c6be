// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting_table.h"

namespace rundbord
{

std::optional<SettingRow> selectSetting(Connection& connection, quint64 id)
{
    Query query = connection.query("setting.select");
    if (!query.with(id).next())
        return std::nullopt;
    return SettingRow{query.count(0), query.bytes(1)};
}

std::vector<SettingVersion> selectSettingVersions(Connection& connection)
{
    std::vector<SettingVersion> versions;
    Query query = connection.query("setting.versions");
    while (query.next())
        versions.push_back({query.count(0), query.count(1)});
    return versions;
}

void putSetting(Connection& connection, quint64 id, const SettingRow& row)
{
    connection.query("setting.put").with(id, row.version, row.sealed).run();
}

} // namespace rundbord
