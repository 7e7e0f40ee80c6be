// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/visible_steps.h"

#include "tests/support/amanda.h"
#include "tests/support/first_meeting.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using PlanChange = std::function<void(CarePlan&)>;

bool isShown(const char* stepId, const PlanChange& change)
{
    CarePlan plan = amandasPlan();
    change(plan);
    const std::vector<const Step*> steps = visibleSteps(firstMeeting(), plan);
    const Step* step = findStep(firstMeeting(), QString::fromLatin1(stepId));
    return std::find(steps.begin(), steps.end(), step) != steps.end();
}

} // namespace

TEST(VisibleSteps, EachConditionShowsItsStep)
{
    const PlanChange nothing = [](CarePlan&) {};
    EXPECT_EQ(visibleSteps(firstMeeting(), amandasPlan()).size(), 22U);
    EXPECT_TRUE(isShown("welcome", nothing));
    EXPECT_FALSE(isShown("relatives-view-now", nothing));
    EXPECT_TRUE(isShown("relatives-view-now", [](CarePlan& p) { p.participants[1].guardian = true; }));
    EXPECT_TRUE(isShown("relatives-view-now",
                        [](CarePlan& p) { p.currentSituation.relativesView = QStringLiteral("words"); }));
    EXPECT_FALSE(isShown("relatives-view-now", [](CarePlan& p) {
        p.participants[1].principal = Principal::RelatedPerson;
        p.participants[1].presence = Presence::Absent;
    }));
    EXPECT_FALSE(isShown("new-needs", nothing));
    EXPECT_TRUE(isShown("new-needs", [](CarePlan& p) { addAction(p, "x", {}, {}, true); }));
    EXPECT_FALSE(isShown("if-it-gets-worse", nothing));
    EXPECT_TRUE(isShown("if-it-gets-worse", [](CarePlan& p) {
        p.risks = {{RiskId::create(), QStringLiteral("risk"), {}}};
    }));
    EXPECT_TRUE(
        isShown("if-it-gets-worse", [](CarePlan& p) { p.crisisPlan.whatHelps = QStringLiteral("walks"); }));
    EXPECT_FALSE(isShown("open-questions", nothing));
    EXPECT_TRUE(isShown("open-questions", [](CarePlan& p) { p.openQuestions.emplace_back(); }));
    EXPECT_TRUE(isShown("open-questions", [](CarePlan& p) { p.purpose.questions = QStringLiteral("Why?"); }));
}

} // namespace rundbord
