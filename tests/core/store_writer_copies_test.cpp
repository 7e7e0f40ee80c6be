// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writer_fixture.h"

#include <gmock/gmock.h>

namespace rundbord
{

// Copies are made between what is typed, and never instead of it.

namespace
{

class WriterCopies : public WriterFixture
{
protected:
    void startAndListen(WriterPace pace)
    {
        start(pace);
        QObject::connect(m_writer.get(), &Writer::copied, m_writer.get(),
                         [this](const StoreCopy& copy) { m_copies.push_back(copy); });
        QObject::connect(m_writer.get(), &Writer::copyFailed, m_writer.get(),
                         [this](const Error& error) { m_copyFailures.push_back(error.code); });
    }

    [[nodiscard]] bool waitForCopies(size_t count)
    {
        return m_loop.until([&] { return m_copies.size() == count; });
    }

    const QDateTime m_now{QDate(2026, 11, 22), QTime(13, 5, 1), Qt::UTC};
    std::vector<StoreCopy> m_copies;
    std::vector<ErrorCode> m_copyFailures;
};

TEST_F(WriterCopies, HasWhatWasSubmittedBefore)
{
    startAndListen(quick);
    m_writer->submit(batchOf(1, "before"));
    m_writer->copy(CopyReason::Meeting, m_now);
    ASSERT_TRUE(waitForCopies(1));
    EXPECT_EQ(m_writer->copies(), m_copies);
    m_writer.reset();
    const ScratchFolder elsewhere;
    QFile::copy(copyPlace(m_folder.place(), m_copies.front()).path, elsewhere.path("test.store"));
    EXPECT_EQ(payloadsOf(elsewhere.open()->readCase(theCase)), (Payloads{{1, "before"}}));
}

TEST_F(WriterCopies, OneAfterTheOtherAndAllOfThem)
{
    startAndListen(quick);
    m_writer->copy(CopyReason::Meeting, m_now);
    m_writer->copy(CopyReason::Asked, m_now.addSecs(1));
    m_writer->copy(CopyReason::Asked, m_now.addSecs(2));
    ASSERT_TRUE(waitForCopies(3));
}

TEST_F(WriterCopies, OnlyIfDue)
{
    startAndListen(quick);
    m_writer->copyIfDue(CopyReason::Close, m_now);
    ASSERT_TRUE(waitForCopies(1));
    m_writer->copyIfDue(CopyReason::Close, m_now.addSecs(60));
    m_writer->submit(batchOf(1, "more", Durability::Act));
    m_writer->copyIfDue(CopyReason::Close, m_now.addSecs(120));
    ASSERT_TRUE(waitForCopies(2));
    EXPECT_EQ(m_copies.back().at, m_now.addSecs(120)) << "nothing was new a minute before";
}

TEST_F(WriterCopies, IsEndedBeforeTheStoreIsClosed)
{
    startAndListen(never);
    for (quint64 i = 0; i < 20; ++i)
        m_writer->submit(batchOf(i, QByteArray(300'000, 'x')));
    m_writer->copyIfDue(CopyReason::Close, m_now);
    EXPECT_TRUE(m_writer->stop());
    const std::vector<StoreCopy> copies = copiesOf(m_folder.place());
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_EQ(copies.front().reason, CopyReason::Close);
    EXPECT_FALSE(copies.front().damaged);
}

// What is typed while a large store is copied is written and made safe before the copy is.
TEST_F(WriterCopies, TypingDoesntWait)
{
    startAndListen(quick);
    for (quint64 i = 0; i < 40; ++i)
        m_writer->submit(batchOf(i, QByteArray(300'000, 'x')));
    ASSERT_TRUE(m_writer->flush(std::chrono::seconds(10)));
    m_writer->copy(CopyReason::Meeting, m_now);
    const quint64 typed = m_writer->submit(batchOf(100, "typed", Durability::Act));
    ASSERT_TRUE(waitForDurable(typed));
    EXPECT_THAT(m_copies, testing::IsEmpty());
    ASSERT_TRUE(waitForCopies(1));
}

TEST_F(WriterCopies, ADiskThatIsFullOnlyForTheCopyIsSaidOnce)
{
    startAndListen(never);
    ASSERT_TRUE(m_writer->flush(std::chrono::seconds(10)));
    m_disk.fillAtWrite(1);
    m_writer->copy(CopyReason::Meeting, m_now);
    ASSERT_TRUE(m_loop.until([&] { return !m_copyFailures.empty(); }));
    m_disk.heal();
    const quint64 typed = m_writer->submit(batchOf(1, "goes on", Durability::Act));
    ASSERT_TRUE(waitForDurable(typed));
    EXPECT_THAT(m_copyFailures, testing::ElementsAre(ErrorCode::DiskFull));
    EXPECT_THAT(m_failures, testing::IsEmpty()) << "the store itself never failed";
    EXPECT_THAT(m_copies, testing::IsEmpty());
}

TEST_F(WriterCopies, ADiskThatFailsTakesTheCopyButNotTheText)
{
    startAndListen(quick);
    m_disk.failSyncs();
    m_writer->submit(batchOf(1, "typed", Durability::Act));
    m_writer->copy(CopyReason::Meeting, m_now);
    ASSERT_TRUE(m_loop.until([&] { return !m_copyFailures.empty(); }));
    m_disk.heal();
    ASSERT_TRUE(m_loop.until([&] { return m_recoveries > 0; }));
    EXPECT_THAT(m_copies, testing::IsEmpty());
    EXPECT_EQ(onDisk(), (Payloads{{1, "typed"}}));
}

TEST_F(WriterCopies, ShreddingForgetsWhatWasWaiting)
{
    startAndListen(never);
    m_writer->submit(batchOf(1, "typed"));
    const Result<ShredReport> report = m_writer->shredCase(theCase);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->searched);
    EXPECT_EQ(m_writer->readCase(theCase).error().code, ErrorCode::NotFound);
    EXPECT_TRUE(m_writer->flush(std::chrono::seconds(10)));
    EXPECT_THAT(m_failures, testing::IsEmpty());
}

} // namespace

} // namespace rundbord
