// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_machine.h"

#include "core/meeting/attendance.h"
#include "core/meeting/meeting_times.h"
#include "tests/support/amanda.h"
#include "tests/support/meeting_life.h"

#include <gtest/gtest.h>
#include <map>

namespace rundbord
{

namespace
{

const QString welcome = QStringLiteral("welcome");
const QString feedback = QStringLiteral("feedback");
const QString checkPoint = QStringLiteral("welcome/1");
const ParticipantId amanda = ParticipantId::create();

//! Each event as it would be sent at the step.
MeetingEvent eventOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Start:
        return event::Start{};
    case EventKind::Next:
        return event::Next{};
    case EventKind::Back:
        return event::Back{};
    case EventKind::JumpTo:
        return event::JumpTo{QStringLiteral("actions")};
    case EventKind::Pause:
        return event::Pause{};
    case EventKind::Resume:
        return event::Resume{};
    case EventKind::Interrupt:
        return event::Interrupt{QStringLiteral("tired"), QDate(2026, 12, 8)};
    case EventKind::Continue:
        return event::Continue{};
    case EventKind::End:
        return event::End{};
    case EventKind::Withdraw:
        return event::Withdraw{};
    case EventKind::Extend:
        return event::Extend{};
    case EventKind::GiveWord:
        return event::GiveWord{amanda};
    case EventKind::SetChecked:
        break;
    }
    return event::SetChecked{checkPoint, true};
}

//! A meeting that came into the status while it was at the step.
MeetingLife lifeIn(MeetingStatus status, const QString& stepId)
{
    MeetingLife life;
    life.facts.here = {amanda};
    if (status == MeetingStatus::Planned)
        return life;
    life.happens(event::Start{});
    life.happens(event::JumpTo{stepId});
    life.pass(std::chrono::seconds(60));
    if (status == MeetingStatus::Paused)
        life.happens(event::Pause{});
    if (status == MeetingStatus::Interrupted)
        life.happens(event::Interrupt{QStringLiteral("tired"), {}});
    if (status == MeetingStatus::Ended) {
        life.settleEverything();
        life.happens(event::End{});
    }
    life.pass(std::chrono::seconds(60));
    return life;
}

//! What the table below says of an event: where it leads, or why it can't happen.
struct Expected {
    MeetingStatus leadsTo{};
    Refusals refused;
};

Expected to(MeetingStatus status)
{
    return {status, {}};
}

Expected no(Refusal refusal)
{
    return {{}, {refusal}};
}

using enum MeetingStatus;
using Row = std::map<EventKind, Expected>;

//! Every event in every status, at a step with neighbours, when all is done that must be before the end.
const std::map<MeetingStatus, Row> table{
    {Planned,
     {{EventKind::Start, to(Running)},
      {EventKind::Next, no(Refusal::NotStarted)},
      {EventKind::Back, no(Refusal::NotStarted)},
      {EventKind::JumpTo, no(Refusal::NotStarted)},
      {EventKind::Pause, no(Refusal::NotStarted)},
      {EventKind::Resume, no(Refusal::NotStarted)},
      {EventKind::Interrupt, no(Refusal::NotStarted)},
      {EventKind::Continue, no(Refusal::NotStarted)},
      {EventKind::End, no(Refusal::NotStarted)},
      {EventKind::Withdraw, to(Ended)},
      {EventKind::Extend, no(Refusal::NotStarted)},
      {EventKind::SetChecked, to(Planned)},
      {EventKind::GiveWord, no(Refusal::NotStarted)}}},
    {Running,
     {{EventKind::Start, no(Refusal::AlreadyStarted)},
      {EventKind::Next, to(Running)},
      {EventKind::Back, to(Running)},
      {EventKind::JumpTo, to(Running)},
      {EventKind::Pause, to(Paused)},
      {EventKind::Resume, no(Refusal::NotPaused)},
      {EventKind::Interrupt, to(Interrupted)},
      {EventKind::Continue, no(Refusal::NotInterrupted)},
      {EventKind::End, to(Ended)},
      {EventKind::Withdraw, to(Ended)},
      {EventKind::Extend, to(Running)},
      {EventKind::SetChecked, to(Running)},
      {EventKind::GiveWord, to(Running)}}},
    {Paused,
     {{EventKind::Start, no(Refusal::AlreadyStarted)},
      {EventKind::Next, no(Refusal::Paused)},
      {EventKind::Back, no(Refusal::Paused)},
      {EventKind::JumpTo, no(Refusal::Paused)},
      {EventKind::Pause, no(Refusal::Paused)},
      {EventKind::Resume, to(Running)},
      {EventKind::Interrupt, to(Interrupted)},
      {EventKind::Continue, no(Refusal::NotInterrupted)},
      {EventKind::End, to(Ended)},
      {EventKind::Withdraw, to(Ended)},
      {EventKind::Extend, to(Paused)},
      {EventKind::SetChecked, to(Paused)},
      {EventKind::GiveWord, no(Refusal::Paused)}}},
    {Interrupted,
     {{EventKind::Start, no(Refusal::AlreadyStarted)},
      {EventKind::Next, no(Refusal::Interrupted)},
      {EventKind::Back, no(Refusal::Interrupted)},
      {EventKind::JumpTo, no(Refusal::Interrupted)},
      {EventKind::Pause, no(Refusal::Interrupted)},
      {EventKind::Resume, no(Refusal::NotPaused)},
      {EventKind::Interrupt, no(Refusal::Interrupted)},
      {EventKind::Continue, to(Running)},
      {EventKind::End, no(Refusal::Interrupted)},
      {EventKind::Withdraw, to(Ended)},
      {EventKind::Extend, no(Refusal::Interrupted)},
      {EventKind::SetChecked, to(Interrupted)},
      {EventKind::GiveWord, no(Refusal::Interrupted)}}},
    {Ended,
     {{EventKind::Start, no(Refusal::Ended)},
      {EventKind::Next, no(Refusal::Ended)},
      {EventKind::Back, no(Refusal::Ended)},
      {EventKind::JumpTo, no(Refusal::Ended)},
      {EventKind::Pause, no(Refusal::Ended)},
      {EventKind::Resume, no(Refusal::Ended)},
      {EventKind::Interrupt, no(Refusal::Ended)},
      {EventKind::Continue, to(Running)},
      {EventKind::End, no(Refusal::Ended)},
      {EventKind::Withdraw, to(Ended)},
      {EventKind::Extend, no(Refusal::Ended)},
      {EventKind::SetChecked, to(Ended)},
      {EventKind::GiveWord, no(Refusal::Ended)}}},
};

