// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_times.h"

#include "tests/support/meeting_life.h"

#include <gtest/gtest.h>

namespace rundbord
{

using std::chrono::minutes;
using std::chrono::seconds;

namespace
{

Appointment booked()
{
    Appointment appointment;
    appointment.minutes = 75;
    appointment.pauseAfterMinutes = 35;
    return appointment;
}

MeetingTimes timesOf(const MeetingLife& life, const Appointment& appointment = booked())
{
    return meetingTimes(life.state, life.facts.now, firstMeeting(), appointment);
}

MeetingLife started()
{
    MeetingLife life;
    life.happens(event::Start{});
    return life;
}

} // namespace

TEST(MeetingTimes, PlansByTheSharesOfTheAgenda)
{
    const MeetingTimes times = timesOf(MeetingLife());
    EXPECT_EQ(times.planned, minutes(75));
    EXPECT_EQ(times.left, minutes(75));
    EXPECT_EQ(times.used, seconds(0));
    EXPECT_EQ(times.pauseDueIn, minutes(35));
    const std::array planned{seconds(630), seconds(900), seconds(1890), seconds(1080)};
    ASSERT_EQ(times.phases.size(), planned.size());
    for (size_t i = 0; i < planned.size(); ++i)
        EXPECT_EQ(times.phases[i], (PhaseTime{static_cast<PhaseId>(i), seconds(0), planned[i]}));
}

TEST(MeetingTimes, CountsWhatIsGoingOn)
{
    MeetingLife life = started();
    life.pass(seconds(540));
    life.happens(event::JumpTo{QStringLiteral("works-well")});
    life.pass(seconds(100));
    const MeetingTimes times = timesOf(life);
    EXPECT_EQ(times.used, seconds(640));
    EXPECT_EQ(times.left, minutes(75) - seconds(640));
    EXPECT_EQ(times.phases[0].used, seconds(540));
    EXPECT_EQ(times.phases[1].used, seconds(100));
    EXPECT_EQ(timeAtStep(life.state, QStringLiteral("works-well"), life.facts.now), seconds(100));
}

TEST(MeetingTimes, AddsUpVisitsToAStep)
{
    MeetingLife life = started();
    life.pass(seconds(10));
    life.happens(event::Next{});
    life.pass(seconds(100));
    life.happens(event::Back{});
    life.pass(seconds(20));
    EXPECT_EQ(timeAtStep(life.state, QStringLiteral("welcome"), life.facts.now), seconds(30));
}

TEST(MeetingTimes, PausesAndOtherDaysAreNoMeetingTime)
{
    MeetingLife life = started();
    life.pass(seconds(60));
    life.happens(event::Pause{});
    life.pass(seconds(300));
    EXPECT_EQ(timesOf(life).used, seconds(60));
    life.happens(event::Resume{});
    life.pass(seconds(30));
    life.happens(event::Pause{});
    life.pass(seconds(5));
    life.happens(event::Interrupt{QStringLiteral("she went home"), QDate(2026, 12, 8)});
    life.pass(seconds(600000));
    life.happens(event::Continue{});
    life.pass(seconds(7));
    EXPECT_EQ(timesOf(life).used, seconds(97));
    life.settleEverything();
    life.happens(event::End{});
    life.pass(seconds(5000));
    EXPECT_EQ(timesOf(life).used, seconds(97));
}

TEST(MeetingTimes, MayBeOverdrawn)
{
    MeetingLife life = started();
    life.pass(minutes(80));
    EXPECT_EQ(timesOf(life).left, -minutes(5));
    EXPECT_EQ(timesOf(life).pauseDueIn, -minutes(45));
}

TEST(MeetingTimes, APausePlannedIsDueUntilItIsHeld)
{
    MeetingLife life = started();
    life.pass(minutes(33));
    EXPECT_EQ(timesOf(life).pauseDueIn, minutes(2));
    EXPECT_EQ(timesOf(life, Appointment()).pauseDueIn, std::nullopt);
    life.happens(event::Pause{});
    EXPECT_EQ(timesOf(life).pauseDueIn, std::nullopt);
    life.happens(event::Resume{});
    life.pass(seconds(600));
    EXPECT_EQ(timesOf(life).pauseDueIn, std::nullopt);
}

TEST(MeetingTimes, AnEarlyPauseIsNotThePlannedOne)
{
    MeetingLife life = started();
    life.pass(minutes(17));
    life.happens(event::Pause{});
    life.pass(seconds(60));
    EXPECT_EQ(timesOf(life).pauseDueIn, minutes(18));
    life.happens(event::Resume{});
    life.pass(seconds(30));
    life.happens(event::Pause{});
    EXPECT_EQ(timesOf(life).pauseDueIn, std::nullopt);
}

TEST(MeetingTimes, NoPauseIsDueInAMeetingThatIsOver)
{
    MeetingLife life = started();
    life.pass(seconds(60));
    life.settleEverything();
    life.happens(event::End{});
    EXPECT_EQ(timesOf(life).pauseDueIn, std::nullopt);
}

TEST(MeetingTimes, AClockThatGoesBackTakesNothingAway)
{
    MeetingLife life = started();
    life.pass(seconds(60));
    life.happens(event::Next{});
    life.pass(seconds(-3600));
    EXPECT_EQ(timesOf(life).used, seconds(60));
    life.happens(event::Next{});
    life.pass(seconds(3640));
    EXPECT_EQ(timesOf(life).used, seconds(100));
}

} // namespace rundbord
