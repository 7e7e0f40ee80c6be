// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"
#include "core/plan/care_plan.h"

#include <vector>

namespace rundbord
{

//! What is new, changed or gone in a plan since an earlier version of it: one sentence for each change, in the order of
//! Hela planen, and none if it says the same. What is gone follows what is left where it stood. Needs, goals, steps and
//! actions, who does an action, when, and how far it has come; what matters most, the part for when it gets worse, the
//! overall responsibility, the coordinator and the follow-up. A part that only stands at another place is not changed.
//! Says nothing of the consent, nor of what the sentences have no words for, as a step that was reached. The sentences
//! are those of the standard style.
[[nodiscard]] std::vector<Text> changesBetween(const CarePlan& before, const CarePlan& after,
                                               const Wordings& say, const PaperContext& context);

} // namespace rundbord
