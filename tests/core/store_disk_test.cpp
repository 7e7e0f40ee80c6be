// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/failing_disk.h"
#include "tests/support/scratch_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

// What is left after the disk failed or the power was lost.

namespace
{

class StoreDisk : public testing::Test
{
protected:
    void SetUp() override
    {
        m_store = m_folder.create(m_disk.vfs());
        ASSERT_TRUE(m_store->createCase({m_case, {}, std::nullopt, Durability::Act}));
    }

    Result<void> write(const char* payload, Durability durability = Durability::Draft)
    {
        return m_store->write(
            {m_case, {{RecordId::create(), QByteArray(payload)}}, std::nullopt, durability});
    }

    [[nodiscard]] static std::vector<std::string> payloads(const Store& store, const CaseId& caseId)
    {
        std::vector<std::string> all;
        const auto loaded = store.readCase(caseId);
        if (!loaded || !loaded->damaged.empty() || !loaded->manifestAgrees)
            return {"damaged"};
        for (const LoadedRecord& record : loaded->records)
            all.push_back(record.payload.toStdString());
        return all;
    }

    //! What is found when the power is lost right now and comes back.
    [[nodiscard]] std::vector<std::string> afterPowerLoss() const
    {
        const ScratchFolder afterwards;
        const FailingDisk sameMake; // syncs at no cost
        m_disk.pullPlugInto(afterwards.path());
        return payloads(*afterwards.open(sameMake.vfs()), m_case);
    }

