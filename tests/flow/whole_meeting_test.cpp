// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/law_points.h"
#include "first_case.h"
#include "pictures.h"
#include "traces.h"
#include "ui/pages/case_list.h"
#include "ui/widgets/banner.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QTime meetingTime(13, 0);

//! Plays the first case from an empty store to the end of the meeting, as one would.
void playAll(Desk& desk)
{
    const CarePlan plan = firstCase();
    desk.unlock();
    Secretary secretary(desk, plan);
    desk.hand().click("newCase");
    secretary.prepare();
    desk.clock.set(QDateTime(plan.appointment.date, meetingTime));
    secretary.holdMeeting();
    secretary.printAndHandOver();
    secretary.endMeeting();
}

void openTheOnlyCase(Desk& desk)
{
    auto* cases = desk.window().findChild<CaseList*>();
    ASSERT_TRUE(cases);
    cases->setFocus(Qt::TabFocusReason);
    desk.hand().press(Qt::Key_Down);
    desk.hand().press(Qt::Key_Return);
    ASSERT_TRUE(desk.window().session()->openCase());
}

} // namespace

TEST(WholeMeeting, FromAnEmptyStoreToThePrintedPlanAndBack)
{
    const QTemporaryDir folder;
    const QByteArray expected = factsOf(firstCase());
    {
        Desk desk(folder.path());
        playAll(desk);
        EXPECT_EQ(factsOf(desk.plan()).toStdString(), expected.toStdString());
        EXPECT_EQ(desk.meeting().status, MeetingStatus::Ended);
        EXPECT_TRUE(lawPoints(desk.plan()).allMet());

        const QList<PrintJob> jobs = desk.printer.jobs();
        ASSERT_EQ(jobs.size(), 5);
        for (const PrintJob& job : jobs) {
            EXPECT_FALSE(job.title.contains(QStringLiteral("Amanda")));
            EXPECT_TRUE(test::textOf(job.pdf).contains(QStringLiteral("Amanda")));
            EXPECT_FALSE(test::isDraft(job.pdf));
            EXPECT_LT(job.pdf.size(), 100'000);
        }
        desk.close();
    }
    Desk desk(folder.path());
    desk.unlock();
    openTheOnlyCase(desk);
    EXPECT_EQ(factsOf(desk.plan()).toStdString(), expected.toStdString());
    EXPECT_EQ(desk.meeting().status, MeetingStatus::Ended);
    EXPECT_TRUE(desk.plan().handOver.printedAt.isValid());
    EXPECT_TRUE(desk.plan().summary.readThroughAt.isValid());
    EXPECT_FALSE(desk.window().windowTitle().contains(QStringLiteral("Amanda")));
}

TEST(WholeMeeting, IsHeldInTheSmallestWindowWithTheLargestText)
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    desk.window().resize(desk.window().minimumSize());
    for (int zoom = 100; zoom < 200; zoom += 25)
        desk.window().actions().larger->trigger();
    desk.window().actions().darkTheme->trigger();
    playAll(desk);
    EXPECT_EQ(desk.window().size(), QSize(1024, 700)); // nothing has pushed it wider
    EXPECT_EQ(factsOf(desk.plan()).toStdString(), factsOf(firstCase()).toStdString());
    desk.window().actions().normalSize->trigger();
    desk.window().actions().lightTheme->trigger();
}

//! Between two letters what is written is taken in, and everything that shows the plan shows it anew.
TEST(WholeMeeting, IsTheSameWrittenSlowly)
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    desk.thinks = std::chrono::milliseconds(60);
    playAll(desk);
    EXPECT_EQ(factsOf(desk.plan()).toStdString(), factsOf(firstCase()).toStdString());
}

TEST(WholeMeeting, LeavesNoNameNumberOrSentenceInAnyFile)
{
    const Home home;
    const Needles needles(firstCase());
    {
        Desk desk(home.dataFolder());
        playAll(desk);
        home.expectNothingOf(needles); // while it runs: log, journal and whatever Qt has written
        desk.close();
    }
    home.expectNothingOf(needles);
    // and the search itself finds what is there
    home.writeInClear(firstCase());
    EXPECT_GE(home.filesWithAnyOf(needles).size(), 1U);
}

