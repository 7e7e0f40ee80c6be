// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_walk.h"
#include "core/plan/law_points.h"
#include "pictures.h"
#include "tests/support/first_meeting.h"
#include "tests/support/scratch_folder.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/plan_panel.h"
#include "ui/pages/room_view.h"
#include "ui/pages/writing_view.h"
#include "ui/shell/curtain.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! Amanda's meeting with a window for the chair and one for the secretary.
class SecretaryTest : public testing::Test
{
protected:
    void SetUp() override
    {
        desk = beginMeeting(folder.path(), planFor(firstMeeting()));
        ASSERT_EQ(desk->meeting().status, MeetingStatus::Running);
    }

    void openWriting()
    {
        actions().secretaryWindow->trigger();
        Hand::settle();
        ASSERT_TRUE(writing());
        ASSERT_TRUE(writing()->isVisible());
    }
    void goTo(const char* step)
    {
        page().jumpToStep(QString::fromLatin1(step));
        Hand::settle();
    }

    [[nodiscard]] Hand hand() const { return desk->hand(); }
    [[nodiscard]] Hand secretary() const { return Hand(*writing()); }
    [[nodiscard]] ActionCatalog& actions() const { return desk->window().actions(); }
    [[nodiscard]] MeetingPage& page() const { return *desk->window().findChild<MeetingPage*>(); }
    [[nodiscard]] qsizetype actionsNow() const
    {
        return static_cast<qsizetype>(allActions(desk->plan()).size());
    }
    [[nodiscard]] static WritingView* writing()
    {
        for (QWidget* each : QApplication::topLevelWidgets()) {
            if (auto* view = qobject_cast<WritingView*>(each); view && view->isVisible())
                return view;
        }
        return nullptr;
    }
    [[nodiscard]] static std::string told(const QWidget& window)
    {
        QStringList all;
        for (const TextLabel* label : window.findChildren<TextLabel*>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(QLatin1Char('\n')).toStdString();
    }
    [[nodiscard]] bool tells(const QWidget& window, const char* words) const
    {
        return told(window).find(words) != std::string::npos;
    }

    ScratchFolder folder;
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_F(SecretaryTest, TheFieldsAreInHerWindowAndTheWordsInTheChairs)
{
    goTo("works-well");
    ASSERT_TRUE(hand().sees("worksWell"));
    openWriting();
    EXPECT_FALSE(writing()->testAttribute(Qt::WA_QuitOnClose)) << "the program ends with the chair's window";
    EXPECT_FALSE(hand().sees("worksWell"));
    EXPECT_TRUE(hand().sees("prompt"));
    EXPECT_TRUE(secretary().sees("worksWell"));
    EXPECT_FALSE(secretary().sees("prompt")) << "what to say is the chair's";
    EXPECT_EQ(writing()->findChild<TextLabel*>(QStringLiteral("writingTitle"))->text(),
              desk->window().findChild<TextLabel*>(QStringLiteral("stepTitle"))->text());
    EXPECT_FALSE(writing()->windowTitle().contains(QStringLiteral("Amanda")));
    EXPECT_EQ(QApplication::activeWindow(), writing());

    secretary().write("worksWell", QStringLiteral("Katten och promenaderna"));
    const auto isWritten = [this] {
        return desk->plan().currentSituation.worksWell.contains(QStringLiteral("Katten"));
    };
    Hand::until(isWritten, "it to stand in the plan");
    test::keepPicture(*writing(), "secretary");
    test::keepPicture(desk->window(), "secretary-chair");

    actions().secretaryWindow->trigger();
    Hand::settle();
    EXPECT_FALSE(writing());
    ASSERT_TRUE(hand().sees("worksWell"));
    EXPECT_TRUE(qobject_cast<QPlainTextEdit*>(hand().find("worksWell"))
                    ->toPlainText()
                    .contains(QStringLiteral("Katten")));
}

TEST_F(SecretaryTest, BothFollowEveryStepFromEitherWindow)
{
    openWriting();
    const auto same = [this] {
        return writing()->findChild<TextLabel*>(QStringLiteral("writingTitle"))->text() ==
               desk->window().findChild<TextLabel*>(QStringLiteral("stepTitle"))->text();
    };
    for (int i = 0; i < 12; ++i) {
        if (i % 2 == 0)
            secretary().click("writingNext");
        else
            hand().click("next");
        Hand::settle();
        EXPECT_TRUE(same()) << desk->meeting().stepId.toStdString();
        EXPECT_TRUE(page().writingPlace().isVisible());
    }
    goTo("works-well");
    EXPECT_TRUE(same());
    secretary().click("writingBack");
    Hand::settle();
    EXPECT_NE(desk->meeting().stepId, QStringLiteral("works-well"));
    EXPECT_TRUE(same());
    secretary().press(Qt::Key_PageDown, Qt::ControlModifier); // a key of the chair's window
    Hand::settle();
    EXPECT_EQ(desk->meeting().stepId, QStringLiteral("works-well"));
}

TEST_F(SecretaryTest, WhatSheWritesIsSeenByTheChairAndTheRoomAtOnce)
{
    desk->screens.plugIn(true);
    actions().roomView->setChecked(false);
    actions().roomView->trigger();
    Hand::settle();
    ASSERT_TRUE(Desk::room());
    goTo("actions");
    openWriting();
    secretary().click("writingAct");
    Hand::settle();
    const QList<QWidget*> fields = secretary().all(QStringLiteral("what"));
    ASSERT_FALSE(fields.isEmpty());
    secretary().click(fields.last());
    secretary().type(QStringLiteral("Ringa vårdcentralen"));
    Hand::settle();
    ASSERT_TRUE(Desk::room()->picture().writing);
    EXPECT_TRUE(Desk::room()->picture().writing->text.contains(QStringLiteral("Ringa vårdcentralen")));
    const auto* now = desk->window().findChild<QWidget*>(QStringLiteral("beingWritten"));
    EXPECT_TRUE(now->isVisible());
    EXPECT_EQ(told(*now), "Ringa vårdcentralen");
    Hand::until([this] { return tells(*writing()->plan(), "Ringa vårdcentralen"); }, "her own list");
    Hand::settle();
    test::keepPicture(*writing(), "secretary-actions");
    test::keepPicture(desk->window(), "secretary-actions-chair");
}

TEST_F(SecretaryTest, AClickOfTheChairsTakesNoKeysFromHer)
{
    goTo("works-well");
    openWriting();
    secretary().click("worksWell");
    ASSERT_EQ(QApplication::activeWindow(), writing());
    writing()->move(desk->window().frameGeometry().right() + 1, 0); // beside it
    desk->window().activateWindow();                                // as a click in it does
    Hand::settle();
    ASSERT_EQ(QApplication::activeWindow(), &desk->window());
    hand().click("pause");
    Hand::until([] { return QApplication::activeWindow() == writing(); }, "her window to be active again");
    EXPECT_EQ(QApplication::focusWidget(), secretary().find("worksWell"));
}

TEST_F(SecretaryTest, WhatOpensForTheChairTakesNoLetterFromHer)
{
    goTo("works-well");
    openWriting();
    writing()->move(desk->window().frameGeometry().right() + 1, 0);
    secretary().click("worksWell");
    secretary().type(QStringLiteral("Hon m"));
    bool asked = false;
    Hand::inNextDialog([&](const Hand& dialog) {
        asked = true;
        dialog.press(Qt::Key_Space); // the next letter of her text
        EXPECT_TRUE(QApplication::activeModalWidget()) << "no answer to what the chair is asked";
        QTest::qWait(1100);
        QApplication::activeModalWidget()->close();
    });
    actions().personLeaves->trigger();
    EXPECT_TRUE(asked);
    EXPECT_FALSE(desk->plan().summary.leftAt.isValid());
    Hand::until([] { return QApplication::activeWindow() == writing(); }, "the keys to come back");
    EXPECT_EQ(QApplication::focusWidget(), secretary().find("worksWell"));

    actions().roomView->setChecked(false);
    actions().roomView->trigger();
    Hand::settle();
    EXPECT_EQ(QApplication::activeWindow(), writing()) << "the room's screen takes them neither";
}

TEST_F(SecretaryTest, NoKeyGoesToAButtonThatNobodyMeant)
{
    openWriting();
    goTo("feedback"); // nothing to write in
    EXPECT_EQ(writing()->focusWidget(), secretary().find("writingNext"));
    goTo("works-well");
    EXPECT_EQ(writing()->focusWidget(), secretary().find("worksWell"));
    EXPECT_EQ(desk->window().focusWidget()->objectName(), QStringLiteral("prompt"))
        << "what the chair says, and a screen reader reads";
    EXPECT_FALSE(desk->window().focusWidget()->accessibleDescription().isEmpty());
}

TEST_F(SecretaryTest, SheGoesOnWhereSheWroteWhenTheWindowGoes)
{
    goTo("actions");
    openWriting();
    secretary().click("writingAct");
    Hand::settle();
    const qsizetype before = actionsNow();
    secretary().type(QStringLiteral("Ring"));
    actions().secretaryWindow->trigger();
    Hand::settle();
    hand().type(QStringLiteral("a vården"));
    const auto isWhole = [this] {
        for (const Action* each : allActions(desk->plan())) {
            if (each->what == QStringLiteral("Ringa vården"))
                return true;
        }
        return false;
    };
    Hand::until(isWhole, "the rest of the sentence in the same action");
    EXPECT_EQ(actionsNow(), before + 1);
}

TEST_F(SecretaryTest, WhatIsSaidOfTheMeetingIsSaidToHerToo)
{
    openWriting();
    for (int i = 0; i < 3; ++i)
        actions().previousStep->trigger(); // before the first there is none
    Hand::settle();
    const QString said = page().findChild<Banner*>()->sentence();
    ASSERT_FALSE(said.isEmpty());
    EXPECT_EQ(writing()->findChild<Banner*>()->sentence(), said);
}

TEST_F(SecretaryTest, InLargeTextTheFieldsStandUnderEachOther)
{
    goTo("actions");
    openWriting();
    const auto beside = [this] {
        secretary().click("writingAct");
        Hand::settle();
        const QWidget* what = secretary().all(QStringLiteral("what")).last();
        const QWidget* when = secretary().all(QStringLiteral("when")).last();
        return what->mapTo(writing(), QPoint()).y() == when->mapTo(writing(), QPoint()).y();
    };
    EXPECT_TRUE(beside());
    while (desk->services().style.zoom() < 200)
        actions().larger->trigger();
    Hand::settle();
    EXPECT_FALSE(beside());
    test::keepPicture(*writing(), "secretary-200");
    test::keepPicture(desk->window(), "secretary-chair-200");
}

TEST_F(SecretaryTest, AWayFromThePlanLeadsToTheFieldInHerWindow)
{
    openWriting();
    ASSERT_TRUE(page().reveal(QStringLiteral("summary.ownComment")));
    Hand::settle();
    EXPECT_EQ(QApplication::activeWindow(), writing());
    EXPECT_EQ(QApplication::focusWidget(), secretary().find("ownComment"));
}

TEST_F(SecretaryTest, OnTheSecondScreenItMakesWayForNothingAndComesHomeWithIt)
{
    actions().roomView->setChecked(false);
    openWriting();
    actions().secretaryWindow->trigger();
    Hand::settle();
    actions().roomView->trigger(); // shown, and put away: it comes by itself no more
    actions().roomView->trigger();
    desk->screens.plugIn(true);
    openWriting();
    EXPECT_TRUE(writing()->isMaximized());
    actions().roomView->trigger();
    Hand::settle();
    ASSERT_TRUE(Desk::room());
    EXPECT_FALSE(Desk::room()->isFullScreen()) << "not over what she writes";
    desk->screens.plugIn(false);
    Hand::settle();
    EXPECT_FALSE(writing());
    EXPECT_FALSE(actions().secretaryWindow->isChecked());
    EXPECT_TRUE(page().findChild<Banner*>()->sentence().contains(QStringLiteral("andra skärmen")));
    EXPECT_EQ(&page().writingPlace(), &page());
}

TEST_F(SecretaryTest, TheCurtainFallsOverBothAndTheFieldIsThereAgain)
{
    goTo("works-well");
    openWriting();
    secretary().click("worksWell");
    secretary().press(Qt::Key_F12);
    Hand::settle();
    ASSERT_TRUE(writing()) << "or what lies behind it would be seen";
    EXPECT_FALSE(secretary().sees("worksWell"));
    EXPECT_TRUE(told(*writing()).empty());
    ASSERT_TRUE(desk->window().findChild<Curtain*>()->isDown());
    hand().press(Qt::Key_F12);
    Hand::settle();
    ASSERT_TRUE(writing());
    Hand::until([] { return QApplication::activeWindow() == writing(); }, "her window");
    EXPECT_EQ(QApplication::focusWidget(), secretary().find("worksWell"));
}

TEST_F(SecretaryTest, NothingIsToBeSeenWhileWithdrawingIsSpokenOf)
{
    goTo("works-well");
    openWriting();
    secretary().click("worksWell");
    bool asked = false;
    Hand::inNextDialog([&](const Hand&) {
        asked = true;
        EXPECT_TRUE(told(*writing()).empty());
        QApplication::activeModalWidget()->close();
    });
    actions().withdrawConsent->trigger();
    Hand::settle();
    EXPECT_TRUE(asked);
    EXPECT_FALSE(told(*writing()).empty());
    EXPECT_EQ(writing()->focusWidget(), secretary().find("worksWell"));
}

TEST_F(SecretaryTest, AtTheDoorNoMenuTellsWhoseMeetingItWas)
{
    EXPECT_TRUE(actions().personLeaves->text().contains(QStringLiteral("Amanda")));
    actions().cases->trigger();
    Hand::settle();
    EXPECT_EQ(actions().personLeaves->text(), ActionCatalog::somebodyLeaves());
}

TEST_F(SecretaryTest, ALockTakesItAwayAndOneIsBackAtTheField)
{
    goTo("works-well");
    openWriting();
    secretary().write("strengths", QStringLiteral("Hunden"));
    secretary().click("strengths");
    actions().lock->trigger();
    EXPECT_FALSE(writing()) << "at once";
    Hand::until([this] { return desk->freshProcess.begun == 1; }, "the lock");
    for (QWidget* each : QApplication::topLevelWidgets())
        EXPECT_FALSE(qobject_cast<WritingView*>(each)) << "nothing of it is left";
    desk.reset();
    desk = std::make_unique<Desk>(folder.path());
    desk->window().resize(1366, 768);
    desk->unlock();
    EXPECT_EQ(desk->meeting().stepId, QStringLiteral("works-well"));
    EXPECT_EQ(QApplication::focusWidget(), hand().find("strengths"));
    EXPECT_EQ(desk->plan().currentSituation.strengths, QStringLiteral("Hunden"));
}

TEST_F(SecretaryTest, ClosedLikeAnyWindowTheFieldsComeHome)
{
    goTo("works-well");
    openWriting();
    writing()->close();
    Hand::settle();
    EXPECT_FALSE(writing());
    EXPECT_FALSE(actions().secretaryWindow->isChecked());
    EXPECT_TRUE(hand().sees("worksWell"));
    openWriting();
    page().endMeeting();
    Hand::settle();
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Ended);
    EXPECT_FALSE(writing());
}

TEST_F(SecretaryTest, WhoLeadsHerOwnMeetingHasLargeButtonsAndNothingElse)
{
    EXPECT_FALSE(actions().simpleView->isChecked());
    ASSERT_TRUE(hand().sees("roundTable"));
    actions().simpleView->trigger();
    Hand::settle();
    goTo("works-well");
    EXPECT_FALSE(hand().sees("roundTable"));
    EXPECT_FALSE(page().findChild<PlanPanel*>()->isVisible());
    EXPECT_GE(hand().find("next")->height(), 64);
    EXPECT_GE(hand().find("back")->height(), 64);
    hand().click("largePause");
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Paused);
    hand().click("largePause");
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
    test::keepPicture(desk->window(), "simple");
    openWriting();
    test::keepPicture(desk->window(), "simple-with-secretary");
    actions().secretaryWindow->trigger();
    actions().simpleView->trigger();
    Hand::settle();
    EXPECT_TRUE(page().findChild<PlanPanel*>()->isVisible());
    EXPECT_FALSE(hand().sees("largePause"));
}