//! The table's outcome, but for the two ends of the agenda.
Expected expected(MeetingStatus status, EventKind kind, const QString& stepId)
{
    if (status == Running && kind == EventKind::Next && stepId == feedback)
        return no(Refusal::AtLastStep);
    if (status == Running && kind == EventKind::Back && stepId == welcome)
        return no(Refusal::AtFirstStep);
    return table.at(status).at(kind);
}

Refusals endRefusals(MeetingStatus status, bool handedOver, bool lead, bool followUp)
{
    MeetingLife life = lifeIn(status, welcome);
    life.facts.planHandedOver = handedOver;
    life.facts.leadPrincipalSet = lead;
    life.facts.followUpSettled = followUp;
    return refusals(life.state, event::End{}, life.facts, firstMeeting());
}

} // namespace

TEST(MeetingMachine, EveryEventInEveryPhaseAndStatus)
{
    int tried = 0;
    for (const auto& [status, row] : table) {
        ASSERT_EQ(row.size(), allEventKinds.size());
        for (const Step* at : stepsOf(firstMeeting(), StepMoment::During)) {
            for (const EventKind kind : allEventKinds) {
                MeetingLife life = lifeIn(status, at->id);
                life.settleEverything();
                ASSERT_EQ(life.state.status, status);
                const MeetingState before = life.state;
                const Expected outcome = expected(status, kind, at->id);
                SCOPED_TRACE(at->id.toStdString() + " status " + std::to_string(static_cast<int>(status)) +
                             " event " + std::to_string(static_cast<int>(kind)));
                EXPECT_EQ(refusals(life.state, eventOf(kind), life.facts, firstMeeting()), outcome.refused);
                EXPECT_EQ(allowed(life.state, life.facts, firstMeeting()).at(kind), outcome.refused);
                EXPECT_EQ(life.happens(eventOf(kind)), outcome.refused.empty());
                EXPECT_EQ(life.state.status, outcome.refused.empty() ? outcome.leadsTo : status);
                EXPECT_TRUE(outcome.refused.empty() || life.state == before);
                ++tried;
            }
        }
    }
    EXPECT_EQ(tried, 5 * 24 * static_cast<int>(allEventKinds.size()));
}

TEST(MeetingMachine, TheEndHasAllItsReasons)
{
    for (int bits = 0; bits < 8; ++bits) {
        const bool handedOver = bits & 1;
        const bool lead = bits & 2;
        const bool followUp = bits & 4;
        Refusals missing;
        if (!handedOver)
            missing.push_back(Refusal::PlanNotHandedOver);
        if (!lead)
            missing.push_back(Refusal::NoLeadPrincipal);
        if (!followUp)
            missing.push_back(Refusal::NoFollowUp);
        EXPECT_EQ(endRefusals(Running, handedOver, lead, followUp), missing);
        EXPECT_EQ(endRefusals(Paused, handedOver, lead, followUp), missing);
        EXPECT_EQ(endRefusals(Ended, handedOver, lead, followUp), Refusals{Refusal::Ended});
        missing.insert(missing.begin(), Refusal::NotStarted);
        EXPECT_EQ(endRefusals(Planned, handedOver, lead, followUp), missing);
        missing.front() = Refusal::Interrupted;
        EXPECT_EQ(endRefusals(Interrupted, handedOver, lead, followUp), missing);
    }
}

