// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/case_table.h"
#include "core/store/connection.h"
#include "core/store/copy_making.h"
#include "core/store/migrations.h"
#include "core/store/restoring.h"
#include "core/store/sql_text.h"
#include "core/store/store_building.h"
#include "core/store/store_content.h"
#include "core/store/store_elsewhere.h"
#include "core/store/store_file.h"
#include "core/store/vault_table.h"
#include "core/vault/passphrase.h"

#include <QFileInfo>

#include <algorithm>

namespace rundbord
{

namespace
{

//! From the file's name to a connection that nothing has been written through.
Result<std::unique_ptr<Connection>> connect(const StorePlace& place)
{
    if (Result<void> ours = inspectStoreFile(place); !ours)
        return failAs(ours);
    return Connection::open(place);
}

//! A damaged structure is not written to, not even to lift it.
Result<void> lift(const StorePlace& place, Connection& connection, const Vault& vault)
{
    const Result<int> version = connection.version();
    if (!version)
        return failAs(version);
    if (*version == newestStoreVersion())
        return {};
    if (!connection.isSound())
        return fail(ErrorCode::StoreDamaged);
    const StoreCopy copy{QDateTime::currentDateTimeUtc(), CopyReason::Migration, {}, false};
    const auto making = CopyMaking::begin(place, connection, vault, copy);
    if (!making)
        return failAs(making);
    if (const Result<StoreCopy> made = (*making)->finish(); !made)
        return failAs(made);
    return migrate(connection, vault);
}

//! Where somebody was and who looked is no reason for a copy of everything.
bool isWorthACopy(const Batch& batch)
{
    return !batch.changes.empty() || batch.overview ||
           std::any_of(batch.settings.begin(), batch.settings.end(),
                       [](const SettingChange& change) { return change.id != SettingId::Place; });
}

} // namespace

Store::Store(StorePlace place, Vault vault, std::unique_ptr<Connection> connection)
    : m_place(std::move(place))
    , m_reserve(m_place.path)
    , m_vault(std::move(vault))
{
    adopt(std::move(connection));
    m_reserve.fill();
}

Store::~Store()
{
    letGo();
}

Result<std::unique_ptr<Store>> Store::create(const StorePlace& place, const Secret& passphrase,
                                             const KdfCost& cost)
{
    if (Result<void> longEnough = checkPassphrase(passphrase); !longEnough)
        return failAs(longEnough);
    if (isPlaceTaken(place))
        return fail(ErrorCode::StoreExists);
    if (Result<void> folder = makeStoreFolder(place); !folder)
        return failAs(folder);
    Result<Vault> vault = buildStore(place, passphrase, cost);
    if (!vault)
        return failAs(vault);
    auto connection = connect(place);
    if (!connection)
        return failAs(connection);
    return std::unique_ptr<Store>(new Store(place, std::move(*vault), std::move(*connection)));
}

Result<std::unique_ptr<Store>> Store::open(const StorePlace& place, const Secret& passphrase, KeyKind kind)
{
    if (Result<void> complete = completeRestoring(place); !complete)
        return failAs(complete);
    auto connection = connect(place);
    if (!connection)
        return failAs(connection);
    Result<Vault> vault = unlockVault(**connection, passphrase, kind);
    if (!vault)
        return failAs(vault);
    if (Result<void> lifted = lift(place, **connection, *vault); !lifted)
        return failAs(lifted);
    forgetPrepared(place);
    const bool crashed = hasLog(place);
    std::unique_ptr<Store> store(new Store(place, std::move(*vault), std::move(*connection)));
    // On a full disk it stays where it is, which does no harm.
    if (crashed && store->m_sound)
        (void)store->foldLog();
    store->m_copyDue = crashed || copiesOf(place, store->m_vault.id()).empty();
    return store;
}

void Store::adopt(std::unique_ptr<Connection> connection)
{
    m_connection = std::move(connection);
    m_content = std::make_unique<StoreContent>(*m_connection, m_vault);
    m_sound = m_connection->isSound();
    // Twice, as a disk that once fails to read is no sign of anybody.
    Result<bool> complete = m_content->isComplete();
    if (!complete)
        complete = m_content->isComplete();
    m_complete = complete.value_or(false);
    m_connection->leaveLogOnClose(!m_sound && hasLog(m_place));
}

void Store::letGo()
{
    if (m_connection && m_logMistrusted)
        m_connection->leaveLogOnClose(true);
    m_copying.reset();
    m_content.reset();
    m_connection.reset();
}

Result<void> Store::reopen()
{
    letGo();
    auto connection = connect(m_place);
    if (!connection)
        return failAs(connection);
    const Result<QUuid> found = readVaultId(**connection);
    if (!found)
        return failAs(found);
    if (*found != m_vault.id())
        return fail(ErrorCode::StoreNotAStore, QStringLiteral("another store lies in its place"));
    adopt(std::move(*connection));
    if (!m_sound)
        return fail(ErrorCode::StoreDamaged);
    return m_logMistrusted ? foldLog() : Result<void>();
}

Result<void> Store::foldLog()
{
    Result<void> folded = watched(m_connection->foldLog());
    if (folded)
        m_logMistrusted = false;
    return folded;
}

Result<void> Store::watched(Result<void> written)
{
    if (!written && written.error().code == ErrorCode::DiskFailed)
        m_logMistrusted = true;
    return written;
}

Result<void> Store::changed(Result<void> written)
{
    m_copyDue = m_copyDue || written;
    return watched(std::move(written));
}

Result<void> Store::checkReadable() const
{
    if (!m_connection)
        return fail(ErrorCode::DiskFailed, QStringLiteral("no connection since a reopening failed"));
    return {};
}

Result<void> Store::checkWritable() const
{
    if (Result<void> readable = checkReadable(); !readable)
        return readable;
    if (!m_sound)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("not written to, as its structure is damaged"));
    if (m_logMistrusted)
        return fail(ErrorCode::DiskFailed, QStringLiteral("to be reopened after a failure first"));
    return {};
}

