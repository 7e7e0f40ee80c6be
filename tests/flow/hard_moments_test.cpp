// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_walk.h"
#include "core/meeting/meeting_times.h"
#include "core/usecases/edit_part.h"
#include "pictures.h"
#include "tests/support/first_meeting.h"
#include "tests/support/scratch_folder.h"
#include "ui/pages/case_list.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/room_view.h"
#include "ui/pages/withdrawn_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QComboBox>
#include <QMenu>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using testing::HasSubstr;

//! In the middle of Amanda's meeting, with the room looking at the second screen.
class HardMomentsFlow : public testing::Test
{
protected:
    void SetUp() override
    {
        desk = beginMeeting(folder.path(), planFor(firstMeeting()));
        desk->screens.plugIn(true);
        hand().click("next");
        ASSERT_EQ(desk->meeting().status, MeetingStatus::Running);
        ASSERT_TRUE(Desk::room());
    }

    [[nodiscard]] Hand hand() const { return desk->hand(); }
    [[nodiscard]] ActionCatalog& actions() const { return desk->window().actions(); }
    [[nodiscard]] const Summary& summary() const { return desk->plan().summary; }

    //! In the dialog that the action opens: takes its picture and presses the button.
    void answer(QAction* action, const char* button, const char* picture,
                const std::function<void(const Hand&)>& first = {})
    {
        bool answered = false;
        Hand::inNextDialog([&](const Hand& inDialog) {
            if (first)
                first(inDialog);
            test::keepPicture(*QApplication::activeModalWidget(), picture);
            answered = true;
            inDialog.click(button);
        });
        action->trigger();
        Hand::settle();
        ASSERT_TRUE(answered);
    }

