// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"
#include "ui/widgets/stepper_rows.h"

#include <vector>

namespace rundbord
{

struct Phase;
struct Step;

//! The steps of a phase that have their place now, and the one where the meeting is. They live as long as the agenda.
[[nodiscard]] std::vector<const Step*> stepsShown(const CaseContext& context, const Phase& phase);

//! The phases with their times and steps, and where the meeting is among them.
[[nodiscard]] StepperModel wayThrough(const CaseContext& context);

} // namespace rundbord
