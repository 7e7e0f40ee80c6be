// SPDX-License-Identifier: GPL-3.0-or-later
// What is answered at a follow-up, and what follows from it elsewhere.
#include "core/document/dated_step.h"
#include "core/document/full_plan.h"
#include "core/exchange/case_file.h"
#include "core/meeting/closing_points.h"
#include "core/meeting/meeting_machine.h"
#include "core/meeting/prompt_facts.h"
#include "core/meeting/visible_steps.h"
#include "core/plan/acceptance.h"
#include "core/plan/law_points.h"
#include "core/plan/review.h"
#include "core/usecases/case_overview.h"
#include "core/usecases/edit_record.h"
#include "core/usecases/evaluate_meeting.h"
#include "core/usecases/hand_over_plan.h"
#include "core/usecases/lead_meeting.h"
#include "core/usecases/plan_texts.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/open_case_fixture.h"
#include "tests/support/swedish.h"

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

const QDate followUpDay(2026, 11, 22);

const WordHints& hints()
{
    static const WordHints loaded = *readWordHints(*readBytes(QStringLiteral(":/language/hints.sv.json")));
    return loaded;
}

//! All that the paper says, in one text.
QString saidIn(const CarePlan& plan)
{
    const Paper paper = makeFullPlan(plan, test::wordings(QStringLiteral("sv")),
                                     {QDateTime(followUpDay, QTime(14, 0)), true, {}});
    QString said;
    for (const Block& block : std::get<Flow>(paper.content).blocks) {
        if (const auto* lines = std::get_if<GoalLines>(&block)) {
            for (const Text& note : lines->notes)
                said += note.plain() + QLatin1Char('\n');
        } else if (const auto* table = std::get_if<Table>(&block)) {
            for (const Row& row : table->rows) {
                for (const Cell& cell : row.cells) {
                    for (const Text& line : cell.lines)
                        said += line.plain() + QLatin1Char('\n');
                }
            }
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            said += paragraph->words.plain() + QLatin1Char('\n');
        }
    }
    return said;
}

Action& firstAction(CarePlan& plan)
{
    return plan.needs.front().goals.front().subgoals.front().actions.front();
}

bool isDated(const CarePlan& plan, ActionId action)
{
    const std::vector<DatedStep> steps = datedSteps(plan);
    return std::any_of(steps.begin(), steps.end(),
                       [action](const DatedStep& step) { return step.action && step.action->id == action; });
}

bool finds(const CarePlan& plan, FindingCode code)
{
    const Review found = review(plan, followUpDay, hints());
    return std::any_of(found.findings.begin(), found.findings.end(),
                       [code](const Finding& finding) { return finding.code == code; });
}

class FollowUpTest : public OpenCaseTest
{
};

} // namespace

TEST(Outcome, IsOverWhenItIsDoneOrEndedAndNobodyGoesOn)
{
    using Status = OutcomeStatus;
    using Future = ActionFuture;
    const auto over = [](Status status, Future future) {
        Outcome outcome;
        outcome.status = status;
        outcome.future = future;
        return isOver(outcome);
    };
    EXPECT_FALSE(over(Status::NotSaid, Future::NotSaid));
    EXPECT_TRUE(over(Status::Done, Future::NotSaid));
    EXPECT_FALSE(over(Status::Done, Future::Continues));
    EXPECT_FALSE(over(Status::Partly, Future::NotSaid));
    EXPECT_FALSE(over(Status::NotDone, Future::Replanned));
    EXPECT_TRUE(over(Status::NotDone, Future::Replaced));
    EXPECT_TRUE(over(Status::Ongoing, Future::Ends));
}

