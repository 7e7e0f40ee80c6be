// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

namespace rundbord
{

//! What she has answered to a line of the plan, told by her name; empty while she has not been asked.
[[nodiscard]] QString answerText(const CarePlan& plan, Acceptance answer);

} // namespace rundbord
