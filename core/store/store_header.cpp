// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_header.h"

#include "core/store/disk_error.h"
#include "core/store/sql_text.h"

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

constexpr int headerSize = 100;
const QByteArray magic("SQLite format 3\0", 16);

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

    int open(const char* name)
    {
        return m_vfs.xOpen(&m_vfs, name, file(), SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    }
    int read(QByteArray& bytes)
    {
        return file()->pMethods->xRead(file(), bytes.data(), static_cast<int>(bytes.size()), 0);
    }

private:
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_memory.data()); }

    sqlite3_vfs& m_vfs;
    std::vector<std::max_align_t> m_memory;
};

struct FreeFilename {
    void operator()(const char* name) const { sqlite3_free_filename(const_cast<char*>(name)); }
};

Result<QByteArray> readHead(const StorePlace& place)
{
    sqlite3_initialize();
    sqlite3_vfs* vfs = sqlite3_vfs_find(place.vfs.isEmpty() ? nullptr : place.vfs.constData());
    if (!vfs)
        return fail(ErrorCode::DiskFailed, QStringLiteral("no such VFS"));
    const QByteArray path = QFile::encodeName(QFileInfo(place.path).absoluteFilePath());
    const std::unique_ptr<const char, FreeFilename> name(
        sqlite3_create_filename(path.constData(), "", "", 0, nullptr));
    RawFile file(*vfs);
    QByteArray head(headerSize, '\0');
    int result = file.open(name.get());
    if (result == SQLITE_OK)
        result = file.read(head);
    // A shorter file is filled up with zeros.
    if (result != SQLITE_OK && result != SQLITE_IOERR_SHORT_READ)
        return fail(codeFrom(result), QStringLiteral("sqlite %1 while reading the header").arg(result));
    return head;
}

quint32 number(const QByteArray& head, qsizetype at)
{
    return qFromBigEndian<quint32>(head.constData() + at);
}

qint64 pageSize(const QByteArray& head)
{
    const auto stored = qFromBigEndian<quint16>(head.constData() + 16);
    return stored == 1 ? 65536 : stored;
}

//! Zero where the header says itself that its count of pages isn't valid.
qint64 expectedSize(const QByteArray& head)
{
    const bool counted = number(head, 24) == number(head, 92);
    return counted ? pageSize(head) * number(head, 28) : 0;
}

} // namespace

Result<StoreHeader> readStoreHeader(const StorePlace& place)
{
    const Result<QByteArray> head = readHead(place);
    if (!head)
        return failAs(head);
    StoreHeader header;
    header.fileSize = QFileInfo(place.path).size();
    header.isSqlite = head->startsWith(magic.first(qBound<qsizetype>(0, header.fileSize, magic.size())));
    header.hasWriteAheadLog = head->at(18) == 2 && head->at(19) == 2;
    header.expectedSize = expectedSize(*head);
    header.version = number(*head, 60);
    header.applicationId = number(*head, 68);
    return header;
}

Result<void> checkStoreHeader(const StoreHeader& header, bool commitsInLog)
{
    if (!header.isSqlite)
        return fail(ErrorCode::StoreNotAStore, QStringLiteral("not a SQLite file"));
    if (header.fileSize < headerSize)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("cut off within the header"));
    if (header.applicationId != storeApplicationId)
        return fail(ErrorCode::StoreNotAStore, QStringLiteral("SQLite file of another program"));
    if (header.version > static_cast<quint32>(newestStoreVersion()))
        return fail(ErrorCode::StoreTooNew, QStringLiteral("version %1").arg(header.version));
    if (header.version == 0 || !header.hasWriteAheadLog)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("impossible header"));
    if (!commitsInLog && header.fileSize < header.expectedSize)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("cut off"));
    return {};
}

} // namespace rundbord
