// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/end_page.h"

#include "agenda_walk.h"
#include "core/usecases/edit_part.h"
#include "core/usecases/lead_meeting.h"
#include "pictures.h"
#include "tests/support/first_meeting.h"
#include "tests/support/scratch_folder.h"
#include "ui/pages/case_list.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/plan_page.h"
#include "ui/widgets/remaining_item.h"
#include "ui/widgets/text_label.h"

#include <QApplication>

#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>

namespace rundbord
{

namespace
{

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

//! Amanda's meeting has ended, 65 minutes after it began. She has her plan, and what a test says is missing is missing.
class EndPageFlow : public testing::Test
{
protected:
    void end(const std::function<void(CarePlan&)>& without = {}, bool feltAsked = true)
    {
        CarePlan plan = planFor(firstMeeting());
        plan.purpose.answered = plan.purpose.questions;
        plan.handOver.printedAt = {};
        if (without)
            without(plan);
        keepCase(folder.path(), plan);
        desk = std::make_unique<Desk>(folder.path());
        desk->window().resize(1366, 768);
        desk->clock.set(QDateTime(QDate(2026, 11, 20), QTime(13, 0)));
        desk->unlock();
        hand().click("openPreparation");
        actions().meeting->trigger();
        hand().click("next");
        desk->clock.pass(std::chrono::minutes(65));
        ASSERT_TRUE(editPart<HandOver>(open(), [this](HandOver& handOver) {
            handOver.printedAt = desk->clock.now();
            handOver.at = desk->clock.now();
            handOver.way = HandOverWay::InHand;
        }));
        if (feltAsked) {
            ASSERT_TRUE(leadMeeting(open(), firstMeeting(), event::JumpTo{QStringLiteral("feedback")}));
        }
        actions().endMeeting->trigger();
        Hand::settle();
        ASSERT_EQ(desk->meeting().status, MeetingStatus::Ended);
    }

    [[nodiscard]] Hand hand() const { return desk->hand(); }
    [[nodiscard]] ActionCatalog& actions() const { return desk->window().actions(); }
    [[nodiscard]] OpenCase& open() const { return *desk->window().session()->openCase(); }
    template <typename Kind>
    [[nodiscard]] bool isInFront() const
    {
        return qobject_cast<Kind*>(desk->window().page()) != nullptr;
    }