bool Store::isSound() const
{
    return m_sound;
}

bool Store::isComplete() const
{
    return m_complete;
}

bool Store::releaseReserve()
{
    return m_reserve.release();
}

Result<void> Store::createCase(const Batch& first)
{
    if (Result<void> writable = checkWritable(); !writable)
        return writable;
    return changed(m_content->createCase(first));
}

Result<void> Store::write(const Batch& batch)
{
    if (Result<void> writable = checkWritable(); !writable)
        return writable;
    Result<void> written = m_content->write(batch);
    return isWorthACopy(batch) ? changed(std::move(written)) : watched(std::move(written));
}

Result<void> Store::sync()
{
    if (Result<void> writable = checkWritable(); !writable)
        return writable;
    return watched(m_connection->transact(Durability::Act, [&]() -> Result<void> {
        // A commit without a change writes nothing and would not sync either.
        m_connection->query("vault.sync").run();
        return {};
    }));
}

Result<void> Store::deleteCase(const CaseId& caseId, const std::vector<LogEntry>& log)
{
    if (Result<void> writable = checkWritable(); !writable)
        return writable;
    const auto row =
        guarded([&]() -> Result<std::optional<CaseRow>> { return selectCase(*m_connection, caseId); });
    m_deleting.insert(caseId);
    Result<void> removed = m_content->deleteCase(caseId, log);
    const bool wasThere = !row || *row;
    removed = wasThere ? changed(std::move(removed)) : watched(std::move(removed));
    return removed ? foldLog() : removed;
}

Result<std::optional<QByteArray>> Store::setting(SettingId id) const
{
    if (const Result<void> readable = checkReadable(); !readable)
        return failAs(readable);
    return m_content->settings().read(id);
}

Result<void> Store::keepSetting(SettingId id, const QByteArray& payload, Durability durability)
{
    return write({{}, {}, std::nullopt, durability, {{id, payload}}});
}

Result<WaysIn> Store::waysIn() const
{
    if (const Result<void> readable = checkReadable(); !readable)
        return failAs(readable);
    return readWaysIn(*m_connection);
}

Result<void> Store::putWayIn(SlotType type, const WrappingKey& key)
{
    giveUpCopy();
    if (Result<void> writable = checkWritable(); !writable)
        return writable;
    const Result<WaysIn> ways = readWaysIn(*m_connection);
    if (!ways)
        return failAs(ways);
    const KeySlot slot = m_vault.slotFor(ways->placeFor(type), type, key);
    if (Result<void> put = changed(putSlot(*m_connection, slot)); !put)
        return put;
    return foldLog();
}

Result<void> Store::removeWayIn(SlotType type)
{
    giveUpCopy();
    if (Result<void> writable = checkWritable(); !writable)
        return writable;
    const Result<WaysIn> ways = readWaysIn(*m_connection);
    if (!ways)
        return failAs(ways);
    if (const KeySlot* slot = ways->find(type)) {
        if (Result<void> removed = changed(removeSlot(*m_connection, slot->id)); !removed)
            return removed;
    }
    return foldLog();
}

LogAnchor Store::logAnchor() const
{
    return m_content ? m_content->log().anchor().value_or(LogAnchor{}) : LogAnchor{};
}

Result<std::vector<int>> Store::logYears() const
{
    if (const Result<void> readable = checkReadable(); !readable)
        return failAs(readable);
    return m_content->log().years();
}

Result<std::vector<LoadedLogEntry>> Store::readLog(int year) const
{
    if (const Result<void> readable = checkReadable(); !readable)
        return failAs(readable);
    return m_content->log().read(year);
}

Result<LogReport> Store::checkLog(const std::optional<LogAnchor>& printed, const Secret& witness) const
{
    if (const Result<void> readable = checkReadable(); !readable)
        return failAs(readable);
    return m_content->log().check(printed, witness);
}

Result<void> Store::destroyLogYear(int year, const LogEntry& entry)
{
    if (Result<void> writable = checkWritable(); !writable)
        return writable;
    if (Result<void> destroyed = watched(m_content->destroyLogYear(year, entry)); !destroyed)
        return destroyed;
    return foldLog();
}

Result<void> Store::witnessLog(const Secret& witness, const LogEntry& entry)
{
    if (Result<void> writable = checkWritable(); !writable)
        return writable;
    return watched(m_content->witnessLog(witness, entry));
}

Result<std::vector<CaseOverview>> Store::overviews() const
{
    if (const Result<void> readable = checkReadable(); !readable)
        return failAs(readable);
    return m_content->cases().overviews();
}

Result<LoadedCase> Store::readCase(const CaseId& caseId) const
{
    if (const Result<void> readable = checkReadable(); !readable)
        return failAs(readable);
    return m_content->cases().read(caseId);
}

Result<void> Store::keepElsewhere(const std::vector<Batch>& unsaved, const QString& file) const
{
    if (Result<void> readable = checkReadable(); !readable)
        return readable;
    if (QFileInfo(file).absoluteFilePath() == QFileInfo(m_place.path).absoluteFilePath())
        return fail(ErrorCode::StoreInUse);
    return writeStoreElsewhere(*m_connection, m_vault, unsaved, file);
}

Result<bool> Store::hasCase(const CaseId& caseId) const
{
    if (const Result<void> readable = checkReadable(); !readable)
        return failAs(readable);
    return m_content->cases().has(caseId);
}

} // namespace rundbord
