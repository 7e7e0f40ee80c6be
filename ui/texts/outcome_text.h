// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <QString>

namespace rundbord
{

//! Words on the screen for what is answered at a follow-up; empty for what was not said.
[[nodiscard]] QString label(OutcomeStatus status);
[[nodiscard]] QString label(ActionFuture future);
[[nodiscard]] QString label(AttainmentLevel level);
[[nodiscard]] QString label(PlanReceived received);
[[nodiscard]] QString label(PlanFuture future);
[[nodiscard]] QString label(EndReason reason);

//! The same as she and everybody in the room reads it, in whole and plain sentences.
[[nodiscard]] QString outcomeSentence(OutcomeStatus status);
[[nodiscard]] QString futureSentence(ActionFuture future);
[[nodiscard]] QString attainmentSentence(AttainmentLevel level);
[[nodiscard]] QString planSentence(PlanFuture future);

} // namespace rundbord
