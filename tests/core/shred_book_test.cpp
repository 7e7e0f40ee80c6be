// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/shred_book.h"

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
        bool copied = false;
        QObject::connect(m_writer.get(), &Writer::copied, m_writer.get(), [&] { copied = true; });
        m_writer->copy(CopyReason::Meeting, m_clock.now());
        ASSERT_TRUE(m_loop.until([&] { return copied; }));
        m_copy = m_writer->copies().front();
    }

    [[nodiscard]] QString copyFile() const { return copyPlace(m_folder.place(), m_copy).path; }

    //! As after a new start.
    ShredBook reopened()
    {
        m_book.reset();
        m_writer.reset();
        start();
        return {*m_writer, m_book->log(), m_clock};
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
    const ShredReceipt receipt{
        CaseId(QUuid(0x5f3a91c2, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), {}, {}, {}, {}, {}, {}};
    EXPECT_EQ(caseNumber(receipt), QStringLiteral("5F3A-91C2"));
}

TEST_F(ShredBookTest, ACopyThatCouldNotBeReachedIsTriedAgain)
{
    const QByteArray whole = fileBytes(copyFile());
    setFileBytes(copyFile(), "unreadable");
    ShredBook book(*m_writer, m_book->log(), m_clock);
    EXPECT_THAT(book.shred(m_id)->unreached, testing::ElementsAre(copyName(m_copy)));
    book.tryAgain();
    EXPECT_THAT(book.receipts().front().unreached, testing::ElementsAre(copyName(m_copy)));
    setFileBytes(copyFile(), whole);
    ShredBook later = reopened();
    later.tryAgain();
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

// The note comes first: what was decided is carried out after a loss of power in between.
TEST_F(ShredBookTest, WhatWasCutShortIsCarriedOut)
{
    m_writer->keepSetting(SettingId::Shredded, "{\"receipts\":[{\"caseId\":\"" +
                                                   m_id.uuid().toByteArray(QUuid::WithoutBraces) +
                                                   "\",\"by\":\"x\"}]}");
    ShredBook book = reopened();
    ASSERT_EQ(book.receipts().size(), 1U);
    EXPECT_FALSE(book.receipts().front().done);
    book.tryAgain();
    EXPECT_TRUE(book.receipts().front().done);
    EXPECT_TRUE(m_book->entries()->empty());
}

} // namespace

} // namespace rundbord
