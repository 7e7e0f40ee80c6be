// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_case.h"
#include "tests/support/failing_disk.h"
#include "ui/shell/curtain.h"
#include "ui/shell/idle_watch.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/caret.h"
#include "ui/widgets/reading_order.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

const QString sentence = QStringLiteral("Jag vill sova en hel natt, och inte vara rädd");

//! A desk with a case that is being prepared, on a disk that may fail.
class LockTest : public testing::Test
{
protected:
    void SetUp() override { open(); }

    void open()
    {
        desk.reset();
        desk = std::make_unique<Desk>(folder.path(), disk.vfs());
    }
    [[nodiscard]] Hand hand() const { return desk->hand(); }
    [[nodiscard]] MainWindow& window() const { return desk->window(); }

    void beginCase() const
    {
        desk->unlock();
        hand().click("newCase");
    }
    //! Types into the second question, and leaves the caret within what it typed.
    void typeSentence() const
    {
        hand().click("topic1");
        hand().click("mostImportant");
        hand().type(sentence);
        setCaret(*QApplication::focusWidget(), {9, 4});
    }
    void expectSentenceAndCaret() const
    {
        EXPECT_EQ(desk->plan().purpose.mostImportant, sentence);
        const QWidget* field = QApplication::focusWidget();
        ASSERT_TRUE(field);
        EXPECT_EQ(field->objectName(), QStringLiteral("mostImportant"));
        EXPECT_EQ(caretOf(*field), (Caret{9, 4}));
    }
    void waitUntilForgotten(int times = 1) const
    {
        Hand::until([&] { return desk->freshProcess.begun >= times; }, "everything to be forgotten");
    }
    [[nodiscard]] QString banners() const
    {
        QStringList said;
        for (const Banner* banner : window().findChildren<Banner*>()) {
            if (banner->isVisible())
                said << banner->sentence();
        }
        return said.join(QLatin1Char(' '));
    }
    [[nodiscard]] IdleWatch& idle() const { return *window().findChild<IdleWatch*>(); }

    QTemporaryDir folder;
    FailingDisk disk;
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_F(LockTest, LosesNoLetterAndLeadsBackToFieldAndCaret)
{
    beginCase();
    typeSentence();
    hand().press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(window().session(), nullptr);
    EXPECT_TRUE(hand().sees("passphrase"));
    EXPECT_TRUE(desk->asker.said.isEmpty());
    waitUntilForgotten();
    desk->unlock();
    expectSentenceAndCaret();
}

TEST_F(LockTest, LeadsBackAlsoInAFreshProgram)
{
    beginCase();
    typeSentence();
    window().actions().lock->trigger();
    waitUntilForgotten();
    open();
    desk->unlock();
    expectSentenceAndCaret();
    // and a person who has gone on to the list comes back to the list
    window().actions().cases->trigger();
    window().actions().lock->trigger();
    waitUntilForgotten();
    desk->unlock();
    EXPECT_EQ(window().session()->openCase(), nullptr);
}

TEST_F(LockTest, WhoQuitsStartsAtTheStart)
{
    beginCase();
    typeSentence();
    desk->close();
    open();
    desk->unlock();
    EXPECT_EQ(window().session()->openCase(), nullptr);
}

TEST_F(LockTest, KeepsTheSimpleViewThatWasChosen)
{
    beginCase();
    window().actions().meeting->trigger();
    hand().click("next");
    ASSERT_FALSE(window().actions().simpleView->isChecked());
    window().actions().simpleView->trigger();
    hand().find("next")->setFocus();
    window().actions().lock->trigger();
    waitUntilForgotten();
    desk->unlock();
    EXPECT_TRUE(window().actions().simpleView->isChecked());
}

TEST_F(LockTest, LeadsBackIntoARowOfAnActionThatWasFolded)
{
    beginCase();
    Secretary secretary(*desk, firstCase());
    secretary.prepare();
    desk->clock.set(QDateTime(QDate(2026, 12, 1), QTime(13, 0)));
    secretary.holdMeetingUntil(QStringLiteral("actions"));
    hand().click("next"); // the second need
    hand().press(Qt::Key_Return, Qt::ControlModifier);
    for (const char* what : {"Ringa", "Skriva", "Komma"}) {
        hand().type(QString::fromLatin1(what));
        hand().press(Qt::Key_Tab);
        hand().press(Qt::Key_Tab);
        hand().press(Qt::Key_Return);
    }
    // back into the first of them
    for (QWidget* each : inReadingOrder(*window().page())) {
        if (each->inherits("rundbord::ActionSummary")) {
            hand().click(each);
            break;
        }
    }
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("what"));
    hand().press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("performers"));
    hand().type(QStringLiteral("Någon annan"));
    const QString heading = hand().find("stepTitle")->property("text").toString();
    window().actions().lock->trigger();
    waitUntilForgotten();
    open();
    desk->clock.set(QDateTime(QDate(2026, 12, 1), QTime(13, 30)));
    desk->unlock();
    EXPECT_EQ(desk->meeting().stepId, QStringLiteral("actions"));
    EXPECT_EQ(hand().find("stepTitle")->property("text").toString(), heading);
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    EXPECT_EQ(field->objectName(), QStringLiteral("performers"));
    EXPECT_EQ(field->text(), QStringLiteral("Någon annan"));
    EXPECT_EQ(field->cursorPosition(), field->text().size());
}

