// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_elsewhere.h"

#include "core/store/copy_writing.h"
#include "core/store/store_content.h"
#include "core/store/store_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace rundbord
{

namespace
{

QString besideOf(const QString& file)
{
    return file + QStringLiteral(".new-") + QUuid::createUuid().toString(QUuid::Id128).first(8);
}

Result<void> copyStore(Connection& source, const Vault& vault, const QString& file)
{
    const auto writing = CopyWriting::begin(source, vault, file);
    if (!writing)
        return failAs(writing);
    const Result<void> copied = (*writing)->finish();
    return copied ? (*writing)->keep() : copied;
}

Result<void> addUnsaved(const QString& file, const Vault& vault, const std::vector<Batch>& unsaved)
{
    const auto connection = Connection::open(file);
    if (!connection)
        return failAs(connection);
    if (!(*connection)->isSound())
        return fail(ErrorCode::StoreDamaged);
    StoreContent content(**connection, vault);
    for (Batch batch : unsaved) {
        batch.durability = Durability::Act;
        const Result<void> written = content.write(batch);
        if (!written && written.error().code != ErrorCode::NotFound)
            return written;
    }
    return (*connection)->foldLog();
}

//! A store of that vault, and no log of it is left that would be played back into the new one.
bool isReplaceable(const QString& file, const Vault& vault)
{
    const bool ours = OpenedCopy::open(file, vault).has_value();
    return ours && !hasLog(file);
}

//! The name goes over at once to the new file.
Result<void> replace(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(ErrorCode::DiskFailed, QStringLiteral("rename, errno %1").arg(errno));
    return syncFolder(QFileInfo(to).absolutePath());
}

} // namespace

Result<void> writeStoreElsewhere(Connection& source, const Vault& vault, const std::vector<Batch>& unsaved,
                                 const QString& file)
{
    const bool taken = isPlaceTaken(file);
    if (taken && !isReplaceable(file, vault))
        return fail(ErrorCode::StoreExists);
    const QString beside = besideOf(file);
    Result<void> done = copyStore(source, vault, beside);
    if (done)
        done = addUnsaved(beside, vault, unsaved);
    if (done)
        done = taken ? replace(beside, file) : moveIntoPlace(beside, file);
    if (!done)
        removeStoreFile(beside);
    return done;
}

} // namespace rundbord