TEST(Outcome, WhatIsOverIsNoNextStepAnywhere)
{
    CarePlan plan = examplePlan();
    const Action* next = firstDatedAction(plan);
    ASSERT_TRUE(next);
    const ActionId id = next->id;
    ASSERT_TRUE(isDated(plan, id));
    const QString saidBefore = promptFacts(plan, swedishDates(), followUpDay).values[Placeholder::NextStep];
    const RecordPosition<Action> at = findRecord<Action>(plan, id);
    (*at.list)[at.index].outcome.future = ActionFuture::Ends;
    EXPECT_FALSE(isDated(plan, id));
    EXPECT_NE(firstDatedAction(plan)->id, id);
    EXPECT_NE(promptFacts(plan, swedishDates(), followUpDay).values[Placeholder::NextStep], saidBefore);
}

TEST(Outcome, ThatDidntComeAboutWantsItsReasonAndNothingMore)
{
    CarePlan plan = examplePlan();
    Action& action = firstAction(plan);
    EXPECT_FALSE(finds(plan, FindingCode::OutcomeWithoutReason));
    action.outcome.status = OutcomeStatus::NotDone;
    EXPECT_TRUE(finds(plan, FindingCode::OutcomeWithoutReason));
    action.outcome.reason = QStringLiteral("Ingen tid fanns");
    EXPECT_FALSE(finds(plan, FindingCode::OutcomeWithoutReason));
}

TEST(Outcome, AnAnswerHoldsUntilSomethingElseIsToBecomeOfTheAction)
{
    CarePlan before = examplePlan();
    firstAction(before).accepted = Acceptance::Yes;
    CarePlan after = before;
    firstAction(after).outcome = {OutcomeStatus::Ongoing, {}, {}, {}, {}, {}, ActionFuture::Continues, {}};
    forgetOutdatedAnswers(before, after);
    EXPECT_EQ(firstAction(after).accepted, Acceptance::Yes);
    CarePlan ended = after;
    firstAction(ended).outcome.future = ActionFuture::Ends;
    forgetOutdatedAnswers(after, ended);
    EXPECT_EQ(firstAction(ended).accepted, Acceptance::NotAsked);
}

TEST(Outcome, StandsBesideTheActionOnThePaper)
{
    CarePlan plan = examplePlan();
    firstAction(plan).decision = DecisionStatus::Decided;
    const QString before = saidIn(plan);
    EXPECT_FALSE(before.contains(QStringLiteral("Inte gjord")));
    firstAction(plan).outcome.status = OutcomeStatus::NotDone;
    firstAction(plan).outcome.reason = QStringLiteral("Ingen tid fanns");
    firstAction(plan).outcome.personsExperience = QStringLiteral("Jag blev besviken");
    Goal& goal = plan.needs.front().goals.front();
    goal.attainment.level = AttainmentLevel::Partly;
    goal.attainment.evidence = QStringLiteral("Jag sover till sex");
    const QString said = saidIn(plan);
    for (const char* words : {"Inte gjord\n", "Därför: Ingen tid fanns", "”Jag blev besviken”",
                              "Vi har kommit en bit mot målet.", "”Jag sover till sex”"})
        EXPECT_TRUE(said.contains(QString::fromUtf8(words))) << words << said.toStdString();
    EXPECT_EQ(said.count(QStringLiteral("Beslutad\n")), before.count(QStringLiteral("Beslutad\n")) - 1);
}

TEST(Continuation, APlanThatEndsNeedsNoFollowUpAndHasAStepForItsEnd)
{
    CarePlan plan = examplePlan();
    plan.followUp = {};
    EXPECT_TRUE(finds(plan, FindingCode::FollowUpMissing));
    EXPECT_FALSE(meetingFacts(plan, QDateTime(followUpDay, QTime(14, 0))).followUpSettled);
    EXPECT_FALSE(conditionsThatHold(plan).contains(StepCondition::PlanEnds));
    plan.summary.continuation.future = PlanFuture::Ends;
    EXPECT_FALSE(finds(plan, FindingCode::FollowUpMissing));
    EXPECT_TRUE(finds(plan, FindingCode::EndWithoutReason));
    EXPECT_TRUE(meetingFacts(plan, QDateTime(followUpDay, QTime(14, 0))).followUpSettled);
    EXPECT_TRUE(conditionsThatHold(plan).contains(StepCondition::PlanEnds));
    plan.summary.continuation.endReason = EndReason::GoalsReached;
    EXPECT_FALSE(finds(plan, FindingCode::EndWithoutReason));
    EXPECT_TRUE(saidIn(plan).contains(QString::fromUtf8("Planen är avslutad. Målen är nådda.")));
}

