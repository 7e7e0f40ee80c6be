// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_fields.h"
#include "core/meeting/meeting_times.h"
#include "tests/support/any_meeting.h"
#include "tests/support/json_fields.h"

#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>

namespace rundbord
{

using std::chrono::seconds;

namespace
{

bool isSettled(const MeetingFacts& facts)
{
    return facts.planHandedOver && facts.leadPrincipalSet && facts.followUpSettled;
}

seconds sumOfStays(const MeetingState& state, const QDateTime& now)
{
    seconds sum{0};
    for (const Stay& stay : state.stays)
        sum += seconds(stay.from.secsTo(stay.to.isValid() ? stay.to : now));
    return sum;
}

//! What was planned, and what was added to it.
seconds plannedIn(const MeetingState& state, const Appointment& appointment)
{
    seconds sum = std::chrono::minutes(appointment.minutes);
    for (const Extension& extension : state.extensions)
        sum += std::chrono::minutes(extension.minutes);
    return sum;
}

seconds plannedOfPhases(const MeetingTimes& times)
{
    seconds sum{0};
    for (const PhaseTime& phase : times.phases)
        sum += phase.planned;
    return sum;
}

seconds sumOfPhases(const MeetingTimes& times)
{
    seconds sum{0};
    for (const PhaseTime& phase : times.phases)
        sum += phase.used;
    return sum;
}

MeetingTimes timesOf(const MeetingLife& life)
{
    return meetingTimes(life.state, life.facts.now, firstMeeting(), Appointment());
}

std::vector<const Agenda*> agendasByAddress()
{
    std::vector<const Agenda*> agendas;
    for (const Agenda& agenda : ownAgendas().all())
        agendas.push_back(&agenda);
    return agendas;
}

MeetingState reread(const MeetingState& state)
{
    MeetingState read;
    fromJson(toJson(state), read);
    return read;
}

} // namespace

RC_GTEST_PROP(MeetingProperties, OnlyTimeInARunningMeetingCounts, ())
{
    MeetingLife life = anyLife();
    seconds running{0};
    std::map<QString, seconds> atStep;
    for (int count = *rc::gen::inRange(1, 80); count > 0; --count) {
        const int passed = *rc::gen::inRange(0, 5000);
        if (life.state.status == MeetingStatus::Running) {
            running += seconds(passed);
            atStep[life.state.stepId] += seconds(passed);
        }
        life.pass(seconds(passed));
        changeFacts(life.facts);
        life.happens(anyEvent(life.facts.now.date()));
        const MeetingTimes times = timesOf(life);
        RC_ASSERT(times.used == running);
        RC_ASSERT(sumOfStays(life.state, life.facts.now) == running);
        RC_ASSERT(sumOfPhases(times) == running);
        RC_ASSERT(times.planned == plannedIn(life.state, Appointment()));
        RC_ASSERT(times.planned - plannedOfPhases(times) < seconds(10)); // shares of whole seconds
        RC_ASSERT(times.planned >= plannedOfPhases(times));
        for (const auto& [stepId, time] : atStep)
            RC_ASSERT(timeAtStep(life.state, stepId, life.facts.now) == time);
    }
}

RC_GTEST_PROP(MeetingProperties, NothingEndsBeforeItsThreeConditions, ())
{
    MeetingLife life = anyLife();
    bool ended = false;
    for (int count = *rc::gen::inRange(1, 60); count > 0 && !ended; --count) {
        changeFacts(life.facts);
        const MeetingEvent event = anyEvent(life.facts.now.date());
        life.happens(event);
        ended = life.state.status == MeetingStatus::Ended;
        const bool withdrawn = kindOf(event) == EventKind::Withdraw;
        RC_ASSERT(ended == life.state.endedAt.isValid());
        RC_ASSERT((!ended || isSettled(life.facts) || withdrawn));
    }
    RC_CLASSIFY(ended, "ended");
}

RC_GTEST_PROP(MeetingProperties, WhatIsRefusedChangesNothingAndSaysWhy, ())
{
    MeetingLife life = anyLife();
    for (int count = *rc::gen::inRange(1, 40); count > 0; --count) {
        life.pass(seconds(*rc::gen::inRange(0, 100)));
        changeFacts(life.facts);
        const MeetingEvent event = anyEvent(life.facts.now.date());
        const MeetingState before = life.state;
        const Refusals why = refusals(life.state, event, life.facts, firstMeeting());
        const Refusals ofKind = allowed(life.state, life.facts, firstMeeting()).at(kindOf(event));
        const bool happened = life.happens(event);
        RC_ASSERT(happened == why.empty());
        RC_ASSERT((happened || life.state == before));
        RC_ASSERT(ofKind.size() <= why.size());
        RC_ASSERT(std::equal(ofKind.begin(), ofKind.end(), why.begin()));
        RC_ASSERT(findStep(firstMeeting(), life.state.stepId) != nullptr);
    }
}

RC_GTEST_PROP(MeetingProperties, AStateIsItsOwnReReading, ())
{
    MeetingLife life = anyLife();
    life.facts.now = life.facts.now.addMSecs(*rc::gen::inRange(0, 1000));
    for (int count = *rc::gen::inRange(1, 60); count > 0; --count) {
        life.facts.now = life.facts.now.addMSecs(*rc::gen::inRange(0, 5000000));
        changeFacts(life.facts);
        life.happens(anyEvent(life.facts.now.date()));
        RC_ASSERT(reread(life.state) == life.state);
    }
    RC_CLASSIFY(!life.state.interruptions.empty(), "interrupted");
    RC_CLASSIFY(!life.state.pauses.empty(), "paused");
    RC_CLASSIFY(!life.state.turns.empty(), "somebody has had the word");
}

RC_GTEST_PROP(MeetingProperties, AnUnreliableClockMakesNoTimeOutOfOrder, ())
{
    MeetingLife life = anyLife();
    for (int count = *rc::gen::inRange(1, 60); count > 0; --count) {
        life.pass(seconds(*rc::gen::inRange(-2000, 3000)));
        changeFacts(life.facts);
        life.happens(anyEvent(life.facts.now.date()));
        const MeetingTimes times = timesOf(life);
        RC_ASSERT(sumOfPhases(times) == times.used);
        RC_ASSERT(times.used >= seconds(0));
    }
    const auto& stays = life.state.stays;
    for (size_t i = 0; i < stays.size(); ++i) {
        RC_ASSERT((!stays[i].to.isValid() || stays[i].from <= stays[i].to));
        RC_ASSERT((i == 0 || stays[i - 1].to <= stays[i].from));
        const bool goesOn = i + 1 == stays.size() && life.state.status == MeetingStatus::Running;
        RC_ASSERT(stays[i].to.isValid() != goesOn);
    }
}

RC_GTEST_PROP(MeetingProperties, EveryAgendaLeadsToItsEndInItsOwnOrder, ())
{
    const Agenda& agenda = **rc::gen::elementOf(agendasByAddress());
    MeetingLife life{&agenda};
    changeFacts(life.facts);
    RC_ASSERT(life.happens(event::Start{}));
    std::vector<QString> expected;
    for (const Step* step : visibleSteps(agenda, life.facts.conditions)) {
        if (step->moment == StepMoment::During)
            expected.push_back(step->id);
    }
    std::vector<QString> visited{life.state.stepId};
    life.pass(seconds(*rc::gen::inRange(0, 600)));
    while (life.happens(event::Next{})) {
        visited.push_back(life.state.stepId);
        life.pass(seconds(*rc::gen::inRange(0, 600)));
    }
    RC_ASSERT(visited == expected);
    const MeetingTimes times = meetingTimes(life.state, life.facts.now, agenda, Appointment());
    RC_ASSERT(times.phases.size() == agenda.phases.size());
    RC_ASSERT(sumOfPhases(times) == times.used);
    life.settleEverything();
    RC_ASSERT(life.happens(event::End{}));
    RC_ASSERT(findStep(agenda, life.state.stepId)->moment == StepMoment::After);
    RC_ASSERT(life.happens(event::Continue{}));
    RC_ASSERT(life.state.stepId == expected.back());
    while (life.happens(event::Back{}))
        visited.pop_back();
    RC_ASSERT(visited.size() == 1U);
}

TEST(MeetingFields, EveryFieldIsKept)
{
    MeetingState state;
    state.status = MeetingStatus::Interrupted;
    state.stepId = QStringLiteral("actions");
    state.startedAt = QDateTime({2026, 12, 1}, {13, 0});
    state.endedAt = QDateTime({2026, 12, 2}, {13, 0});
    state.stays = {{QStringLiteral("welcome"), state.startedAt, state.endedAt}};
    state.pauses = {{state.startedAt, state.endedAt}};
    state.interruptions = {{state.startedAt, state.endedAt, QStringLiteral("why"), QDate(2026, 12, 8)}};
    state.checked = {QStringLiteral("welcome/0")};
    state.turns = {{somebody(0), state.startedAt}, {somebody(1), state.endedAt}};
    EXPECT_EQ(reread(state), state);
    EXPECT_NE(reread(state), MeetingState());
    for (const auto& [status, word] : EnumWords<MeetingStatus>::words) {
        state.status = status;
        EXPECT_EQ(reread(state).status, status);
    }
    EXPECT_EQ(EnumWords<MeetingStatus>::words.size(), static_cast<size_t>(MeetingStatus::Ended) + 1);
}

} // namespace rundbord
