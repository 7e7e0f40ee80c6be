// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"
#include "core/plan/care_plan.h"

namespace rundbord
{

//! The one-page plan (Min plan), for the wall at home, where visitors read it: first name only, no identity
//! number, no unit in the place of the meeting, what to do when it gets worse only if she wants it there.
//! `plain` are the wordings in easy language.
[[nodiscard]] Paper makeSimplePlan(const CarePlan& plan, const Wordings& plain, const PaperContext& context);

//! Nästa steg: dates, phone numbers and the next meeting, on half a page for the fridge door.
[[nodiscard]] Paper makeNextSteps(const CarePlan& plan, const Wordings& plain, const PaperContext& context);

} // namespace rundbord