TEST(MeetingMachine, ARefusalIsNamedInTheErrorForTheLog)
{
    MeetingLife life = lifeIn(Running, welcome);
    const auto ended = step(life.state, event::End{}, life.facts, firstMeeting());
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::NotAllowed);
    EXPECT_EQ(ended.error().detail, QStringLiteral("PlanNotHandedOver, NoLeadPrincipal, NoFollowUp"));
}

TEST(MeetingMachine, BeginsBeforeAndEndsAfterTheMeeting)
{
    MeetingLife life;
    EXPECT_EQ(life.state.stepId, QStringLiteral("room-ready"));
    ASSERT_TRUE(life.happens(event::Start{}));
    EXPECT_EQ(life.state.stepId, welcome);
    EXPECT_EQ(life.state.startedAt, life.facts.now);
    life.pass(std::chrono::seconds(600));
    life.settleEverything();
    ASSERT_TRUE(life.happens(event::End{}));
    EXPECT_EQ(life.state.stepId, QStringLiteral("services-evaluate"));
    EXPECT_EQ(life.state.endedAt, life.facts.now);
}

TEST(MeetingMachine, NextGoesThroughWhatIsShown)
{
    MeetingLife life;
    life.facts.conditions = {StepCondition::NewNeed};
    life.happens(event::Start{});
    QStringList visited{life.state.stepId};
    while (life.happens(event::Next{}))
        visited << life.state.stepId;
    QStringList shown;
    for (const Step* each : visibleSteps(firstMeeting(), life.facts.conditions)) {
        if (each->moment == StepMoment::During)
            shown << each->id;
    }
    EXPECT_EQ(visited, shown);
    EXPECT_EQ(shown.size(), 21);
    QStringList back{life.state.stepId};
    while (life.happens(event::Back{}))
        back.prepend(life.state.stepId);
    EXPECT_EQ(back, shown);
}

TEST(MeetingMachine, AHiddenStepCanBeGoneToAndLeft)
{
    MeetingLife life = lifeIn(Running, welcome);
    ASSERT_TRUE(life.happens(event::JumpTo{QStringLiteral("if-it-gets-worse")}));
    EXPECT_EQ(life.state.stepId, QStringLiteral("if-it-gets-worse"));
    ASSERT_TRUE(life.happens(event::Next{}));
    EXPECT_EQ(life.state.stepId, QStringLiteral("book-follow-up"));
    ASSERT_TRUE(life.happens(event::JumpTo{QStringLiteral("if-it-gets-worse")}));
    ASSERT_TRUE(life.happens(event::Back{}));
    EXPECT_EQ(life.state.stepId, QStringLiteral("goals-concrete"));
}

TEST(MeetingMachine, WhatAnEventSaysIsLookedAtToo)
{
    const MeetingLife life = lifeIn(Running, welcome);
    const auto against = [&life](const MeetingEvent& event) {
        return refusals(life.state, event, life.facts, firstMeeting());
    };
    EXPECT_EQ(against(event::JumpTo{QStringLiteral("nowhere")}), Refusals{Refusal::UnknownStep});
    EXPECT_EQ(against(event::JumpTo{QStringLiteral("room-ready")}), Refusals{Refusal::StepNotInMeeting});
    EXPECT_EQ(against(event::JumpTo{QStringLiteral("services-evaluate")}),
              Refusals{Refusal::StepNotInMeeting});
    EXPECT_EQ(against(event::Interrupt{{}, QDate(2026, 11, 30)}), Refusals{Refusal::ContinueDayPassed});
    EXPECT_EQ(against(event::Interrupt{{}, QDate(2026, 12, 1)}), Refusals{});
    EXPECT_EQ(against(event::SetChecked{QStringLiteral("welcome/9"), true}),
              Refusals{Refusal::UnknownCheckPoint});
    EXPECT_EQ(against(event::GiveWord{amanda}), Refusals{});
    EXPECT_EQ(against(event::GiveWord{ParticipantId::create()}), Refusals{Refusal::NotHere});
    EXPECT_EQ(refusals(lifeIn(Ended, welcome).state, event::JumpTo{QStringLiteral("nowhere")}, life.facts,
                       firstMeeting()),
              (Refusals{Refusal::Ended, Refusal::UnknownStep}));
}

