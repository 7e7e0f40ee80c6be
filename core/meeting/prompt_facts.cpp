// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/prompt_facts.h"

#include "core/language/format_date.h"
#include "core/meeting/attendance.h"
#include "core/plan/law_points.h"
#include "core/plan/performer_phrase.h"
#include "core/plan/timing_phrase.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr int secondsAMinute = 60;

template <typename Predicate>
const Participant* firstHere(const CarePlan& plan, Predicate fits)
{
    const auto found = std::find_if(plan.participants.begin(), plan.participants.end(),
                                    [&fits](const Participant& each) { return isHere(each) && fits(each); });
    return found == plan.participants.end() ? nullptr : &*found;
}

template <typename Predicate>
bool anyParticipant(const CarePlan& plan, Predicate fits)
{
    return std::any_of(plan.participants.begin(), plan.participants.end(), fits);
}

QString nameOf(const CarePlan& plan, const Participant* participant)
{
    return participant ? displayName(plan, *participant).simplified() : QString();
}

//! As one says a name to somebody's face.
QString spokenNameOf(const CarePlan& plan, const Participant* participant)
{
    return nameOf(plan, participant).section(QLatin1Char(' '), 0, 0);
}

//! A child is represented by a guardian too (6 kap. 11 § föräldrabalken).
const Participant* representativeIn(const CarePlan& plan)
{
    const Participant* chosen = firstHere(plan, [](const auto& p) { return p.representative; });
    return chosen || !plan.person.child ? chosen : firstHere(plan, [](const auto& p) { return p.guardian; });
}

std::set<Variant> variantsOf(const CarePlan& plan)
{
    std::set<Variant> variants;
    if (leadsHerself(plan))
        variants.insert(Variant::LeadsHerself);
    if (isPersonAway(plan) && representativeIn(plan))
        variants.insert(Variant::Represented);
    if (plan.person.child)
        variants.insert(Variant::Child);
    if (firstHere(plan, [](const auto& p) { return p.interpreter; }))
        variants.insert(Variant::Interpreter);
    if (anyParticipant(plan, [](const auto& p) { return isPerson(p) && isRemote(p); }))
        variants.insert(Variant::Digital);
    return variants;
}

void addPeople(PlaceholderValues& values, const CarePlan& plan)
{
    values[Placeholder::FirstName] = calledName(plan.person);
    values[Placeholder::Chair] =
        nameOf(plan, firstHere(plan, [](const auto& p) { return p.chair && !isPerson(p); }));
    values[Placeholder::Secretary] = nameOf(plan, firstHere(plan, [](const auto& p) { return p.secretary; }));
    values[Placeholder::Interpreter] =
        nameOf(plan, firstHere(plan, [](const auto& p) { return p.interpreter; }));
    values[Placeholder::Representative] = spokenNameOf(plan, representativeIn(plan));
    values[Placeholder::Guardian] =
        spokenNameOf(plan, firstHere(plan, [](const auto& p) { return p.guardian; }));
    values[Placeholder::Relative] = spokenNameOf(plan, firstHere(plan, isRelative));
    values[Placeholder::Supporter] =
        spokenNameOf(plan, firstHere(plan, [](const auto& p) { return p.supporter; }));
    values[Placeholder::TrustedAdult] = values[Placeholder::Supporter];
    values[Placeholder::Coordinator] = plan.responsibility.coordinator.name;
    values[Placeholder::AfterCallBy] = plan.afterCall.by;
}

void addTimes(PlaceholderValues& values, const CarePlan& plan, const DateWords& words, QDate today)
{
    const Appointment& booked = plan.appointment;
    if (booked.start.isValid()) {
        values[Placeholder::EndTime] =
            formatTime(booked.start.addSecs(secondsAMinute * booked.minutes), words);
        if (booked.pauseAfterMinutes > 0)
            values[Placeholder::PauseTime] =
                formatTime(booked.start.addSecs(secondsAMinute * booked.pauseAfterMinutes), words);
    }
    values[Placeholder::AfterCallDay] = spokenDay(plan.afterCall.date, today, words);
    values[Placeholder::FollowUpDay] =
        formatDate(plan.followUp.date, today, words, DateStyle::Long, YearShown::WhenNeeded);
}

