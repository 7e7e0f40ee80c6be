// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/folder_watch.h"

#include <QFile>

#include <array>
#include <stdexcept>
#include <sys/inotify.h>
#include <unistd.h>

namespace rundbord
{

FolderWatch::FolderWatch(const QString& folder)
    : m_fd(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (::inotify_add_watch(m_fd, QFile::encodeName(folder).constData(), IN_CREATE | IN_MOVED_TO | IN_OPEN) <
        0)
        throw std::runtime_error("can't watch " + folder.toStdString());
}

FolderWatch::~FolderWatch()
{
    ::close(m_fd);
}

int FolderWatch::seen() const
{
    int count = 0;
    alignas(inotify_event) std::array<char, 16 * 1024> events{};
    for (;;) {
        const ssize_t size = ::read(m_fd, events.data(), events.size());
        if (size <= 0)
            return count;
        for (ssize_t at = 0; at < size;) {
            const auto* event = reinterpret_cast<const inotify_event*>(events.data() + at);
            count += (event->mask & IN_ISDIR) == 0;
            at += static_cast<ssize_t>(sizeof *event) + event->len;
        }
    }
}

} // namespace rundbord
