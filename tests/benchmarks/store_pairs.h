// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace rundbord
{

//! As many as somebody gathers in years.
inline constexpr int manyRecords = 30'000;

//! What the store does without a window.
void addStorePairs();

} // namespace rundbord