TEST(Continuation, OfAPlanThatHasEndedNothingIsWaitedFor)
{
    CaseValue value;
    value.plan = examplePlan();
    value.meeting.status = MeetingStatus::Ended;
    value.plan.handOver.printedAt = value.plan.handOver.at = QDateTime(followUpDay, QTime(14, 0));
    value.plan.handOver.way = HandOverWay::InHand;
    EXPECT_EQ(summarize(value).nextStep, NextStep::FollowUp);
    value.plan.summary.continuation.future = PlanFuture::Ends;
    EXPECT_EQ(summarize(value).nextStep, NextStep::Done);
    EXPECT_FALSE(summarize(value).followUp.isValid());
}

TEST(Prompt, ATrustedAdultIsWhomTheChildHasChosen)
{
    CarePlan plan = examplePlan("2-child-school.json");
    plan.person.trustedAdult = QStringLiteral("Maja");
    plan.person.pauseSign = QStringLiteral("handen på bordet");
    PlaceholderValues values = promptFacts(plan, swedishDates(), followUpDay).values;
    EXPECT_EQ(values[Placeholder::TrustedAdult], QStringLiteral("Maja"));
    EXPECT_EQ(values[Placeholder::PauseSign], QStringLiteral("handen på bordet"));
}

TEST_F(FollowUpTest, AFileWithoutOutcomesIsReadAndOneWithThemComesBack)
{
    CarePlan plan = examplePlan();
    EXPECT_EQ(firstAction(plan).outcome, Outcome());
    firstAction(plan).outcome.status = OutcomeStatus::Partly;
    plan.needs.front().goals.front().attainment.level = AttainmentLevel::Reached;
    plan.summary.continuation.future = PlanFuture::NewPlan;
    EXPECT_EQ(readCaseFile(writeCaseFile(plan), followUpDay).value(), plan);
}

TEST_F(FollowUpTest, WhatTheServicesSayOfTheMeetingIsWrittenAfterItAndInNoCaseFile)
{
    const auto evaluate = [this] {
        return evaluateMeeting(openCase(), [](MeetingEvaluation& evaluation) {
            evaluation.wentWell = QStringLiteral("Alla kom till tals");
        });
    };
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Start{}));
    EXPECT_FALSE(evaluate());
    HandOver inHand;
    inHand.way = HandOverWay::InHand;
    ASSERT_TRUE(recordPrinted(openCase()));
    ASSERT_TRUE(handOverPlan(openCase(), inHand));
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::End{}));
    ASSERT_TRUE(evaluate());
    EXPECT_THAT(textsOf(openCase().value()),
                testing::Contains(PlacedText{TextPlace::Evaluation, QStringLiteral("Alla kom till tals")}));
    EXPECT_FALSE(writeCaseFile(plan()).contains("Alla kom till tals"));
    openCase().settle();
    ASSERT_TRUE(waitFor(SaveState::Saved));
    restart();
    EXPECT_EQ(openCase().meeting().evaluation.wentWell, QStringLiteral("Alla kom till tals"));
    ASSERT_TRUE(evaluateMeeting(openCase(), [](MeetingEvaluation& each) { each.wentWell.clear(); }));
    ASSERT_TRUE(openCase().undo());
    EXPECT_EQ(openCase().meeting().evaluation.wentWell, QStringLiteral("Alla kom till tals"));
    EXPECT_EQ(openCase().meeting().status, MeetingStatus::Ended);
}

} // namespace rundbord