TEST_F(LockTest, TheSystemLocksItAndSleepWaitsForIt)
{
    void (SystemWatch::*const reasons[])() = {&SystemWatch::aboutToSleep, &SystemWatch::screenLocked,
                                              &SystemWatch::userSwitched};
    beginCase();
    int times = 0;
    for (const auto reason : reasons) {
        typeSentence();
        desk->system.maySleep = false;
        Q_EMIT(desk->system.*reason)();
        EXPECT_EQ(window().session(), nullptr);
        EXPECT_FALSE(desk->system.maySleep);
        waitUntilForgotten(++times);
        EXPECT_TRUE(desk->system.maySleep);
        desk->unlock();
        hand().click("mostImportant");
        hand().press(Qt::Key_A, Qt::ControlModifier);
        hand().press(Qt::Key_Delete);
    }
    EXPECT_TRUE(desk->asker.said.isEmpty());
    // at the door there is nothing to wait for
    window().actions().lock->trigger();
    waitUntilForgotten(++times);
    desk->system.maySleep = false;
    Q_EMIT desk->system.aboutToSleep();
    EXPECT_TRUE(desk->system.maySleep);
}

TEST_F(LockTest, AFailingDiskKeepsItInMemoryBehindTheDoor)
{
    beginCase();
    Hand::until([this] { return desk->isSaved(); }, "the case to be saved");
    disk.failAtChange(1, FailingDisk::Times::Forever);
    typeSentence();
    window().actions().lock->trigger();
    Hand::until([this] { return banners().contains(QStringLiteral("inte sparat")); },
                "a sentence at the door");
    EXPECT_EQ(window().session(), nullptr);
    EXPECT_TRUE(hand().sees("passphrase"));
    EXPECT_EQ(desk->freshProcess.begun, 0);
    EXPECT_FALSE(desk->system.maySleep);
    EXPECT_TRUE(desk->asker.said.isEmpty());
    // nothing of it can be reached but with the passphrase
    EXPECT_FALSE(window().actions().cases->isEnabled());
    EXPECT_FALSE(window().actions().undo->isEnabled());
    hand().write("passphrase", QStringLiteral("inte rätt fras alls"));
    hand().click("unlock");
    Hand::until(
        [this] {
            return hand().find("unlock")->property("text").toString().startsWith(QStringLiteral("Vänta"));
        },
        "the refusal");
    EXPECT_EQ(window().session(), nullptr);
    Hand::until([this] { return hand().find("unlock")->isEnabled(); }, "the next try");
    desk->unlock();
    expectSentenceAndCaret();
    EXPECT_EQ(desk->freshProcess.begun, 0);
    disk.heal();
    Hand::until([this] { return desk->isSaved(); }, "the letters to be saved");
    window().actions().lock->trigger();
    waitUntilForgotten();
}

TEST_F(LockTest, GoesAsSoonAsTheDiskTakesItAgain)
{
    beginCase();
    Hand::until([this] { return desk->isSaved(); }, "the case to be saved");
    disk.failSyncs();
    typeSentence();
    window().actions().lock->trigger();
    Hand::until([this] { return banners().contains(QStringLiteral("inte sparat")); },
                "a sentence at the door");
    EXPECT_EQ(desk->freshProcess.begun, 0);
    disk.heal();
    waitUntilForgotten();
    EXPECT_FALSE(banners().contains(QStringLiteral("inte sparat")));
    desk->unlock();
    expectSentenceAndCaret();
}

TEST_F(LockTest, DismissesADialogAndGoesWhenItIsDoneWithIt)
{
    beginCase();
    window().actions().meeting->trigger();
    hand().click("next");
    for (const bool behindCurtain : {false, true}) {
        bool atTheDoor = false;
        Hand::inNextDialog([&](const Hand& inDialog) {
            inDialog.type(QStringLiteral("Kim blev trött"));
            if (behindCurtain)
                window().actions().curtain->trigger();
            Q_EMIT desk->system.screenLocked();
            atTheDoor = window().session() == nullptr && hand().sees("passphrase") &&
                        !window().findChild<Curtain*>()->isVisible();
        });
        const int before = desk->freshProcess.begun;
        window().actions().interrupt->trigger();
        EXPECT_TRUE(atTheDoor);
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
        waitUntilForgotten(before + 1);
        desk->unlock();
        EXPECT_EQ(desk->meeting().status, MeetingStatus::Running);
    }
}

