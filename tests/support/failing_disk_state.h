// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/failing_disk.h"
#include "tests/support/platter.h"

#include <mutex>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace rundbord
{

//! What the functions that SQLite calls know of their disk. Hold the mutex while using it.
struct FailingDisk::State {
    //! Lets one of the calls that come fail, and all after it if it is to last.
    struct Fuse {
        int left{-1};
        Times times{Times::Forever};

        //! Counts a call; true if it is to fail.
        bool burns();
    };

    mutable std::mutex mutex;
    sqlite3_vfs vfs{};
    sqlite3_vfs* real{nullptr};
    std::string name;
    Memory memory{Memory::Platter};
    Platter platter;
    bool recording{false};
    std::vector<DiskEvent> events;

    int writes{0};
    int syncs{0};
    int writesLeft{-1};
    Fuse damage;
    Fuse change;
    Fuse call;
    int failures{0};
    QString fillerPath;
    bool syncsFail{false};
    bool evicts{false};
    bool readOnly{false};
    std::chrono::milliseconds syncDelay{0};

    bool callFails();
    bool changeFails();
    int writeResult();
    //! What a write really puts on the disk.
    [[nodiscard]] QByteArray asWritten(const void* bytes, int size);
    //! Notes what has happened for whoever wants to know afterwards.
    void note(DiskEvent event);
};

//! Lets SQLite's files go through the state behind `vfs.pAppData`.
void takeOverFiles(sqlite3_vfs& vfs, const sqlite3_vfs& real);

} // namespace rundbord
