// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_walk.h"
#include "first_case.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/room_view.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! A meeting of somebody who has said what nobody but the chair may see.
class RoomTest : public testing::Test
{
protected:
    void SetUp() override
    {
        desk->unlock();
        hand().click("newCase");
        hand().write("name", QStringLiteral("Amanda Lindqvist"));
        window().actions().meeting->trigger();
    }

    void startMeeting()
    {
        hand().click("next");
        ASSERT_EQ(desk->meeting().status, MeetingStatus::Running);
    }
    void goToActions()
    {
        window().actions().newNeed->trigger();
        hand().type(QStringLiteral("Rimliga krav"));
        window().actions().newAction->trigger();
        Hand::settle();
    }

    [[nodiscard]] Hand hand() const { return desk->hand(); }
    [[nodiscard]] MainWindow& window() const { return desk->window(); }
    [[nodiscard]] static RoomView* room() { return Desk::room(); }
    [[nodiscard]] static bool isShown() { return room() != nullptr; }
    [[nodiscard]] static const RoomPicture& picture() { return room()->picture(); }
    [[nodiscard]] static QImage image()
    {
        room()->resize(1920, 1080);
        return room()->grab().toImage();
    }

    QTemporaryDir folder;
    std::unique_ptr<Desk> desk = std::make_unique<Desk>(folder.path());
};

} // namespace

TEST_F(RoomTest, ComesByItselfOnASecondScreenWhenTheMeetingBegins)
{
    desk->screens.plugIn(true);
    EXPECT_FALSE(isShown());
    startMeeting();
    EXPECT_TRUE(isShown());
    EXPECT_TRUE(window().actions().roomView->isChecked());
    EXPECT_TRUE(window().isActiveWindow()) << "it is there that one writes";
    EXPECT_EQ(picture().phases.size(), 4);
    EXPECT_EQ(picture().phase, 0);
}

TEST_F(RoomTest, IsAWindowWhenThereIsOneScreenAndSomebodyAsksForIt)
{
    startMeeting();
    EXPECT_FALSE(isShown());
    window().actions().roomView->trigger();
    EXPECT_TRUE(isShown());
    EXPECT_FALSE(room()->isFullScreen());
    window().actions().roomView->trigger();
    EXPECT_FALSE(isShown());
}

TEST_F(RoomTest, ShowsEveryLetterOfAnActionAtOnce)
{
    desk->screens.plugIn(true);
    startMeeting();
    goToActions();
    EXPECT_EQ(picture().heading, QStringLiteral("Rimliga krav"));
    auto* what = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(what);
    QString typed;
    for (const QChar letter : QStringLiteral("Ring Per")) {
        typed += letter;
        QTest::sendKeyEvent(QTest::Click, what, Qt::Key_A, QString(letter), Qt::NoModifier);
        ASSERT_TRUE(picture().writing); // before any event has been waited for
        EXPECT_EQ(picture().writing->text, typed);
    }
    hand().press(Qt::Key_Tab);
    hand().type(QStringLiteral("Per Wik"));
    hand().press(Qt::Key_Escape);
    EXPECT_EQ(picture().writing->text, QStringLiteral("Ring Per"));
    EXPECT_EQ(picture().writing->below, QStringList{QStringLiteral("Per Wik")});
    EXPECT_TRUE(picture().plan.empty()) << "it is being written, so it is not there twice";
    hand().press(Qt::Key_Tab);
    hand().press(Qt::Key_Return); // on to a new action
    Hand::until([] { return picture().plan.size() == 1; }, "the plan so far");
    EXPECT_EQ(picture().plan.front().what, QStringLiteral("Ring Per"));
    EXPECT_FALSE(picture().plan.front().accepted);
    EXPECT_TRUE(picture().legend.isEmpty());
}

TEST_F(RoomTest, ShowsNothingThatIsForTheChairAlone)
{
    window().actions().prepare->trigger();
    hand().click("topic4");
    hand().write("exclusions", QStringLiteral("hemligheten om syskonet"));
    desk->screens.plugIn(true);
    window().actions().meeting->trigger();
    startMeeting();
    for (int i = 0; i < 60 && desk->meeting().status == MeetingStatus::Running; ++i) {
        const RoomPicture now = picture();
        QStringList words{now.heading,   now.item,   now.itemBelow, now.wordsLabel, now.herWords,
                          now.planTitle, now.legend, now.pause,     now.end};
        if (now.writing)
            words << now.writing->field << now.writing->text << now.writing->below;
        for (const RoomLine& line : now.plan)
            words << line.what << line.below;
        EXPECT_FALSE(words.join(QLatin1Char('\n')).contains(QStringLiteral("syskonet")));
        const QString step = desk->meeting().stepId;
        window().actions().nextStep->trigger();
        Hand::settle();
        if (desk->meeting().stepId == step)
            break;
    }
}

