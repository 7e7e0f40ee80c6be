// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/access_log.h"
#include "core/usecases/safety_settings.h"

namespace rundbord
{

//! What was chosen; new settings if nothing was, or if it can't be read.
[[nodiscard]] SafetySettings safetySettings(Writer& writer);

//! Keeps them, power-safe before long, and notes it. From now on everything is noted in that name.
void keepSafetySettings(Writer& writer, AccessLog& log, const SafetySettings& settings);

} // namespace rundbord
