// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_text.h"
#include "tests/support/failing_disk.h"
#include "tests/support/golden_store.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

// A store of version 1 is lifted whole or not at all, to what a fresh store is.

namespace
{

const QString& goldenFolder()
{
    static const QString folder = QStringLiteral(RUNDBORD_TEST_DATA "/stores");
    return folder;
}

class StoreMigration : public testing::Test
{
protected:
    static void putOldStoreInto(const ScratchFolder& folder)
    {
        const QString path = folder.place().path;
        ASSERT_TRUE(QFile::copy(goldenFolder() + QStringLiteral("/v1.rundbord"), path));
        ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    }

    //! All that can be read, and whether it agrees.
    static std::vector<LoadedCase> contentOf(const Store& store)
    {
        std::vector<LoadedCase> cases;
        for (const GoldenCase& golden : goldenCases(goldenFolder()))
            cases.push_back(store.readCase(golden.id).value());
        return cases;
    }

    static std::vector<LoadedCase> goldenContent()
    {
        std::vector<LoadedCase> cases;
        for (const GoldenCase& golden : goldenCases(goldenFolder()))
            cases.push_back({golden.records, {}, !golden.altered});
        return cases;
    }

    static qint64 versionOf(const ScratchFolder& folder)
    {
        return RawSql(folder.place().path).number("PRAGMA user_version");
    }

    //! Everything SQLite knows of its tables.
    static QByteArray schemaOf(const ScratchFolder& folder)
    {
        return RawSql(folder.place().path)
            .bytes("SELECT group_concat(type || name || tbl_name || coalesce(sql, ''), x'0A') FROM "
                   "(SELECT * FROM sqlite_schema ORDER BY type, name)");
    }
};

} // namespace

TEST_F(StoreMigration, GivesTheTablesOfAFreshStore)
{
    const ScratchFolder old;
    const ScratchFolder fresh;
    putOldStoreInto(old);
    old.open().reset();
    fresh.create().reset();
    EXPECT_EQ(schemaOf(old), schemaOf(fresh));
    EXPECT_GT(schemaOf(old).size(), 500);
    EXPECT_EQ(versionOf(old), newestStoreVersion());
}

TEST_F(StoreMigration, KeepsEveryTextAndWhatWasFoundAltered)
{
    const ScratchFolder folder;
    putOldStoreInto(folder);
    const auto store = folder.open();
    EXPECT_EQ(contentOf(*store), goldenContent());
    EXPECT_TRUE(store->isComplete());
}

TEST_F(StoreMigration, MarksWhatDidNotAgreeBefore)
{
    const ScratchFolder folder;
    putOldStoreInto(folder);
    const GoldenCase golden = goldenCases(goldenFolder()).front();
    RawSql(folder.place().path)
        .run("DELETE FROM record WHERE case_id = ?1 AND id = ?2",
             {golden.id.uuid().toRfc4122(), golden.records.front().id.uuid().toRfc4122()});
    for (int opening = 0; opening < 2; ++opening)
        EXPECT_FALSE(folder.open()->readCase(golden.id)->manifestAgrees);
}

TEST_F(StoreMigration, IsNotDoneWithAWrongPassphrase)
{
    const ScratchFolder folder;
    putOldStoreInto(folder);
    const FolderContent before = folder.content();
    EXPECT_FALSE(Store::open(folder.place(), Secret::copyOf("inte den som gällde")));
    EXPECT_EQ(folder.content(), before);
}

TEST_F(StoreMigration, SurvivesAFailureAtEveryWriteOnceAndForEver)
{
    int refused = 0;
    for (const auto times : {FailingDisk::Times::Once, FailingDisk::Times::Forever}) {
        for (int change = 1;; ++change) {
            ASSERT_LT(change, 200);
            const ScratchFolder folder;
            putOldStoreInto(folder);
            FailingDisk disk;
            disk.failAtChange(change, times);
            const bool opened = folder.tryOpen(disk.vfs()).has_value();
            refused += opened ? 0 : 1;
            disk.heal();
            const auto store = folder.open(disk.vfs());
            EXPECT_EQ(contentOf(*store), goldenContent()) << change;
            EXPECT_TRUE(store->isComplete()) << change;
            if (opened && disk.writes() < change)
                break;
        }
    }
    EXPECT_GT(refused, 10);
}

// What the disk holds when the power goes at the n-th write: the old store or the new, both whole.
TEST_F(StoreMigration, LeavesOldOrNewWhenThePowerGoesAtAnyWrite)
{
    std::set<qint64> versions;
    bool through = false;
    for (int change = 1; !through; ++change) {
        ASSERT_LT(change, 200);
        const ScratchFolder folder;
        const ScratchFolder afterwards;
        putOldStoreInto(folder);
        FailingDisk disk;
        disk.failAtChange(change, FailingDisk::Times::Forever);
        through = folder.tryOpen(disk.vfs()).has_value();
        disk.pullPlugInto(afterwards.path());
        {
            // The log is part of what is there, so it must be seen as SQLite sees it.
            const FailingDisk sameMake;
            EXPECT_EQ(contentOf(*afterwards.open(sameMake.vfs())), goldenContent()) << change;
        }
        disk.pullPlugInto(afterwards.path());
        versions.insert(versionOf(afterwards));
    }
    EXPECT_THAT(versions, testing::ElementsAre(1, newestStoreVersion()));
}

} // namespace rundbord
