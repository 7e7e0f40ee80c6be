// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/copies_fixture.h"
#include "tests/support/raw_sql.h"

namespace rundbord
{

// A case is destroyed with its key: in the store, and in every copy.

namespace
{

class StoreShredding : public CopiesTest
{
protected:
    void SetUp() override
    {
        CopiesTest::SetUp();
        ASSERT_TRUE(tryCopy());
        write("second");
        ASSERT_TRUE(tryCopy());
        m_store.reset();
        m_key = RawSql(m_folder.path("test.store"))
                    .bytes("SELECT wrapped FROM case_key WHERE case_id = ?1", {m_case.uuid().toRfc4122()});
        m_store = m_folder.open(m_disk.vfs());
    }

    [[nodiscard]] StoreCopy copy(size_t number) const { return copiesOf(place()).at(number); }

    void expectGoneEverywhere()
    {
        m_store.reset();
        EXPECT_THAT(filesWith(m_key), testing::IsEmpty());
        m_store = m_folder.open(m_disk.vfs());
        EXPECT_EQ(m_store->readCase(m_case).error().code, ErrorCode::NotFound);
        EXPECT_THAT(payloads(*m_store, m_other), testing::UnorderedElementsAre("first", "second"));
    }

    QByteArray m_key;
};

TEST_F(StoreShredding, TheKeyIsInEveryFileBefore)
{
    m_store.reset();
    EXPECT_EQ(filesWith(m_key).size(), 3);
}

TEST_F(StoreShredding, TheKeyIsInNoFileAfterwards)
{
    const Result<ShredReport> report = m_store->shredCase(m_case);
    ASSERT_TRUE(report) << qPrintable(report.error().detail);
    EXPECT_EQ(report->followed, (std::vector<StoreCopy>{copy(0), copy(1)}));
    EXPECT_THAT(report->unreached, testing::IsEmpty());
    EXPECT_TRUE(report->searched);
    expectGoneEverywhere();
    EXPECT_THAT(payloadsIn(fileOf(copy(0)), m_other), testing::UnorderedElementsAre("first", "second"));
    EXPECT_THAT(payloadsIn(fileOf(copy(1)), m_other), testing::ElementsAre("first"));
    EXPECT_THAT(payloadsIn(fileOf(copy(1)), m_case), testing::ElementsAre("damaged")) << "it isn't there";
}

TEST_F(StoreShredding, CanBeRepeated)
{
    ASSERT_TRUE(m_store->shredCase(m_case));
    const Result<ShredReport> again = m_store->shredCase(m_case);
    ASSERT_TRUE(again);
    EXPECT_THAT(again->followed, testing::IsEmpty());
    EXPECT_THAT(again->unreached, testing::IsEmpty());
}

TEST_F(StoreShredding, FollowsInTheStoreThatWasReplaced)
{
    m_store.reset();
    ASSERT_TRUE(prepareRestoring(place(), copy(0), {ScratchFolder::passphrase()}));
    ASSERT_TRUE(decideRestoring(place(), m_now.addDays(1)));
    m_store = m_folder.open(m_disk.vfs());
    ASSERT_EQ(copy(0).reason, CopyReason::Replaced);
    EXPECT_EQ(m_store->shredCase(m_case)->followed.size(), 3U);
    expectGoneEverywhere();
}

TEST_F(StoreShredding, LeavesNothingInWhatWasUnfinishedOrPrepared)
{
    ASSERT_TRUE(m_store->startCopy(CopyReason::Asked, m_now));
    ASSERT_TRUE(m_store->advanceCopy());
    ASSERT_TRUE(m_store->restoreWhenClosed(copy(0), m_now));
    ASSERT_TRUE(m_store->shredCase(m_case));
    EXPECT_FALSE(m_store->isCopying());
    expectGoneEverywhere();
}

TEST_F(StoreShredding, NamesACopyThatCantBeReachedAndReachesItLater)
{
    const StoreCopy unreachable = copy(1);
    const QByteArray whole = fileBytes(fileOf(unreachable));
    QByteArray broken = whole;
    broken[0] = 'X';
    setFileBytes(fileOf(unreachable), broken);
    const Result<ShredReport> report = m_store->shredCase(m_case);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->followed, std::vector<StoreCopy>{copy(0)});
    EXPECT_EQ(report->unreached, std::vector<StoreCopy>{unreachable});
    setFileBytes(fileOf(unreachable), whole);
    EXPECT_EQ(m_store->shredCase(m_case)->followed, std::vector<StoreCopy>{unreachable});
    expectGoneEverywhere();
}

TEST_F(StoreShredding, TheCopyOfAnotherStoreIsReachedUnlessItHoldsTheKey)
{
    const StoreCopy foreign{m_now.addDays(-1), CopyReason::Asked, {}, false};
    const ScratchFolder elsewhere;
    elsewhere.create().reset();
    QByteArray bytes = fileBytes(elsewhere.path("test.store"));
    setFileBytes(fileOf(foreign), bytes);
    EXPECT_THAT(m_store->shredCase(m_case)->unreached, testing::IsEmpty());
    setFileBytes(fileOf(foreign), bytes + m_key);
    EXPECT_EQ(m_store->shredCase(m_case, {}, {traceOf(m_key)})->unreached, std::vector<StoreCopy>{foreign});
}

TEST_F(StoreShredding, NamesACopyWithADamagedStructure)
{
    QByteArray broken = fileBytes(fileOf(copy(0)));
    broken[broken.size() - 4096] = 77; // the kind of the last page
    setFileBytes(fileOf(copy(0)), broken);
    EXPECT_EQ(m_store->shredCase(m_case)->unreached, std::vector<StoreCopy>{copy(0)});
}

TEST_F(StoreShredding, IsRepeatedUntilTheDiskLetsIt)
{
    int failures = 0;
    for (int n = 1;; ++n) {
        // everything anew, as it was
        m_store.reset();
        const ScratchFolder before;
        QDir().mkpath(before.path("backups"));
        const QStringList names = backups();
        for (const QString& name : names)
            QFile::copy(m_folder.path("backups/") + name, before.path("backups/") + name);
        QFile::copy(m_folder.path("test.store"), before.path("test.store"));

        const StorePlace there{before.path("test.store"), m_disk.vfs()};
        auto store = Store::open(there, ScratchFolder::passphrase()).value();
        m_disk.failAtChange(n, FailingDisk::Times::Forever);
        const Result<ShredReport> first = store->shredCase(m_case);
        const bool complete = first && first->unreached.empty();
        m_disk.heal();
        if (!complete) {
            ++failures;
            ASSERT_TRUE(store->reopen());
            const Result<ShredReport> second = store->shredCase(m_case);
            ASSERT_TRUE(second) << n;
            EXPECT_THAT(second->unreached, testing::IsEmpty()) << n;
        }
        store.reset();
        for (const QString& name : names)
            EXPECT_FALSE(fileBytes(before.path("backups/") + name).contains(m_key)) << n;
        EXPECT_FALSE(fileBytes(before.path("test.store")).contains(m_key)) << n;
        if (complete)
            break;
    }
    EXPECT_GT(failures, 5);
}

TEST_F(StoreShredding, SurvivesLossOfPower)
{
    ASSERT_TRUE(m_store->shredCase(m_case));
    const ScratchFolder afterwards;
    m_disk.pullPlugInto(afterwards.path());
    // the disk knows nothing of names, and has what became the copies under the one they began with
    QFile::remove(afterwards.path("unfinished"));
    EXPECT_THAT(afterwards.filesWith(m_key), testing::IsEmpty());
}

} // namespace

} // namespace rundbord
