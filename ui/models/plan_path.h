// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <QString>

namespace rundbord
{

//! The path of an action in the case file ("needs[0].goals[0].subgoals[0].actions[1]"), or of a goal; empty if it is
//! not there.
[[nodiscard]] QString pathOf(const CarePlan& plan, ActionId action);
[[nodiscard]] QString pathOf(const CarePlan& plan, GoalId goal);

//! True if the path is at, or within, another.
[[nodiscard]] bool isWithin(const QString& path, const QString& outer);

} // namespace rundbord
