// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk.h"

namespace rundbord
{

//! A key in the secretary's field until its letter stands on the room's screen, in a plan of 40 actions, against a bare
//! text that mirrors another. The desk is in the middle of the meeting, where an action is written, and outlives all.
void addRoomPair(Desk& desk);

} // namespace rundbord
