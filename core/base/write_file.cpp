// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/write_file.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace rundbord
{

namespace
{

//! A file descriptor that is closed when it goes out of sight.
class Descriptor
{
public:
    Descriptor(const QByteArray& path, int flags)
        : m_fd(::open(path.constData(), flags | O_CLOEXEC, 0600))
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { (void)close(); }

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] bool sync() const { return ::fsync(m_fd) == 0; }
    [[nodiscard]] bool close()
    {
        const int fd = m_fd;
        m_fd = -1;
        return fd < 0 || ::close(fd) == 0;
    }

    [[nodiscard]] bool writeAll(const QByteArray& bytes) const
    {
        qsizetype written = 0;
        while (written < bytes.size()) {
            const ssize_t more =
                ::write(m_fd, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
            if (more < 0 && errno != EINTR)
                return false;
            written += std::max<ssize_t>(more, 0);
        }
        return true;
    }

private:
    int m_fd;
};

tl::unexpected<Error> systemFault()
{
    const int number = errno;
    if (number == ENOSPC || number == EDQUOT)
        return fail(ErrorCode::DiskFull);
    if (number == EIO)
        return fail(ErrorCode::DiskFailed);
    return fail(ErrorCode::FileNotWritable, QStringLiteral("errno %1").arg(number));
}

Result<void> writeBeside(const QByteArray& path, const QByteArray& bytes)
{
    Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL);
    if (!file.isOpen() || !file.writeAll(bytes) || !file.sync() || !file.close())
        return systemFault();
    return {};
}

} // namespace

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo info(path);
    const QByteArray folder = QFile::encodeName(info.absolutePath());
    const QByteArray target = QFile::encodeName(info.absoluteFilePath());
    const QByteArray beside = folder + "/." + QUuid::createUuid().toByteArray(QUuid::Id128) + ".tmp";
    Result<void> written = writeBeside(beside, bytes);
    if (written && std::rename(beside.constData(), target.constData()) != 0)
        written = systemFault();
    if (!written) {
        ::unlink(beside.constData());
        return written;
    }
    const Descriptor directory(folder, O_RDONLY | O_DIRECTORY);
    if (!directory.isOpen() || !directory.sync())
        return systemFault();
    return {};
}

} // namespace rundbord
