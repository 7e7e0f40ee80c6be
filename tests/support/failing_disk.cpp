// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_disk.h"

#include "tests/support/platter.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>
#include <sqlite3.h>
#include <string>
#include <thread>

namespace rundbord
{

struct FailingDisk::State {
    mutable std::mutex mutex;
    sqlite3_vfs vfs{};
    sqlite3_vfs* real{nullptr};
    std::string name;
    Platter platter;

    int writes{0};
    int syncs{0};
    int writesLeft{-1};
    int changesLeft{-1};
    Times times{Times::Forever};
    QString fillerPath;
    bool syncsFail{false};
    bool evicts{false};
    bool readOnly{false};
    std::chrono::milliseconds syncDelay{0};

    //! Counts a change; true if it is to fail.
    bool changeFails()
    {
        if (changesLeft < 0 || (changesLeft > 0 && --changesLeft > 0))
            return false;
        if (times == Times::Once)
            changesLeft = -1;
        return true;
    }

    int writeResult()
    {
        ++writes;
        if (changeFails())
            return SQLITE_IOERR_WRITE;
        if (!fillerPath.isEmpty() && QFileInfo::exists(fillerPath))
            return SQLITE_FULL;
        if (writesLeft > 0)
            --writesLeft;
        return writesLeft == 0 ? SQLITE_FULL : SQLITE_OK;
    }
};

namespace
{

using State = FailingDisk::State;

//! SQLite's file, with the real one behind it.
struct File {
    sqlite3_file base;
    State* state;
    std::string* path;
    sqlite3_file* real;
};

File& self(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file)
{
    return self(file).real;
}

int closeFile(sqlite3_file* file)
{
    delete self(file).path;
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), bytes, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    State& state = *self(file).state;
    const std::scoped_lock lock(state.mutex);
    if (const int failed = state.writeResult(); failed != SQLITE_OK)
        return failed;
    state.platter.write(*self(file).path, offset, {static_cast<const char*>(bytes), size});
    return real(file)->pMethods->xWrite(real(file), bytes, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    State& state = *self(file).state;
    const std::scoped_lock lock(state.mutex);
    if (state.changeFails())
        return SQLITE_IOERR_TRUNCATE;
    state.platter.truncate(*self(file).path, size);
    return real(file)->pMethods->xTruncate(real(file), size);
}

//! What the system would read from the disk once its own copy is gone.
void revertToPlatter(sqlite3_file* file)
{
    const QByteArray content = self(file).state->platter.content(*self(file).path);
    real(file)->pMethods->xTruncate(real(file), 0);
    // SQLite's own VFS never writes more than a page at once, and 128 KiB or more not whole
    constexpr qsizetype most = 65536;
    for (qsizetype at = 0; at < content.size(); at += most) {
        const auto size = static_cast<int>(std::min(most, content.size() - at));
        real(file)->pMethods->xWrite(real(file), content.constData() + at, size, at);
    }
}

int syncFile(sqlite3_file* file, int /*flags*/)
{
    State& state = *self(file).state;
    std::unique_lock lock(state.mutex);
    ++state.syncs;
    const auto delay = state.syncDelay;
    lock.unlock();
    if (delay.count() > 0)
        std::this_thread::sleep_for(delay);
    lock.lock();
    const bool fails = state.changeFails() || state.syncsFail;
    state.platter.sync(*self(file).path, !fails);
    if (fails && state.evicts)
        revertToPlatter(file);
    // The real disk isn't asked: nobody pulls its plug, and it takes its time.
    return fails ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file* file, int* locked)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), locked);
}

int control(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void shareBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods methods = {
    2,          closeFile,    readFile,    writeFile, truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile,   checkLock,   control,   sectorSize,   characteristics, mapShared,
    lockShared, shareBarrier, unmapShared, nullptr,   nullptr};

//! As the system's VFS does on a disk that is mounted read-only.
int openReadOnly(State& state, const char* name, sqlite3_file* file, int flags, int* given)
{
    if (flags & SQLITE_OPEN_CREATE)
        return SQLITE_CANTOPEN;
    const int reading = (flags & ~SQLITE_OPEN_READWRITE) | SQLITE_OPEN_READONLY;
    return state.real->xOpen(state.real, name, file, reading, given);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* given)
{
    State& state = *static_cast<State*>(vfs->pAppData);
    File& opened = self(file);
    // Temporary files have no name, and there are to be none.
    if (!name)
        return SQLITE_CANTOPEN;
    opened = {{nullptr}, &state, nullptr, reinterpret_cast<sqlite3_file*>(&opened + 1)};
    const std::scoped_lock lock(state.mutex);
    state.platter.meet(name);
    const int result = state.readOnly ? openReadOnly(state, name, opened.real, flags, given)
                                      : state.real->xOpen(state.real, name, opened.real, flags, given);
    if (result != SQLITE_OK)
        return result;
    opened.base.pMethods = &methods;
    opened.path = new std::string(name);
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    State& state = *static_cast<State*>(vfs->pAppData);
    const std::scoped_lock lock(state.mutex);
    if (state.changeFails())
        return SQLITE_IOERR_DELETE;
    state.platter.forget(name);
    return state.real->xDelete(state.real, name, syncFolder);
}

std::string freshName()
{
    static std::atomic<int> made{0};
    return "failing-disk-" + std::to_string(++made);
}

} // namespace

FailingDisk::FailingDisk()
    : m_state(std::make_unique<State>())
{
    sqlite3_initialize();
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->name = freshName();
    m_state->vfs = *m_state->real;
    m_state->vfs.pNext = nullptr;
    m_state->vfs.zName = m_state->name.c_str();
    m_state->vfs.szOsFile = static_cast<int>(sizeof(File)) + m_state->real->szOsFile;
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = deleteFile;
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
    m_state->changesLeft = n;
    m_state->times = times;
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
    m_state->changesLeft = -1;
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

void FailingDisk::pullPlugInto(const QString& folder) const
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->platter.copyInto(folder);
}

} // namespace rundbord
