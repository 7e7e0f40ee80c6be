// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"
#include "core/plan/care_plan.h"

namespace rundbord
{

//! The whole plan on paper (Hela planen): all that has content, in the order of papers.md, section 9. A
//! draft as long as a point of the law is unmet. What the consent leaves out is not on it.
[[nodiscard]] Paper makeFullPlan(const CarePlan& plan, const Wordings& wordings, const PaperContext& context);

} // namespace rundbord