TEST(WholeMeeting, IsWrittenWithTheKeyboardAlone)
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    const CarePlan plan = firstCase();
    desk.unlock();
    Secretary secretary(desk, plan);
    const Hand hand = desk.hand();
    hand.click("newCase");
    secretary.prepare();
    desk.clock.set(QDateTime(plan.appointment.date, meetingTime));
    secretary.holdMeetingUntil(QStringLiteral("wishes-and-needs"));

    // goal after goal
    for (const char* need : {"Sova", "Praktik", "Kris"}) {
        hand.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        hand.type(QString::fromLatin1(need));
        hand.press(Qt::Key_Tab);
        hand.type(QStringLiteral("Mitt mål"));
    }
    Hand::until([&desk] { return desk.isSaved(); }, "the needs to be saved");
    ASSERT_EQ(desk.plan().needs.size(), 3U);
    EXPECT_EQ(desk.plan().needs[2].text, QStringLiteral("Kris"));
    EXPECT_EQ(desk.plan().needs[2].goals.front().ownWords, QStringLiteral("Mitt mål"));

    // action after action
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(desk.meeting().stepId, QStringLiteral("actions"));
    for (const char* what : {"Ringa", "Skriva", "Komma"}) {
        hand.type(QString::fromLatin1(what));
        hand.press(Qt::Key_Tab);
        hand.type(QStringLiteral("Joh"));
        hand.press(Qt::Key_Tab);
        hand.type(QStringLiteral("8/12"));
        hand.press(Qt::Key_Return);
    }
    Hand::until([&desk] { return desk.isSaved(); }, "the actions to be saved");
    const auto& actions = desk.plan().needs[0].goals[0].subgoals[0].actions;
    ASSERT_EQ(actions.size(), 3U);
    for (const Action& action : actions) {
        ASSERT_EQ(action.performers.size(), 1U);
        EXPECT_EQ(findParticipant(desk.plan(), action.performers[0].participant)->name,
                  QStringLiteral("Johan Ahl"));
        EXPECT_EQ(action.when.due.isValid() ? action.when.due : action.when.on.front(), QDate(2026, 12, 8));
    }
    hand.press(Qt::Key_PageDown, Qt::ControlModifier);
    hand.press(Qt::Key_PageDown, Qt::ControlModifier);
    hand.press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(desk.meeting().stepId, QStringLiteral("coordination"));
}

TEST(WholeMeeting, EveryEditIsTakenBackAndDoneAgain)
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    const CarePlan plan = firstCase();
    desk.unlock();
    Secretary secretary(desk, plan);
    const Hand hand = desk.hand();
    hand.click("newCase");
    const QByteArray empty = factsOf(desk.plan());
    secretary.prepare();
    Hand::until([&desk] { return desk.isSaved(); }, "all to be saved");
    const QByteArray prepared = factsOf(desk.plan());
    int steps = 0;
    while (desk.window().session()->openCase()->canUndo() && ++steps < 1000)
        hand.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_GT(steps, 40);
    EXPECT_EQ(factsOf(desk.plan()).toStdString(), empty.toStdString());
    while (desk.window().session()->openCase()->canRedo() && steps-- > 0)
        hand.press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(factsOf(desk.plan()).toStdString(), prepared.toStdString());
}

TEST(WholeMeeting, DoesNotEndWithoutPlanLeadAndFollowUp)
{
    const QTemporaryDir folder;
    Desk desk(folder.path());
    desk.unlock();
    const Hand hand = desk.hand();
    hand.click("newCase");
    desk.window().actions().meeting->trigger();
    hand.click("next"); // begins it
    desk.window().actions().endMeeting->trigger();
    Hand::settle();
    EXPECT_EQ(desk.meeting().status, MeetingStatus::Running);
    QStringList said;
    for (const QWidget* banner : desk.window().page()->findChildren<Banner*>())
        said << qobject_cast<const Banner*>(banner)->sentence();
    const QString reasons = said.join(QLatin1Char(' '));
    EXPECT_TRUE(reasons.contains(QStringLiteral("ansvar"))) << reasons.toStdString();
    EXPECT_GT(reasons.size(), 60);
}

TEST(WholeMeeting, GoesOnAtTheSameStepAfterAnotherDay)
{
    const QTemporaryDir folder;
    {
        Desk desk(folder.path());
        desk.unlock();
        const Hand hand = desk.hand();
        hand.click("newCase");
        hand.write("name", QStringLiteral("Kim Sundin"));
        desk.window().actions().meeting->trigger();
        hand.click("next");
        hand.click("next");
        hand.click("next");
        Hand::inNextDialog([](const Hand& inDialog) {
            inDialog.type(QStringLiteral("Kim blev trött"));
            inDialog.press(Qt::Key_Tab);
            inDialog.type(QStringLiteral("om två veckor"));
            inDialog.press(Qt::Key_Return);
        });
        desk.window().actions().interrupt->trigger();
        Hand::settle();
        ASSERT_EQ(desk.meeting().status, MeetingStatus::Interrupted);
        desk.close();
    }
    Desk desk(folder.path());
    desk.clock.set(QDateTime(QDate(2026, 12, 4), meetingTime));
    desk.unlock();
    openTheOnlyCase(desk);
    const QString step = desk.meeting().stepId;
    desk.hand().click("next");
    EXPECT_EQ(desk.meeting().status, MeetingStatus::Running);
    EXPECT_EQ(desk.meeting().stepId, step);
    EXPECT_EQ(desk.plan().person.name, QStringLiteral("Kim Sundin"));
}

} // namespace rundbord
