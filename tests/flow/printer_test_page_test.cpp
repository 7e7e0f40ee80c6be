// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QClipboard>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! The page that tries a printer, over the list of cases.
class PrinterTestPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.unlock();
        desk.window().actions().printerTest->trigger();
        Hand::until([this] { return hand.find("printTestPage")->isEnabled(); }, "a printer");
    }

    void print(const std::optional<JobTraces>& left)
    {
        desk.printer.traces = left;
        hand.click("printTestPage");
        Hand::until([this] { return hand.find("printTestPage")->isEnabled(); }, "the test page");
    }

    [[nodiscard]] QString words(const char* name) const
    {
        return qobject_cast<TextLabel*>(hand.find(name))->text();
    }

    QTemporaryDir folder;
    Desk desk{folder.path()};
    Hand hand = desk.hand();
};

} // namespace

TEST_F(PrinterTestPageTest, PrintsWordsOfNobodyUnderANeutralTitle)
{
    print(JobTraces{Kept::No, Kept::No});
    print(JobTraces{Kept::No, Kept::No});
    const QList<PrintJob> jobs = desk.printer.jobs();
    ASSERT_EQ(jobs.size(), 2);
    EXPECT_EQ(jobs.at(0).title, QStringLiteral("Provsida"));
    EXPECT_NE(jobs.at(0).pdf, jobs.at(1).pdf); // other words each time
}

TEST_F(PrinterTestPageTest, SaysThatNothingIsKept)
{
    print(JobTraces{Kept::No, Kept::No});
    EXPECT_EQ(words("keptPages"), QStringLiteral("Sidorna är borta."));
    EXPECT_FALSE(hand.sees("linesForCups"));
    EXPECT_FALSE(hand.sees("copyLines"));
}

TEST_F(PrinterTestPageTest, GivesTheTwoLinesWhereSomethingIsKept)
{
    print(JobTraces{Kept::Yes, Kept::Yes});
    EXPECT_TRUE(words("keptPages").contains(QStringLiteral("ligger kvar")));
    EXPECT_TRUE(words("keptEntry").contains(QStringLiteral("står kvar")));
    EXPECT_EQ(words("linesForCups"), QStringLiteral("PreserveJobFiles No\nPreserveJobHistory No"));
    hand.click("copyLines");
    EXPECT_EQ(QGuiApplication::clipboard()->text(),
              QStringLiteral("PreserveJobFiles No\nPreserveJobHistory No\n"));
}

TEST_F(PrinterTestPageTest, SaysWhatItCantSee)
{
    print(JobTraces{Kept::No, Kept::Unknown});
    EXPECT_TRUE(words("keptPages").contains(QStringLiteral("går inte att se härifrån")));
    EXPECT_TRUE(hand.sees("linesForCups"));
}

TEST_F(PrinterTestPageTest, SaysThatThePrinterIsNotReady)
{
    print(std::nullopt);
    EXPECT_FALSE(hand.sees("keptPages"));
    const auto said = [this] {
        QStringList all;
        for (const auto* banner : desk.window().page()->findChildren<Banner*>())
            all << banner->sentence();
        return all.join(QLatin1Char(' '));
    };
    EXPECT_TRUE(said().contains(QStringLiteral("inte klar")));
    desk.printer.setBroken(true);
    print(JobTraces{});
    EXPECT_TRUE(said().contains(QStringLiteral("tog inte emot")));
}

TEST_F(PrinterTestPageTest, GoesBackToWhatWasInFront)
{
    hand.click("done");
    EXPECT_TRUE(hand.sees("newCase"));
}

} // namespace rundbord
