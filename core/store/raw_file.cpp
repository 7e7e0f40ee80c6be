// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raw_file.h"

#include "core/store/disk_error.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cstddef>
#include <memory>
#include <sqlite3.h>
#include <vector>

namespace rundbord
{

namespace
{

constexpr int pieceSize = 65536;

// The log (sqlite.org/fileformat.html, 4.1): a header, and then pages with a header each. What belongs to an
// earlier log has other salts.
constexpr int logHeaderSize = 32;
constexpr int frameHeaderSize = 24;
constexpr int logPageSizeAt = 8;
constexpr int logSaltsAt = 16;
constexpr int frameSaltsAt = 8;
constexpr int saltsSize = 8;

quint32 numberAt(const QByteArray& bytes, int at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

//! A file opened for reading through a VFS, closed when it goes.
class RawFile
{
public:
    explicit RawFile(sqlite3_vfs& vfs)
        : m_vfs(vfs)
        , m_memory(static_cast<size_t>(vfs.szOsFile) / sizeof(std::max_align_t) + 1)
    {
    }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;
    ~RawFile()
    {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
    }

    int open(const QString& path)
    {
        const QByteArray absolute = QFile::encodeName(QFileInfo(path).absoluteFilePath());
        m_name.reset(sqlite3_create_filename(absolute.constData(), "", "", 0, nullptr));
        return m_vfs.xOpen(&m_vfs, m_name.get(), file(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    }
    //! What lies behind the end is zero, which is no failure.
    int read(QByteArray& bytes, qint64 offset)
    {
        const int result =
            file()->pMethods->xRead(file(), bytes.data(), static_cast<int>(bytes.size()), offset);
        return result == SQLITE_IOERR_SHORT_READ ? SQLITE_OK : result;
    }
    int size(qint64& bytes)
    {
        sqlite3_int64 found = 0;
        const int result = file()->pMethods->xFileSize(file(), &found);
        bytes = found;
        return result;
    }

private:
    struct FreeFilename {
        void operator()(const char* name) const { sqlite3_free_filename(const_cast<char*>(name)); }
    };
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_memory.data()); }

    sqlite3_vfs& m_vfs;
    std::vector<std::max_align_t> m_memory;
    //! SQLite's VFS keeps the pointer as long as the file is open.
    std::unique_ptr<const char, FreeFilename> m_name;
};

sqlite3_vfs* vfsOf(const StorePlace& place)
{
    sqlite3_initialize();
    return sqlite3_vfs_find(place.vfs.isEmpty() ? nullptr : place.vfs.constData());
}

Result<bool> search(RawFile& file, const QByteArray& bytes)
{
    qint64 size = 0;
    int result = file.size(size);
    // Pieces overlap, so that nothing hides across the edge of one.
    for (qint64 at = 0; result == SQLITE_OK && at < size; at += pieceSize) {
        QByteArray piece(pieceSize + bytes.size(), '\0');
        result = file.read(piece, at);
        if (result == SQLITE_OK && piece.contains(bytes))
            return true;
    }
    if (result != SQLITE_OK)
        return fail(codeFrom(result), QStringLiteral("sqlite %1 while searching").arg(result));
    return false;
}

//! Of the first page, as it stands last in the log.
int readFirstPage(RawFile& log, QByteArray& start)
{
    qint64 size = 0;
    QByteArray header(logHeaderSize, '\0');
    int result = log.size(size);
    if (result == SQLITE_OK)
        result = log.read(header, 0);
    const qint64 frameSize = frameHeaderSize + qint64{numberAt(header, logPageSizeAt)};
    const QByteArray salts = header.mid(logSaltsAt, saltsSize);
    QByteArray frame(frameHeaderSize + start.size(), '\0');
    QByteArray found;
    for (qint64 at = logHeaderSize; result == SQLITE_OK && at + frameSize <= size; at += frameSize) {
        result = log.read(frame, at);
        const bool ofThisLog = frame.mid(frameSaltsAt, saltsSize) == salts;
        if (result == SQLITE_OK && ofThisLog && numberAt(frame, 0) == 1)
            found = frame.mid(frameHeaderSize);
    }
    start = found;
    return result;
}

} // namespace

Result<QByteArray> readStartInLog(const StorePlace& place, int size)
{
    sqlite3_vfs* vfs = vfsOf(place);
    const QString path = place.path + QStringLiteral("-wal");
    if (!vfs || QFileInfo(path).size() == 0)
        return QByteArray();
    RawFile log(*vfs);
    QByteArray start(size, '\0');
    int result = log.open(path);
    if (result == SQLITE_OK)
        result = readFirstPage(log, start);
    if (result != SQLITE_OK)
        return fail(codeFrom(result), QStringLiteral("sqlite %1 while reading the log").arg(result));
    return start;
}

Result<QByteArray> readStart(const StorePlace& place, int size)
{
    sqlite3_vfs* vfs = vfsOf(place);
    if (!vfs)
        return fail(ErrorCode::DiskFailed, QStringLiteral("no such VFS"));
    RawFile file(*vfs);
    QByteArray start(size, '\0');
    int result = file.open(place.path);
    if (result == SQLITE_OK)
        result = file.read(start, 0);
    if (result != SQLITE_OK)
        return fail(codeFrom(result), QStringLiteral("sqlite %1 while reading the header").arg(result));
    return start;
}

Result<bool> holdsBytes(const StorePlace& place, const QByteArray& bytes)
{
    sqlite3_vfs* vfs = vfsOf(place);
    if (!vfs)
        return fail(ErrorCode::DiskFailed, QStringLiteral("no such VFS"));
    for (const QString& path : {place.path, place.path + QStringLiteral("-wal")}) {
        if (path != place.path && QFileInfo(path).size() == 0)
            continue;
        RawFile file(*vfs);
        if (const int result = file.open(path); result != SQLITE_OK)
            return fail(codeFrom(result), QStringLiteral("sqlite %1 while opening to search").arg(result));
        Result<bool> found = search(file, bytes);
        if (!found || *found)
            return found;
    }
    return false;
}

} // namespace rundbord
