// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_folder.h"
#include "core/store/restoring.h"
#include "core/usecases/case_records.h"
#include "core/usecases/keep_safety.h"
#include "desk.h"
#include "first_case.h"
#include "tests/support/failing_disk.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"
#include "ui/pages/case_list.h"
#include "ui/pages/copies_page.h"
#include "ui/shell/store_news.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/error_sentence.h"

#include <QDirIterator>
#include <QLineEdit>

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

//! A desk with the first case in the store, closed and opened as often as it takes.
class CopiesFlow : public testing::Test
{
protected:
    void SetUp() override
    {
        open();
        CarePlan plan = firstCase();
        plan.handOver.printedAt = plan.handOver.at = m_desk->clock.now();
        plan.handOver.way = HandOverWay::InHand;
        plan.handOver.inRecords = QDate(2026, 10, 1);
        m_case = m_desk->window().session()->book().create(plan).value();
        close(); // makes a copy
        ASSERT_EQ(copies().size(), 1U);
    }

    void open()
    {
        m_desk = std::make_unique<Desk>(m_folder.path());
        m_desk->unlock();
    }
    void close()
    {
        m_desk->close();
        m_desk.reset();
    }
    [[nodiscard]] Hand hand() { return m_desk->hand(); }
    [[nodiscard]] MainWindow& window() { return m_desk->window(); }

    [[nodiscard]] QString storeFile() const { return m_folder.filePath(QStringLiteral("store.rundbord")); }
    [[nodiscard]] std::vector<StoreCopy> copies() const { return copiesOf(storeFile()); }

    void openTheOnlyCase()
    {
        auto* cases = window().findChild<CaseList*>();
        ASSERT_TRUE(cases);
        cases->setFocus(Qt::TabFocusReason);
        hand().press(Qt::Key_Down);
        hand().press(Qt::Key_Return);
        ASSERT_TRUE(window().session()->openCase());
    }

