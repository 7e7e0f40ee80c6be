// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/copies_fixture.h"
#include "tests/support/raw_sql.h"

#include <sys/stat.h>

namespace rundbord
{

// Copies of the store: whole, or not there.

namespace
{

class StoreBackup : public CopiesTest
{
protected:
    //! Makes the copy that is to survive all others.
    void makeFirst()
    {
        m_first = tryCopy().value();
        m_firstBytes = fileBytes(fileOf(m_first));
    }

    //! Whatever came of it, there are only whole copies, the first of them untouched, and the store works.
    void expectNoHarm(int n)
    {
        m_disk.heal();
        EXPECT_EQ(fileBytes(fileOf(m_first)), m_firstBytes) << n;
        EXPECT_FALSE(backups().contains(QStringLiteral("unfinished"))) << n;
        for (const StoreCopy& copy : copiesOf(place())) {
            EXPECT_THAT(payloadsIn(fileOf(copy), m_case), testing::ElementsAre("first")) << n;
            if (copy != m_first)
                QFile::remove(fileOf(copy));
        }
        ASSERT_TRUE(m_store->reopen()) << n;
        EXPECT_THAT(payloads(*m_store, m_case), testing::ElementsAre("first")) << n;
    }

    StoreCopy m_first;
    QByteArray m_firstBytes;
};

mode_t modeOf(const QString& path)
{
    struct stat status {
    };
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 07777;
}

TEST_F(StoreBackup, IsTheWholeStoreForItsOwnerOnly)
{
    const Result<StoreCopy> copy = tryCopy();
    ASSERT_TRUE(copy) << qPrintable(copy.error().detail);
    EXPECT_EQ(backups(), QStringList(QStringLiteral("20261122T130501Z-meeting.rundbord")));
    EXPECT_THAT(payloadsIn(fileOf(*copy), m_case), testing::ElementsAre("first"));
    EXPECT_THAT(payloadsIn(fileOf(*copy), m_other), testing::ElementsAre("first"));
    EXPECT_EQ(modeOf(m_folder.path("backups")), mode_t{0700});
    EXPECT_EQ(modeOf(fileOf(*copy)), mode_t{0600});
    EXPECT_THAT(filesWith("first"), testing::IsEmpty()) << "nothing in clear";
}

TEST_F(StoreBackup, StaysAsItWasWhileTheStoreGoesOn)
{
    const StoreCopy copy = *tryCopy();
    write("second");
    EXPECT_THAT(payloadsIn(fileOf(copy), m_case), testing::ElementsAre("first"));
    EXPECT_THAT(payloads(*m_store, m_case), testing::UnorderedElementsAre("first", "second"));
}

TEST_F(StoreBackup, TakesASecondLaterNameRatherThanReplacingOne)
{
    ASSERT_TRUE(tryCopy());
    ASSERT_TRUE(tryCopy());
    EXPECT_EQ(backups(), QStringList({QStringLiteral("20261122T130501Z-meeting.rundbord"),
                                      QStringLiteral("20261122T130502Z-meeting.rundbord")}));
}

// In steps, so that no letter waits for a large store.
TEST_F(StoreBackup, WhatIsWrittenMeanwhileComesAlong)
{
    for (int i = 0; i < 10; ++i)
        write(QByteArray(200'000, 'x'));
    ASSERT_TRUE(m_store->startCopy(CopyReason::Meeting, m_now));
    int steps = 0;
    std::optional<StoreCopy> copy;
    while (!copy) {
        const auto made = m_store->advanceCopy();
        ASSERT_TRUE(made) << qPrintable(made.error().detail);
        copy = *made;
        if (++steps == 1)
            write("meanwhile");
    }
    EXPECT_GT(steps, 4);
    EXPECT_THAT(payloadsIn(fileOf(*copy), m_case), testing::Contains("meanwhile"));
    EXPECT_EQ(payloadsIn(fileOf(*copy), m_other).size(), 12U);
}

TEST_F(StoreBackup, IsDueWhenSomethingWasWritten)
{
    EXPECT_TRUE(m_store->isCopyDue());
    ASSERT_TRUE(tryCopy());
    EXPECT_FALSE(m_store->isCopyDue());
    m_store.reset();
    m_store = m_folder.open(m_disk.vfs());
    EXPECT_FALSE(m_store->isCopyDue());
    write("more");
    EXPECT_TRUE(m_store->isCopyDue());
}

TEST_F(StoreBackup, IsDueAfterAFailure)
{
    ASSERT_TRUE(tryCopy());
    write("more");
    m_disk.fillAtWrite(1);
    ASSERT_FALSE(tryCopy());
    EXPECT_TRUE(m_store->isCopyDue());
}

TEST_F(StoreBackup, IsDueWhenThereIsNone)
{
    m_store.reset();
    m_store = m_folder.open(m_disk.vfs());
    EXPECT_TRUE(m_store->isCopyDue());
}

TEST_F(StoreBackup, OldOnesGo)
{
    for (int i = 0; i < 12; ++i) {
        ASSERT_TRUE(tryCopy());
        m_now = m_now.addDays(20);
    }
    EXPECT_EQ(backups().size(), 10);
    EXPECT_THAT(backups(),
                testing::Not(testing::Contains(QStringLiteral("20261122T130501Z-meeting.rundbord"))));
}

// A new store made beside the backups of one that is gone.
TEST_F(StoreBackup, CopiesOfAnotherVaultStayAndDontCount)
{
    for (int i = 0; i < 10; ++i) {
        ASSERT_TRUE(tryCopy());
        m_now = m_now.addDays(20);
    }
    const QStringList before = backups();
    m_store.reset();
    QFile::remove(m_folder.path("test.store"));
    m_store = m_folder.create(m_disk.vfs());
    EXPECT_TRUE(m_store->createCase({m_case, {}, QByteArray("overview"), Durability::Act}));
    m_store.reset();
    m_store = m_folder.open(m_disk.vfs());
    EXPECT_TRUE(m_store->isCopyDue()) << "none of those is a copy of this store";
    for (int i = 0; i < 11; ++i) {
        ASSERT_TRUE(tryCopy());
        m_now = m_now.addDays(20);
    }
    const QStringList after = backups();
    for (const QString& name : before)
        EXPECT_TRUE(after.contains(name)) << qPrintable(name);
    EXPECT_EQ(after.size(), 20);
}

TEST_F(StoreBackup, OneIsRemovedForGoodButNeverTheOnlyOneThatIsWhole)
{
    const StoreCopy only = tryCopy().value();
    EXPECT_EQ(m_store->removeCopy(only).error().code, ErrorCode::NotAllowed);
    const StoreCopy second = tryCopy().value();
    setFileBytes(fileOf(second), "no store");
    EXPECT_EQ(m_store->removeCopy(only).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(m_store->removeCopy(second)) << "which is worth nothing";
    EXPECT_EQ(m_store->removeCopy(second).error().code, ErrorCode::NotFound);
    const StoreCopy third = tryCopy().value();
    EXPECT_TRUE(m_store->removeCopy(only));
    EXPECT_EQ(backups(), QStringList(copyName(third)));
}

TEST_F(StoreBackup, TheCopyOfAnotherVaultIsNotOneThatIsWhole)
{
    const StoreCopy foreign = tryCopy().value();
    m_store.reset();
    QFile::remove(m_folder.path("test.store"));
    m_store = m_folder.create(m_disk.vfs());
    EXPECT_TRUE(m_store->createCase({m_case, {}, QByteArray("overview"), Durability::Act}));
    const StoreCopy own = tryCopy().value();
    EXPECT_EQ(m_store->removeCopy(own).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(m_store->removeCopy(foreign));
}

TEST_F(StoreBackup, ADiskThatFailsAnywhereLeavesTheOldOnes)
{
    makeFirst();
    for (const auto times : {FailingDisk::Times::Once, FailingDisk::Times::Forever}) {
        int failures = 0;
        for (int n = 1;; ++n) {
            m_disk.failAtChange(n, times);
            const Result<StoreCopy> made = tryCopy();
            expectNoHarm(n);
            if (made)
                break;
            ++failures;
            EXPECT_EQ(made.error().code, ErrorCode::DiskFailed);
        }
        EXPECT_GT(failures, 5);
    }
}

TEST_F(StoreBackup, AFullDiskLeavesTheOldOnes)
{
    makeFirst();
    int failures = 0;
    for (int n = 1;; ++n) {
        m_disk.fillAtWrite(n);
        const Result<StoreCopy> made = tryCopy();
        expectNoHarm(n);
        if (made)
            break;
        ++failures;
        EXPECT_EQ(made.error().code, ErrorCode::DiskFull);
    }
    EXPECT_GT(failures, 5);
}

TEST_F(StoreBackup, ADiskThatLiesIsFoundOut)
{
    makeFirst();
    const int before = m_disk.writes();
    ASSERT_TRUE(tryCopy());
    const int writes = m_disk.writes() - before;
    int refused = 0;
    for (int n = 1; n <= writes; ++n) {
        m_disk.damageWrite(n);
        refused += tryCopy() ? 0 : 1;
        expectNoHarm(n);
    }
    // a wrong bit in what no page uses does no harm
    EXPECT_GT(refused, 0);
}

TEST_F(StoreBackup, HasAllOfItOnTheDiskBeforeItHasAName)
{
    ASSERT_TRUE(tryCopy());
    const ScratchFolder afterwards;
    m_disk.pullPlugInto(afterwards.path());
    EXPECT_THAT(payloadsIn(afterwards.path("unfinished"), m_case), testing::ElementsAre("first"));
}

TEST_F(StoreBackup, WhatACrashLeftIsNoCopyAndGoes)
{
    QDir().mkpath(m_folder.path("backups"));
    setFileBytes(m_folder.path("backups/unfinished"), "half a co");
    setFileBytes(m_folder.path("backups/unfinished-wal"), "half a log");
    EXPECT_THAT(copiesOf(place()), testing::IsEmpty());
    const StoreCopy copy = *tryCopy();
    EXPECT_EQ(backups(), QStringList(copyName(copy)));
}

TEST_F(StoreBackup, DamageInTheStoreIsSaidInTheName)
{
    m_store.reset();
    RawSql(m_folder.path("test.store"))
        .run("UPDATE record SET sealed = zeroblob(300) WHERE case_id = ?1", {m_case.uuid().toRfc4122()});
    m_store = m_folder.open(m_disk.vfs());
    const Result<StoreCopy> copy = tryCopy();
    ASSERT_TRUE(copy) << qPrintable(copy.error().detail);
    EXPECT_TRUE(copy->damaged);
    EXPECT_EQ(backups(), QStringList(QStringLiteral("20261122T130501Z-meeting-damaged.rundbord")));
    EXPECT_THAT(payloadsIn(fileOf(*copy), m_other), testing::ElementsAre("first"));
}

TEST_F(StoreBackup, IsNotMadeOfAStoreWithADamagedStructure)
{
    m_store.reset();
    QByteArray bytes = fileBytes(m_folder.path("test.store"));
    // the kind of the last page, whatever it is
    bytes[bytes.size() - 4096] = 77;
    setFileBytes(m_folder.path("test.store"), bytes);
    m_store = m_folder.open(m_disk.vfs());
    ASSERT_FALSE(m_store->isSound());
    EXPECT_EQ(tryCopy().error().code, ErrorCode::StoreDamaged);
    EXPECT_THAT(backups(), testing::IsEmpty());
}

TEST_F(StoreBackup, AnUnwritableFolderIsAnErrorAndNoMore)
{
    setFileBytes(m_folder.path("backups"), "a file in its place");
    EXPECT_FALSE(tryCopy());
    write("goes on");
}

} // namespace

} // namespace rundbord
