// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restoring.h"

#include "core/store/copy_folder.h"
#include "core/store/copy_writing.h"
#include "core/store/migrations.h"
#include "core/store/store_content.h"
#include "core/store/store_file.h"
#include "core/store/vault_table.h"

#include <QDir>
#include <QFileInfo>

namespace rundbord
{

namespace
{

//! How the new store is called before its time: as soon as it has the second name it is the one that counts,
//! and the name says what the old one is to be called.
StorePlace prepared(const StorePlace& store)
{
    return {store.path + QStringLiteral(".prepared"), store.vfs};
}

QString restoredMark(const StorePlace& store)
{
    return QFileInfo(store.path).absoluteFilePath() + QStringLiteral(".restored-");
}

//! The files that are to be the store, and what it is to be called then; one at most, unless somebody helped.
std::vector<std::pair<QString, StoreCopy>> decided(const StorePlace& store)
{
    std::vector<std::pair<QString, StoreCopy>> found;
    const QFileInfo mark(restoredMark(store));
    const QDir folder(mark.absolutePath());
    for (const QString& name : folder.entryList({mark.fileName() + QLatin1Char('*')}, QDir::Files)) {
        if (const auto replaced = copyFromName(name.mid(mark.fileName().size())))
            found.emplace_back(folder.filePath(name), *replaced);
    }
    return found;
}

Result<std::unique_ptr<Connection>> connectTo(const StorePlace& copy)
{
    if (Result<void> ours = inspectStoreFile(copy); !ours)
        return failAs(ours);
    return Connection::open(copy);
}

//! Says in the new store which copy it comes from, so that whoever opens it can note it in its log. An earlier version
//! of a store has no room for that, so it is lifted at once; it is kept as the copy it comes from.
Result<void> leaveTrace(const StorePlace& file, const Vault& vault, const StoreCopy& copy)
{
    const auto connection = connectTo(file);
    if (!connection)
        return failAs(connection);
    if (Result<void> lifted = migrate(**connection, vault); !lifted)
        return lifted;
    const SettingChange trace{SettingId::Restored, copyName(copy).toUtf8()};
    StoreContent content(**connection, vault);
    if (Result<void> left = content.write({{}, {}, std::nullopt, Durability::Act, {trace}}); !left)
        return left;
    return (*connection)->foldLog();
}

Result<void> prepareFrom(const StorePlace& store, const StoreCopy& copy, Connection& connection,
                         const Vault& vault)
{
    forgetPrepared(store);
    const auto writing = CopyWriting::begin(connection, vault, prepared(store));
    if (!writing)
        return failAs(writing);
    if (Result<void> written = (*writing)->finish(); !written)
        return written;
    if (Result<void> traced = leaveTrace(prepared(store), vault, copy); !traced)
        return traced;
    return (*writing)->keep();
}

//! StoreInUse if somebody has it open; a store that can't be opened for another reason is nobody's.
Result<void> checkUnused(const StorePlace& store)
{
    if (const Result<void> ours = inspectStoreFile(store); !ours)
        return {};
    const auto connection = Connection::open(store);
    if (!connection && connection.error().code == ErrorCode::StoreInUse)
        return failAs(connection);
    return {};
}

//! How the names of the files go on that are there: the store, its log and its journal.
QStringList partsAt(const QString& path)
{
    QStringList parts;
    for (const char* part : {"", "-wal", "-journal"}) {
        if (QFileInfo::exists(path + QString::fromLatin1(part)))
            parts << QString::fromLatin1(part);
    }
    return parts;
}

//! What isn't there was moved before.
Result<void> moveStore(const QString& from, const QString& to)
{
    for (const QString& part : partsAt(from)) {
        if (Result<void> moved = moveIntoPlace(from + part, to + part); !moved)
            return moved;
    }
    return syncFolder(QFileInfo(from).absolutePath());
}

} // namespace

Result<void> prepareRestoring(const StorePlace& store, const StoreCopy& copy, const Vault& vault)
{
    Result<OpenedCopy> opened = OpenedCopy::open(copyPlace(store, copy), vault);
    if (!opened)
        return failAs(opened);
    return prepareFrom(store, copy, opened->connection(), vault);
}

Result<void> prepareRestoring(const StorePlace& store, const StoreCopy& copy, const PresentedKey& key)
{
    const auto connection = connectTo(copyPlace(store, copy));
    if (!connection)
        return failAs(connection);
    const Result<Vault> vault = unlockVault(**connection, key.secret, key.kind);
    if (!vault)
        return failAs(vault);
    return prepareFrom(store, copy, **connection, *vault);
}

Result<void> decideRestoring(const StorePlace& store, const QDateTime& at)
{
    const StoreCopy replaced = withFreeName(store, {at.toUTC(), CopyReason::Replaced, {}, false});
    Result<void> decided = moveIntoPlace(prepared(store).path, restoredMark(store) + copyName(replaced));
    // it may have its new name, but not for good
    if (!decided)
        forgetRestoring(store);
    return decided;
}

Result<void> completeRestoring(const StorePlace& store)
{
    for (const auto& [restored, replaced] : decided(store)) {
        if (Result<void> unused = checkUnused(store); !unused)
            return unused;
        const StorePlace aside = copyPlace(store, replaced);
        if (Result<void> made = makeStoreFolder(aside); !made)
            return made;
        if (Result<void> moved = moveStore(store.path, aside.path); !moved)
            return moved;
        if (Result<void> done = moveIntoPlace(restored, store.path); !done)
            return done;
    }
    return {};
}

Result<void> restorePrepared(const StorePlace& store, const QDateTime& at)
{
    const QStringList before = partsAt(store.path);
    if (Result<void> decided = decideRestoring(store, at); !decided)
        return decided;
    Result<void> completed = completeRestoring(store);
    if (!completed && partsAt(store.path) == before)
        forgetRestoring(store);
    return completed;
}

Result<void> restore(const StorePlace& store, const StoreCopy& copy, const PresentedKey& key,
                     const QDateTime& at)
{
    if (Result<void> unused = checkUnused(store); !unused)
        return unused;
    if (Result<void> prepared = prepareRestoring(store, copy, key); !prepared)
        return prepared;
    return restorePrepared(store, at);
}

void forgetPrepared(const StorePlace& store)
{
    removeStoreFile(prepared(store).path);
}

void forgetRestoring(const StorePlace& store)
{
    forgetPrepared(store);
    for (const auto& [restored, replaced] : decided(store))
        removeStoreFile(restored);
}

} // namespace rundbord
