// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/log_table.h"

#include <algorithm>

namespace rundbord
{

namespace
{

QByteArray bytesOf(const Digest& digest)
{
    return {digest.data(), static_cast<qsizetype>(digest.size())};
}

//! All zero for what is none, which then agrees with nothing.
Digest digestFrom(const QByteArray& bytes)
{
    Digest digest{};
    if (bytes.size() == static_cast<qsizetype>(digest.size()))
        std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

LogEntryRow entryFrom(const Query& row)
{
    return {{row.count(0), row.uuid(1), row.count(2), row.bytes(3)},
            digestFrom(row.bytes(4)),
            digestFrom(row.bytes(5))};
}

} // namespace

void putLogEntry(Connection& connection, const LogEntryRow& row)
{
    connection.query("log.put")
        .with(row.entry.sequence, row.entry.id, row.entry.keyId, row.entry.sealed, bytesOf(row.link),
              bytesOf(row.mac))
        .run();
}

bool hasLogEntry(Connection& connection, const QUuid& id)
{
    return connection.query("log.has").with(id).next();
}

std::optional<LogEntryRow> selectLastLogEntry(Connection& connection, quint64 notOver)
{
    Query query = connection.query("log.last");
    if (!query.with(notOver).next())
        return std::nullopt;
    return entryFrom(query);
}

void forEachLogEntry(Connection& connection, const std::function<void(const LogEntryRow&)>& visit)
{
    Query query = connection.query("log.all");
    while (query.next())
        visit(entryFrom(query));
}

std::vector<LogKeyRow> selectLogKeys(Connection& connection)
{
    std::vector<LogKeyRow> keys;
    Query query = connection.query("log.keys");
    while (query.next())
        keys.push_back({query.count(0), static_cast<int>(query.number(1)), query.bytes(2)});
    return keys;
}

quint64 nextLogKeyId(Connection& connection)
{
    Query query = connection.query("log.key.next");
    return query.next() ? query.count(0) : 1;
}

void insertLogKey(Connection& connection, const LogKeyRow& row)
{
    connection.query("log.key.insert").with(row.id, row.year, row.wrapped).run();
}

void deleteLogKey(Connection& connection, quint64 id)
{
    connection.query("log.key.delete").with(id).run();
}

std::optional<LogMarkRow> selectLogHead(Connection& connection)
{
    Query query = connection.query("log.head");
    if (!query.next())
        return std::nullopt;
    return LogMarkRow{query.count(0), query.bytes(1)};
}

void putLogHead(Connection& connection, const LogMarkRow& row)
{
    connection.query("log.head.put").with(row.sequence, row.sealed).run();
}

std::vector<LogMarkRow> selectLogEpochs(Connection& connection)
{
    std::vector<LogMarkRow> epochs;
    Query query = connection.query("log.epochs");
    while (query.next())
        epochs.push_back({query.count(0), query.bytes(1)});
    return epochs;
}

void putLogEpoch(Connection& connection, const LogMarkRow& row)
{
    connection.query("log.epoch.put").with(row.sequence, row.sealed).run();
}

} // namespace rundbord
