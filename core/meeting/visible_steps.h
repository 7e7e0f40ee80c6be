// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/plan/care_plan.h"

#include <set>
#include <vector>

namespace rundbord
{

using StepConditions = std::set<StepCondition>;

//! The conditions that hold for the plan as it is now. A question prepared before the meeting keeps the step
//! for open questions, since nothing tells whether it got its answer.
[[nodiscard]] StepConditions conditionsThatHold(const CarePlan& plan);
//! The same, with those that are found by the words of the agenda.
[[nodiscard]] StepConditions conditionsThatHold(const CarePlan& plan, const Agenda& agenda);

//! The steps to lead the meeting through, before, in and after it. A hidden one can still be gone to.
[[nodiscard]] std::vector<const Step*> visibleSteps(const Agenda& agenda, const StepConditions& conditions);
[[nodiscard]] std::vector<const Step*> visibleSteps(const Agenda& agenda, const CarePlan& plan);

} // namespace rundbord
