// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting_state.h"
#include "core/plan/care_plan.h"

namespace rundbord
{

//! Why the meeting does not just go on, and the way on from there.
struct HaltText {
    QString sentence;
    QString wayOn;
};

//! Empty while there is nothing to say.
[[nodiscard]] HaltText haltText(const MeetingState& meeting, const CarePlan& plan);

} // namespace rundbord
