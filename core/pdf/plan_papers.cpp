// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/plan_papers.h"

#include "core/document/full_plan.h"
#include "core/document/simple_plan.h"

namespace rundbord
{

Result<PlanPapers> renderPlanPapers(const CarePlan& plan, const Wordings& wordings, const Wordings& plain,
                                    const PaperContext& made)
{
    PaperContext context = made;
    Result<RenderedPaper> full = renderPaper(makeFullPlan(plan, wordings, context));
    if (!full)
        return failAs(full);
    context.fullPlanPages = full->references;
    Result<RenderedPaper> simple = renderPaper(makeSimplePlan(plan, plain, context));
    if (!simple)
        return failAs(simple);
    return PlanPapers{std::move(*full), std::move(*simple)};
}

} // namespace rundbord
