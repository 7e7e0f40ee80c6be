// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"
#include "core/plan/care_plan.h"

namespace rundbord
{

//! What is new in a plan since an earlier version of it (changesBetween()), as a list under the day of that version's
//! meeting; under its number where there is no day, or both are of the same meeting. A draft when the plan is one.
[[nodiscard]] Paper makeChangesPaper(const CarePlan& before, const CarePlan& plan, const Wordings& wordings,
                                     const PaperContext& context);

} // namespace rundbord
