// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_log.h"

#include "core/store/log_check.h"

#include <algorithm>
#include <set>

namespace rundbord
{

using Part = StoreLedger::Part;

namespace
{

//! Far more than are written in a store's life. A row from outside may claim any number.
constexpr quint64 mostEntries = 1'000'000'000;

} // namespace

SealedLog::SealedLog(Connection& connection, const Vault& vault, StoreManifest& manifest)
    : m_connection(connection)
    , m_manifest(manifest)
    , m_seals(vault)
{
}

void SealedLog::forget()
{
    m_head.reset();
    m_keys.clear();
}

void SealedLog::know()
{
    if (m_head)
        return;
    m_keys.clear();
    for (const LogKeyRow& row : selectLogKeys(m_connection)) {
        if (Result<LogKey> key = m_seals.unwrap(row.id, row.year, row.wrapped))
            m_keys.insert_or_assign(row.id, std::move(*key));
    }
    knowHead();
}

//! Goes on behind what is there, also if the head is not to be trusted: no number is used twice, and that the chain
//! begins anew there stays to be seen.
void SealedLog::knowHead()
{
    const std::optional<LogMarkRow> row = selectLogHead(m_connection);
    Result<LogHead> head =
        row ? m_seals.openHead(row->sequence, row->sealed) : Result<LogHead>(LogSeals::start());
    if (!head)
        head = LogSeals::start();
    const std::optional<LogEntryRow> last = selectLastLogEntry(m_connection, head->sequence + mostEntries);
    head->sequence = std::max(head->sequence, last ? last->entry.sequence : 0);
    m_head = std::move(*head);
}

const LogKey& SealedLog::keyOf(int year)
{
    const auto known = std::find_if(m_keys.begin(), m_keys.end(),
                                    [year](const auto& each) { return each.second.year == year; });
    if (known != m_keys.end())
        return known->second;
    LogKey key = LogSeals::newKey(nextLogKeyId(m_connection), year);
    const QByteArray wrapped = m_seals.wrap(key);
    insertLogKey(m_connection, {key.id, year, wrapped});
    m_manifest.put(Part::LogKey, key.id, static_cast<quint64>(year), wrapped);
    return m_keys.insert_or_assign(key.id, std::move(key)).first->second;
}

void SealedLog::putHead(LogHead head)
{
    const LogMarkRow row{head.sequence, m_seals.sealHead(head)};
    putLogHead(m_connection, row);
    m_manifest.put(Part::LogHead, quint64{1}, row.sequence, row.sealed);
    m_head = std::move(head);
}

void SealedLog::append(const LogEntry& entry)
{
    know();
    if (hasLogEntry(m_connection, entry.id))
        return;
    LogRow row{m_head->sequence + 1, entry.id, 0, {}};
    m_seals.sealEntry(row, keyOf(entry.year), entry.payload);
    LogHead next = m_seals.follow(*m_head, row);
    putLogEntry(m_connection, {row, next.link, next.mac});
    putHead(std::move(next));
}

void SealedLog::beginEpoch(const Secret& witness)
{
    know();
    LogHead renewed = LogSeals::renewed(*m_head);
    const LogMarkRow row{renewed.sequence, m_seals.sealEpoch(renewed, witness)};
    putLogEpoch(m_connection, row);
    m_manifest.put(Part::LogEpoch, row.sequence, row.sequence, row.sealed);
    putHead(std::move(renewed));
}

void SealedLog::destroyYear(int year)
{
    know();
    for (const LogKeyRow& row : selectLogKeys(m_connection)) {
        if (row.year != year)
            continue;
        deleteLogKey(m_connection, row.id);
        m_manifest.remove(Part::LogKey, row.id);
        m_keys.erase(row.id);
    }
}

Result<std::vector<int>> SealedLog::years()
{
    return guarded([&]() -> Result<std::vector<int>> {
        know();
        std::set<int, std::greater<>> years;
        for (const auto& [id, key] : m_keys)
            years.insert(key.year);
        return std::vector<int>(years.begin(), years.end());
    });
}

Result<std::vector<LoadedLogEntry>> SealedLog::read(int year)
{
    return guarded([&]() -> Result<std::vector<LoadedLogEntry>> {
        know();
        std::vector<LoadedLogEntry> entries;
        forEachLogEntry(m_connection, [&](const LogEntryRow& row) {
            const auto key = m_keys.find(row.entry.keyId);
            if (key == m_keys.end() || key->second.year != year)
                return;
            const Result<QByteArray> payload = m_seals.openEntry(row.entry, key->second);
            entries.push_back({row.entry.sequence, payload.value_or(QByteArray()), payload.has_value()});
        });
        std::reverse(entries.begin(), entries.end());
        return entries;
    });
}

Result<LogAnchor> SealedLog::anchor()
{
    return guarded([&]() -> Result<LogAnchor> {
        know();
        return LogAnchor{m_head->sequence, LogSeals::mark(m_head->link, m_head->mac)};
    });
}

Result<LogReport> SealedLog::check(const std::optional<LogAnchor>& printed, const Secret& witness)
{
    return guarded([&]() -> Result<LogReport> {
        know();
        return LogCheck(m_connection, m_seals, m_keys).run(printed, witness);
    });
}

} // namespace rundbord
