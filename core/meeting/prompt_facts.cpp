// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/prompt_facts.h"

#include "core/language/format_date.h"
#include "core/language/sentences.h"
#include "core/language/whole_words.h"
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

//! As they are named one after the other.
QString listed(QStringList names, const DateWords& words)
{
    names.removeAll(QString());
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return QStringLiteral("%1 %2 %3")
        .arg(names.join(QStringLiteral(", ")), words.conjunctions.value(0), last);
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
    values[Placeholder::Relative] = spokenNameOf(plan, firstHere(plan, isRelative));
    values[Placeholder::Supporter] =
        spokenNameOf(plan, firstHere(plan, [](const auto& p) { return p.supporter; }));
    const QString trusted = plan.person.trustedAdult.simplified();
    values[Placeholder::TrustedAdult] = trusted.isEmpty() ? values[Placeholder::Supporter] : trusted;
    values[Placeholder::PauseSign] = withoutFullStop(plan.person.pauseSign);
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

//! Every guardian who is here: a child may have two homes.
QString guardiansOf(const CarePlan& plan, const DateWords& words)
{
    QStringList names;
    for (const Participant& each : plan.participants) {
        if (isHere(each) && each.guardian)
            names << spokenNameOf(plan, &each);
    }
    return listed(names, words);
}

//! What she is called among those who do something; empty when she is spoken of by her name.
QString wordForPerson(const CarePlan& plan, const DateWords& words)
{
    if (leadsHerself(plan))
        return words.me.value(0);
    return isPersonAway(plan) ? QString() : words.you.value(0);
}

//! Only its beginning: what comes later is not next.
Timing beginningOf(const Timing& timing)
{
    Timing first;
    if (!timing.on.empty())
        first.on = {timing.on.front()};
    else if (timing.from.isValid())
        first.from = timing.from;
    else
        first.due = timing.due;
    return first;
}

//! The easy words go on after the name, as one sentence. Those in which she speaks of herself are for her alone to say.
bool canBeSaid(const QString& easyWords, const CarePlan& plan, const DateWords& words)
{
    return sentencesOf(easyWords).size() == 1 && (leadsHerself(plan) || !containsAny(easyWords, words.me));
}

//! Who does what, and when, within a sentence.
QString actionText(const CarePlan& plan, const Action& action, const DateWords& words, QDate today)
{
    const QString who = spokenPerformers(plan, action.performers, words);
    const QString when = formatTiming(beginningOf(action.when), today, words, DateStyle::LongWithWeekday);
    const QString easy = withoutFullStop(action.easyWords);
    QStringList parts;
    if (!who.isEmpty() && canBeSaid(easy, plan, words))
        parts << QStringLiteral("%1 %2").arg(who, easy) << when;
    else
        parts << QStringLiteral("\u201D%1\u201D").arg(withoutFullStop(action.what)) << who << when;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

//! What happens first from today on, among that which she has not said no to.
const Action* nextAction(const CarePlan& plan, QDate today)
{
    const Action* next = nullptr;
    for (const Action* action : allActions(plan)) {
        const QDate day = firstDay(action->when);
        const bool coming = day.isValid() && day >= today && action->accepted != Acceptance::No &&
                            !isOver(action->outcome) && !action->what.trimmed().isEmpty();
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

void addFirstLine(PlaceholderValues& values, const CarePlan& plan, const DateWords& words, QDate today)
{
    if (!plan.needs.empty())
        values[Placeholder::Need] = withoutFullStop(plan.needs.front().text);
    for (const Need& need : plan.needs) {
        for (const Goal& goal : need.goals) {
            if (values[Placeholder::Goal].isEmpty())
                values[Placeholder::Goal] = withoutFullStop(goal.ownWords);
        }
    }
    const std::vector<const Action*> actions = allActions(plan);
    if (actions.empty())
        return;
    values[Placeholder::Action] = withoutFullStop(actions.front()->what);
    values[Placeholder::ActionBy] = spokenPerformers(plan, actions.front()->performers, words);
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

QString spokenPerformers(const CarePlan& plan, const std::vector<Performer>& performers,
                         const DateWords& words)
{
    const QString her = wordForPerson(plan, words);
    std::vector<Performer> others;
    std::copy_if(performers.begin(), performers.end(), std::back_inserter(others),
                 [&](const Performer& each) {
                     return her.isEmpty() || resolve(plan, each).principal != Principal::Person;
                 });
    QStringList names;
    for (const Performer& each : others)
        names << performerName(plan, each);
    if (others.size() < performers.size())
        names << her;
    return listed(names, words);
}

QString withoutFullStop(const QString& text)
{
    const QString plain = text.simplified();
    const bool stop = plain.endsWith(QLatin1Char('.')) && !plain.endsWith(QStringLiteral(".."));
    return stop ? plain.chopped(1) : plain;
}

PromptFacts promptFacts(const CarePlan& plan, const DateWords& words, QDate today)
{
    PromptFacts facts;
    facts.variants = variantsOf(plan);
    if (anyParticipant(plan, isRemote))
        facts.onlyLines.insert(Variant::Digital);
    if (const QStringList purpose = linesOf(plan.purpose.purpose); !purpose.isEmpty())
        facts.values[Placeholder::Purpose] = withoutFullStop(purpose.first());
    addPeople(facts.values, plan);
    facts.values[Placeholder::Guardian] = guardiansOf(plan, words);
    addTimes(facts.values, plan, words, today);
    addAnswers(facts.values, plan, words, today);
    addFirstLine(facts.values, plan, words, today);
    std::erase_if(facts.values, [](const auto& value) { return value.second.trimmed().isEmpty(); });
    return facts;
}

} // namespace rundbord
