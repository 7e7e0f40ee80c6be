// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_event.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rundbord
{

//! What of some files has reached the platter, as opposed to the memory of the system. The worst a disk may
//! do: nothing gets there before it is synced. Not locked.
class Platter
{
public:
    //! A file that is opened: what it holds when first met has been on the disk for long.
    void meet(const std::string& path);
    //! What succeeded.
    void happen(const DiskEvent& event);
    //! After a sync that failed, Linux takes what was written for clean, so that it never gets there.
    void sync(const std::string& path, bool succeeds);
    //! What can be read of it when nothing is left in memory.
    [[nodiscard]] QByteArray content(const std::string& path) const;

    void copyInto(const QString& folder) const;

private:
    struct Change {
        qint64 offset{0};
        //! None: cut off at the offset.
        std::optional<QByteArray> bytes;
    };
    struct File {
        //! None: the name itself may be gone.
        std::optional<QByteArray> synced;
        std::vector<Change> pending;
    };
    static void apply(QByteArray& content, const Change& change);

    std::map<std::string, File> m_files;
};

} // namespace rundbord