QString dayText(QDate day, const DateWords& words, QDate today)
{
    return formatDate(day, today, words, DateStyle::LongWithWeekday, YearShown::WhenNeeded);
}

//! Those who do it, and when: what stands after a dash.
QString actionText(const CarePlan& plan, const Action& action, const DateWords& words, QDate today)
{
    QStringList parts;
    for (const Performer& performer : action.performers)
        parts << resolve(plan, performer).name;
    parts << formatTiming(action.when, today, words, DateStyle::LongWithWeekday);
    parts.removeAll(QString());
    const QString what = action.easyWords.trimmed().isEmpty() ? action.what : action.easyWords;
    return QStringLiteral("%1 \u2013 %2").arg(what.simplified(), parts.join(QStringLiteral(", ")));
}

//! What happens first from today on, among that which she has not said no to.
const Action* nextAction(const CarePlan& plan, QDate today)
{
    const Action* next = nullptr;
    for (const Action* action : allActions(plan)) {
        const QDate day = firstDay(action->when);
        const bool coming = day.isValid() && day >= today && action->accepted != Acceptance::No &&
                            !action->what.trimmed().isEmpty();
        if (coming && (!next || day < firstDay(next->when)))
            next = action;
    }
    return next;
}

//! The first thing to be done about a need that came up today.
const Action* newNeedAction(const CarePlan& plan)
{
    for (const Need& need : plan.needs) {
        for (const Goal& goal : need.goals) {
            for (const Subgoal& subgoal : goal.subgoals) {
                if (need.isNew && !subgoal.actions.empty())
                    return &subgoal.actions.front();
            }
        }
    }
    return nullptr;
}

//! Who does the action, by the first name on it.
QString performerOf(const CarePlan& plan, const Action& action)
{
    return action.performers.empty() ? QString() : performerName(plan, action.performers.front());
}

void addFirstLine(PlaceholderValues& values, const CarePlan& plan, const DateWords& words, QDate today)
{
    for (const Need& need : plan.needs) {
        for (const Goal& goal : need.goals) {
            if (values[Placeholder::Goal].isEmpty())
                values[Placeholder::Goal] = goal.ownWords.simplified();
        }
    }
    const std::vector<const Action*> actions = allActions(plan);
    if (actions.empty())
        return;
    values[Placeholder::Action] = actions.front()->what.simplified();
    values[Placeholder::ActionBy] = performerOf(plan, *actions.front());
    values[Placeholder::FirstActionBy] = values[Placeholder::ActionBy];
    values[Placeholder::FirstActionDue] = dayText(lastDay(actions.front()->when), words, today);
}

void addAnswers(PlaceholderValues& values, const CarePlan& plan, const DateWords& words, QDate today)
{
    const auto answered = std::find_if(plan.openQuestions.begin(), plan.openQuestions.end(),
                                       [](const OpenQuestion& each) { return !each.answeredBy.isEmpty(); });
    if (answered != plan.openQuestions.end()) {
        values[Placeholder::AnswerBy] = answered->answeredBy;
        values[Placeholder::AnswerDue] = dayText(answered->answerDue, words, today);
    }
    if (const Action* action = newNeedAction(plan); action && !action->performers.empty()) {
        values[Placeholder::NewNeedBy] = resolve(plan, action->performers.front()).name;
        values[Placeholder::NewNeedDue] = dayText(lastDay(action->when), words, today);
    }
    if (const Action* next = nextAction(plan, today))
        values[Placeholder::NextStep] = actionText(plan, *next, words, today);
}

} // namespace

PromptFacts promptFacts(const CarePlan& plan, const DateWords& words, QDate today)
{
    PromptFacts facts;
    facts.variants = variantsOf(plan);
    if (anyParticipant(plan, isRemote))
        facts.onlyLines.insert(Variant::Digital);
    if (const QStringList purpose = linesOf(plan.purpose.purpose); !purpose.isEmpty())
        facts.values[Placeholder::Purpose] = purpose.first();
    addPeople(facts.values, plan);
    addTimes(facts.values, plan, words, today);
    addAnswers(facts.values, plan, words, today);
    addFirstLine(facts.values, plan, words, today);
    std::erase_if(facts.values, [](const auto& value) { return value.second.trimmed().isEmpty(); });
    return facts;
}

} // namespace rundbord
