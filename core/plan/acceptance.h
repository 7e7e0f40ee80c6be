// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <vector>

namespace rundbord
{

//! What she says yes or no to is what stood there when it was read to her (guideline: goals and measures are accepted
//! by the individual, and the plan is read through before it is printed). So an answer belongs to those very words,
//! and not to what is written in their stead: a yes she never gave is worse than a question that is put once more.

//! True if both say the same to whoever hears them read: what is done, who does it and on whose behalf, when, and
//! whether it is decided. What is for those who carry it out is no part of it: a telephone number, the words of the
//! one-page plan, a note. A performer is the one she hears named, so a participant who changes name is another, and
//! one who is written out when he leaves the list is the same.
[[nodiscard]] bool readsTheSame(const CarePlan& plan, const Action& action, const CarePlan& otherPlan,
                                const Action& other);
//! The same for a goal: her words and those of the services.
[[nodiscard]] bool readsTheSame(const Goal& goal, const Goal& other);

//! Sets each answer back to NotAsked where the goal or the action no longer reads as it did when it was given. An
//! answer that is new in `after` was given to the words that stand there, and stays.
void forgetOutdatedAnswers(const CarePlan& before, CarePlan& after);

//! How many goals and actions with words have not been answered to.
[[nodiscard]] int countUnanswered(const CarePlan& plan);

//! What she has said no to and nobody has changed yet, in the order it is written. The pointers live as long as the
//! plan is unchanged.
[[nodiscard]] std::vector<const Action*> sentBack(const CarePlan& plan);
[[nodiscard]] std::vector<const Goal*> goalsSentBack(const CarePlan& plan);

} // namespace rundbord
