// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/own_words.h"

#include "core/document/telling.h"
#include "core/document/verbatim.h"

namespace rundbord
{

namespace
{

class Saying
{
public:
    explicit Saying(const Telling& telling)
        : m_telling(telling)
    {
    }

    void add(WordingKey label, const QString& words, Weight weight = Weight::Goal)
    {
        if (const QString said = quoted(words); !said.isEmpty())
            m_blocks.emplace_back(OwnWords{m_telling.say.plain(label), said, weight});
    }

    [[nodiscard]] std::vector<Block> blocks() const { return m_blocks; }

private:
    const Telling& m_telling;
    std::vector<Block> m_blocks;
};

std::vector<Block> ownWordsIn(const Telling& telling)
{
    const CarePlan& plan = telling.plan;
    Saying saying(telling);
    saying.add("most.important", plan.purpose.mostImportant, Weight::Most);
    saying.add("asked.heading", plan.purpose.questions);
    saying.add("now.child", plan.currentSituation.childVoice);
    saying.add("now.works", plan.currentSituation.worksWell);
    saying.add("now.strengths", plan.currentSituation.strengths);
    saying.add("now.worse", plan.currentSituation.worksLessWell);
    saying.add("now.lifeBefore", plan.currentSituation.lifeBefore);
    saying.add("now.worries", plan.currentSituation.worries);
    saying.add("now.energy", plan.currentSituation.energy);
    saying.add("now.workHistory", plan.currentSituation.workHistory);
    for (const Need& need : plan.needs) {
        if (need.statedBy.trimmed().isEmpty())
            saying.add("own.need", need.text);
        for (const Goal& goal : need.goals)
            saying.add("own.goal", goal.ownWords);
    }
    saying.add("own.signs", plan.crisisPlan.earlySigns);
    saying.add("own.helps", plan.crisisPlan.whatHelps);
    saying.add("own.notWant", plan.crisisPlan.whatIDontWant);
    if (plan.summary.ownCommentBy.trimmed().isEmpty())
        saying.add("own.comment", plan.summary.ownComment);
    return saying.blocks();
}

Section sectionOf(const Telling& telling, WordingKey heading)
{
    const QString words = telling.say.plain(heading);
    return {words, telling.say.plain("head.continued", {words}), 0, Anchor::None};
}

std::vector<Text> whatHoldsNow(const Telling& telling)
{
    const Wordings& say = telling.say;
    const QString contact = telling.plan.responsibility.coordinator.name.trimmed();
    return {say.text("own.sharing"), say.text("own.help"), say.text("own.records"),
            contact.isEmpty() ? say.text("own.again") : say.text("own.againTo", {contact})};
}

Flow flowOf(const Telling& telling)
{
    const Wordings& say = telling.say;
    const QDateTime madeAt = telling.context.madeAt.toLocalTime();
    const QString ended = telling.dates.dayAndYear(telling.plan.consent.withdrawnAt.toLocalTime().date());
    Flow flow;
    flow.headStart = say.plain("own.kind");
    flow.foot =
        say.plain("own.foot", {telling.dates.dayAndYear(madeAt.date()), telling.dates.time(madeAt.time())});
    flow.pageWords.pageOf = say.sentence("head.page");
    const bool child = telling.plan.person.child;
    flow.blocks = {Title{say.plain("own.kind"), calledName(telling.plan.person)},
                   Lead{child ? say.plain("own.leadChild", {ended}) : say.plain("own.lead", {ended})},
                   sectionOf(telling, "own.said")};
    std::vector<Block> said = ownWordsIn(telling);
    if (said.empty())
        said.emplace_back(Paragraph{say.text("own.nothing")});
    flow.blocks.insert(flow.blocks.end(), said.begin(), said.end());
    flow.blocks.emplace_back(sectionOf(telling, "own.nowHeading"));
    flow.blocks.emplace_back(Bullets{whatHoldsNow(telling)});
    return flow;
}

} // namespace

Paper makeOwnWordsPaper(const CarePlan& plan, const Wordings& wordings, const PaperContext& context)
{
    const Telling telling(plan, wordings, context);
    Paper paper = startPaper(telling, wordings.plain("own.kind"));
    paper.band = wordings.plain("own.band");
    paper.content = flowOf(telling);
    return paper;
}

} // namespace rundbord
