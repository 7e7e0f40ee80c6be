// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting_event.h"

#include <QString>

namespace rundbord
{

//! Why the meeting can't do something now, and what to do instead.
[[nodiscard]] QString refusalText(Refusal refusal);

//! All reasons as sentences after each other.
[[nodiscard]] QString refusalTexts(const Refusals& refusals);

} // namespace rundbord
