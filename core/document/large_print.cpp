// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/large_print.h"

#include "core/document/simple_parts.h"
#include "core/document/verbatim.h"
#include "core/language/genitive.h"

namespace rundbord
{

namespace
{

using Kind = LargeLine::Kind;

Text onOneLine(Text words)
{
    for (Span& span : words.spans)
        span.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return words;
}

Text allBold(Text words)
{
    for (Span& span : words.spans)
        span.bold = true;
    return onOneLine(std::move(words));
}

LargeSection sectionOf(const Telling& telling, WordingKey heading)
{
    const QString words = telling.say.plain(heading);
    return {words, inSwedish(telling, heading), telling.say.plain("head.continued", {words}), {}};
}

void addLine(LargeGroup& group, Kind kind, const Text& words)
{
    if (!words.plain().trimmed().isEmpty())
        group.push_back({kind, words});
}

void addGroup(LargeSection& section, LargeGroup group)
{
    if (!group.empty())
        section.groups.push_back(std::move(group));
}

LargeGroup groupOf(const SimpleCall& call)
{
    LargeGroup group;
    addLine(group, Kind::Plain, onOneLine(call.who));
    addLine(group, Kind::Number, call.number);
    return group;
}

LargeSection callsOf(const Telling& telling, const SimplePage& page)
{
    LargeSection section = sectionOf(telling, "quick.whom");
    for (const SimpleCall& call : page.calls)
        addGroup(section, groupOf(call));
    const LeadPrincipal lead = telling.plan.responsibility.leadPrincipal;
    if (lead != LeadPrincipal::NotSet && !section.groups.empty()) {
        const Principal principal =
            lead == LeadPrincipal::Region ? Principal::Region : Principal::Municipality;
        addLine(section.groups.front(), Kind::Plain,
                telling.say.text("people.overall", {authorityName(telling, principal)}));
    }
    return section;
}

LargeGroup groupOf(const SimpleStep& step)
{
    LargeGroup group;
    addLine(group, Kind::Lead, allBold(step.when));
    bool first = true;
    for (const Text& sentence : step.sentences) {
        const Text begun = first && !step.who.isEmpty() ? Text(step.who + QLatin1Char(' ')) : Text();
        addLine(group, Kind::Plain, onOneLine((sentence.isWritten() ? asWritten(begun) : begun) + sentence));
        first = false;
    }
    addLine(group, Kind::Plain, step.undecided);
    return group;
}

LargeSection stepsOf(const Telling& telling, const SimplePage& page)
{
    LargeSection section = sectionOf(telling, "next.heading");
    for (const SimpleStep& step : page.steps)
        addGroup(section, groupOf(step));
    return section;
}

LargeSection crisisSectionOf(const Telling& telling, const SimplePage& page)
{
    LargeSection section = sectionOf(telling, "crisis.heading");
    const std::optional<SimpleCrisis> crisis = crisisOf(telling);
    if (!crisis)
        return section;
    for (const std::vector<Text>* part : {&crisis->signs, &crisis->helps, &crisis->notWant}) {
        LargeGroup group;
        for (const Text& line : *part)
            addLine(group, Kind::Plain, line);
        addGroup(section, group);
    }
    for (const SimpleCall& call : page.shortCalls)
        addGroup(section, groupOf(call));
    return section;
}

LargeSection meetingOf(const Telling& telling, const SimplePage& page)
{
    LargeSection section = sectionOf(telling, "again.heading");
    LargeGroup group;
    if (page.meeting) {
        addLine(group, Kind::Middle, allBold(page.meeting->day));
        addLine(group, Kind::Middle, page.meeting->timeAndPlace);
    }
    addGroup(section, group);
    return section;
}

//! Her other goals, in her words.
LargeSection goalsOf(const Telling& telling)
{
    LargeSection section = sectionOf(telling, "need.goalMore");
    const QString most = quoted(mostImportantOf(telling.plan));
    for (const Need& need : telling.plan.needs) {
        for (const Goal& goal : need.goals) {
            const QString words = quoted(goal.ownWords);
            if (!words.isEmpty() && words != most)
                section.groups.push_back({{Kind::Quote, asWritten(words)}});
        }
    }
    return section;
}

LargeSection talkOf(const Telling& telling)
{
    LargeSection section = sectionOf(telling, "again.talk");
    for (const QString& line : linesOf(telling.plan.person.adaptations))
        section.groups.push_back({{Kind::Plain, telling.written(atSentenceStart(line))}});
    return section;
}

Text footOf(const Telling& telling)
{
    const QString name = telling.plan.responsibility.coordinator.name.trimmed();
    const QString phone = coordinatorPhone(telling.plan);
    return name.isEmpty() || phone.isEmpty() ? Text() : telling.say.text("head.call", {name, phone});
}

} // namespace

Paper makeLargePrint(const CarePlan& plan, const Wordings& plain, const PaperContext& context)
{
    const Telling telling(plan, plain, context);
    Paper paper = startPaper(telling, plain.plain("paper.large"));
    SimplePage page;
    addTitle(telling, page);
    addStepsAndCalls(telling, page);
    LargePages pages;
    const QString name = calledName(plan.person);
    pages.title =
        name.isEmpty() ? page.title.words : plain.plain("title.named", {swedishGenitive(name), name});
    pages.headFirst = plain.plain("head.kind");
    pages.headLater = plain.plain("title.aside", {pages.title, page.day});
    pages.pageOf = plain.sentence("head.page");
    pages.most = {plain.plain("most.important"), quoted(mostImportantOf(plan)), Weight::Most};
    pages.foot = footOf(telling);
    pages.nextPage = plain.plain("head.nextPage");
    pages.lastPage = plain.plain("head.lastPage");
    for (LargeSection& section :
         std::vector{callsOf(telling, page), stepsOf(telling, page), crisisSectionOf(telling, page),
                     meetingOf(telling, page), goalsOf(telling), talkOf(telling)}) {
        if (!section.groups.empty())
            pages.sections.push_back(std::move(section));
    }
    paper.content = std::move(pages);
    return paper;
}

} // namespace rundbord
