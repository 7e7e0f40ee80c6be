// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/law_points.h"

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

Action action(Principal principal)
{
    Action made;
    made.id = ActionId::create();
    made.what = QStringLiteral("walk");
    if (principal != Principal::Unknown)
        made.performers = {Performer{{}, QStringLiteral("N. N."), {}, {}, principal}};
    return made;
}

CarePlan planWith(std::vector<Action> actions)
{
    CarePlan plan;
    plan.needs = {Need{NeedId::create(), QStringLiteral("need"), {}, false, {}}};
    plan.needs[0].goals = {Goal{GoalId::create(), {}, {}, Acceptance::NotAsked, {}}};
    plan.needs[0].goals[0].subgoals = {Subgoal{SubgoalId::create(), {}, {}, {}, std::move(actions)}};
    return plan;
}

} // namespace

TEST(LawPoints, EmptyPlanMeetsNone)
{
    EXPECT_EQ(lawPoints({}), LawPoints{});
}

TEST(LawPoints, AnActionWithoutWhatIsNoAction)
{
    CarePlan plan = planWith({action(Principal::Region)});
    plan.needs[0].goals[0].subgoals[0].actions[0].what = QStringLiteral("  ");
    EXPECT_EQ(lawPoints(plan), LawPoints{});
}

TEST(LawPoints, OneActionOfTheRegionMeetsOneAndTwo)
{
    EXPECT_EQ(lawPoints(planWith({action(Principal::Region)})), (LawPoints{true, true, false, false}));
    EXPECT_EQ(lawPoints(planWith({action(Principal::Municipality)})), (LawPoints{true, true, false, false}));
}

TEST(LawPoints, AnActionNobodyAnswersForPutsOutTheSecond)
{
    EXPECT_EQ(lawPoints(planWith({action(Principal::Region), action(Principal::Unknown)})),
              (LawPoints{true, false, false, false}));
}

TEST(LawPoints, OthersAloneMeetTheThirdAndNotTheSecond)
{
    for (Principal other : {Principal::Other, Principal::Person, Principal::RelatedPerson})
        EXPECT_EQ(lawPoints(planWith({action(other)})), (LawPoints{true, false, true, false}));
}

TEST(LawPoints, NoneMeetsTheThirdOnlyWhenChosen)
{
    CarePlan plan = planWith({action(Principal::Region)});
    EXPECT_FALSE(lawPoints(plan).measuresByOthers);
    plan.responsibility.noMeasuresByOthers = true;
    EXPECT_TRUE(lawPoints(plan).measuresByOthers);
}

TEST(LawPoints, AWrittenMeasureMeetsTheThird)
{
    CarePlan plan;
    plan.responsibility.measuresByOthers = QStringLiteral(" \n");
    EXPECT_FALSE(lawPoints(plan).measuresByOthers);
    plan.responsibility.measuresByOthers = QStringLiteral("the choir on Mondays");
    EXPECT_TRUE(lawPoints(plan).measuresByOthers);
}

TEST(LawPoints, LeadIsRegionOrMunicipality)
{
    CarePlan plan = planWith({action(Principal::Region), action(Principal::Other)});
    EXPECT_FALSE(lawPoints(plan).allMet());
    plan.responsibility.leadPrincipal = LeadPrincipal::Municipality;
    EXPECT_TRUE(lawPoints(plan).allMet());
}

TEST(LawPoints, ParticipantsCountAsWhatTheyAre)
{
    CarePlan plan = planWith({action(Principal::Unknown)});
    Participant ulla;
    ulla.id = ParticipantId::create();
    ulla.principal = Principal::Other;
    plan.participants = {ulla};
    plan.needs[0].goals[0].subgoals[0].actions[0].performers = {Performer{ulla.id, {}, {}, {}, {}}};
    EXPECT_TRUE(lawPoints(plan).measuresByOthers);
    plan.participants.clear();
    EXPECT_FALSE(lawPoints(plan).measuresByOthers);
}

} // namespace rundbord
