// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/simple_plan.h"

#include "core/document/simple_parts.h"
#include "core/document/verbatim.h"

namespace rundbord
{

Paper makeSimplePlan(const CarePlan& plan, const Wordings& plain, const PaperContext& context)
{
    const Telling telling(plan, plain, context);
    Paper paper = startPaper(telling, plain.plain("paper.simple"));
    if (paper.hasBand())
        paper.bandNote = bandNote(telling);
    SimplePage page;
    addTitle(telling, page);
    page.swedishTitle = inSwedish(telling, "title.plan");
    page.most = {plain.plain("most.important"), quoted(plan.purpose.mostImportant), Weight::Most};
    page.mostBeginnings = beginningsOf(telling, plan.purpose.mostImportant);
    page.stepsHeading = plain.plain("next.heading");
    page.swedishStepsHeading = inSwedish(telling, "next.heading");
    addStepsAndCalls(telling, page);
    page.crisis = crisisOf(telling);
    paper.content = std::move(page);
    return paper;
}

Paper makeNextSteps(const CarePlan& plan, const Wordings& plain, const PaperContext& context)
{
    const Telling telling(plan, plain, context);
    Paper paper = startPaper(telling, plain.plain("paper.next"));
    if (paper.hasBand())
        paper.bandNote = bandNote(telling);
    SimplePage page;
    page.part = SheetPart::UpperHalf;
    addTitle(telling, page);
    page.title.words = plain.plain("title.next");
    page.swedishTitle = inSwedish(telling, "title.next");
    addStepsAndCalls(telling, page);
    if (page.calls.size() > 1)
        page.calls.resize(1);
    if (!page.calls.empty())
        page.shortCalls.clear();
    paper.content = std::move(page);
    return paper;
}

} // namespace rundbord