TEST_F(RoomTest, IsVeiledWithTheCurtainAndGoesWithTheLock)
{
    desk->screens.plugIn(true);
    startMeeting();
    goToActions();
    hand().type(QStringLiteral("Ring Per"));
    const QImage shown = image();
    window().actions().curtain->trigger();
    EXPECT_TRUE(isShown()) << "or the desktop behind it would be seen";
    EXPECT_TRUE(room()->isVeiled());
    const QImage veiled = image();
    EXPECT_NE(veiled, shown);
    const QColor ground = veiled.pixelColor(0, 0);
    for (int x = 0; x < veiled.width(); x += 7) {
        for (int y = 0; y < veiled.height(); y += 7)
            ASSERT_EQ(veiled.pixelColor(x, y), ground);
    }
    window().actions().curtain->trigger();
    EXPECT_FALSE(room()->isVeiled());
    window().actions().lock->trigger();
    EXPECT_TRUE(!isShown() || room()->isVeiled());
    Hand::until([this] { return desk->freshProcess.begun == 1; }, "the lock");
    EXPECT_FALSE(isShown());
}

TEST_F(RoomTest, GoesWithItsScreenAndComesBackWithIt)
{
    desk->screens.plugIn(true);
    startMeeting();
    desk->screens.plugIn(false);
    EXPECT_FALSE(isShown()) << "it would cover the chair's";
    bool told = false;
    for (const Banner* banner : window().findChildren<Banner*>())
        told =
            told || (banner->isVisible() && banner->sentence().contains(QStringLiteral("skärmen är borta")));
    EXPECT_TRUE(told);
    goToActions();
    hand().type(QStringLiteral("Ring Per"));
    desk->screens.plugIn(true);
    EXPECT_TRUE(isShown());
    ASSERT_TRUE(picture().writing);
    EXPECT_EQ(picture().writing->text, QStringLiteral("Ring Per"));
}

TEST_F(RoomTest, StaysAwayWhenSomebodyHasPutItAway)
{
    desk->screens.plugIn(true);
    startMeeting();
    room()->close();
    EXPECT_FALSE(window().actions().roomView->isChecked());
    hand().click("next");
    EXPECT_FALSE(isShown());
    window().actions().roomView->trigger();
    EXPECT_TRUE(isShown());
}

TEST_F(RoomTest, TellsWhatIsTalkedAbout)
{
    CarePlan plan = firstCase();
    desk->close();
    keepCase(folder.path(), plan);
    desk.reset();
    desk = std::make_unique<Desk>(folder.path());
    desk->screens.plugIn(true);
    desk->unlock();
    hand().click("openPreparation");
    window().actions().meeting->trigger();
    startMeeting();
    auto& page = *window().findChild<MeetingPage*>();
    const auto at = [&](const char* step) {
        page.jumpToStep(QString::fromLatin1(step));
        Hand::settle();
        return picture().heading.toStdString();
    };
    EXPECT_EQ(at("services-now"), "De kontakter du har i dag");
    EXPECT_EQ(picture().wordsLabel, QStringLiteral("Det här är viktigast för Amanda"));
    EXPECT_EQ(picture().herWords, plan.purpose.mostImportant);
    EXPECT_EQ(at("works-less-well"), "Det som är svårt") << "her words about something else are written";
    EXPECT_TRUE(picture().herWords.isEmpty());
    ASSERT_TRUE(picture().writing);
    EXPECT_FALSE(picture().writing->field.contains(QLatin1Char(','))) << "how to write is the writer's";
    EXPECT_EQ(at("actions"), plan.needs[0].text.toStdString());
    const Action& present = plan.needs[0].goals[0].subgoals[0].actions.back();
    ASSERT_GT(picture().plan.size(), 1U);
    EXPECT_EQ(picture().plan.back().what, present.what) << "the need that is talked about is in sight";
}

TEST_F(RoomTest, KeepsTheEndOfALongTextAndTheLatestOfALongPlanInSight)
{
    desk->screens.plugIn(true);
    startMeeting();
    goToActions();
    hand().type(QStringLiteral("Ring Per ").repeated(60));
    const QImage before = image();
    hand().type(QStringLiteral("och så vidare"));
    EXPECT_NE(image(), before) << "what is written last is seen";
}

} // namespace rundbord
