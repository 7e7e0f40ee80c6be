// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"
#include "core/plan/care_plan.h"

namespace rundbord
{

//! Barnets plan: short sentences, pictures and days, one page (papers.md, section 9). The child's own words come first;
//! the last row is always that we talk again.
[[nodiscard]] Paper makeChildPlan(const CarePlan& plan, const Wordings& plain, const PaperContext& context);

} // namespace rundbord
