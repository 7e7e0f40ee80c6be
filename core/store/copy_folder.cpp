// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_folder.h"

#include "core/store/disk_error.h"
#include "core/store/raw_file.h"
#include "core/store/store_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace rundbord
{

namespace
{

const QString unfinishedName = QStringLiteral("unfinished");
//! What is to stay free for the store itself.
constexpr qint64 roomForTheStore = qint64{1024} * 1024;
//! The vault is the first thing that is ever written to a store, and its row never moves.
constexpr int startSize = 65536;

QString folderOf(const StorePlace& store)
{
    return QFileInfo(store.path).absolutePath() + QStringLiteral("/backups");
}

StorePlace unfinishedPlace(const StorePlace& store)
{
    return {folderOf(store) + QLatin1Char('/') + unfinishedName, store.vfs};
}

} // namespace

StorePlace copyPlace(const StorePlace& store, const StoreCopy& copy)
{
    return {folderOf(store) + QLatin1Char('/') + copyName(copy), store.vfs};
}

std::vector<StoreCopy> copiesOf(const StorePlace& store)
{
    std::vector<StoreCopy> copies;
    for (const QString& name : QDir(folderOf(store)).entryList(QDir::Files)) {
        if (const auto copy = copyFromName(name))
            copies.push_back(*copy);
    }
    std::stable_sort(copies.begin(), copies.end(),
                     [](const StoreCopy& a, const StoreCopy& b) { return a.at > b.at; });
    return copies;
}

std::vector<StoreCopy> copiesOf(const StorePlace& store, const QUuid& vaultId)
{
    std::vector<StoreCopy> copies = copiesOf(store);
    std::erase_if(copies, [&](const StoreCopy& copy) {
        const Result<QByteArray> start = readStart(copyPlace(store, copy), startSize);
        return !start || !start->contains(vaultId.toRfc4122());
    });
    return copies;
}

Result<StorePlace> unfinishedCopy(const StorePlace& store, qint64 size)
{
    StorePlace place = unfinishedPlace(store);
    if (Result<void> made = makeStoreFolder(place); !made)
        return failAs(made);
    dropUnfinished(store);
    if (const QStorageInfo disk(folderOf(store));
        disk.isValid() && disk.bytesAvailable() < size + roomForTheStore)
        return fail(ErrorCode::DiskFull, QStringLiteral("no room for a copy"));
    return place;
}

void dropUnfinished(const StorePlace& store)
{
    removeStoreFile(unfinishedPlace(store).path);
}

StoreCopy withFreeName(const StorePlace& store, StoreCopy copy)
{
    // Names know seconds only, and the newest is to be the newest.
    constexpr qint64 atOnce = 60;
    std::vector<StoreCopy> copies = copiesOf(store);
    std::reverse(copies.begin(), copies.end());
    for (const StoreCopy& each : copies) {
        const qint64 ahead = each.at.toSecsSinceEpoch() - copy.at.toSecsSinceEpoch();
        if (ahead >= 0 && ahead < atOnce)
            copy.at = each.at.addSecs(1);
    }
    while (isPlaceTaken(copyPlace(store, copy)))
        copy.at = copy.at.addSecs(1);
    return copy;
}

void dropSurplus(const StorePlace& store, const QUuid& vaultId, QDate today)
{
    for (const StoreCopy& copy : surplusCopies(copiesOf(store, vaultId), today))
        removeStoreFile(copyPlace(store, copy).path);
}

Result<void> removeCopy(const StorePlace& store, const StoreCopy& copy)
{
    const StorePlace place = copyPlace(store, copy);
    if (::unlink(QFile::encodeName(place.path).constData()) != 0)
        return errno == ENOENT ? fail(ErrorCode::NotFound) : failedCall(errno, "unlink");
    removeStoreFile(place.path);
    return syncFolder(folderOf(store));
}

} // namespace rundbord
