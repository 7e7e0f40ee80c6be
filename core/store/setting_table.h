// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace rundbord
{

//! The sealed settings, row by row. Everything throws SQLite::Exception, so call it inside guarded() or
//! Connection's transact() only.

struct SettingRow {
    quint64 version{0};
    QByteArray sealed;
};

struct SettingVersion {
    quint64 id{0};
    quint64 version{0};
};

[[nodiscard]] std::optional<SettingRow> selectSetting(Connection& connection, quint64 id);
[[nodiscard]] std::vector<SettingVersion> selectSettingVersions(Connection& connection);
void putSetting(Connection& connection, quint64 id, const SettingRow& row);

} // namespace rundbord
