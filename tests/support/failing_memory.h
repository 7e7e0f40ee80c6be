// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/failing_disk.h"

namespace rundbord
{

//! Memory that SQLite asks for and doesn't get. There is one for the whole process, and it must be installed before
//! anything else has used SQLite.
class FailingMemory
{
public:
    using Times = FailingDisk::Times;

    static void install();
    //! The n-th request of this thread fails, counted from 1 and from now, and all after it if it is to last.
    static void failAtRequest(int n, Times times);
    //! Takes it back; how many requests failed.
    static int heal();
};

} // namespace rundbord
