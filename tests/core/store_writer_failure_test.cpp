// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"
#include "tests/support/writer_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

// Whatever the disk does, nothing is lost and nothing is called safe that isn't.

namespace
{

using namespace std::chrono_literals;

class StoreWriterFailure : public WriterFixture
{
protected:
    void failSyncUnderWhatWasWritten();
    void failOnceAtEveryAccess();
    void failForLongAtEveryAccess();
};

TEST_F(StoreWriterFailure, SignalsOfWhatWasFlushedAreThere)
{
    start(never);
    for (quint64 i = 1; i <= 20; ++i) {
        m_disk.failAtChange(1, FailingDisk::Times::Once);
        m_writer->submit(batchOf(1, "draft"));
        ASSERT_TRUE(m_writer->flush(5s));
        QCoreApplication::processEvents();
        EXPECT_EQ(m_durable, i);
        EXPECT_EQ(m_recoveries, static_cast<int>(i));
    }
}

TEST_F(StoreWriterFailure, FlushGivesUpInTime)
{
    start(never);
    m_disk.failSyncs();
    m_writer->submit(batchOf(1, "draft"));
    EXPECT_FALSE(m_writer->flush(30ms));
}

TEST_F(StoreWriterFailure, StoppingOnAFailingDiskEndsAndSaysSo)
{
    start(never);
    m_writer->submit(batchOf(1, "safe", Durability::Act));
    ASSERT_TRUE(waitForDurable(1));
    m_disk.failSyncs();
    m_writer->submit(batchOf(2, "lost"));
    EXPECT_FALSE(m_writer->stop());
}

TEST_F(StoreWriterFailure, FullDiskIsReportedKeptAndWrittenOnTheReserve)
{
    start(never);
    m_disk.fillWhileThereIs(m_folder.path("test.store.reserve"));
    m_writer->submit(batchOf(1, "kept", Durability::Act));
    ASSERT_TRUE(waitForDurable(1));
    EXPECT_THAT(m_failures, testing::ElementsAre(ErrorCode::DiskFull));
    EXPECT_EQ(m_recoveries, 1);
    EXPECT_EQ(afterPowerLoss(), (Payloads{{1, "kept"}}));
    EXPECT_THAT(m_folder.names(), testing::Not(testing::Contains("test.store.reserve")));
}

TEST_F(StoreWriterFailure, FullDiskKeepsEverythingInMemoryUntilThereIsRoom)
{
    start(quick);
    m_disk.fillAtWrite(1);
    m_writer->submit(batchOf(1, "first", Durability::Act));
    ASSERT_TRUE(waitForFailure());
    m_writer->submit(batchOf(2, "second", Durability::Act));
    m_writer->submit(batchOf(1, "first, again"));
    // Several attempts later it has still been said only once.
    const int writes = m_disk.writes();
    ASSERT_TRUE(m_loop.until([&] { return m_disk.writes() > writes + 3; }));
    EXPECT_THAT(m_failures, testing::ElementsAre(ErrorCode::DiskFull));
    EXPECT_EQ(m_durable, 0U);
    EXPECT_EQ(m_recoveries, 0);
    EXPECT_EQ(payloadsOf(m_writer->readCase(theCase)), Payloads{}) << "answers from the disk";
    m_disk.heal();
    ASSERT_TRUE(waitForDurable(3));
    EXPECT_EQ(m_recoveries, 1);
    EXPECT_EQ(afterPowerLoss(), (Payloads{{1, "first, again"}, {2, "second"}}));
}

void StoreWriterFailure::failSyncUnderWhatWasWritten()
{
    start(never);
    m_writer->submit(batchOf(1, "committed as draft"));
    EXPECT_EQ(payloadsOf(m_writer->readCase(theCase)).size(), 1U);
    m_disk.failSyncs();
    m_writer->submit(batchOf(2, "act", Durability::Act));
    ASSERT_TRUE(waitForFailure());
    EXPECT_EQ(m_durable, 0U);
    m_disk.heal();
    // What the system forgot after the failed sync comes from memory.
    ASSERT_TRUE(m_writer->flush(5s));
    EXPECT_EQ(afterPowerLoss(), (Payloads{{1, "committed as draft"}, {2, "act"}}));
    ASSERT_TRUE(m_loop.until([&] { return m_recoveries == 1; }));
    EXPECT_THAT(m_failures, testing::ElementsAre(ErrorCode::DiskFailed));
}

TEST_F(StoreWriterFailure, NewReasonIsReportedToo)
{
    start(quick);
    m_disk.failSyncs();
    m_writer->submit(batchOf(1, "x", Durability::Act));
    ASSERT_TRUE(waitForFailure());
    m_disk.fillAtWrite(1);
    ASSERT_TRUE(m_loop.until([&] { return m_failures.size() == 2; }));
    EXPECT_THAT(m_failures, testing::ElementsAre(ErrorCode::DiskFailed, ErrorCode::DiskFull));
}

//! The n-th access to the disk fails once, for every n there is.
void StoreWriterFailure::failOnceAtEveryAccess()
{
    start({1ms, 1ms});
    quint64 last = 0;
    for (int change = 1; change <= 30; ++change) {
        m_disk.failAtChange(change, FailingDisk::Times::Once);
        for (int i = 0; i < 3; ++i)
            last = m_writer->submit(
                batchOf(last + 1, QByteArray(2000, 'x'), i == 1 ? Durability::Act : Durability::Draft));
        ASSERT_TRUE(m_writer->flush(5s)) << change;
        EXPECT_EQ(afterPowerLoss().size(), last) << change;
        m_disk.heal();
    }
    ASSERT_TRUE(waitForDurable(last));
    EXPECT_GT(m_recoveries, 5);
    EXPECT_EQ(static_cast<size_t>(m_recoveries), m_failures.size());
}

//! The same, but the disk goes on failing until somebody mends it.
void StoreWriterFailure::failForLongAtEveryAccess()
{
    start({1ms, 1ms});
    quint64 last = 0;
    for (int change = 1; change <= 12; ++change) {
        m_disk.failAtChange(change, FailingDisk::Times::Forever);
        last = m_writer->submit(batchOf(last + 1, QByteArray(2000, 'x'), Durability::Act));
        last = m_writer->submit(batchOf(last + 1, QByteArray(2000, 'x'), Durability::Draft));
        (void)m_writer->flush(4ms);
        m_disk.heal();
        ASSERT_TRUE(m_writer->flush(5s)) << change;
        EXPECT_EQ(afterPowerLoss().size(), last) << change;
    }
    EXPECT_EQ(onDisk().size(), last);
}

TEST_F(StoreWriterFailure, FailedSyncIsNeverTrustedAgain)
{
    failSyncUnderWhatWasWritten();
}

TEST_F(StoreWriterFailure, WhateverFailsOnceCostsNothing)
{
    failOnceAtEveryAccess();
}

TEST_F(StoreWriterFailure, WhateverFailsForLongCostsNothingEither)
{
    failForLongAtEveryAccess();
}

// And once more on a system that at once forgets what it could not sync, so that it can only come from
// memory.

TEST_F(StoreWriterFailure, FailedSyncIsMadeGoodFromMemory)
{
    m_disk.evictWhatFailed();
    failSyncUnderWhatWasWritten();
}

TEST_F(StoreWriterFailure, WhateverFailsOnceIsMadeGoodFromMemory)
{
    m_disk.evictWhatFailed();
    failOnceAtEveryAccess();
}

TEST_F(StoreWriterFailure, WhateverFailsForLongIsMadeGoodFromMemory)
{
    m_disk.evictWhatFailed();
    failForLongAtEveryAccess();
}

TEST_F(StoreWriterFailure, CaseWhoseCreationFailedIsNotThere)
{
    int refused = 0;
    start({1ms, 1ms});
    for (int change = 1;; ++change) {
        const CaseId made = CaseId::create();
        const Batch first{made, {{numbered(1), QByteArray(5000, 'x')}}, QByteArray("made"), {}};
        m_disk.failAtChange(change, FailingDisk::Times::Forever);
        const bool created = m_writer->createCase(first).has_value();
        m_disk.heal();
        if (created)
            break;
        ++refused;
        ASSERT_LT(change, 60);
        EXPECT_EQ(m_writer->readCase(made).error().code, ErrorCode::NotFound) << change;
        EXPECT_TRUE(m_writer->createCase(first)) << "may be tried again";
        EXPECT_EQ(m_writer->readCase(made)->records.size(), 1U);
    }
    EXPECT_GT(refused, 3);
}

TEST_F(StoreWriterFailure, CreatingTriesASecondTime)
{
    start(never);
    m_disk.failAtChange(2, FailingDisk::Times::Once);
    const CaseId made = CaseId::create();
    EXPECT_TRUE(m_writer->createCase({made, {}, std::nullopt, {}}));
    EXPECT_TRUE(m_writer->readCase(made));
}

TEST_F(StoreWriterFailure, DeletingFailsAndMayBeRepeated)
{
    start(never);
    m_disk.failSyncs();
    EXPECT_EQ(m_writer->deleteCase(theCase).error().code, ErrorCode::DiskFailed);
    m_disk.heal();
    EXPECT_TRUE(m_writer->deleteCase(theCase));
    EXPECT_EQ(m_writer->readCase(theCase).error().code, ErrorCode::NotFound);
}

} // namespace

} // namespace rundbord
