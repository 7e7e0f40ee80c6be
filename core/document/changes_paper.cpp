// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/changes_paper.h"

#include "core/document/full_plan_sections.h"
#include "core/document/plan_changes.h"

namespace rundbord
{

namespace
{

QString headingIn(const Wordings& say, const CarePlan& before, const CarePlan& plan)
{
    const QDate day = before.appointment.date;
    if (!day.isValid() || day == plan.appointment.date)
        return say.plain("changes.headingVersion", {QString::number(before.version)});
    return say.plain("changes.heading", {DatesInWords(say, day.year()).dayAndYear(day)});
}

Section sectionOf(const Telling& telling, const CarePlan& before)
{
    const Wordings& say = telling.say;
    const QString heading = headingIn(say, before, telling.plan);
    const QString swedish = say.swedish() ? headingIn(*say.swedish(), before, telling.plan) : QString();
    return {heading, say.plain("head.continued", {heading}), 0, Anchor::None, swedish};
}

Flow flowOf(const Telling& telling, const CarePlan& before)
{
    const Wordings& say = telling.say;
    Flow flow;
    flow.headStart = say.plain("changes.kind");
    flow.headEnd = telling.plan.person.name.simplified();
    flow.foot = versionFoot(telling);
    flow.pageWords.pageOf = say.sentence("head.page");
    flow.blocks = {Title{flow.headStart, {}}, sectionOf(telling, before)};
    std::vector<Text> changes = changesBetween(before, telling.plan, say, telling.context);
    if (changes.empty())
        flow.blocks.emplace_back(Paragraph{say.text("changes.none")});
    else
        flow.blocks.emplace_back(Bullets{std::move(changes)});
    return flow;
}

} // namespace

Paper makeChangesPaper(const CarePlan& before, const CarePlan& plan, const Wordings& wordings,
                       const PaperContext& context)
{
    const Telling telling(plan, wordings, context);
    Paper paper = startPaper(telling, wordings.plain("changes.kind"));
    paper.content = flowOf(telling, before);
    return paper;
}

} // namespace rundbord
