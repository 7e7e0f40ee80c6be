// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_disk.h"

#include "tests/support/child_process.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <stdexcept>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <system_error>
#include <unistd.h>

namespace rundbord
{

namespace
{

void mustSucceed(bool succeeded, const char* call)
{
    if (!succeeded)
        throw std::system_error(errno, std::generic_category(), call);
}

void writeLine(const char* path, const std::string& line)
{
    QFile file(QString::fromLatin1(path));
    mustSucceed(file.open(QIODevice::WriteOnly) && file.write(line.c_str()) > 0 && file.flush(), path);
}

//! A world of its own in which this process may mount, as the user it already is.
void enterOwnWorld()
{
    const uid_t user = ::getuid();
    const gid_t group = ::getgid();
    mustSucceed(::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0, "unshare");
    writeLine("/proc/self/setgroups", "deny");
    writeLine("/proc/self/uid_map", std::to_string(user) + ' ' + std::to_string(user) + " 1");
    writeLine("/proc/self/gid_map", std::to_string(group) + ' ' + std::to_string(group) + " 1");
}

} // namespace

SmallDisk::SmallDisk(const QString& folder)
    : m_folder(folder)
{
    enterOwnWorld();
    mustSucceed(::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", MS_NOSUID | MS_NODEV,
                        "size=8m,mode=0700") == 0,
                "mount");
}

SmallDisk::~SmallDisk()
{
    ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

bool SmallDisk::isAllowed()
{
    ChildProcess child([](const ChildProcess::Report& report) {
        const SmallDisk disk(QStringLiteral("/tmp"));
        report(1);
    });
    return child.next() == 1;
}

qint64 SmallDisk::freeBlocks() const
{
    struct statvfs state {
    };
    mustSucceed(::statvfs(QFile::encodeName(m_folder).constData(), &state) == 0, "statvfs");
    return static_cast<qint64>(state.f_bavail * state.f_bsize) / block;
}

QString SmallDisk::filler() const
{
    return m_folder + QStringLiteral("/filler");
}

void SmallDisk::leaveFree(qint64 blocks) const
{
    makeRoom();
    const int file = ::open(QFile::encodeName(filler()).constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    mustSucceed(file >= 0, "open");
    const qint64 surplus = freeBlocks() - blocks;
    const int failed = surplus > 0 ? ::posix_fallocate(file, 0, surplus * block) : 0;
    ::close(file);
    if (failed != 0)
        throw std::system_error(failed, std::generic_category(), "fill");
}

void SmallDisk::makeRoom() const
{
    QFile::remove(filler());
}

} // namespace rundbord
