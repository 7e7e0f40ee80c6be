// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_walk.h"
#include "core/plan/asked_questions.h"
#include "pictures.h"
#include "tests/support/first_meeting.h"
#include "tests/support/scratch_folder.h"

#include <gtest/gtest.h>

namespace rundbord
{

TEST(HerQuestions, AreEachAnsweredOrWrittenDownBeforeTheEnd)
{
    const ScratchFolder folder;
    CarePlan plan = planFor(firstMeeting());
    plan.openQuestions.clear();
    plan.purpose.questions = QStringLiteral("Vem gör vad när jag mår sämre?\nNär får jag svar?");
    keepCase(folder.path(), plan);
    Desk desk(folder.path());
    desk.window().resize(1366, 768);
    desk.unlock();
    const Hand hand = desk.hand();
    hand.click("openPreparation");
    desk.window().actions().meeting->trigger();
    hand.click("next");
    desk.window().actions().openQuestions->trigger();
    Hand::settle();
    ASSERT_EQ(desk.meeting().stepId, QStringLiteral("open-questions"));
    ASSERT_EQ(hand.all(QStringLiteral("questionAnswered")).size(), 2);
    test::keepPicture(desk.window(), "her-questions");
    hand.tick("questionAnswered", true, 0);
    hand.click("writeQuestionDown", 1);
    Hand::settle();
    EXPECT_EQ(waitingQuestions(desk.plan()), 0);
    ASSERT_EQ(desk.plan().openQuestions.size(), 1U);
    EXPECT_EQ(desk.plan().openQuestions.front().text, QStringLiteral("När får jag svar?"));
    hand.tick("questionAnswered", false, 0);
    EXPECT_EQ(waitingQuestions(desk.plan()), 1);
}

} // namespace rundbord