TEST_F(LockTest, ThrowsTheExampleAway)
{
    hand().click("example");
    ASSERT_TRUE(window().session());
    window().actions().lock->trigger();
    waitUntilForgotten();
    EXPECT_FALSE(QFile::exists(folder.filePath(QStringLiteral("store.rundbord"))));
    EXPECT_TRUE(hand().sees("passphraseAgain"));
}

TEST_F(LockTest, TakesBackWhatWasCopiedAlsoWhenOneQuits)
{
    const auto copy = [this] {
        typeSentence();
        hand().press(Qt::Key_A, Qt::ControlModifier);
        hand().press(Qt::Key_C, Qt::ControlModifier);
        EXPECT_EQ(QGuiApplication::clipboard()->text(), sentence);
        hand().press(Qt::Key_Delete);
    };
    beginCase();
    copy();
    window().actions().lock->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
    waitUntilForgotten();
    desk->unlock();
    copy();
    desk->close();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_F(LockTest, KeepsTheSizeOfTheWindow)
{
    beginCase();
    window().resize(1100, 750);
    Hand::settle();
    window().actions().lock->trigger();
    waitUntilForgotten();
    open();
    EXPECT_EQ(window().size(), QSize(1100, 750));
}

TEST_F(LockTest, LocksAfterAWhileWithHalfAMinutesNotice)
{
    beginCase();
    typeSentence();
    desk->clock.pass(14min);
    idle().look();
    EXPECT_TRUE(banners().isEmpty());
    desk->clock.pass(1min);
    idle().look();
    EXPECT_TRUE(banners().contains(QStringLiteral("en halv minut")));
    EXPECT_TRUE(window().session());
    // any key answers, and still writes
    desk->clock.pass(20s);
    hand().type(QStringLiteral("x"));
    EXPECT_TRUE(banners().isEmpty());
    desk->clock.pass(14min);
    idle().look();
    EXPECT_TRUE(banners().isEmpty());
    // so does the mouse
    desk->clock.pass(1min);
    idle().look();
    EXPECT_FALSE(banners().isEmpty());
    QTest::mouseMove(window().windowHandle(), QPoint(50, 60));
    QTest::mouseMove(window().windowHandle(), QPoint(60, 70));
    Hand::settle();
    EXPECT_TRUE(banners().isEmpty());
    // and nobody is nobody
    desk->clock.pass(15min);
    idle().look();
    desk->clock.pass(29s);
    idle().look();
    EXPECT_TRUE(window().session());
    desk->clock.pass(1s);
    idle().look();
    EXPECT_EQ(window().session(), nullptr);
    EXPECT_TRUE(banners().isEmpty());
    waitUntilForgotten();
    // at the door it says nothing
    desk->clock.pass(60min);
    idle().look();
    EXPECT_TRUE(banners().isEmpty());
}

TEST_F(LockTest, LocksAfterTheTimesThatWereChosen)
{
    beginCase();
    window().actions().safetyPage->trigger();
    Hand::settle();
    hand().write("idleMinutes", QStringLiteral("3"));
    hand().write("meetingIdleMinutes", QStringLiteral("7"));
    hand().click("done");
    const auto noticedAfter = [this](std::chrono::minutes time) {
        hand().press(Qt::Key_Shift);
        desk->clock.pass(time);
        idle().look();
        return banners().contains(QStringLiteral("en halv minut"));
    };
    EXPECT_FALSE(noticedAfter(2min));
    EXPECT_TRUE(noticedAfter(3min));
    window().actions().meeting->trigger();
    hand().click("next");
    EXPECT_FALSE(noticedAfter(6min));
    EXPECT_TRUE(noticedAfter(7min));
}

TEST_F(LockTest, AMeetingMayBeSilentForLonger)
{
    beginCase();
    window().actions().meeting->trigger();
    hand().click("next");
    ASSERT_EQ(desk->meeting().status, MeetingStatus::Running);
    desk->clock.pass(59min);
    idle().look();
    EXPECT_FALSE(banners().contains(QStringLiteral("en halv minut")));
    // after a night in which the clock went on, the notice comes all the same
    desk->clock.pass(10h);
    idle().look();
    EXPECT_TRUE(banners().contains(QStringLiteral("en halv minut")));
    EXPECT_TRUE(window().session());
    hand().click("next");
    EXPECT_FALSE(banners().contains(QStringLiteral("en halv minut")));
}

} // namespace rundbord
