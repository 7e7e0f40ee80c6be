// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/full_plan.h"

#include "core/document/full_plan_sections.h"
#include "core/plan/law_points.h"

namespace rundbord
{

namespace
{

QString footEndOf(const Telling& telling)
{
    const std::optional<LogMark>& log = telling.context.logMark;
    if (!log)
        return {};
    return telling.say.plain("foot.log", {QString::number(log->sequence), log->mark});
}

PageWords pageWordsOf(const Wordings& say)
{
    return {say.sentence("head.page"), say.sentence("law.page"), say.sentence("law.pages"),
            say.sentence("law.pageSpan"), say.sentence("law.point")};
}

std::vector<Block> blocksOf(const Telling& telling)
{
    std::vector<Block> blocks;
    for (const auto add : {addOpening, addSituation, addNeeds, addUnsettled, addNext, addWorse, addPeople,
                           addMeetingAgain, addConsentAndReceipt, addClosing})
        add(telling, blocks);
    return blocks;
}

} // namespace

Section sectionOf(const Telling& telling, WordingKey heading, int lawPoint, Anchor anchor)
{
    const QString words = telling.say.plain(heading);
    const QString swedish = telling.say.swedish() ? telling.say.swedish()->plain(heading) : QString();
    return {words, telling.say.plain("head.continued", {words}), lawPoint, anchor, swedish};
}

QString versionFoot(const Telling& telling)
{
    const QDateTime madeAt = telling.context.madeAt.toLocalTime();
    const QString day = telling.dates.dayAndYear(madeAt.date());
    const QString time = telling.dates.time(madeAt.time());
    if (isUnfinished(telling))
        return telling.say.plain("draft.foot", {day, time});
    const int version = telling.plan.version;
    const QString replaces = version > 1
                                 ? telling.say.plain("foot.replacesVersion", {QString::number(version - 1)})
                                 : telling.say.plain("foot.replacesNone");
    return telling.say.plain("foot.version", {QString::number(version), day, time}) + QLatin1Char(' ') +
           replaces;
}

bool othersAct(const CarePlan& plan)
{
    for (const Action* action : allActions(plan)) {
        if (!action->what.trimmed().isEmpty() && anyPerformer(plan, *action, isOtherThanAuthority))
            return true;
    }
    return false;
}

LawStrip lawStripOf(const Telling& telling)
{
    const Wordings& say = telling.say;
    const std::array<bool, 4> met = telling.points.inOrder();
    LawStrip strip{say.plain("law.heading"),
                   {LawCell{say.sentence("law.1"), {}, met[0]}, LawCell{say.sentence("law.2"), {}, met[1]},
                    LawCell{say.sentence("law.3"), {}, met[2]}, LawCell{say.sentence("law.4"), {}, met[3]}}};
    const bool byRegion = telling.plan.responsibility.leadPrincipal == LeadPrincipal::Region;
    strip.cells[3].answer = authorityName(telling, byRegion ? Principal::Region : Principal::Municipality);
    if (telling.plan.responsibility.noMeasuresByOthers)
        strip.cells[2] = LawCell{say.sentence("law.3none"), Text(), true};
    for (LawCell& cell : strip.cells) {
        if (!cell.met)
            cell.answer = bold(say.plain("law.missing"));
    }
    return strip;
}

Paper makeFullPlan(const CarePlan& plan, const Wordings& wordings, const PaperContext& context)
{
    const Telling telling(plan, wordings, context);
    Paper paper = startPaper(telling, wordings.plain("head.kind"));
    paper.content = Flow{
        wordings.plain("head.kind"), plan.person.name.simplified(), versionFoot(telling), footEndOf(telling),
        blocksOf(telling),           lawStripOf(telling),           pageWordsOf(wordings)};
    return paper;
}

} // namespace rundbord