    [[nodiscard]] std::string said() const
    {
        QStringList all;
        for (const TextLabel* label : desk->window().findChildren<TextLabel*>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(QLatin1Char('\n')).toStdString();
    }

    ScratchFolder folder;
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_F(HardMomentsFlow, ARefusalStaysWhileSomebodyWritesInTheSummary)
{
    for (int i = 0; i < 3; ++i)
        actions().previousStep->trigger(); // before the first there is none
    Hand::settle();
    const auto* banner = desk->window().findChild<MeetingPage*>()->findChild<Banner*>();
    const QString refused = banner->sentence();
    ASSERT_FALSE(refused.isEmpty());
    ASSERT_TRUE(editPart<Summary>(*desk->window().session()->openCase(),
                                  [](Summary& each) { each.ownComment = QStringLiteral("Det går bra"); }));
    Hand::settle();
    EXPECT_EQ(banner->sentence(), refused);
}

TEST_F(HardMomentsFlow, TheActsAreTwoPressesAwayFromEveryStep)
{
    const QStringList steps = stepsToLead(firstMeeting(), desk->plan());
    for (const QString& step : steps) {
        if (desk->meeting().stepId != step)
            continue;
        for (QAction* act :
             {actions().personLeaves, actions().interrupt, actions().withdrawConsent, actions().extend}) {
            EXPECT_TRUE(actions().pauseMenu()->actions().contains(act));
            EXPECT_TRUE(act->isEnabled()) << step.toStdString() << ' ' << act->objectName().toStdString();
        }
        if (step != steps.last())
            hand().click("next");
    }
    EXPECT_EQ(actions().personLeaves->text().toStdString(), "Amanda behöver &gå ut…");
}

TEST_F(HardMomentsFlow, AConsentTakenBackStopsTheSharingAndOffersHerOwnWords)
{
    actions().print->trigger(); // the page of the papers is there, and hears of every print
    actions().meeting->trigger();
    bool veiled = false;
    answer(actions().withdrawConsent, "withdrawNow", "consent-withdrawn-question", [&](const Hand&) {
        Desk::room()->setVeiled(VeilReason::Curtain, true);
        Desk::room()->setVeiled(VeilReason::Curtain, false);
        veiled = Desk::room()->isVeiled();
    });
    EXPECT_TRUE(veiled) << "from the moment it is spoken of";
    EXPECT_FALSE(Desk::room());
    EXPECT_FALSE(actions().roomView->isEnabled());
    EXPECT_TRUE(qobject_cast<WithdrawnPage*>(desk->window().page()));
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Ended);
    Hand::until([this] { return hand().find("printOwnWords")->isEnabled(); }, "a printer");
    test::keepPicture(desk->window(), "consent-withdrawn");
    hand().click("printOwnWords");
    Hand::until([this] { return desk->printer.jobs().size() == 1; }, "the paper");
    const PrintJob job = desk->printer.jobs().front();
    EXPECT_FALSE(job.title.contains(QStringLiteral("Amanda")));
    test::keepPaper(job.pdf, "own-words");
    Hand::settle();
    EXPECT_NE(desk->plan().handOver.printedAt.date(), desk->clock.today()) << "it was not the plan";
    // no way leads back to the plan, not after the case was closed either
    for (QAction* way : {actions().meeting, actions().print, actions().prepare}) {
        way->trigger();
        EXPECT_TRUE(qobject_cast<WithdrawnPage*>(desk->window().page()));
    }
    EXPECT_FALSE(actions().reopenMeeting->isEnabled());
    EXPECT_FALSE(actions().exportCase->isEnabled());
    hand().click("done");
    Hand::settle();
    desk->window().findChild<CaseList*>()->setFocus(Qt::TabFocusReason);
    hand().press(Qt::Key_Down);
    hand().press(Qt::Key_Return);
    EXPECT_TRUE(qobject_cast<WithdrawnPage*>(desk->window().page()));
}

TEST_F(HardMomentsFlow, AConsentThatHoldsAfterAllLeavesEverythingAsItWas)
{
    const QString step = desk->meeting().stepId;
    answer(actions().withdrawConsent, "momentBack", "consent-holds");
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
    EXPECT_EQ(desk->meeting().stepId, step);
    ASSERT_TRUE(Desk::room());
    EXPECT_FALSE(Desk::room()->isVeiled());
}

TEST_F(HardMomentsFlow, SheGoesOutWithSomebodyAndTheMeetingWaits)
{
    answer(actions().personLeaves, "leaveFollowed", "person-leaves");
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Paused);
    EXPECT_EQ(summary().followedBy, QStringLiteral("Rebecka Frisk")); // who is at her side comes first
    EXPECT_THAT(said(), HasSubstr("Amanda har gått ut, och Rebecka Frisk är med."));
    test::keepPicture(desk->window(), "person-is-out");
    desk->clock.pass(std::chrono::minutes(7));
    actions().personLeaves->trigger(); // is called something else now
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
    EXPECT_TRUE(summary().cameBackAt.isValid());
}

TEST_F(HardMomentsFlow, AfterAPauseSheWentOutInGoingOnMeansThatSheIsBack)
{
    answer(actions().personLeaves, "leavePause", "person-leaves");
    hand().click("pause");
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
    EXPECT_FALSE(isOut(summary()));
}

TEST_F(HardMomentsFlow, TheOthersGoOnWithHerYes)
{
    answer(actions().personLeaves, "leaveGoOn", "person-leaves");
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
    EXPECT_THAT(said(), HasSubstr("Amanda har gått och sa ja till att ni fortsätter."));
    test::keepPicture(desk->window(), "going-on-with-her-yes");
}

TEST_F(HardMomentsFlow, StoppingAsksForAnotherDayAndMarksThePlan)
{
    Hand::inNextDialog([](const Hand& leaving) { leaving.click("leaveStop"); }, "personLeaves");
    Hand::inNextDialog(
        [](const Hand& day) {
            day.click("interruptReason");
            day.type(QStringLiteral("Amanda var trött"));
            test::keepPicture(*QApplication::activeModalWidget(), "another-day");
            day.click("interruptNow");
        },
        "interruptDialog");
    actions().personLeaves->trigger();
    Hand::until([this] { return desk->meeting().status == MeetingStatus::Interrupted; }, "it to stop");
    EXPECT_TRUE(isOut(summary()));
    actions().print->trigger();
    Hand::settle();
    test::keepPicture(desk->window(), "stopped-plan");
    Hand::until([this] { return hand().find("printNow")->isEnabled(); }, "a printer");
    hand().click("printNow");
    Hand::until([this] { return !desk->printer.jobs().isEmpty(); }, "the papers");
    for (const PrintJob& job : desk->printer.jobs())
        EXPECT_TRUE(test::isDraft(job.pdf));
}

