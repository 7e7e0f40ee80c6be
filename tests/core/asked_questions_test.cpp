// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/asked_questions.h"

#include <gtest/gtest.h>

namespace rundbord
{

TEST(AskedQuestions, WaitUntilTheyAreAnsweredOrWrittenDown)
{
    CarePlan plan;
    plan.purpose.questions = QStringLiteral("Vem gör vad?\n\nNär flyttar jag?\nFår jag körkort?");
    EXPECT_EQ(waitingQuestions(plan), 3);
    setAnswered(plan.purpose, QStringLiteral("Vem gör vad?"), true);
    plan.openQuestions.push_back({OpenQuestionId::create(), QStringLiteral(" När flyttar  jag?"), {}, {}});
    const std::vector<AskedQuestion> expected{{QStringLiteral("Vem gör vad?"), AskedState::Answered},
                                              {QStringLiteral("När flyttar jag?"), AskedState::WrittenDown},
                                              {QStringLiteral("Får jag körkort?"), AskedState::Waiting}};
    EXPECT_EQ(askedQuestions(plan), expected);
    EXPECT_EQ(waitingQuestions(plan), 1);
    setAnswered(plan.purpose, QStringLiteral("Vem gör vad?"), false);
    EXPECT_EQ(waitingQuestions(plan), 2);
}

TEST(AskedQuestions, OneThatIsWordedAnewWaitsAgain)
{
    CarePlan plan;
    plan.purpose.questions = QStringLiteral("Vem ringer?");
    setAnswered(plan.purpose, QStringLiteral("Vem ringer?"), true);
    setAnswered(plan.purpose, QStringLiteral("Vem ringer?"), true);
    EXPECT_EQ(plan.purpose.answered, QStringLiteral("Vem ringer?"));
    plan.purpose.questions = QStringLiteral("Vem ringer mig?");
    EXPECT_EQ(waitingQuestions(plan), 1);
}

} // namespace rundbord