    //! The rows that can be seen, in the order they are read.
    [[nodiscard]] std::vector<std::string> rows(bool done) const
    {
        std::vector<std::string> words;
        for (QWidget* each : inReadingOrder(*desk->window().page())) {
            const auto* row = qobject_cast<RemainingItem*>(each);
            if (row && row->isDone() == done)
                words.push_back(row->words().toStdString());
        }
        return words;
    }
    [[nodiscard]] std::string said() const
    {
        QStringList all;
        for (const TextLabel* label : desk->window().page()->findChildren<TextLabel*>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(QLatin1Char('\n')).toStdString();
    }
    //! Answers the question and presses the row.
    void press(const char* row, int answer)
    {
        desk->asker.answer = answer;
        desk->asker.said.clear();
        hand().click(row);
        Hand::settle();
    }

    ScratchFolder folder;
    std::unique_ptr<Desk> desk;
};

void withoutMuch(CarePlan& plan)
{
    plan.purpose.questions = QStringLiteral("Vem ringer jag?\nNär får jag svar?");
    plan.purpose.answered.clear();
    plan.openQuestions.clear();
    plan.responsibility.coordinator = {};
    plan.afterCall = {};
}

} // namespace

TEST_F(EndPageFlow, SaysThatAllIsDoneWithItsFacts)
{
    end([](CarePlan& plan) { plan.summary.ownComment = QStringLiteral("Det blir bra"); });
    ASSERT_TRUE(isInFront<EndPage>());
    EXPECT_THAT(said(), HasSubstr("Mötet är slut"));
    EXPECT_THAT(said(), HasSubstr("Det slutade fredag 20 november kl. 14.05 och tog 65 minuter."));
    EXPECT_THAT(said(), HasSubstr("Allt är klart"));
    EXPECT_THAT(rows(false), IsEmpty());
    EXPECT_THAT(rows(true),
                ElementsAre("Planen är läst, rad för rad",
                            "Frågorna från Amanda har fått svar, eller någon som svarar",
                            "Region Mälarskog har det övergripande ansvaret", "Johan Ahl håller ihop planen",
                            "Nästa möte tisdag 2 mars 2027 kl. 13.00", HasSubstr("Först: "),
                            "Mona Sund ringer torsdag 3 december",
                            "Det som Amanda vill säga om planen står i den", "Planen skrevs ut kl. 14.05",
                            "Amanda fick sin plan kl. 14.05", "Ni har talat om hur mötet kändes"));
    EXPECT_TRUE(hand().find("next")->hasFocus());
    test::keepPicture(desk->window(), "end-all-done");
    hand().press(Qt::Key_Space);
    Hand::settle();
    EXPECT_EQ(desk->window().session()->openCase(), nullptr);
}

TEST_F(EndPageFlow, ShowsWhatIsLeft)
{
    end(withoutMuch, false);
    EXPECT_THAT(said(), HasSubstr("4 saker kvar"));
    EXPECT_THAT(rows(false),
                ElementsAre("2 frågor från Amanda väntar på svar", "Vem håller ihop planen?",
                            "Vem ringer Amanda efter mötet, och när?", "Fråga hur mötet kändes"));
    for (const char* row : {"closing.questions", "closing.followUp"})
        EXPECT_FALSE(hand().find(row)->accessibleName().isEmpty());
    test::keepPicture(desk->window(), "end-much-left");
    for (int zoom = 100; zoom < 200; zoom += 25)
        actions().larger->trigger();
    desk->window().resize(desk->window().minimumSize());
    Hand::settle();
    test::keepPicture(desk->window(), "end-much-left-200");
    EXPECT_TRUE(hand().sees("steps"));
    actions().normalSize->trigger();
}

TEST_F(EndPageFlow, ARowThatNeedsWritingAsksAndLeadsToItsField)
{
    end(withoutMuch);
    press("closing.coordinator", 0);
    EXPECT_THAT(desk->asker.said.value(0).toStdString(), HasSubstr("Öppna mötet igen?"));
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Ended);
    EXPECT_TRUE(isInFront<EndPage>());

    press("closing.coordinator", 1);
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
    ASSERT_TRUE(isInFront<MeetingPage>());
    EXPECT_EQ(desk->meeting().stepId, QStringLiteral("lead-responsibility"));
    QWidget* name = hand().find("coordinator.name");
    EXPECT_TRUE(name->hasFocus());
    hand().type(QStringLiteral("Mona Sund"));
    actions().endMeeting->trigger();
    Hand::settle();
    ASSERT_TRUE(isInFront<EndPage>());
    EXPECT_THAT(rows(true), testing::Contains("Mona Sund håller ihop planen"));
}

TEST_F(EndPageFlow, EachRowThatIsLeftLeadsToItsStep)
{
    end(withoutMuch, false);
    const std::pair<const char*, const char*> ways[] = {
        {"closing.questions", "open-questions"},
        {"closing.afterCall", "what-happens-now"},
        {"closing.feedback", "feedback"},
    };
    for (const auto& [row, step] : ways) {
        press(row, 1);
        ASSERT_TRUE(isInFront<MeetingPage>()) << row;
        EXPECT_EQ(desk->meeting().stepId, QLatin1String(step)) << row;
        actions().endMeeting->trigger();
        Hand::settle();
        ASSERT_TRUE(isInFront<EndPage>()) << row;
    }
    EXPECT_THAT(rows(true), testing::Contains("Ni har talat om hur mötet kändes"));
}

TEST_F(EndPageFlow, WhatIsDoneStandsInThePlanAndAsksNothing)
{
    end();
    for (const char* row : {"closing.handOver", "closing.print", "closing.followUp", "papers"}) {
        press(row, 1);
        EXPECT_TRUE(isInFront<PlanPage>()) << row;
        EXPECT_THAT(desk->asker.said, IsEmpty()) << row;
        hand().press(Qt::Key_F7);
        ASSERT_TRUE(isInFront<EndPage>()) << row;
    }
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Ended);
}