TEST(MeetingMachine, AStepOfAnotherAgendaIsNoDeadEnd)
{
    MeetingLife life = lifeIn(Running, welcome);
    life.state.stepId = QStringLiteral("from-another-agenda");
    EXPECT_EQ(allowed(life.state, life.facts, firstMeeting()).at(EventKind::Next),
              Refusals{Refusal::UnknownStep});
    EXPECT_EQ(allowed(life.state, life.facts, firstMeeting()).at(EventKind::Back),
              Refusals{Refusal::UnknownStep});
    EXPECT_TRUE(life.happens(event::JumpTo{QStringLiteral("actions")}));
}

TEST(MeetingMachine, AnInterruptedMeetingGoesOnAtTheSameStep)
{
    MeetingLife life = lifeIn(Running, QStringLiteral("actions"));
    const QDate later(2026, 12, 10);
    ASSERT_TRUE(life.happens(event::Interrupt{QStringLiteral("too tired"), later}));
    life.facts.now = QDateTime(later, {9, 0});
    ASSERT_TRUE(life.happens(event::Continue{}));
    EXPECT_EQ(life.state.stepId, QStringLiteral("actions"));
    ASSERT_EQ(life.state.interruptions.size(), 1U);
    const Interruption& interruption = life.state.interruptions.front();
    EXPECT_EQ(interruption.reason, QStringLiteral("too tired"));
    EXPECT_EQ(interruption.continueOn, later);
    EXPECT_EQ(interruption.to, life.facts.now);
    EXPECT_LT(interruption.from, interruption.to);
}

TEST(MeetingMachine, CheckPointsAreTickedAndUnticked)
{
    MeetingLife life;
    const QString other = QStringLiteral("actions/0");
    EXPECT_TRUE(life.happens(event::SetChecked{checkPoint, true}));
    EXPECT_TRUE(life.happens(event::SetChecked{other, true}));
    EXPECT_TRUE(life.happens(event::SetChecked{checkPoint, true}));
    EXPECT_EQ(life.state.checked, (std::vector{other, checkPoint}));
    EXPECT_TRUE(isChecked(life.state, checkPoint));
    EXPECT_TRUE(life.happens(event::SetChecked{checkPoint, false}));
    EXPECT_TRUE(life.happens(event::SetChecked{checkPoint, false}));
    EXPECT_FALSE(isChecked(life.state, checkPoint));
    EXPECT_EQ(life.state.checked, std::vector{other});
}

TEST(MeetingFacts, ComeFromThePlan)
{
    CarePlan plan = amandasPlan();
    const QDateTime now({2026, 12, 1}, {14, 0});
    EXPECT_EQ(meetingFacts(plan, now),
              (MeetingFacts{now, false, false, false, {StepCondition::Always}, thoseHere(plan)}));
    plan.responsibility.leadPrincipal = LeadPrincipal::Region;
    EXPECT_TRUE(meetingFacts(plan, now).leadPrincipalSet);
    plan.followUp.declined = true;
    EXPECT_TRUE(meetingFacts(plan, now).followUpSettled);
    plan.handOver.delayReason = QStringLiteral("no printer");
    plan.handOver.deliveryWay = HandOverWay::Post;
    EXPECT_FALSE(meetingFacts(plan, now).planHandedOver);
    plan.handOver.deliveryDate = QDate(2026, 12, 2);
    EXPECT_TRUE(meetingFacts(plan, now).planHandedOver);
    plan.handOver = {now, HandOverWay::InHand, {}, {}, {}, {}, {}, {}, {}, {}};
    EXPECT_FALSE(meetingFacts(plan, now).planHandedOver);
    plan.handOver.at = now;
    EXPECT_TRUE(meetingFacts(plan, now).planHandedOver);
    const ParticipantId away = plan.participants.back().id;
    EXPECT_EQ(meetingFacts(plan, now).here.back(), away);
    plan.participants.back().presence = Presence::Absent;
    EXPECT_NE(meetingFacts(plan, now).here.back(), away);
}

TEST(MeetingMachine, AnEndTakenBackGoesOnWhereItWas)
{
    using namespace std::chrono_literals;
    MeetingLife life;
    life.settleEverything();
    ASSERT_TRUE(life.happens(event::Start{}));
    ASSERT_TRUE(life.happens(event::JumpTo{QStringLiteral("read-through")}));
    life.pass(10min);
    ASSERT_TRUE(life.happens(event::End{}));
    life.pass(5min);
    ASSERT_TRUE(life.happens(event::Continue{}));
    EXPECT_EQ(life.state.status, MeetingStatus::Running);
    EXPECT_EQ(life.state.stepId, QStringLiteral("read-through"));
    EXPECT_FALSE(life.state.endedAt.isValid());
    life.pass(1min);
    EXPECT_EQ(timeAtStep(life.state, QStringLiteral("read-through"), life.facts.now), 11min);
}

} // namespace rundbord
