// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundbord
{

//! Makes libsodium ready, once per process and from any thread. Called by whatever first touches the library;
//! ends the program if the system has no source of randomness, as no secret could be kept then.
void startSodium();

} // namespace rundbord
