// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/shred_book.h"

#include "core/store/restoring.h"
#include "tests/support/open_case_fixture.h"
#include "tests/support/raw_sql.h"

#include <gmock/gmock.h>

namespace rundbord
{

// A case is shredded with a receipt, and what could not be reached is tried again.

namespace
{

class ShredBookTest : public OpenCaseTest
{
protected:
    void SetUp() override
    {
        OpenCaseTest::SetUp();
        m_case.reset();
        m_copy = copy();
    }

    //! Until it has come to an end.
    void tryAgain(ShredBook& book)
    {
        bool done = false;
        const auto heard =
            QObject::connect(m_writer.get(), &Writer::shreddedAgain, &book, [&] { done = true; });
        book.tryAgain();
        EXPECT_TRUE(m_loop.until([&] { return done; }));
        QObject::disconnect(heard);
    }

    [[nodiscard]] QString copyFile() const { return copyPlace(m_folder.place(), m_copy).path; }

    void tryAgainIfNeeded(ShredBook& book)
    {
        for (const ShredReceipt& receipt : std::vector<ShredReceipt>(book.receipts())) {
            if (!isSettled(receipt))
                return tryAgain(book);
        }
    }

    //! As after a new start.
    ShredBook reopened()
    {
        m_book.reset();
        m_writer.reset();
        start();
        return {*m_writer, m_book->log(), m_clock};
    }

    void close()
    {
        m_book.reset();
        m_writer.reset();
    }

    //! The key of the case as it lies wrapped in the copy.
    [[nodiscard]] QByteArray keyInCopy() const
    {
        return RawSql(copyFile())
            .bytes("SELECT wrapped FROM case_key WHERE case_id = ?1", {m_id.uuid().toRfc4122()});
    }