TEST_F(EndPageFlow, IsReopenedAndBackAgain)
{
    end();
    press("reopen", 1);
    ASSERT_TRUE(isInFront<MeetingPage>());
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
    EXPECT_EQ(desk->meeting().stepId, QStringLiteral("feedback"));
    desk->clock.pass(std::chrono::minutes(2));
    hand().click("next");
    ASSERT_TRUE(isInFront<EndPage>());
    desk->asker.answer = 1;
    actions().reopenMeeting->trigger();
    EXPECT_TRUE(isInFront<MeetingPage>());
}

TEST_F(EndPageFlow, TheStepsCanBeReadAndOneComesBack)
{
    end();
    hand().click("steps");
    ASSERT_TRUE(isInFront<MeetingPage>());
    EXPECT_EQ(desk->meeting().stepId, QStringLiteral("services-evaluate"));
    const Step* after = findStep(firstMeeting(), QStringLiteral("services-evaluate"));
    ASSERT_TRUE(leadMeeting(open(), firstMeeting(), event::SetChecked{checkPointKey(*after, 0), true}));
    Hand::settle();
    EXPECT_TRUE(isInFront<MeetingPage>()) << "ticking something off leads nowhere";
    hand().press(Qt::Key_F7);
    EXPECT_TRUE(isInFront<EndPage>());
}

TEST_F(EndPageFlow, IsUsedWithTheKeyboardAlone)
{
    end(withoutMuch);
    std::vector<std::string> visited;
    for (int i = 0; i < 30; ++i) {
        hand().press(Qt::Key_Tab);
        const QWidget* focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        visited.push_back(focus->objectName().toStdString());
        if (visited.back() == "next")
            break;
    }
    ASSERT_EQ(visited.back(), "next") << "round and back";
    EXPECT_EQ(visited.front(), "closing.questions");
    std::vector<std::string> last(visited.end() - 4, visited.end());
    EXPECT_THAT(last, ElementsAre("papers", "reopen", "steps", "next"));
    for (const char* row : {"closing.questions", "closing.coordinator", "closing.afterCall"}) {
        hand().press(Qt::Key_Tab);
        EXPECT_TRUE(hand().find(row)->hasFocus()) << row;
    }
    desk->asker.answer = 1;
    hand().press(Qt::Key_Space);
    Hand::settle();
    EXPECT_EQ(desk->meeting().stepId, QStringLiteral("what-happens-now"));
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
}

TEST_F(EndPageFlow, CtrlPageDownGoesOnToTheCases)
{
    end();
    hand().press(Qt::Key_PageDown, Qt::ControlModifier);
    Hand::settle();
    EXPECT_EQ(desk->window().session()->openCase(), nullptr);
}

TEST_F(EndPageFlow, IsThereAgainAfterALock)
{
    end(withoutMuch);
    hand().find("closing.coordinator")->setFocus(Qt::TabFocusReason);
    actions().curtain->trigger();
    Hand::settle();
    actions().curtain->trigger();
    Hand::settle();
    ASSERT_TRUE(isInFront<EndPage>());
    EXPECT_TRUE(hand().find("closing.coordinator")->hasFocus());
    actions().lock->trigger();
    Hand::until([this] { return desk->window().session() == nullptr; }, "the lock");
    desk->close();
    desk = std::make_unique<Desk>(folder.path());
    desk->unlock();
    ASSERT_TRUE(isInFront<EndPage>());
    EXPECT_TRUE(hand().find("closing.coordinator")->hasFocus());
    actions().cases->trigger();
    Hand::settle();
    desk->window().findChild<CaseList*>()->setFocus(Qt::TabFocusReason);
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Return);
    EXPECT_TRUE(isInFront<EndPage>()) << "of a case that was opened ended";
}

} // namespace rundbord
