// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"
#include "core/plan/care_plan.h"

namespace rundbord
{

//! Stor stil: the plan in large type, for who reads that better or has it read aloud (papers.md, section 9). Page 1 does
//! alone: what matters most, whom she rings, what happens first.
[[nodiscard]] Paper makeLargePrint(const CarePlan& plan, const Wordings& plain, const PaperContext& context);

} // namespace rundbord
