// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/vault/log_seals.h"

#include <functional>
#include <optional>
#include <vector>

namespace rundbord
{

//! The access log as it lies in the store: sealed and chained. Everything throws SQLite::Exception, so call it inside
//! guarded() or Connection's transact() only.

//! An entry with what both chains had come to when it was written.
struct LogEntryRow {
    LogRow entry;
    Digest link{};
    Digest mac{};
};

struct LogKeyRow {
    quint64 id{0};
    int year{0};
    QByteArray wrapped;
};

//! Something sealed that says where the log stood: its head, or where a stretch begins.
struct LogMarkRow {
    quint64 sequence{0};
    QByteArray sealed;
};

//! Never two with one number: the later one stays.
void putLogEntry(Connection& connection, const LogEntryRow& row);
[[nodiscard]] bool hasLogEntry(Connection& connection, const QUuid& id);
//! The one with the highest number not over that; none if there is none.
[[nodiscard]] std::optional<LogEntryRow> selectLastLogEntry(Connection& connection, quint64 notOver);
//! Every entry by its number; `visit` must not change the table.
void forEachLogEntry(Connection& connection, const std::function<void(const LogEntryRow&)>& visit);

[[nodiscard]] std::vector<LogKeyRow> selectLogKeys(Connection& connection);
//! A number that no key has, and no entry names.
[[nodiscard]] quint64 nextLogKeyId(Connection& connection);
void insertLogKey(Connection& connection, const LogKeyRow& row);
void deleteLogKey(Connection& connection, quint64 id);

[[nodiscard]] std::optional<LogMarkRow> selectLogHead(Connection& connection);
void putLogHead(Connection& connection, const LogMarkRow& row);
[[nodiscard]] std::vector<LogMarkRow> selectLogEpochs(Connection& connection);
void putLogEpoch(Connection& connection, const LogMarkRow& row);

} // namespace rundbord
