// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/full_plan_sections.h"

namespace rundbord
{

//! What a follow-up, and what only some kinds of meeting, put into the whole plan. Each is empty if nothing was said.

//! Where an action stands; without a status of its outcome, how far the decision has come.
[[nodiscard]] Cell statusOf(const Telling& telling, const Action& action);
//! Under the action: why not, from when, what was done, how it works for her, and what becomes of it.
[[nodiscard]] std::vector<Text> outcomeLines(const Telling& telling, const Outcome& outcome);
//! Beside her goal: how far one has come, how it shows, and the difference it made.
[[nodiscard]] std::vector<Text> attainmentNotes(const Telling& telling, const Attainment& attainment);
[[nodiscard]] Text stepAttained(const Telling& telling, AttainmentLevel level);
//! What there was to choose between, and what she chose.
[[nodiscard]] std::vector<Text> choiceLines(const Telling& telling, const Need& need);
//! How it is now, beyond what every meeting asks: the school day, the home, the care, work and income, the last plan.
void addMoreOfNow(const Telling& telling, Blocks& blocks);
//! What was not to be taken up while she was out, and who tells her what was agreed.
[[nodiscard]] std::vector<Text> whileOutLines(const Telling& telling);
//! Whether the plan goes on, and what has changed in it.
[[nodiscard]] std::vector<Text> continuationLines(const Telling& telling);

} // namespace rundbord
