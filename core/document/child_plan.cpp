// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/child_plan.h"

#include "core/document/dated_step.h"
#include "core/document/simple_parts.h"
#include "core/document/verbatim.h"
#include "core/language/genitive.h"

namespace rundbord
{

namespace
{

//! What stands within quotation marks, where somebody has written what the child said and how; else all of it.
QString childsWords(const QString& voice)
{
    constexpr QChar mark(0x201d);
    const qsizetype first = voice.indexOf(mark);
    const qsizetype last = voice.lastIndexOf(mark);
    return first >= 0 && last > first + 1 ? voice.mid(first, last - first + 1) : voice.trimmed();
}

CalendarLeaf leafOf(const Telling& telling, QDate day)
{
    CalendarLeaf leaf;
    if (!day.isValid())
        return leaf;
    leaf.weekday = telling.say.locale().standaloneDayName(day.dayOfWeek());
    leaf.day = QString::number(day.day());
    leaf.month = telling.say.locale().standaloneMonthName(day.month());
    return leaf;
}

ChildRow rowOf(const Telling& telling, const DatedStep& dated, const SimpleStep& step)
{
    ChildRow row;
    row.leaf = leafOf(telling, dated.day);
    if (dated.kind == DatedStep::Kind::By || dated.kind == DatedStep::Kind::Until) {
        row.leaf.noted = step.when.plain();
        row.leaf.note = row.leaf.noted.section(QLatin1Char('\n'), 0, 0);
        row.leaf.noted.replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    if (dated.kind == DatedStep::Kind::Unknown)
        row.kept.push_back(step.when);
    if (!dated.action) {
        row.picture = ChildPicture::Talk;
    } else {
        row.picture = dated.action->picture;
        if (dated.action->easyWords.trimmed().isEmpty())
            row.heading = telling.written(atSentenceStart(dated.action->what.trimmed()));
        if (!step.undecided.isEmpty())
            row.kept.push_back(telling.say.text("child.unknown"));
    }
    return row;
}

//! The child knows them by their first names.
QString withFirstNames(const CarePlan& plan, QString names)
{
    for (const Participant& participant : plan.participants) {
        if (const QString name = participant.name.simplified(); name.contains(QLatin1Char(' ')))
            names.replace(name, firstName(name));
    }
    return names;
}

//! One sentence each, where one text holds several.
std::vector<Text> apart(const std::vector<Text>& texts)
{
    std::vector<Text> all;
    for (const Text& text : texts) {
        for (const QString& sentence : sentencesOf(text.plain(), {}))
            all.push_back(text.isWritten() ? asWritten(sentence) : Text(sentence));
    }
    return all;
}

//! In easy words if somebody wrote them; else who does it, which the heading does not say.
void addSentences(const Telling& telling, const DatedStep& dated, const SimpleStep& step, ChildRow& row)
{
    if (!dated.action || !dated.action->easyWords.trimmed().isEmpty()) {
        bool first = true;
        for (const Text& sentence : apart(step.sentences)) {
            const QString who = withFirstNames(telling.plan, step.who);
            const Text begun = first && !who.isEmpty() ? Text(who + QLatin1Char(' ')) : Text();
            const Text whole = (sentence.isWritten() ? asWritten(begun) : begun) + sentence;
            if (row.heading.isEmpty())
                row.heading = whole;
            else
                row.sentences.push_back(whole);
            first = false;
        }
        return;
    }
    const QString doers = withFirstNames(telling.plan, doersOf(telling, *dated.action));
    if (!doers.isEmpty())
        row.sentences.push_back(telling.say.text("child.does", {atSentenceStart(doers)}));
}

ChildRow lastRow(const Telling& telling)
{
    ChildRow row;
    row.picture = ChildPicture::Talk;
    row.heading = telling.say.text("child.again");
    row.leaf = leafOf(telling, telling.plan.followUp.date);
    row.kept.push_back(telling.say.text("child.wrong"));
    return row;
}

} // namespace

Paper makeChildPlan(const CarePlan& plan, const Wordings& plain, const PaperContext& context)
{
    const Telling telling(plan, plain, context);
    Paper paper = startPaper(telling, plain.plain("paper.child"));
    if (paper.hasBand())
        paper.bandNote = bandNote(telling);
    SimplePage parts;
    addTitle(telling, parts);
    addStepsAndCalls(telling, parts);
    ChildPage page;
    const QString name = calledName(plan.person);
    page.title =
        name.isEmpty() ? parts.title.words : plain.plain("title.named", {swedishGenitive(name), name});
    page.shortTitle = parts.title.words;
    page.swedishTitle = inSwedish(telling, "title.plan");
    const QString voice = childsWords(plan.currentSituation.childVoice);
    const QString most = mostImportantOf(plan);
    page.words = quoted(voice.isEmpty() ? most : voice);
    page.beginnings = beginningsOf(telling, voice.isEmpty() ? most : voice);
    if (!voice.isEmpty() && !most.isEmpty())
        page.first = plain.text("child.first", {quoted(most)});
    const std::vector<DatedStep> steps = datedSteps(plan);
    for (size_t i = 0; i < steps.size(); ++i) {
        ChildRow row = rowOf(telling, steps[i], parts.steps[i]);
        addSentences(telling, steps[i], parts.steps[i], row);
        page.rows.push_back(std::move(row));
    }
    page.last = lastRow(telling);
    page.more = plain.sentence("next.moreThingsNoPage");
    page.oneMore = plain.plain("next.moreThingNoPage");
    page.seeFull = plain.plain("next.seeFullNoPage");
    paper.content = std::move(page);
    return paper;
}

} // namespace rundbord
