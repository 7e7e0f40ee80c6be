// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_disk_state.h"

#include <atomic>
#include <utility>

namespace rundbord
{

namespace
{

std::string freshName()
{
    static std::atomic<int> made{0};
    return "failing-disk-" + std::to_string(++made);
}

} // namespace

FailingDisk::FailingDisk(Memory memory)
    : m_state(std::make_unique<State>())
{
    m_state->memory = memory;
    sqlite3_initialize();
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->name = freshName();
    m_state->vfs = *m_state->real;
    m_state->vfs.pNext = nullptr;
    m_state->vfs.zName = m_state->name.c_str();
    m_state->vfs.pAppData = m_state.get();
    takeOverFiles(m_state->vfs, *m_state->real);
    sqlite3_vfs_register(&m_state->vfs, 0);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

QByteArray FailingDisk::vfs() const
{
    return QByteArray::fromStdString(m_state->name);
}

void FailingDisk::fillAtWrite(int n)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->writesLeft = n;
}

void FailingDisk::fillWhileThereIs(const QString& path)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->fillerPath = path;
}

void FailingDisk::failSyncs()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->syncsFail = true;
}

void FailingDisk::failAtChange(int n, Times times)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->change = {n, times};
}

void FailingDisk::failAtCall(int n, Times times)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->call = {n, times};
}

void FailingDisk::damageWrite(int n)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->damage = {n, Times::Once};
}

void FailingDisk::evictWhatFailed()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->evicts = true;
}

void FailingDisk::beReadOnly()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->readOnly = true;
}

void FailingDisk::slowDownSyncs(std::chrono::milliseconds delay)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->syncDelay = delay;
}

void FailingDisk::heal()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->writesLeft = -1;
    m_state->damage = {};
    m_state->change = {};
    m_state->call = {};
    m_state->fillerPath.clear();
    m_state->syncsFail = false;
    m_state->readOnly = false;
    m_state->syncDelay = {};
}

int FailingDisk::writes() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->writes;
}

int FailingDisk::syncs() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->syncs;
}

int FailingDisk::failures() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->failures;
}

void FailingDisk::record()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->recording = true;
}

void FailingDisk::mark(qint64 number)
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->note({DiskEvent::Kind::Mark, {}, number, {}});
}

std::vector<DiskEvent> FailingDisk::takeEvents()
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->recording = false;
    return std::exchange(m_state->events, {});
}

void FailingDisk::pullPlugInto(const QString& folder) const
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->platter.copyInto(folder);
}

} // namespace rundbord