    //! The sentences of the banners that are shown, and the button of the first that has it.
    [[nodiscard]] QString news()
    {
        QStringList sentences;
        for (const Banner* banner : window().findChildren<Banner*>()) {
            if (banner->isVisible())
                sentences << banner->sentence();
        }
        return sentences.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QWidget* newsButton(const QString& words)
    {
        for (const Banner* banner : window().findChildren<Banner*>()) {
            for (Button* button : banner->findChildren<Button*>()) {
                if (button->isVisible() && button->text() == words)
                    return button;
            }
        }
        return nullptr;
    }

    //! From now on the disk takes nothing, not even who works here.
    void writeWhatTheDiskDoesNotTake(FailingDisk& disk)
    {
        disk.failAtChange(1, FailingDisk::Times::Forever);
        SafetySettings settings;
        settings.userName = QStringLiteral("Åsa Öberg");
        keepSafetySettings(window().session()->writer(), window().session()->book().log(), settings);
    }

    //! Destroys the record of the case that is about that, in the store only.
    void damage(RecordKind kind)
    {
        auto store = Store::open(storeFile(), Secret::fromPassphrase(Desk::passphrase())).value();
        RecordId damaged;
        const LoadedCase loaded = store->readCase(m_case).value();
        for (const LoadedRecord& record : loaded.records) {
            if (const auto subject = recordSubject(record.payload); subject && subject->kind == kind)
                damaged = record.id;
        }
        store.reset();
        RawSql(storeFile())
            .run("UPDATE record SET sealed = zeroblob(300) WHERE case_id = ?1 AND id = ?2",
                 {m_case.uuid().toRfc4122(), damaged.uuid().toRfc4122()});
    }

    [[nodiscard]] std::string filesWith(const QByteArray& bytes) const
    {
        std::string found;
        QDirIterator each(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            if (fileBytes(each.next()).contains(bytes))
                found += each.fileName().toStdString() + ' ';
        }
        return found;
    }

    void expectTheCaseIsThere()
    {
        ASSERT_TRUE(window().session());
        openTheOnlyCase();
        EXPECT_EQ(m_desk->plan().person.name, firstCase().person.name);
        EXPECT_EQ(m_desk->plan().needs.size(), firstCase().needs.size());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    CaseId m_case;
};

} // namespace

TEST_F(CopiesFlow, AMeetingThatBeginsMakesACopyAndSoDoesTheEnd)
{
    open();
    openTheOnlyCase();
    window().actions().meeting->trigger();
    hand().click("next");
    ASSERT_EQ(m_desk->meeting().status, MeetingStatus::Running);
    Hand::until([this] { return copies().front().reason == CopyReason::Meeting; }, "a copy");
    hand().click("next");
    close();
    EXPECT_THAT(copies(), testing::Contains(testing::Field(&StoreCopy::reason, CopyReason::Close)));
}

TEST_F(CopiesFlow, NothingNewMakesNoCopy)
{
    open();
    close();
    EXPECT_EQ(copies().size(), 1U);
}

TEST_F(CopiesFlow, WhatIsDamagedIsNamedAndComesBackWithOneClick)
{
    damage(RecordKind::Consent);
    open();
    openTheOnlyCase();
    EXPECT_TRUE(news().contains(QStringLiteral("Skadat: samtycket"))) << qPrintable(news());
    EXPECT_EQ(m_desk->plan().consent, Consent());
    EXPECT_EQ(m_desk->plan().needs.size(), firstCase().needs.size()) << "all else is there";
    QWidget* button = newsButton(QStringLiteral("Hämta tillbaka det"));
    ASSERT_TRUE(button);
    hand().click(button);
    EXPECT_EQ(m_desk->plan().consent, firstCase().consent);
    EXPECT_FALSE(news().contains(QStringLiteral("Skadat"))) << qPrintable(news());
    close();
    open();
    openTheOnlyCase();
    EXPECT_EQ(m_desk->plan().consent, firstCase().consent);
    EXPECT_EQ(news(), QString());
}

TEST_F(CopiesFlow, WhatNoCopyHasIsRemovedWhenSomebodySaysSo)
{
    damage(RecordKind::Need);
    for (const StoreCopy& copy : copies())
        QFile::remove(copyPlace(storeFile(), copy).path);
    open();
    openTheOnlyCase();
    EXPECT_TRUE(news().contains(QStringLiteral("Ingen säkerhetskopia har det skadade")))
        << qPrintable(news());
    const auto remove = [this](int answer) {
        m_desk->asker.answer = answer;
        QWidget* button = newsButton(QStringLiteral("Ta bort det skadade…"));
        ASSERT_TRUE(button);
        hand().click(button);
    };
    remove(0);
    EXPECT_TRUE(news().contains(QStringLiteral("Skadat"))) << "it was asked first";
    remove(1);
    EXPECT_FALSE(news().contains(QStringLiteral("Skadat"))) << qPrintable(news());
    const CarePlan left = m_desk->plan();
    close();
    open();
    openTheOnlyCase();
    EXPECT_FALSE(news().contains(QStringLiteral("Skadat"))) << qPrintable(news());
    EXPECT_EQ(m_desk->plan(), left);
}

TEST_F(CopiesFlow, ACaseIsShreddedWithAReceiptAndNothingOfItIsLeft)
{
    const QByteArray key = RawSql(storeFile()).bytes("SELECT wrapped FROM case_key");
    ASSERT_FALSE(filesWith(key).empty());
    open();
    m_desk->asker.answer = 0;
    hand().click("shred");
    Hand::settle();
    EXPECT_EQ(window().session()->book().entries()->size(), 1U) << "it was asked first";
    m_desk->asker.answer = 1;
    hand().click("shred");
    Hand::until([this] { return hand().sees("printReceipt"); }, "the receipt");
    EXPECT_TRUE(window().session()->book().entries()->empty());
    Hand::until([this] { return hand().find("printReceipt")->isEnabled(); }, "the printer");
    hand().click("printReceipt");
    Hand::until([this] { return !m_desk->printer.jobs().isEmpty(); }, "the print");
    EXPECT_EQ(m_desk->printer.jobs().front().title, QStringLiteral("Kvitto på gallring"));
    hand().click("done");
    Hand::settle();
    EXPECT_FALSE(hand().sees("shred"));
    close();
    EXPECT_EQ(filesWith(key), "");

    open();
    window().actions().copiesPage->trigger();
    Hand::settle();
    hand().click("receipt");
    Hand::until([this] { return hand().sees("printReceipt"); }, "the receipt again");
}

TEST_F(CopiesFlow, ACaseThatIsNotInTheRecordsIsNotOffered)
{
    open();
    ASSERT_TRUE(hand().sees("shred"));
    m_desk->clock.set(QDateTime(QDate(2026, 10, 30), QTime(9, 0)));
    openTheOnlyCase();
    window().actions().cases->trigger();
    EXPECT_FALSE(hand().sees("shred")) << "the thirty days are not over";
}

TEST_F(CopiesFlow, AStoreThatIsGoneComesBackAtTheDoor)
{
    QFile::remove(storeFile());
    m_desk = std::make_unique<Desk>(m_folder.path());
    EXPECT_FALSE(hand().sees("passphraseAgain")) << "no new store in its place";
    EXPECT_FALSE(hand().sees("unlock"));
    hand().write("passphrase", Desk::passphrase());
    hand().click("restoreCopy");
    Hand::until([this] { return window().session() != nullptr; }, "the copy");
    expectTheCaseIsThere();
}

TEST_F(CopiesFlow, AStoreThatCantBeOpenedIsReplacedAtTheDoor)
{
    setFileBytes(storeFile(), QByteArray(10'000, 'x'));
    m_desk = std::make_unique<Desk>(m_folder.path());
    EXPECT_FALSE(hand().sees("restoreCopy")) << "nobody knows yet";
    hand().write("passphrase", Desk::passphrase());
    hand().click("unlock");
    Hand::until([this] { return hand().sees("restoreCopy"); }, "the offer");
    hand().write("passphrase", QStringLiteral("fel fras helt och hållet"));
    hand().click("restoreCopy");
    Hand::until([this] { return hand().find("unlock")->isVisible() && !hand().find("unlock")->isEnabled(); },
                "the refusal");
    EXPECT_EQ(fileBytes(storeFile()), QByteArray(10'000, 'x'));
    Hand::until([this] { return hand().find("unlock")->isEnabled(); }, "the next try");
    hand().write("passphrase", Desk::passphrase());
    hand().click("restoreCopy");
    Hand::until([this] { return window().session() != nullptr; }, "the copy");
    expectTheCaseIsThere();
    EXPECT_EQ(copies().front().reason, CopyReason::Replaced);
    EXPECT_EQ(fileBytes(copyPlace(storeFile(), copies().front()).path), QByteArray(10'000, 'x'));
}

TEST_F(CopiesFlow, AnOlderCopyIsTakenInTheWindow)
{
    open();
    hand().click("newCase");
    window().actions().cases->trigger();
    EXPECT_EQ(window().session()->book().entries()->size(), 2U);
    window().actions().copiesPage->trigger();
    Hand::settle();
    ASSERT_TRUE(hand().sees("restore"));
    m_desk->asker.answer = 1;
    hand().click("restore");
    EXPECT_TRUE(window().session()) << "it was asked first";
    m_desk->asker.answer = 0;
    hand().click("restore");
    Hand::until([this] { return m_desk->freshProcess.begun == 1; }, "the store to close");
    m_desk->unlock();
    EXPECT_EQ(window().session()->book().entries()->size(), 1U);
    expectTheCaseIsThere();
    EXPECT_THAT(copies(), testing::Contains(testing::Field(&StoreCopy::reason, CopyReason::Replaced)));
}

//! Until the disk takes what was written, the store that is to be replaced is still in use.
TEST_F(CopiesFlow, WhoComesBackBeforeTheStoreIsClosedIsToldThatItIsTheOldOne)
{
    FailingDisk disk;
    m_desk = std::make_unique<Desk>(m_folder.path(), disk.vfs());
    m_desk->unlock();
    window().actions().copiesPage->trigger();
    Hand::settle();
    QObject::connect(window().findChild<CopiesPage*>(), &CopiesPage::lockAsked, &window(),
                     [&] { writeWhatTheDiskDoesNotTake(disk); });
    hand().click("restore");
    Hand::until([this] { return window().session() == nullptr; }, "the door");
    EXPECT_EQ(m_desk->freshProcess.begun, 0);
    m_desk->unlock();
    EXPECT_TRUE(news().contains(QStringLiteral("inte utbytt"))) << qPrintable(news());
    disk.heal();
    close();
    open();
    EXPECT_EQ(window().session()->safety().userName, QStringLiteral("Åsa Öberg"));
    EXPECT_THAT(copies(),
                testing::Not(testing::Contains(testing::Field(&StoreCopy::reason, CopyReason::Replaced))));
}

TEST_F(CopiesFlow, ADamagedStoreIsReplacedInTheWindow)
{
    {
        const QByteArray sealed = RawSql(storeFile()).bytes("SELECT sealed FROM record");
        QByteArray bytes = fileBytes(storeFile());
        const qsizetype page = bytes.indexOf(sealed.left(100)) / 4096 * 4096;
        bytes[page + 3] = static_cast<char>(bytes[page + 3] ^ 0x80); // the number of its cells
        setFileBytes(storeFile(), bytes);
    }
    open();
    EXPECT_FALSE(window().session()->isSound());
    EXPECT_TRUE(news().contains(QStringLiteral("Lagret är skadat"))) << qPrintable(news());
    QWidget* button = newsButton(QStringLiteral("Säkerhetskopior"));
    ASSERT_TRUE(button);
    hand().click(button);
    hand().click("restore");
    Hand::until([this] { return m_desk->freshProcess.begun == 1; }, "the store to close");
    m_desk->unlock();
    EXPECT_TRUE(window().session()->isSound());
    expectTheCaseIsThere();
}

TEST_F(CopiesFlow, AStoreThatIsMovedAwayWhileItIsLockedWithUnsavedWorkIsNotShutOut)
{
    FailingDisk disk;
    m_desk = std::make_unique<Desk>(m_folder.path(), disk.vfs());
    m_desk->unlock();
    const Session* before = window().session();
    writeWhatTheDiskDoesNotTake(disk);
    QFile::remove(storeFile());
    window().actions().lock->trigger();
    EXPECT_FALSE(hand().sees("restoreCopy"));
    m_desk->unlock();
    EXPECT_EQ(window().session(), before);
    disk.heal();
}

TEST_F(CopiesFlow, ADamagedStoreThatWasPutAsideIsRemovedAndTheShreddingIsComplete)
{
    setFileBytes(storeFile(), QByteArray(10'000, 'x'));
    ASSERT_TRUE(restore(storeFile(), copies().front(),
                        PresentedKey{Secret::fromPassphrase(Desk::passphrase())},
                        QDateTime::currentDateTime()));
    ASSERT_EQ(copies().front().reason, CopyReason::Replaced);
    open();
    m_desk->asker.answer = 1;
    hand().click("shred");
    Hand::until([this] { return hand().sees("printReceipt"); }, "the receipt");
    EXPECT_EQ(window().session()->shredded().receipts().front().unreached.size(), 1U);
    hand().click("done");
    Hand::settle();
    window().actions().copiesPage->trigger();
    Hand::settle();
    hand().click("removeCopy");
    EXPECT_EQ(copies().front().reason, CopyReason::Replaced) << "it was asked first";
    m_desk->asker.answer = 0;
    hand().click("removeCopy");
    Hand::until([this] { return isSettled(window().session()->shredded().receipts().front()); },
                "the shredding");
    EXPECT_NE(copies().front().reason, CopyReason::Replaced);
    EXPECT_FALSE(hand().sees("removeCopy"));
}

TEST_F(CopiesFlow, ACopyIsMadeWhenAsked)
{
    open();
    window().actions().copiesPage->trigger();
    Hand::settle();
    EXPECT_EQ(hand().all(QStringLiteral("restore")).size(), 1);
    EXPECT_EQ(copies().front().reason, CopyReason::Close);
    hand().click("copyNow");
    Hand::until([this] { return copies().front().reason == CopyReason::Asked; }, "the copy");
    Hand::until([this] { return hand().all(QStringLiteral("restore")).size() == 1; },
                "the one kept of a day");
    Hand::until([this] { return news().contains(QStringLiteral("Kopian är gjord")); }, "the news");
}

} // namespace rundbord