TEST(SimpleView, ComesByItselfForHerWhoLeads)
{
    const ScratchFolder folder;
    CarePlan plan = planFor(firstMeeting());
    for (Participant& each : plan.participants)
        each.chair = each.principal == Principal::Person;
    keepCase(folder.path(), plan);
    Desk desk(folder.path());
    desk.window().resize(1366, 768);
    desk.unlock();
    desk.hand().click("openPreparation");
    desk.window().actions().meeting->trigger();
    Hand::settle();
    EXPECT_TRUE(desk.window().actions().simpleView->isChecked());
    EXPECT_GE(desk.hand().find("next")->height(), 64);
    desk.window().actions().cases->trigger();
    EXPECT_FALSE(desk.window().actions().simpleView->isChecked());
}

// The secretary's window may hang where all can see it.
TEST_F(SecretaryTest, WhatTheConsentDoesNotCoverIsInTheChairsWindowAlone)
{
    openWriting();
    goTo("confidentiality");
    EXPECT_TRUE(secretary().sees("confirmedAt"));
    EXPECT_FALSE(secretary().sees("showExclusions"));
    hand().click("showExclusions");
    EXPECT_TRUE(hand().sees("exclusions"));
    EXPECT_FALSE(secretary().sees("exclusions"));
    goTo("introductions");
    EXPECT_FALSE(hand().sees("showExclusions")) << "it goes with the step";
    goTo("confidentiality");
    actions().secretaryWindow->trigger();
    Hand::settle();
    EXPECT_EQ(hand().all(QStringLiteral("showExclusions")).size(), 1);
    hand().click("showExclusions");
    EXPECT_TRUE(hand().sees("exclusions"));
}

} // namespace rundbord
