// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/paper_commands.h"

namespace rundbord
{

//! `rundbord verify`: opens every record of the store and checks the access log, and changes nothing. Exit 0 if all is
//! whole, 1 if something is not, which is then named, 2 if the store can't be read. With the key on paper as the
//! passphrase, also what only that key can show (core/store/log_check.h).
[[nodiscard]] Answer verifyStore(const Request& request);

} // namespace rundbord
