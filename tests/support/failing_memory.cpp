// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_memory.h"

#include <sqlite3.h>
#include <stdexcept>
#include <utility>

namespace rundbord
{

namespace
{

//! What SQLite would use otherwise.
sqlite3_mem_methods ordinary{};

struct Failing {
    int left{-1};
    bool lasts{false};
    int failures{0};

    bool fails()
    {
        if (left < 0 || (left > 0 && --left > 0))
            return false;
        if (!lasts)
            left = -1;
        ++failures;
        return true;
    }
};

thread_local Failing failing;

void* allocate(int size)
{
    return failing.fails() ? nullptr : ordinary.xMalloc(size);
}

void* reallocate(void* memory, int size)
{
    return failing.fails() ? nullptr : ordinary.xRealloc(memory, size);
}

void mustBeTaken(int result)
{
    if (result != SQLITE_OK)
        throw std::runtime_error("SQLite is in use already");
}

} // namespace

void FailingMemory::install()
{
    mustBeTaken(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &ordinary));
    sqlite3_mem_methods methods = ordinary;
    methods.xMalloc = allocate;
    methods.xRealloc = reallocate;
    mustBeTaken(sqlite3_config(SQLITE_CONFIG_MALLOC, &methods));
    // so that a connection has no store of its own that never fails
    mustBeTaken(sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0));
}

void FailingMemory::failAtRequest(int n, Times times)
{
    failing = {n, times == Times::Forever, 0};
}

int FailingMemory::heal()
{
    return std::exchange(failing, {}).failures;
}

} // namespace rundbord