TEST_F(HardMomentsFlow, AStrangerIsAskedForAndWrittenDownOrGoesOut)
{
    const size_t before = desk->plan().participants.size();
    answer(actions().guest, "guestAdmit", "stranger", [](const Hand& dialog) {
        EXPECT_FALSE(dialog.find("guestAdmit")->isEnabled());
        dialog.click("guestName");
        dialog.type(QStringLiteral("Lo Ek"));
    });
    ASSERT_EQ(desk->plan().participants.size(), before + 1);
    EXPECT_EQ(desk->plan().participants.back().name, QStringLiteral("Lo Ek"));
    answer(actions().guest, "guestOut", "stranger-goes-out");
    EXPECT_EQ(desk->plan().participants.size(), before + 1);
}

TEST_F(HardMomentsFlow, HelpIsAtHandAndLeadsOn)
{
    answer(actions().helpAtHand, "momentBack", "help-at-hand", [](const Hand& dialog) {
        const auto* choice = qobject_cast<QComboBox*>(dialog.find("situation"));
        EXPECT_EQ(choice->count(), static_cast<int>(firstMeeting().help.size()));
        EXPECT_TRUE(choice->hasFocus());
        for (int i = 0; i < choice->count(); ++i) {
            dialog.choose("situation", choice->itemData(i));
            EXPECT_FALSE(dialog.find("momentSay")->isHidden());
        }
    });
    answer(actions().personLeaves, "leavePause", "person-leaves");
    answer(actions().helpAtHand, "momentBack", "help-while-out", [](const Hand& dialog) {
        dialog.choose("situation", QStringLiteral("too-tired"));
        EXPECT_FALSE(dialog.sees("remedy")) << "she is out already";
    });
    actions().personLeaves->trigger();
    bool asked = false;
    Hand::inNextDialog(
        [](const Hand& help) {
            help.choose("situation", QStringLiteral("too-tired"));
            help.click("remedy");
        },
        "helpAtHand");
    Hand::inNextDialog(
        [&](const Hand& leaving) {
            asked = leaving.sees("leavePause");
            leaving.click("momentBack");
        },
        "personLeaves");
    actions().helpAtHand->trigger();
    Hand::until([&] { return asked; }, "what to do");
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
}

TEST_F(HardMomentsFlow, NoDialogIsHigherThanTheSmallestWindowWithTheLargestText)
{
    desk->window().resize(desk->window().minimumSize());
    for (int zoom = 100; zoom < 200; zoom += 25)
        actions().larger->trigger();
    answer(actions().personLeaves, "leaveStop", "person-leaves-200", [this](const Hand& dialog) {
        Hand::settle();
        EXPECT_LE(QApplication::activeModalWidget()->height(), desk->window().height());
        Hand::inNextDialog([](const Hand& day) { day.press(Qt::Key_Escape); }, "interruptDialog");
        EXPECT_TRUE(dialog.sees("momentBack"));
    });
    EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
    actions().normalSize->trigger();
}

TEST_F(HardMomentsFlow, FiveMinutesMoreWithOneKey)
{
    const auto ends = [this] {
        return meetingTimes(desk->meeting(), desk->clock.now(), firstMeeting(), desk->plan().appointment)
            .endsAt;
    };
    const QDateTime before = ends();
    hand().press(Qt::Key_F5);
    EXPECT_EQ(ends(), before.addSecs(300));
    EXPECT_THAT(said(), HasSubstr("minuter kvar, till "));
}

TEST_F(HardMomentsFlow, TheSecondScreenGoesAndComes)
{
    desk->screens.plugIn(false);
    Hand::settle();
    EXPECT_FALSE(Desk::room());
    EXPECT_THAT(said(), HasSubstr("Den andra skärmen är borta"));
    test::keepPicture(desk->window(), "screen-unplugged");
    desk->screens.plugIn(true);
    Hand::settle();
    EXPECT_TRUE(Desk::room());
}

} // namespace rundbord
