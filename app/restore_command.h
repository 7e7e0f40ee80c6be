// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/paper_commands.h"

namespace rundbord
{

//! `rundbord restore`: puts a copy in the place of the store, which is put aside, or says which copies there are. Exit 0,
//! or 1 with one line that says why not; then nothing is changed.
[[nodiscard]] Answer restoreStore(const Request& request);

} // namespace rundbord
