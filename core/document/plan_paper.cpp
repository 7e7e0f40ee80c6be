// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_paper.h"

#include "core/document/child_plan.h"
#include "core/document/full_plan.h"
#include "core/document/large_print.h"
#include "core/document/simple_plan.h"

namespace rundbord
{

Paper makePlanPaper(PaperKind kind, const CarePlan& plan, const PaperWordings& wordings,
                    const PaperContext& context)
{
    switch (kind) {
    case PaperKind::Simple:
        return makeSimplePlan(plan, wordings.plain, context);
    case PaperKind::Large:
        return makeLargePrint(plan, wordings.plain, context);
    case PaperKind::Child:
        return makeChildPlan(plan, wordings.plain, context);
    case PaperKind::Next:
        return makeNextSteps(plan, wordings.plain, context);
    case PaperKind::Full:
        break;
    }
    PaperContext full = context;
    if (wordings.standard.swedish())
        full.explanations = nullptr; // they are in Swedish
    return makeFullPlan(plan, wordings.standard, full);
}

} // namespace rundbord
