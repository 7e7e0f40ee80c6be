// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seams/system_watch.h"

#include <memory>

namespace rundbord
{

//! The watch over this machine: its system bus and this session's. Connects to them.
[[nodiscard]] std::unique_ptr<SystemWatch> watchSystem();

} // namespace rundbord
