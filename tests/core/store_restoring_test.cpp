// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/copies_fixture.h"
#include "tests/support/raw_sql.h"

namespace rundbord
{

// A copy takes the place of the store: the old one or the new one, and the old one is never deleted.

namespace
{

class StoreRestoring : public CopiesTest
{
protected:
    void SetUp() override
    {
        CopiesTest::SetUp();
        m_copy = tryCopy().value();
        write("second");
        m_store.reset();
    }

    [[nodiscard]] Result<void> restoreIt() const
    {
        return rundbord::restore(place(), m_copy, {ScratchFolder::passphrase()}, m_later);
    }

    [[nodiscard]] std::vector<std::string> present() const
    {
        const auto store = m_folder.tryOpen(m_disk.vfs());
        return store ? payloads(**store, m_case) : std::vector<std::string>{"doesn't open"};
    }

    StoreCopy m_copy;
    const QDateTime m_later{QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
    const StoreCopy m_replaced{m_later, CopyReason::Replaced, {}, false};
    const testing::Matcher<std::vector<std::string>> m_oldStore =
        testing::UnorderedElementsAre("first", "second");
    const testing::Matcher<std::vector<std::string>> m_newStore = testing::ElementsAre("first");
};

TEST_F(StoreRestoring, TheCopyIsTheStoreAndTheOldOneIsPutAside)
{
    ASSERT_TRUE(restoreIt());
    EXPECT_THAT(present(), m_newStore);
    EXPECT_EQ(copiesOf(place()), (std::vector<StoreCopy>{m_replaced, m_copy}));
    EXPECT_THAT(payloadsIn(fileOf(m_replaced), m_case), m_oldStore);
    EXPECT_THAT(m_folder.names(), testing::UnorderedElementsAre("test.store", "test.store.reserve"));
}

TEST_F(StoreRestoring, CanBeTakenBack)
{
    ASSERT_TRUE(restoreIt());
    m_copy = m_replaced;
    ASSERT_TRUE(prepareRestoring(place(), m_replaced, {ScratchFolder::passphrase()}));
    ASSERT_TRUE(decideRestoring(place(), m_later.addSecs(60)));
    EXPECT_THAT(present(), m_oldStore);
}

TEST_F(StoreRestoring, WorksFromTheOpenStoreWhenItIsClosed)
{
    m_store = m_folder.open(m_disk.vfs());
    ASSERT_TRUE(m_store->restoreWhenClosed(m_copy, m_later));
    EXPECT_EQ(completeRestoring(place()).error().code, ErrorCode::StoreInUse);
    EXPECT_EQ(m_folder.tryOpen(m_disk.vfs()).error().code, ErrorCode::StoreInUse);
    write("until the end");
    ASSERT_TRUE(m_store->reopen());
    EXPECT_THAT(payloads(*m_store, m_case),
                testing::UnorderedElementsAre("first", "second", "until the end"));
    m_store.reset();
    EXPECT_THAT(present(), m_newStore);
    EXPECT_THAT(payloadsIn(fileOf(m_replaced), m_case), testing::Contains("until the end"));
}

TEST_F(StoreRestoring, ReplacesAStoreThatCantBeOpened)
{
    for (const QByteArray& ruin :
         {QByteArray("no store"), QByteArray(), QByteArray("SQLite format 3\0 and more", 26)}) {
        setFileBytes(m_folder.path("test.store"), ruin);
        ASSERT_TRUE(restoreIt());
        EXPECT_THAT(present(), m_newStore);
        ASSERT_EQ(fileBytes(fileOf(copiesOf(place()).front())), ruin) << "put aside as it was";
    }
}

TEST_F(StoreRestoring, ReplacesAStoreThatIsGone)
{
    QFile::remove(m_folder.path("test.store"));
    ASSERT_TRUE(restoreIt());
    EXPECT_THAT(present(), m_newStore);
    EXPECT_EQ(copiesOf(place()), std::vector<StoreCopy>{m_copy}) << "there was nothing to put aside";
}

// The log of the old store would be played back into the new one.
TEST_F(StoreRestoring, TheLogOfACrashGoesAsideWithItsStore)
{
    m_store = m_folder.open(m_disk.vfs());
    write("in the log");
    m_disk.failSyncs();
    m_store.reset(); // so that the log stays
    m_disk.heal();
    ASSERT_GT(QFileInfo(m_folder.path("test.store-wal")).size(), 0);
    // a store that can't be opened any more, so that nobody folds the log
    QByteArray head = fileBytes(m_folder.path("test.store"));
    head[68] = 0;
    setFileBytes(m_folder.path("test.store"), head);
    ASSERT_TRUE(restoreIt());
    EXPECT_THAT(present(), m_newStore);
    EXPECT_THAT(backups(), testing::Contains(copyName(m_replaced) + QStringLiteral("-wal")));
}

TEST_F(StoreRestoring, AnOpenStoreIsLeftAlone)
{
    m_store = m_folder.open(m_disk.vfs());
    EXPECT_EQ(restoreIt().error().code, ErrorCode::StoreInUse);
    EXPECT_THAT(payloads(*m_store, m_case), m_oldStore);
}

TEST_F(StoreRestoring, AStoreThatWasOpenedMeanwhileIsLeftAloneAlsoLater)
{
    ASSERT_TRUE(prepareRestoring(place(), m_copy, {ScratchFolder::passphrase()}));
    const QByteArray prepared = fileBytes(m_folder.path("test.store.prepared"));
    m_store = m_folder.open(m_disk.vfs()); // which forgets what was prepared
    setFileBytes(m_folder.path("test.store.prepared"), prepared);
    EXPECT_EQ(restorePrepared(place(), m_later).error().code, ErrorCode::StoreInUse);
    m_store.reset();
    EXPECT_THAT(present(), m_oldStore);
    EXPECT_THAT(m_folder.names(), testing::UnorderedElementsAre("test.store", "test.store.reserve"));
}

TEST_F(StoreRestoring, AStoreThatCantBePutAsideIsLeftAloneAlsoLater)
{
    ASSERT_TRUE(prepareRestoring(place(), m_copy, {ScratchFolder::passphrase()}));
    ASSERT_TRUE(QDir().rename(m_folder.path("backups"), m_folder.path("elsewhere")));
    setFileBytes(m_folder.path("backups"), "a file in its place");
    EXPECT_FALSE(restorePrepared(place(), m_later));
    QFile::remove(m_folder.path("backups"));
    ASSERT_TRUE(QDir().rename(m_folder.path("elsewhere"), m_folder.path("backups")));
    EXPECT_THAT(present(), m_oldStore);
    EXPECT_EQ(copiesOf(place()), std::vector<StoreCopy>{m_copy});
}

TEST_F(StoreRestoring, AWrongPassphraseChangesNothing)
{
    const FolderContent before = m_folder.content();
    EXPECT_EQ(prepareRestoring(place(), m_copy, {Secret::copyOf("gren moln kaffe")}).error().code,
              ErrorCode::WrongPassphrase);
    EXPECT_EQ(m_folder.content(), before);
}

TEST_F(StoreRestoring, ADamagedCopyChangesNothing)
{
    const FolderContent before = m_folder.content();
    setFileBytes(fileOf(m_copy), fileBytes(fileOf(m_copy)).first(5000));
    EXPECT_EQ(prepareRestoring(place(), m_copy, {ScratchFolder::passphrase()}).error().code,
              ErrorCode::StoreDamaged);
    QFile::remove(fileOf(m_copy));
    EXPECT_EQ(prepareRestoring(place(), m_copy, {ScratchFolder::passphrase()}).error().code,
              ErrorCode::StoreMissing);
    EXPECT_EQ(m_folder.content(), before);
}

TEST_F(StoreRestoring, TheCopyOfAnotherStoreIsRefused)
{
    const ScratchFolder elsewhere;
    elsewhere.create().reset();
    QFile::remove(fileOf(m_copy));
    QFile::copy(elsewhere.path("test.store"), fileOf(m_copy));
    m_store = m_folder.open(m_disk.vfs());
    EXPECT_EQ(m_store->restoreWhenClosed(m_copy, m_later).error().code, ErrorCode::StoreNotAStore);
}

TEST_F(StoreRestoring, ADiskThatFailsAnywhereLeavesTheOldStore)
{
    for (const bool full : {false, true}) {
        int failures = 0;
        for (int n = 1;; ++n) {
            if (full)
                m_disk.fillAtWrite(n);
            else
                m_disk.failAtChange(n, FailingDisk::Times::Forever);
            const Result<void> prepared = prepareRestoring(place(), m_copy, {ScratchFolder::passphrase()});
            m_disk.heal();
            EXPECT_THAT(present(), m_oldStore) << n;
            EXPECT_THAT(m_folder.names(), testing::Not(testing::Contains("test.store.prepared")))
                << "what is not used is not kept";
            if (prepared)
                break;
            ++failures;
        }
        EXPECT_GT(failures, 5);
    }
}

TEST_F(StoreRestoring, IsOnTheDiskBeforeItCounts)
{
    ASSERT_TRUE(prepareRestoring(place(), m_copy, {ScratchFolder::passphrase()}));
    const ScratchFolder afterwards;
    m_disk.pullPlugInto(afterwards.path());
    EXPECT_THAT(payloadsIn(afterwards.path("test.store.prepared"), m_case), m_newStore);
}

// Each of the renamings may be the last before the power is lost; those before it have been synced.
TEST_F(StoreRestoring, WhenThePowerIsLostItIsTheOldStoreOrTheNew)
{
    // the log of a crash beside the old store, which must never be played back into the new one
    m_store = m_folder.open(m_disk.vfs());
    write("in the log");
    m_disk.failSyncs();
    m_store.reset();
    m_disk.heal();
    ASSERT_TRUE(prepareRestoring(place(), m_copy, {ScratchFolder::passphrase()}));
    for (size_t done = 0; done <= 4; ++done) {
        const ScratchFolder crashed;
        QDir().mkpath(crashed.path("backups"));
        for (const char* name : {"test.store", "test.store-wal", "test.store.prepared"})
            QFile::copy(m_folder.path(name), crashed.path(name));
        const QString restored = crashed.path("test.store.restored-20261123T090000Z-replaced.rundbord");
        const QString aside = copyPlace(crashed.place(), m_replaced).path;
        const std::vector<std::pair<QString, QString>> renamings{
            {crashed.path("test.store.prepared"), restored},
            {crashed.path("test.store"), aside},
            {crashed.path("test.store-wal"), aside + QStringLiteral("-wal")},
            {restored, crashed.path("test.store")}};
        for (size_t step = 0; step < done; ++step)
            ASSERT_TRUE(QFile::rename(renamings[step].first, renamings[step].second)) << step;
        const auto store = crashed.tryOpen();
        ASSERT_TRUE(store) << done << ' ' << qPrintable(store.error().detail);
        if (done == 0)
            EXPECT_THAT(payloads(**store, m_case), testing::Contains("in the log"));
        else
            EXPECT_THAT(payloads(**store, m_case), m_newStore) << done;
    }
}

} // namespace

} // namespace rundbord
