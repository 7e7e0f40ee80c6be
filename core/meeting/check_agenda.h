// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_object.h"
#include "core/meeting/agenda.h"

namespace rundbord
{

//! Refuses, in the file it was read from, what only the whole agenda can show: shares that don't sum to 100,
//! ids and titles of phases that stand twice, references to no step, a meeting without steps or time, steps that say
//! nothing to anybody, and placeholders that no table explains.
void checkAgenda(JsonObject& in, const Agenda& agenda);

} // namespace rundbord