    StoreCopy m_copy;
};

TEST_F(ShredBookTest, GivesAReceiptAndKeepsIt)
{
    m_book->log().setUser(QStringLiteral("Sekreteraren"), {});
    ShredBook book(*m_writer, m_book->log(), m_clock);
    const Result<ShredReceipt> receipt = book.shred(m_id);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->caseId, m_id);
    EXPECT_EQ(receipt->at, m_clock.now());
    EXPECT_EQ(receipt->by, QStringLiteral("Sekreteraren"));
    EXPECT_THAT(receipt->followed, testing::ElementsAre(copyName(m_copy)));
    EXPECT_THAT(receipt->unreached, testing::IsEmpty());
    EXPECT_TRUE(receipt->searched);
    EXPECT_TRUE(m_book->entries()->empty());
    EXPECT_THAT(reopened().receipts(), testing::ElementsAre(*receipt));
}

TEST_F(ShredBookTest, TheNumberSaysNothing)
{
    const ShredReceipt receipt{CaseId(QUuid(0x5f3a91c2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), {}, {}, {}, {}};
    EXPECT_EQ(caseNumber(receipt), QStringLiteral("5F3A-91C2"));
}

TEST_F(ShredBookTest, ACopyThatCouldNotBeReachedIsTriedAgain)
{
    const QByteArray whole = fileBytes(copyFile());
    setFileBytes(copyFile(), "unreadable");
    ShredBook book(*m_writer, m_book->log(), m_clock);
    EXPECT_THAT(book.shred(m_id)->unreached, testing::ElementsAre(copyName(m_copy)));
    tryAgain(book);
    EXPECT_THAT(book.receipts().front().unreached, testing::ElementsAre(copyName(m_copy)));
    setFileBytes(copyFile(), whole);
    ShredBook later = reopened();
    tryAgain(later);
    EXPECT_THAT(later.receipts().front().unreached, testing::IsEmpty());
    EXPECT_THAT(later.receipts().front().followed, testing::ElementsAre(copyName(m_copy)));
    EXPECT_EQ(reopened().receipts(), later.receipts());
}

TEST_F(ShredBookTest, ADiskThatFailsShredsNothingAndSaysSo)
{
    ShredBook book(*m_writer, m_book->log(), m_clock);
    ASSERT_TRUE(m_writer->flush(std::chrono::seconds(10)));
    m_disk.failAtChange(1, FailingDisk::Times::Forever);
    EXPECT_EQ(book.shred(m_id).error().code, ErrorCode::DiskFailed);
    EXPECT_THAT(book.receipts(), testing::IsEmpty());
    m_disk.heal();
    EXPECT_TRUE(m_writer->flush(std::chrono::seconds(10)));
    EXPECT_TRUE(book.shred(m_id));
}

// Whatever fails on the way: never is the case gone from the store while a copy keeps its key and nobody remembers.
TEST_F(ShredBookTest, NoFailureMakesItForgetACopy)
{
    const QByteArray key = keyInCopy();
    const QByteArray whole = fileBytes(copyFile());
    close();
    const QByteArray store = fileBytes(m_folder.place().path);
    int kept = 0;
    for (const auto times : {FailingDisk::Times::Once, FailingDisk::Times::Forever}) {
        for (int n = 1;; ++n) {
            setFileBytes(m_folder.place().path, store);
            setFileBytes(copyFile(), whole);
            start();
            bool done = false;
            {
                ShredBook book(*m_writer, m_book->log(), m_clock);
                ASSERT_TRUE(m_writer->flush(std::chrono::seconds(10)));
                m_disk.failAtChange(n, times);
                const Result<ShredReceipt> receipt = book.shred(m_id);
                done = receipt && isSettled(*receipt);
                m_disk.heal();
                ASSERT_TRUE(m_writer->flush(std::chrono::seconds(10))) << n;
            }
            ShredBook later = reopened();
            const bool isThere = !m_book->entries()->empty();
            const bool remembered = !later.receipts().empty();
            EXPECT_TRUE(isThere || done || remembered) << n;
            tryAgainIfNeeded(later);
            close();
            EXPECT_EQ(fileBytes(copyFile()).contains(key), isThere && !remembered) << n;
            EXPECT_EQ(fileBytes(m_folder.place().path).contains(key), isThere && !remembered) << n;
            kept += isThere ? 0 : 1;
            if (done)
                break;
        }
    }
    EXPECT_GT(kept, 5);
}

TEST_F(ShredBookTest, WhatIsKeptToSearchWithOpensNothingAndGoesInTheEnd)
{
    const QByteArray key = keyInCopy();
    const QByteArray whole = fileBytes(copyFile());
    setFileBytes(copyFile(), "unreadable");
    ShredBook book(*m_writer, m_book->log(), m_clock);
    ASSERT_TRUE(book.shred(m_id));
    EXPECT_THAT(book.receipts().front().traces,
                testing::ElementsAre(QString::fromLatin1(key.first(24).toHex())))
        << "the nonce and no more";
    setFileBytes(copyFile(), whole);
    tryAgain(book);
    EXPECT_TRUE(isSettled(book.receipts().front()));
    EXPECT_TRUE(book.receipts().front().searched);
    EXPECT_THAT(book.receipts().front().traces, testing::IsEmpty());
    EXPECT_THAT(book.receipts().front().had, testing::IsEmpty());
}

// The row of the key is gone, its bytes are not.
TEST_F(ShredBookTest, ACopyThatWasLeftHalfwayIsSearchedWhenItIsTriedAgain)
{
    const QByteArray key = keyInCopy();
    const QByteArray whole = fileBytes(copyFile());
    setFileBytes(copyFile(), "unreadable");
    ShredBook book(*m_writer, m_book->log(), m_clock);
    ASSERT_TRUE(book.shred(m_id));
    setFileBytes(copyFile(), whole);
    RawSql(copyFile()).run("DELETE FROM case_key WHERE case_id = ?1", {m_id.uuid().toRfc4122()});
    setFileBytes(copyFile(), fileBytes(copyFile()) + key); // behind the end of what SQLite reads
    tryAgain(book);
    EXPECT_THAT(book.receipts().front().unreached, testing::ElementsAre(copyName(m_copy)));
}

TEST_F(ShredBookTest, CopiesThatFollowedBeforeThePowerWasLostAreNamed)
{
    m_writer->keepSetting(SettingId::Shredded, "{}");
    ShredBook book(*m_writer, m_book->log(), m_clock);
    QByteArray note;
    QObject::connect(&book, &ShredBook::changed, &book, [&] {
        if (note.isEmpty())
            note = m_writer->setting(SettingId::Shredded)->value();
    });
    ASSERT_TRUE(book.shred(m_id));
    // all of it was done but for the second note
    m_writer->keepSetting(SettingId::Shredded, note);
    ShredBook later = reopened();
    ASSERT_FALSE(later.receipts().front().done);
    tryAgain(later);
    EXPECT_THAT(later.receipts().front().followed, testing::ElementsAre(copyName(m_copy)));
    EXPECT_TRUE(later.receipts().front().searched);
    EXPECT_TRUE(isSettled(later.receipts().front()));
}

TEST_F(ShredBookTest, ACaseThatComesBackWithACopyIsDestroyedAgain)
{
    const QByteArray whole = fileBytes(copyFile());
    setFileBytes(copyFile(), "unreadable");
    {
        ShredBook book(*m_writer, m_book->log(), m_clock);
        ASSERT_TRUE(book.shred(m_id));
    }
    close();
    setFileBytes(copyFile(), whole);
    ASSERT_TRUE(restore(m_folder.place(), m_copy, PresentedKey{ScratchFolder::passphrase()}, m_clock.now()));
    ShredBook later = reopened();
    EXPECT_EQ(m_book->entries()->size(), 1U) << "it is back";
    EXPECT_THAT(later.receipts(), testing::IsEmpty());
    later.recall();
    ASSERT_EQ(later.receipts().size(), 1U);
    tryAgain(later);
    EXPECT_TRUE(m_book->entries()->empty());
    EXPECT_TRUE(isSettled(later.receipts().front()));
    EXPECT_THAT(later.receipts().front().followed, testing::Contains(copyName(m_copy)));
    EXPECT_EQ(reopened().receipts(), later.receipts());
}

TEST_F(ShredBookTest, WhatWasNotedInACopyButNotCarriedOutIsNotRecalled)
{
    m_writer->keepSetting(SettingId::Shredded, "{\"receipts\":[{\"caseId\":\"" +
                                                   m_id.uuid().toByteArray(QUuid::WithoutBraces) +
                                                   "\",\"by\":\"x\"}]}");
    copy();
    m_writer->keepSetting(SettingId::Shredded, "{}");
    ShredBook book(*m_writer, m_book->log(), m_clock);
    book.recall();
    EXPECT_THAT(book.receipts(), testing::IsEmpty());
}

TEST_F(ShredBookTest, ACopyThatWasRemovedNeedNotBeReached)
{
    const StoreCopy other = copy();
    setFileBytes(copyFile(), "unreadable");
    ShredBook book(*m_writer, m_book->log(), m_clock);
    EXPECT_THAT(book.shred(m_id)->unreached, testing::ElementsAre(copyName(m_copy)));
    ASSERT_TRUE(m_writer->removeCopy(m_copy));
    tryAgain(book);
    EXPECT_TRUE(isSettled(book.receipts().front()));
    EXPECT_THAT(book.receipts().front().followed, testing::ElementsAre(copyName(other)));
}

TEST_F(ShredBookTest, TryingAgainInVainIsNoReasonForACopy)
{
    setFileBytes(copyFile(), "unreadable");
    ShredBook book(*m_writer, m_book->log(), m_clock);
    ASSERT_TRUE(book.shred(m_id));
    copy();
    tryAgain(book);
    close();
    EXPECT_FALSE(m_folder.open(m_disk.vfs())->isCopyDue());
    start();
    ShredBook later(*m_writer, m_book->log(), m_clock);
    const size_t copies = m_writer->copies().size();
    tryAgain(later);
    m_writer->copyIfDue(CopyReason::Close, m_clock.now());
    m_writer->stop();
    EXPECT_EQ(m_writer->copies().size(), copies);
}

TEST_F(ShredBookTest, MayEndWhileItIsTriedAgain)
{
    setFileBytes(copyFile(), "unreadable");
    auto book = std::make_unique<ShredBook>(*m_writer, m_book->log(), m_clock);
    ASSERT_TRUE(book->shred(m_id));
    book->tryAgain();
    book.reset();
    close();
    start();
    book = std::make_unique<ShredBook>(*m_writer, m_book->log(), m_clock);
    book->tryAgain();
    m_writer->stop();
    QCoreApplication::processEvents();
    EXPECT_EQ(book->receipts().front().unreached.size(), 1U);
    book.reset();
}

// The note comes first: what was decided is carried out after a loss of power in between.
TEST_F(ShredBookTest, WhatWasCutShortIsCarriedOut)
{
    m_writer->keepSetting(SettingId::Shredded, "{\"receipts\":[{\"caseId\":\"" +
                                                   m_id.uuid().toByteArray(QUuid::WithoutBraces) +
                                                   "\",\"by\":\"x\"}]}");
    ShredBook book = reopened();
    ASSERT_EQ(book.receipts().size(), 1U);
    EXPECT_FALSE(book.receipts().front().done);
    tryAgain(book);
    EXPECT_TRUE(book.receipts().front().done);
    EXPECT_TRUE(m_book->entries()->empty());
}

} // namespace

} // namespace rundbord
