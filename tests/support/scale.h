// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace rundbord
{

//! How many rounds of a long test to run: all of them, or as many per cent of them as RUNDBORD_TEST_SCALE says, for
//! builds that are slow. At least `least`.
inline int scaled(int rounds, int least = 1)
{
    bool set = false;
    const int percent = qEnvironmentVariableIntValue("RUNDBORD_TEST_SCALE", &set);
    return set ? std::max(least, static_cast<int>(qint64{rounds} * percent / 100)) : rounds;
}

} // namespace rundbord
