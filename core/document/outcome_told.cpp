// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/outcome_told.h"

#include "core/document/verbatim.h"

#include <optional>

namespace rundbord
{

namespace
{

Cell cellOf(const Wordings& say, WordingKey word, Symbol symbol)
{
    return {{say.text(word)}, false, symbol};
}

Cell decisionOf(const Wordings& say, DecisionStatus decision)
{
    switch (decision) {
    case DecisionStatus::Decided:
        return cellOf(say, "status.decided", Symbol::Decided);
    case DecisionStatus::ToBeTried:
        return cellOf(say, "status.tryout", Symbol::ToBeTried);
    case DecisionStatus::Planned:
        break;
    }
    return cellOf(say, "status.planned", Symbol::Planned);
}

//! Takes sentences down; those about nothing fall away.
class Lines
{
public:
    explicit Lines(const Wordings& say)
        : m_say(say)
    {
    }

    void add(WordingKey sentence) { m_lines.push_back(m_say.text(sentence)); }
    void add(WordingKey sentence, const QString& words)
    {
        if (!words.trimmed().isEmpty())
            m_lines.push_back(m_say.text(sentence, {words.trimmed()}));
    }
    [[nodiscard]] std::vector<Text> take() { return std::move(m_lines); }

private:
    const Wordings& m_say;
    std::vector<Text> m_lines;
};

std::optional<WordingKey> futureSentence(ActionFuture future)
{
    switch (future) {
    case ActionFuture::Continues:
        return WordingKey("outcome.continues");
    case ActionFuture::Changes:
        return WordingKey("outcome.changes");
    case ActionFuture::Replaced:
        return WordingKey("outcome.replaced");
    case ActionFuture::Replanned:
        return WordingKey("outcome.replanned");
    case ActionFuture::Ends:
        return WordingKey("outcome.ends");
    case ActionFuture::NotSaid:
        break;
    }
    return std::nullopt;
}

std::optional<WordingKey> levelSentence(AttainmentLevel level)
{
    switch (level) {
    case AttainmentLevel::Reached:
        return WordingKey("attainment.reached");
    case AttainmentLevel::Partly:
        return WordingKey("attainment.partly");
    case AttainmentLevel::NotReached:
        return WordingKey("attainment.notReached");
    case AttainmentLevel::NotKnown:
        return WordingKey("attainment.notKnown");
    case AttainmentLevel::NotSaid:
        break;
    }
    return std::nullopt;
}

std::optional<WordingKey> endSentence(EndReason reason)
{
    switch (reason) {
    case EndReason::GoalsReached:
        return WordingKey("end.goalsReached");
    case EndReason::NeedEnded:
        return WordingKey("end.needEnded");
    case EndReason::ConsentWithdrawn:
        return WordingKey("end.consentWithdrawn");
    case EndReason::Moved:
        return WordingKey("end.moved");
    case EndReason::Replaced:
        return WordingKey("end.replaced");
    case EndReason::Lapsed:
        return WordingKey("end.lapsed");
    case EndReason::Died:
        return WordingKey("end.died");
    case EndReason::Other:
    case EndReason::NotSaid:
        break;
    }
    return std::nullopt;
}

void addLines(const QString& heading, const QString& lines, Blocks& blocks)
{
    HeadedLines told{heading, {}};
    for (const QString& line : linesOf(lines))
        told.lines.push_back({{}, Text(line)});
    if (!told.lines.empty())
        blocks.emplace_back(std::move(told));
}

void addLastPlan(const Telling& telling, Blocks& blocks)
{
    const LastPlan& last = telling.plan.currentSituation.lastPlan;
    Lines lines(telling.say);
    switch (last.received) {
    case PlanReceived::AtMeeting:
        lines.add("last.atMeeting");
        break;
    case PlanReceived::Afterwards:
        lines.add("last.afterwards");
        break;
    case PlanReceived::Never:
        lines.add("last.never");
        break;
    case PlanReceived::NotKnown:
        lines.add("last.notKnown");
        break;
    case PlanReceived::NotSaid:
        break;
    }
    lines.add("last.unclear", told(linesOf(last.unclearWords)));
    HeadedLines headed{telling.say.plain("last.heading"), {}};
    for (const Text& line : lines.take())
        headed.lines.push_back({{}, line});
    if (!headed.lines.empty())
        blocks.emplace_back(std::move(headed));
}

} // namespace

Cell statusOf(const Telling& telling, const Action& action)
{
    switch (action.outcome.status) {
    case OutcomeStatus::Done:
        return cellOf(telling.say, "status.done", Symbol::Done);
    case OutcomeStatus::Partly:
        return cellOf(telling.say, "status.partly", Symbol::PartlyDone);
    case OutcomeStatus::Ongoing:
        return cellOf(telling.say, "status.ongoing", Symbol::Ongoing);
    case OutcomeStatus::NotDone:
        return cellOf(telling.say, "status.notDone", Symbol::NotDone);
    case OutcomeStatus::NotBegun:
        return cellOf(telling.say, "status.notBegun", Symbol::NotDone);
    case OutcomeStatus::NotSaid:
        break;
    }
    return decisionOf(telling.say, action.decision);
}

std::vector<Text> outcomeLines(const Telling& telling, const Outcome& outcome)
{
    Lines lines(telling.say);
    lines.add("outcome.reason", outcome.reason);
    lines.add("outcome.started", telling.dates.day(outcome.startedAt));
    lines.add("outcome.progress", outcome.progressNote);
    lines.add("outcome.experience", quoted(outcome.personsExperience));
    lines.add("outcome.order", outcome.orderNote);
    if (const auto future = futureSentence(outcome.future))
        lines.add(*future);
    lines.add("outcome.why", outcome.changeReason);
    return lines.take();
}

std::vector<Text> attainmentNotes(const Telling& telling, const Attainment& attainment)
{
    Lines lines(telling.say);
    if (const auto level = levelSentence(attainment.level))
        lines.add(*level);
    lines.add("attainment.statedBy", attainment.statedBy);
    lines.add("attainment.evidence", quoted(attainment.evidence));
    lines.add("attainment.result", quoted(attainment.result));
    lines.add("attainment.professional", attainment.professionalResult);
    if (attainment.givenUp)
        lines.add("attainment.givenUp");
    lines.add("attainment.givenUpWhy", quoted(attainment.givenUpReason));
    return lines.take();
}

Text stepAttained(const Telling& telling, AttainmentLevel level)
{
    switch (level) {
    case AttainmentLevel::Reached:
        return telling.say.text("step.reached");
    case AttainmentLevel::Partly:
        return telling.say.text("step.partly");
    case AttainmentLevel::NotReached:
        return telling.say.text("step.notReached");
    case AttainmentLevel::NotKnown:
        return telling.say.text("step.notKnown");
    case AttainmentLevel::NotSaid:
        break;
    }
    return {};
}

std::vector<Text> choiceLines(const Telling& telling, const Need& need)
{
    Lines lines(telling.say);
    lines.add("need.options", told(linesOf(need.optionsDiscussed)));
    lines.add("need.choice", quoted(need.personsChoice));
    return lines.take();
}

void addMoreOfNow(const Telling& telling, Blocks& blocks)
{
    const CurrentSituation& now = telling.plan.currentSituation;
    const Wordings& say = telling.say;
    addLines(say.plain("now.lifeBefore"), now.lifeBefore, blocks);
    addLines(say.plain("now.worries"), now.worries, blocks);
    addLines(say.plain("now.energy"), now.energy, blocks);
    addLines(say.plain("now.workHistory"), now.workHistory, blocks);
    addLines(say.plain("now.schoolDay"), now.schoolDay, blocks);
    addLines(say.plain("now.care"), now.careSummary, blocks);
    addLines(say.plain("now.medicine"), now.medicineNote, blocks);
    addLines(say.plain("now.income"), now.incomeNote, blocks);
    addLines(say.plain("now.workAdaptations"), now.workAdaptations, blocks);
    addLastPlan(telling, blocks);
}

std::vector<Text> whileOutLines(const Telling& telling)
{
    const Summary& summary = telling.plan.summary;
    Lines lines(telling.say);
    lines.add("left.notWithout", told(linesOf(summary.notWithoutPerson)));
    std::vector<Text> all = lines.take();
    const QString by = atSentenceStart(summary.informedBy.trimmed());
    const QString day = telling.dates.day(summary.informedAt);
    if (!by.isEmpty())
        all.push_back(day.isEmpty() ? telling.say.text("left.informed", {by})
                                    : telling.say.text("left.informedOn", {by, day}));
    return all;
}

std::vector<Text> continuationLines(const Telling& telling)
{
    const Continuation& continuation = telling.plan.summary.continuation;
    Lines lines(telling.say);
    if (continuation.future == PlanFuture::GoesOn)
        lines.add("plan.goesOn");
    else if (continuation.future == PlanFuture::NewPlan)
        lines.add("plan.newPlan");
    else if (hasEnded(continuation) && continuation.endedAt.isValid())
        lines.add("plan.endedOn", telling.dates.dayAndYear(continuation.endedAt));
    else if (hasEnded(continuation))
        lines.add("plan.ended");
    if (const auto reason = endSentence(continuation.endReason))
        lines.add(*reason);
    lines.add("end.other", continuation.otherReason);
    lines.add("end.by", atSentenceStart(continuation.endedBy.trimmed()));
    lines.add("plan.changes", continuation.changeReason);
    return lines.take();
}

} // namespace rundbord
