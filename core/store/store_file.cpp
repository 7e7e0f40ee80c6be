// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_file.h"

#include "core/store/disk_error.h"
#include "core/store/store_header.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rundbord
{

namespace
{

QString folderOf(const QString& path)
{
    return QFileInfo(path).absolutePath();
}

QString logOf(const QString& path)
{
    return path + QStringLiteral("-wal");
}

//! Stores keep none, but SQLite needs one on the way to the log, and would play back one that lies there.
QString journalOf(const QString& path)
{
    return path + QStringLiteral("-journal");
}

Result<void> checkAccess(const QString& path)
{
    if (::access(QFile::encodeName(path).constData(), R_OK | W_OK) != 0)
        return failedCall(errno, "access");
    return {};
}

} // namespace

bool hasLog(const StorePlace& place)
{
    return QFileInfo(logOf(place.path)).size() > 0;
}

bool isPlaceTaken(const StorePlace& place)
{
    return QFileInfo(place.path).isSymLink() || QFileInfo::exists(place.path) ||
           QFileInfo::exists(logOf(place.path)) || QFileInfo::exists(journalOf(place.path));
}

Result<void> inspectStoreFile(const StorePlace& place)
{
    const QFileInfo file(place.path);
    if (!file.exists())
        return fail(ErrorCode::StoreMissing);
    if (!file.isFile())
        return fail(ErrorCode::StoreNotAStore, QStringLiteral("not a file"));
    if (Result<void> readable = checkAccess(place.path); !readable)
        return readable;
    const Result<StoreHeader> header = readStoreHeader(place);
    if (!header)
        return failAs(header);
    if (Result<void> ours = checkStoreHeader(*header, hasLog(place)); !ours)
        return ours;
    if (QFileInfo::exists(journalOf(place.path)))
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a rollback journal lies beside the store"));
    return checkAccess(folderOf(place.path));
}

Result<void> makeStoreFolder(const StorePlace& place)
{
    const QString folder = folderOf(place.path);
    if (QFileInfo(folder).isDir())
        return checkAccess(folder);
    if (!QDir().mkpath(folderOf(folder)))
        return fail(ErrorCode::StoreReadOnly, QStringLiteral("the folder above could not be made"));
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), S_IRWXU) != 0 || ::chmod(name.constData(), S_IRWXU) != 0)
        return failedCall(errno, "mkdir");
    return syncFolder(folderOf(folder));
}

Result<void> makeEmptyFile(const QString& path)
{
    constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
    const int made = ::open(QFile::encodeName(path).constData(),
                            O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, ownerOnly);
    if (made < 0)
        return failedCall(errno, "create");
    const int failed = ::fchmod(made, ownerOnly);
    const int systemError = errno;
    ::close(made);
    if (failed != 0)
        return failedCall(systemError, "chmod");
    return {};
}

Result<void> moveIntoPlace(const QString& from, const QString& to)
{
    const int failed = ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                                   QFile::encodeName(to).constData(), RENAME_NOREPLACE);
    if (failed != 0)
        return failedCall(errno, "rename");
    return syncFolder(folderOf(to));
}

Result<void> syncFolder(const QString& folder)
{
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0)
        return failedCall(errno, "open folder");
    const int failed = ::fsync(opened);
    const int systemError = errno;
    ::close(opened);
    if (failed != 0)
        return failedCall(systemError, "sync folder");
    return {};
}

void removeStoreFile(const QString& path)
{
    QFile::remove(path);
    QFile::remove(logOf(path));
    QFile::remove(journalOf(path));
}

} // namespace rundbord
