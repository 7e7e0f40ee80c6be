// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/spot_check.h"
#include "desk.h"
#include "ui/pages/log_page.h"

#include <QLineEdit>
#include <QTableView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! Somebody at the desk who looks at what was noted.
class LogTest : public testing::Test
{
protected:
    void SetUp() override { desk.unlock(); }

    [[nodiscard]] std::vector<AccessEntry> entries()
    {
        std::vector<AccessEntry> all;
        const auto read = readAccessLog(desk.window().session()->writer(), 2026);
        for (const NumberedEntry& each : *read)
            all.insert(all.begin(), each.entry);
        return all;
    }

    [[nodiscard]] std::vector<Deed> deeds()
    {
        std::vector<Deed> all;
        for (const AccessEntry& entry : entries())
            all.push_back(entry.note.deed);
        return all;
    }

    void toLog()
    {
        desk.window().actions().logPage->trigger();
        Hand::settle();
    }

    [[nodiscard]] int rows() const
    {
        return qobject_cast<QTableView*>(hand.find("log"))->model()->rowCount();
    }

    QTemporaryDir folder;
    mutable Desk desk{folder.path()};
    Hand hand = desk.hand();
};

} // namespace

TEST_F(LogTest, NotesUnlockingLockingAndTriesInVain)
{
    desk.window().actions().lock->trigger();
    Hand::settle();
    hand.write("passphrase", QStringLiteral("fel fras helt och hållet"));
    hand.click("unlock");
    Hand::until([this] { return !hand.find("unlock")->isEnabled(); }, "the refusal");
    Hand::until([this] { return hand.find("unlock")->isEnabled(); }, "the next try");
    desk.unlock();
    EXPECT_THAT(deeds(),
                testing::ElementsAre(Deed::Unlocked, Deed::Locked, Deed::Unlocked, Deed::FailedUnlocks));
    EXPECT_EQ(entries().back().note.count, 1);
    desk.window().actions().lock->trigger();
    desk.unlock();
    EXPECT_EQ(deeds().back(), Deed::Unlocked) << "told once";
}

TEST_F(LogTest, KnowsTheNameThatWasGivenOnce)
{
    desk.window().actions().safetyPage->trigger();
    hand.write("userName", QStringLiteral("Kim Berg"));
    hand.write("unit", QStringLiteral("Enhet 5"));
    hand.click("done");
    Hand::settle();
    hand.click("newCase");
    EXPECT_EQ(entries().back().userName, QStringLiteral("Kim Berg"));
    EXPECT_EQ(entries().back().unit, QStringLiteral("Enhet 5"));
    desk.window().actions().lock->trigger();
    desk.unlock();
    EXPECT_EQ(entries().back().userName, QStringLiteral("Kim Berg")) << "asked once";
    desk.window().actions().safetyPage->trigger();
    Hand::settle();
    EXPECT_EQ(qobject_cast<QLineEdit*>(hand.find("userName"))->text(), QStringLiteral("Kim Berg"));
}

TEST_F(LogTest, FindsWhatOneLooksForByKey)
{
    hand.click("newCase");
    hand.write("name", QStringLiteral("Amanda Lindqvist"));
    Hand::until([this] { return desk.isSaved(); }, "all to be saved");
    toLog();
    const int all = rows();
    EXPECT_GE(all, 4);
    hand.type(QStringLiteral("lindqvist"));
    EXPECT_LT(rows(), all);
    EXPECT_GE(rows(), 1);
    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.type(QStringLiteral("finns inte"));
    EXPECT_EQ(rows(), 0);
    EXPECT_EQ(deeds().back(), Deed::LogRead) << "looking is noted too";
}

TEST_F(LogTest, IsCheckedAndThatIsNoted)
{
    toLog();
    hand.click("checkLog");
    Hand::settle();
    EXPECT_EQ(deeds().back(), Deed::LogVerified);
    EXPECT_EQ(entries().back().note.count, 0);
}

TEST_F(LogTest, SpotCheckIsLookedThroughAndSigned)
{
    hand.click("newCase");
    toLog();
    hand.click("spotCheck");
    EXPECT_GE(rows(), 1);
    EXPECT_FALSE(hand.find("signSpotCheck")->isEnabled()) << "nobody's name yet";
    hand.write("checkedBy", QStringLiteral("Ann Ek"));
    hand.write("remark", QStringLiteral("utan anmärkning"));
    hand.click("signSpotCheck");
    Hand::settle();
    EXPECT_EQ(deeds().back(), Deed::SpotChecked);
    EXPECT_TRUE(entries().back().note.reason.startsWith(QStringLiteral("Ann Ek\nutan anmärkning\n")));
    EXPECT_FALSE(hand.sees("signSpotCheck"));
}

TEST_F(LogTest, GivingUpASpotCheckNotesNothing)
{
    hand.click("newCase");
    toLog();
    const int all = rows();
    hand.click("spotCheck");
    hand.click("giveUpSpotCheck");
    Hand::settle();
    EXPECT_EQ(rows(), all);
    EXPECT_EQ(deeds().back(), Deed::LogRead);
}

TEST_F(LogTest, AYearThatWasKeptLongEnoughIsDestroyedOnlyWhenAsked)
{
    desk.clock.set(QDateTime(QDate(2032, 1, 2), QTime(9, 0)));
    toLog();
    ASSERT_TRUE(hand.sees("destroyYear"));
    desk.asker.answer = 1;
    hand.click("destroyYear");
    EXPECT_FALSE(entries().empty());
    desk.asker.answer = 0;
    hand.click("destroyYear");
    Hand::settle();
    EXPECT_TRUE(entries().empty());
    EXPECT_FALSE(hand.sees("destroyYear"));
    EXPECT_TRUE(desk.window().session()->writer().checkLog()->isWhole());
}

} // namespace rundbord
