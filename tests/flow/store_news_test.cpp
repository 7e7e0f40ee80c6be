// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/spot_check.h"
#include "desk.h"
#include "pictures.h"
#include "tests/support/failing_disk.h"
#include "tests/support/raw_sql.h"
#include "ui/shell/news_panel.h"
#include "ui/shell/save_state_label.h"

#include <QTableView>
#include <QTimer>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! A desk whose disk fails when told to.
class StoreNewsTest : public testing::Test
{
protected:
    void TearDown() override { disk.heal(); }

    [[nodiscard]] Hand hand() const { return desk->hand(); }

    void openDesk()
    {
        desk.reset();
        desk = std::make_unique<Desk>(folder.path(), disk.vfs());
        desk->unlock();
    }

    //! A case with a meeting that has begun, since only then a print is the plan's.
    void beginMeeting()
    {
        openDesk();
        hand().click("newCase");
        hand().write("name", QStringLiteral("Åsa Öberg"));
        desk->window().actions().meeting->trigger();
        hand().click("next");
        Hand::until([this] { return desk->isSaved(); }, "all to be saved");
        Hand::until([this] { return !desk->window().session()->copies().copies().empty(); }, "the copy");
    }

    //! Unless one was led back to it.
    void openFirstCase() const
    {
        if (desk->window().session()->openCase())
            return;
        auto* list = qobject_cast<QTableView*>(hand().find("cases"));
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        hand().press(Qt::Key_Return);
    }

    [[nodiscard]] Banner* news(int place) const
    {
        return qobject_cast<Banner*>(hand().find(QByteArray("news" + QByteArray::number(place)).constData()));
    }
    [[nodiscard]] bool hasNews(int place) const
    {
        return hand().sees(QByteArray("news" + QByteArray::number(place)).constData());
    }

    void waitForNews() const
    {
        Hand::until([this] { return hasNews(0); }, "the window to say that it can't save");
    }

    void writeMostImportant(const QString& words) const
    {
        desk->window().actions().prepare->trigger();
        hand().click("topic1");
        hand().write("mostImportant", words);
    }

