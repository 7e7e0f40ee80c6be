// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/meeting/agenda.h"

namespace rundbord
{

//! Reads the format rundbord-agenda/1 strictly. Fails, with the path, also when shares don't sum to their
//! phase's or to 100, an id stands twice, a step is referred to that is not there, a step has no prompt that
//! suits anybody, or a text holds a placeholder that no table explains.
[[nodiscard]] Result<Agenda> readAgenda(const QByteArray& json);

} // namespace rundbord
