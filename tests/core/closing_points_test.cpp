// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/closing_points.h"

#include "tests/support/meeting_life.h"
#include "tests/support/open_case_fixture.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <optional>

namespace rundbord
{

namespace
{

const QDateTime today(QDate(2026, 12, 1), QTime(14, 0));

//! Everything settled but what a test takes away.
CarePlan settledPlan()
{
    CarePlan plan = examplePlan();
    for (Need& need : plan.needs) {
        for (Goal& goal : need.goals) {
            for (Subgoal& subgoal : goal.subgoals) {
                for (Action& action : subgoal.actions)
                    action.accepted = Acceptance::Yes;
            }
        }
    }
    plan.purpose.answered = plan.purpose.questions;
    plan.handOver.printedAt = today;
    plan.handOver.at = today;
    plan.handOver.way = HandOverWay::InHand;
    return plan;
}

//! A meeting that has been at the step where one asks how it felt.
MeetingState felt()
{
    MeetingLife life;
    life.happens(event::Start{});
    life.happens(event::JumpTo{feedbackStep(firstMeeting())->id});
    return life.state;
}

std::vector<ClosingPoint> pointsOf(const CarePlan& plan, const MeetingState& meeting = felt())
{
    return closingPoints(plan, meeting, firstMeeting());
}

std::optional<ClosingPoint> find(const std::vector<ClosingPoint>& points, ClosingMatter matter)
{
    const auto found = std::find_if(points.begin(), points.end(),
                                    [matter](const ClosingPoint& point) { return point.matter == matter; });
    return found == points.end() ? std::nullopt : std::optional(*found);
}

Action& firstActionIn(CarePlan& plan)
{
    return plan.needs.front().goals.front().subgoals.front().actions.front();
}

//! Taking something away leaves that point alone.
void expectOnlyLeft(ClosingMatter matter, const std::function<void(CarePlan&)>& takeAway)
{
    CarePlan plan = settledPlan();
    takeAway(plan);
    const std::vector<ClosingPoint> points = pointsOf(plan);
    EXPECT_EQ(countLeft(points), 1) << static_cast<int>(matter);
    const auto point = find(points, matter);
    ASSERT_TRUE(point) << static_cast<int>(matter);
    EXPECT_FALSE(point->done) << static_cast<int>(matter);
}

} // namespace

TEST(ClosingPoints, ASettledMeetingHasNothingLeft)
{
    const std::vector<ClosingPoint> points = pointsOf(settledPlan());
    EXPECT_EQ(countLeft(points), 0);
    EXPECT_TRUE(std::is_sorted(points.begin(), points.end(),
                               [](const auto& a, const auto& b) { return a.matter < b.matter; }));
    for (const ClosingPoint& point : points) {
        const bool paper = point.matter == ClosingMatter::Print || point.matter == ClosingMatter::HandOver;
        EXPECT_EQ(point.path.isEmpty(), paper) << static_cast<int>(point.matter);
    }
}

TEST(ClosingPoints, EachIsLeftByItself)
{
    expectOnlyLeft(ClosingMatter::ReadThrough,
                   [](CarePlan& plan) { firstActionIn(plan).accepted = Acceptance::NotAsked; });
    expectOnlyLeft(ClosingMatter::SentBack,
                   [](CarePlan& plan) { firstActionIn(plan).accepted = Acceptance::No; });
    expectOnlyLeft(ClosingMatter::Questions, [](CarePlan& plan) {
        plan.purpose.questions = QStringLiteral("when");
        plan.purpose.answered.clear();
    });
    expectOnlyLeft(ClosingMatter::LeadPrincipal,
                   [](CarePlan& plan) { plan.responsibility.leadPrincipal = LeadPrincipal::NotSet; });
    expectOnlyLeft(ClosingMatter::Coordinator,
                   [](CarePlan& plan) { plan.responsibility.coordinator.name = QStringLiteral(" "); });
    expectOnlyLeft(ClosingMatter::FollowUp, [](CarePlan& plan) { plan.followUp = {}; });
    expectOnlyLeft(ClosingMatter::AfterCall, [](CarePlan& plan) { plan.afterCall.date = {}; });
    expectOnlyLeft(ClosingMatter::AfterCall, [](CarePlan& plan) { plan.afterCall.by.clear(); });
    expectOnlyLeft(ClosingMatter::HandOver, [](CarePlan& plan) { plan.handOver.at = {}; });
}

TEST(ClosingPoints, CountWhatWaits)
{
    CarePlan plan = settledPlan();
    plan.purpose.questions = QStringLiteral("who\nwhen\nwhere");
    plan.purpose.answered = QStringLiteral("when");
    EXPECT_EQ(find(pointsOf(plan), ClosingMatter::Questions)->waiting, 2);
    plan.openQuestions.push_back({OpenQuestionId::create(), QStringLiteral("who"), {}, {}});
    EXPECT_EQ(find(pointsOf(plan), ClosingMatter::Questions)->waiting, 1);
    firstActionIn(plan).accepted = Acceptance::NotAsked;
    EXPECT_EQ(find(pointsOf(plan), ClosingMatter::ReadThrough)->waiting, 1);
    plan.needs.front().goals.front().accepted = Acceptance::NotAsked;
    EXPECT_EQ(find(pointsOf(plan), ClosingMatter::ReadThrough)->waiting, 2)
        << "a goal is read and answered too";
}

TEST(ClosingPoints, WhatThereIsNothingOfIsNoPoint)
{
    CarePlan plan = settledPlan();
    plan.needs.clear();
    plan.purpose.questions.clear();
    plan.summary.ownComment.clear();
    const std::vector<ClosingPoint> points = pointsOf(plan);
    for (const ClosingMatter matter : {ClosingMatter::ReadThrough, ClosingMatter::Questions,
                                       ClosingMatter::FirstAction, ClosingMatter::OwnComment})
        EXPECT_FALSE(find(points, matter)) << static_cast<int>(matter);
    plan.summary.ownComment = QStringLiteral("good");
    EXPECT_TRUE(find(pointsOf(plan), ClosingMatter::OwnComment)->done);
}

TEST(ClosingPoints, ADeliveryThatIsArrangedNeedsNoPrintNow)
{
    CarePlan plan = settledPlan();
    plan.handOver = {};
    EXPECT_FALSE(find(pointsOf(plan), ClosingMatter::Print)->done);
    EXPECT_FALSE(find(pointsOf(plan), ClosingMatter::HandOver)->done);
    plan.handOver.delayReason = QStringLiteral("no paper");
    plan.handOver.deliveryWay = HandOverWay::Post;
    plan.handOver.deliveryDate = QDate(2026, 12, 8);
    EXPECT_FALSE(find(pointsOf(plan), ClosingMatter::Print));
    EXPECT_TRUE(find(pointsOf(plan), ClosingMatter::HandOver)->done);
}

TEST(ClosingPoints, TheFirstActionHasTheEarliestDayOfThoseNotRefused)
{
    CarePlan plan = settledPlan();
    Action& last = plan.needs.back().goals.back().subgoals.back().actions.back();
    last.when = Timing{{QDate(2026, 12, 2)}, {}, {}, {}, {}, {}};
    EXPECT_EQ(firstDatedAction(plan), &last);
    last.accepted = Acceptance::No;
    EXPECT_NE(firstDatedAction(plan), &last);
    EXPECT_TRUE(find(pointsOf(plan), ClosingMatter::FirstAction)->done);
    for (Need& need : plan.needs) {
        for (Goal& goal : need.goals) {
            for (Subgoal& subgoal : goal.subgoals) {
                for (Action& action : subgoal.actions)
                    action.when = {};
            }
        }
    }
    EXPECT_EQ(firstDatedAction(plan), nullptr);
    EXPECT_FALSE(find(pointsOf(plan), ClosingMatter::FirstAction)->done);
}

TEST(ClosingPoints, HowItFeltIsAskedAtItsStepOrTickedOffLater)
{
    MeetingLife life;
    life.happens(event::Start{});
    const auto isAsked = [&life] {
        return find(pointsOf(settledPlan(), life.state), ClosingMatter::Feedback)->done;
    };
    EXPECT_FALSE(isAsked());
    const Step* step = feedbackStep(firstMeeting());
    ASSERT_TRUE(life.happens(event::SetChecked{checkPointKey(*step, 0), true}));
    EXPECT_TRUE(isAsked());
    EXPECT_TRUE(find(pointsOf(settledPlan()), ClosingMatter::Feedback)->done);
}

TEST(ClosingPoints, EveryOwnAgendaHasAStepToAskHowItFelt)
{
    const std::vector<Agenda> agendas = programAgendas().value();
    for (const Agenda& agenda : agendas)
        EXPECT_TRUE(feedbackStep(agenda)) << agenda.id.toStdString();
    EXPECT_FALSE(feedbackStep({}));
    EXPECT_FALSE(find(closingPoints(settledPlan(), {}, {}), ClosingMatter::Feedback));
}

} // namespace rundbord
