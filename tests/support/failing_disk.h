// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/disk_event.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace rundbord
{

//! A disk under real SQLite that fails on command: a VFS over the system's own. It also remembers what has
//! really reached the platter, so that a test can pull the plug. Any thread; must outlive the stores on it.
class FailingDisk
{
public:
    enum class Times { Once, Forever };
    //! Whether it keeps what has reached the platter, for pullPlugInto() and evictWhatFailed().
    enum class Memory { Platter, None };

    explicit FailingDisk(Memory memory = Memory::Platter);
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    ~FailingDisk();

    //! To give to StorePlace.
    [[nodiscard]] QByteArray vfs() const;

    //! The disk is full from the n-th write on, counted from 1 and from now.
    void fillAtWrite(int n);
    //! The disk is full as long as that file is there, as if its blocks were the last.
    void fillWhileThereIs(const QString& path);
    //! Every sync fails. As on Linux, what was to be synced is then forgotten: the next sync succeeds without
    //! it.
    void failSyncs();
    //! The n-th call that changes anything (write, sync, truncate, delete) fails, counted from 1 and from
    //! now.
    void failAtChange(int n, Times times);
    //! The same for every call that touches the disk, also opening, reading and asking for the size.
    void failAtCall(int n, Times times);
    //! The n-th write, counted from 1 and from now, puts one wrong bit on the disk and says nothing.
    void damageWrite(int n);
    //! From now on, what a failed sync forgot can't be read back either, as if the system had needed the
    //! memory.
    void evictWhatFailed();
    void beReadOnly();
    void slowDownSyncs(std::chrono::milliseconds delay);
    //! Takes all of the above back, but for the eviction.
    void heal();

    [[nodiscard]] int writes() const;
    [[nodiscard]] int syncs() const;
    //! How many calls have failed by failAtCall().
    [[nodiscard]] int failures() const;

    //! Notes from now on all that happens to its files.
    void record();
    //! Puts a mark between what was noted.
    void mark(qint64 number);
    //! What was noted, in order; nothing is noted any longer.
    [[nodiscard]] std::vector<DiskEvent> takeEvents();

    //! Puts the files as a loss of power at this moment would leave them into another folder: only what was
    //! synced.
    void pullPlugInto(const QString& folder) const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace rundbord
