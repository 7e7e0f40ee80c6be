// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_disk_state.h"

#include <QFileInfo>

#include <algorithm>
#include <thread>
#include <unistd.h>

namespace rundbord
{

bool FailingDisk::State::Fuse::burns()
{
    if (left < 0 || (left > 0 && --left > 0))
        return false;
    if (times == Times::Once)
        left = -1;
    return true;
}

bool FailingDisk::State::callFails()
{
    const bool fails = call.burns();
    failures += fails ? 1 : 0;
    return fails;
}

bool FailingDisk::State::changeFails()
{
    const bool asChange = change.burns();
    return callFails() || asChange;
}

int FailingDisk::State::writeResult()
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

QByteArray FailingDisk::State::asWritten(const void* bytes, int size)
{
    QByteArray written(static_cast<const char*>(bytes), size);
    // in the last part of a page, where SQLite begins to put things
    if (damage.burns())
        written[size * 7 / 8] = static_cast<char>(written.at(size * 7 / 8) ^ 1);
    return written;
}

void FailingDisk::State::note(DiskEvent event)
{
    if (memory == Memory::Platter)
        platter.happen(event);
    if (recording)
        events.push_back(std::move(event));
}

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

bool callFails(sqlite3_file* file)
{
    State& state = *self(file).state;
    const std::scoped_lock lock(state.mutex);
    return state.callFails();
}

int closeFile(sqlite3_file* file)
{
    delete self(file).path;
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 offset)
{
    if (callFails(file))
        return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), bytes, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset)
{
    State& state = *self(file).state;
    const std::scoped_lock lock(state.mutex);
    if (const int failed = state.writeResult(); failed != SQLITE_OK)
        return failed;
    const QByteArray written = state.asWritten(bytes, size);
    const int result = real(file)->pMethods->xWrite(real(file), written.constData(), size, offset);
    if (result == SQLITE_OK)
        state.note({DiskEvent::Kind::Write, *self(file).path, offset, written});
    return result;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    State& state = *self(file).state;
    const std::scoped_lock lock(state.mutex);
    if (state.changeFails())
        return SQLITE_IOERR_TRUNCATE;
    state.note({DiskEvent::Kind::Truncate, *self(file).path, size, {}});
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
    if (!fails)
        state.note({DiskEvent::Kind::Sync, *self(file).path, 0, {}});
    else
        state.platter.sync(*self(file).path, false);
    if (fails && state.evicts)
        revertToPlatter(file);
    // The real disk isn't asked: nobody pulls its plug, and it takes its time.
    return fails ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    if (callFails(file))
        return SQLITE_IOERR_FSTAT;
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
    if (state.callFails())
        return SQLITE_CANTOPEN;
    if (state.memory == FailingDisk::Memory::Platter)
        state.platter.meet(name);
    if ((flags & SQLITE_OPEN_CREATE) && ::access(name, F_OK) != 0)
        state.note({DiskEvent::Kind::Create, name, 0, {}});
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
    if (::access(name, F_OK) == 0)
        state.note({DiskEvent::Kind::Remove, name, syncFolder, {}});
    return state.real->xDelete(state.real, name, syncFolder);
}

} // namespace

void takeOverFiles(sqlite3_vfs& vfs, const sqlite3_vfs& real)
{
    vfs.szOsFile = static_cast<int>(sizeof(File)) + real.szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
}

} // namespace rundbord
