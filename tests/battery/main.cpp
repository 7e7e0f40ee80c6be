// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_memory.h"

#include <gmock/gmock.h>

int main(int argc, char** argv)
{
    rundbord::FailingMemory::install();
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
