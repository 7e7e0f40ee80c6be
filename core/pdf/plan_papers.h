// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"
#include "core/pdf/render_paper.h"
#include "core/plan/care_plan.h"

namespace rundbord
{

//! The two papers of a plan, made of the same words at the same moment.
struct PlanPapers {
    RenderedPaper full;
    RenderedPaper simple;
};

//! Renders both; the one-page plan refers to the pages of the whole plan. Needs a QGuiApplication; main thread.
[[nodiscard]] Result<PlanPapers> renderPlanPapers(const CarePlan& plan, const Wordings& wordings,
                                                  const Wordings& plain, const PaperContext& made);

} // namespace rundbord