    ScratchFolder m_folder;
    FailingDisk m_disk;
    const CaseId m_case = CaseId::create();
    std::unique_ptr<Store> m_store;
};

TEST_F(StoreDisk, DraftsSyncNothingAndActsDo)
{
    const int before = m_disk.syncs();
    ASSERT_TRUE(write("draft"));
    ASSERT_TRUE(write("draft"));
    EXPECT_EQ(m_disk.syncs(), before);
    ASSERT_TRUE(write("act", Durability::Act));
    EXPECT_EQ(m_disk.syncs(), before + 1);
    ASSERT_TRUE(write("draft"));
    EXPECT_EQ(m_disk.syncs(), before + 1);
    ASSERT_TRUE(m_store->sync());
    EXPECT_EQ(m_disk.syncs(), before + 2);
}

TEST_F(StoreDisk, ActSurvivesLossOfPowerWithAllDraftsBeforeIt)
{
    ASSERT_TRUE(write("first"));
    EXPECT_THAT(afterPowerLoss(), testing::IsEmpty()) << "a draft alone needn't";
    ASSERT_TRUE(write("second", Durability::Act));
    EXPECT_THAT(afterPowerLoss(), testing::UnorderedElementsAre("first", "second"));
}

TEST_F(StoreDisk, SyncMakesDraftsSurviveLossOfPower)
{
    ASSERT_TRUE(write("first"));
    ASSERT_TRUE(m_store->sync());
    ASSERT_TRUE(write("lost"));
    EXPECT_THAT(afterPowerLoss(), testing::ElementsAre("first"));
}

TEST_F(StoreDisk, SurvivesLossOfPowerAcrossManyFoldings)
{
    // Enough for SQLite to move its log into the file several times.
    for (int i = 0; i < 40; ++i)
        ASSERT_TRUE(m_store->write(
            {m_case, {{RecordId::create(), QByteArray(400'000, 'x')}}, std::nullopt, Durability::Draft}));
    ASSERT_TRUE(write("last", Durability::Act));
    EXPECT_EQ(afterPowerLoss().size(), 41U);
}

TEST_F(StoreDisk, FullDiskRefusesTheBatchAndKeepsTheRest)
{
    ASSERT_TRUE(write("before", Durability::Act));
    m_disk.fillAtWrite(1);
    EXPECT_EQ(write("too much", Durability::Act).error().code, ErrorCode::DiskFull);
    EXPECT_EQ(write("too much", Durability::Draft).error().code, ErrorCode::DiskFull);
    EXPECT_EQ(m_store->sync().error().code, ErrorCode::DiskFull);
    EXPECT_THAT(payloads(*m_store, m_case), testing::ElementsAre("before"));
    m_disk.heal();
    EXPECT_TRUE(write("after", Durability::Act));
    EXPECT_THAT(afterPowerLoss(), testing::UnorderedElementsAre("before", "after"));
}

TEST_F(StoreDisk, FullDiskIsOpenedForReading)
{
    ASSERT_TRUE(write("before"));
    m_disk.failSyncs();
    m_store.reset(); // so that the log stays
    m_disk.heal();
    m_disk.fillAtWrite(1);
    m_store = m_folder.open(m_disk.vfs());
    EXPECT_THAT(payloads(*m_store, m_case), testing::ElementsAre("before"));
    EXPECT_EQ(write("more").error().code, ErrorCode::DiskFull);
    m_disk.heal();
    EXPECT_TRUE(write("more"));
}

// After a sync that failed, Linux takes the pages for clean: what is appended behind them would be synced,
// but with a gap before it, at which SQLite stops reading.
TEST_F(StoreDisk, NothingIsWrittenAfterASyncFailedUntilReopened)
{
    ASSERT_TRUE(write("draft before"));
    m_disk.failSyncs();
    EXPECT_EQ(write("act", Durability::Act).error().code, ErrorCode::DiskFailed);
    m_disk.heal();
    EXPECT_EQ(write("again", Durability::Act).error().code, ErrorCode::DiskFailed);
    EXPECT_EQ(m_store->sync().error().code, ErrorCode::DiskFailed);
    EXPECT_EQ(m_store->deleteCase(m_case).error().code, ErrorCode::DiskFailed);
    EXPECT_TRUE(m_store->readCase(m_case)) << "reading goes on";
    ASSERT_TRUE(m_store->reopen());
    ASSERT_TRUE(write("again", Durability::Act));
    EXPECT_THAT(afterPowerLoss(), testing::IsSupersetOf({"draft before", "again"}));
}

TEST_F(StoreDisk, ReopeningFailsAsLongAsTheDiskDoes)
{
    m_disk.failSyncs();
    EXPECT_FALSE(write("act", Durability::Act));
    EXPECT_EQ(m_store->reopen().error().code, ErrorCode::DiskFailed);
    EXPECT_EQ(write("again").error().code, ErrorCode::DiskFailed);
    EXPECT_TRUE(m_store->readCase(m_case)) << "reading goes on";
    m_disk.heal();
    EXPECT_TRUE(m_store->reopen());
    EXPECT_TRUE(write("again"));
}

TEST_F(StoreDisk, ClosingAfterAFailedSyncSpreadsNothing)
{
    ASSERT_TRUE(write("kept", Durability::Act));
    m_disk.failSyncs();
    EXPECT_FALSE(write("unsure", Durability::Act));
    m_disk.heal();
    const QByteArray before = fileBytes(m_folder.path("test.store"));
    m_store.reset();
    EXPECT_EQ(fileBytes(m_folder.path("test.store")), before);
    EXPECT_THAT(afterPowerLoss(), testing::ElementsAre("kept"));
}

TEST_F(StoreDisk, ReopeningNoticesAnotherStoreInItsPlace)
{
    const ScratchFolder elsewhere;
    elsewhere.create().reset();
    m_disk.failSyncs();
    EXPECT_FALSE(write("act", Durability::Act));
    QFile::remove(m_folder.path("test.store"));
    QFile::remove(m_folder.path("test.store-wal"));
    EXPECT_EQ(m_store->reopen().error().code, ErrorCode::StoreMissing);
    QFile::copy(elsewhere.path("test.store"), m_folder.path("test.store"));
    EXPECT_EQ(m_store->reopen().error().code, ErrorCode::StoreNotAStore);
    EXPECT_EQ(write("again").error().code, ErrorCode::DiskFailed);
    EXPECT_EQ(m_store->overviews().error().code, ErrorCode::DiskFailed);
}

TEST_F(StoreDisk, ReserveIsGivenBackOnceAndMadeAgainAtTheNextOpening)
{
    EXPECT_THAT(m_folder.names(), testing::Contains("test.store.reserve"));
    EXPECT_TRUE(m_store->releaseReserve());
    EXPECT_THAT(m_folder.names(), testing::Not(testing::Contains("test.store.reserve")));
    EXPECT_FALSE(m_store->releaseReserve());
    m_store.reset();
    m_store = m_folder.open();
    EXPECT_THAT(m_folder.names(), testing::Contains("test.store.reserve"));
}

} // namespace

} // namespace rundbord