    FailingDisk disk;
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_F(StoreNewsTest, TypingAndPrintingGoOnWhileTheDiskFails)
{
    beginMeeting();
    disk.failSyncs();
    writeMostImportant(QStringLiteral("Att få sova"));
    waitForNews();
    EXPECT_EQ(news(0)->tone(), Banner::Tone::Error);
    EXPECT_TRUE(news(0)->sentence().contains(QStringLiteral("finns kvar här")));
    writeMostImportant(QStringLiteral("Att få sova om natten"));
    Hand::until(
        [this] { return desk->plan().purpose.mostImportant == QStringLiteral("Att få sova om natten"); },
        "the words to be taken in");

    hand().click("act0"); // print now
    Hand::until([this] { return hand().find("printNow")->isEnabled(); }, "a printer");
    hand().click("printNow");
    Hand::until([this] { return desk->plan().handOver.printedAt.isValid(); }, "the print");
    const QList<PrintJob> jobs = desk->printer.jobs();
    ASSERT_FALSE(jobs.isEmpty());
    EXPECT_TRUE(test::textOf(jobs.front().pdf).contains(QStringLiteral("sova om natten")));
    EXPECT_FALSE(desk->isSaved());
    EXPECT_TRUE(hasNews(0));

    disk.heal();
    Hand::until([this] { return !hasNews(0); }, "the disk to be tried again");
    Hand::until([this] { return desk->isSaved(); }, "all to be saved");
    EXPECT_EQ(desk->window().findChild<SaveStateLabel*>()->text(), QStringLiteral("Sparat"));
    const auto* calm = qobject_cast<Banner*>(hand().find("passingNews"));
    EXPECT_EQ(calm->tone(), Banner::Tone::Plain);
    EXPECT_TRUE(calm->sentence().contains(QStringLiteral("Allt är sparat")));
    desk->window().findChild<QTimer*>(QStringLiteral("newsPass"))->start(0);
    Hand::until([this] { return !hand().sees("passingNews"); }, "the news to pass");
    EXPECT_FALSE(desk->window().findChild<NewsPanel*>()->isVisible());

    desk->close();
    openDesk();
    openFirstCase();
    EXPECT_EQ(desk->plan().purpose.mostImportant, QStringLiteral("Att få sova om natten"));
    EXPECT_TRUE(desk->plan().handOver.printedAt.isValid());
}

TEST_F(StoreNewsTest, KeepsEveryLetterAtAnotherPlace)
{
    beginMeeting();
    disk.failSyncs();
    writeMostImportant(QStringLiteral("Att få sova"));
    waitForNews();
    const QTemporaryDir elsewhere;
    desk->files.file = elsewhere.filePath(QStringLiteral("store.rundbord"));
    hand().click("act1");
    Hand::until([this] { return hand().sees("passingNews"); }, "it to be kept");
    EXPECT_TRUE(news(0)->sentence().contains(QStringLiteral("fram till kl. 09.00 ligger också")));

    // and once more, when more has been said
    auto* pass = desk->window().findChild<QTimer*>(QStringLiteral("newsPass"));
    const int readable = pass->interval();
    pass->start(0);
    Hand::until([this] { return !hand().sees("passingNews"); }, "the news to pass");
    pass->setInterval(readable);
    writeMostImportant(QStringLiteral("Att få sova om natten"));
    hand().click("act1");
    Hand::until([this] { return hand().sees("passingNews"); }, "it to be kept again");
    writeMostImportant(QStringLiteral("Något som bara finns här"));
    disk.heal();
    Hand::until([this] { return desk->isSaved(); }, "the disk to be tried again");
    int kept = 0;
    const auto log = readAccessLog(desk->window().session()->writer(), 2026);
    for (const NumberedEntry& each : *log)
        kept += each.entry.note.deed == Deed::KeptElsewhere;
    EXPECT_EQ(kept, 2);
    desk->close();

    desk = std::make_unique<Desk>(elsewhere.path());
    desk->unlock(); // and one is where one was
    EXPECT_EQ(desk->plan().person.name, QStringLiteral("Åsa Öberg"));
    EXPECT_EQ(desk->plan().purpose.mostImportant, QStringLiteral("Att få sova om natten"));
}

TEST_F(StoreNewsTest, OffersAFileInClearOnlyWhereTheOtherPlaceFailsToo)
{
    beginMeeting();
    disk.failSyncs();
    writeMostImportant(QStringLiteral("Att få sova"));
    waitForNews();
    desk->files.file = folder.filePath(QStringLiteral("no/such/folder/store.rundbord"));
    desk->asker.answer = 1;
    hand().click("act1");
    Hand::until([this] { return desk->asker.said.contains(QStringLiteral("Filen blir inte låst")); },
                "the warning");
    EXPECT_TRUE(desk->asker.said.front().contains(QStringLiteral("gick inte att spara där")));
    EXPECT_FALSE(news(0)->sentence().contains(QStringLiteral("ligger också")));
}

TEST_F(StoreNewsTest, SaysADiskIsFullAndWhatToDo)
{
    beginMeeting();
    disk.fillAtWrite(1);
    writeMostImportant(QStringLiteral("Att få sova"));
    waitForNews();
    EXPECT_TRUE(news(0)->sentence().startsWith(QStringLiteral("Disken är full")));
    EXPECT_TRUE(news(0)->sentence().contains(QStringLiteral("Frigör plats")));
}

TEST_F(StoreNewsTest, SaysEverythingThatIsSo)
{
    beginMeeting();
    desk->close();
    desk.reset();
    RawSql(folder.filePath(QStringLiteral("store.rundbord")))
        .run("UPDATE record SET sealed = zeroblob(256) WHERE rowid = 3");
    openDesk();
    openFirstCase();
    ASSERT_TRUE(hasNews(0));
    EXPECT_EQ(news(0)->tone(), Banner::Tone::Plain);
    EXPECT_TRUE(news(0)->sentence().startsWith(QStringLiteral("Skadat: ")));
    EXPECT_FALSE(hasNews(1));

    disk.failSyncs();
    writeMostImportant(QStringLiteral("Att få sova"));
    Hand::until([this] { return hasNews(1); }, "both to be said");
    EXPECT_EQ(news(0)->tone(), Banner::Tone::Error);
    EXPECT_TRUE(news(1)->sentence().startsWith(QStringLiteral("Skadat: ")));
}

TEST_F(StoreNewsTest, KeepsSayingThatItCantSaveOutsideACase)
{
    beginMeeting();
    disk.failSyncs();
    writeMostImportant(QStringLiteral("Att få sova"));
    waitForNews();
    desk->asker.answer = 1; // leave all the same
    desk->window().actions().cases->trigger();
    Hand::settle();
    EXPECT_EQ(desk->window().session()->openCase(), nullptr);
    EXPECT_TRUE(hasNews(0));
}

} // namespace rundbord
