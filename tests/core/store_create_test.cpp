// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_text.h"
#include "core/store/store.h"
#include "core/store/store_file.h"
#include "tests/support/failing_disk.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <QFile>
#include <QFileInfo>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace rundbord
{

namespace
{

mode_t modeOf(const QString& path)
{
    struct stat status {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

//! The process's umask for as long as it lives.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;
    ~Umask() { ::umask(m_before); }

private:
    mode_t m_before;
};

ErrorCode codeOf(const Result<std::unique_ptr<Store>>& store)
{
    return store ? ErrorCode{-1} : store.error().code;
}

Batch firstBatch()
{
    return {CaseId::create(), {{RecordId::create(), QByteArray("payload")}}, std::nullopt, Durability::Act};
}

} // namespace

TEST(StoreCreate, IsEmptyAndOpensAgain)
{
    const ScratchFolder folder;
    EXPECT_TRUE(folder.create()->overviews()->empty());
    EXPECT_TRUE(folder.open()->overviews()->empty());
}

TEST(StoreCreate, FilesAndFolderAreForTheOwnerOnlyWhateverTheUmask)
{
    for (const mode_t mask : {mode_t{0}, mode_t{077}, mode_t{0277}}) {
        const ScratchFolder outer;
        const QString file = outer.path() + QStringLiteral("/folder/test.store");
        const Umask umask(mask);
        const auto store = Store::create(file, ScratchFolder::passphrase(), KdfCost::cheapest());
        ASSERT_TRUE(store);
        ASSERT_TRUE((*store)->createCase(firstBatch()));
        EXPECT_EQ(modeOf(QFileInfo(file).path()), mode_t{0700});
        EXPECT_EQ(modeOf(file), mode_t{0600});
        EXPECT_EQ(modeOf(file + QStringLiteral("-wal")), mode_t{0600});
        EXPECT_EQ(modeOf(file + QStringLiteral(".reserve")), mode_t{0600});
    }
}

TEST(StoreCreate, MakesNoSharedMemoryAndLeavesNoLog)
{
    const ScratchFolder folder;
    {
        const auto store = folder.create();
        ASSERT_TRUE(store->createCase(firstBatch()));
        EXPECT_FALSE(QFile::exists(folder.path("test.store-shm")));
    }
    const FolderContent content = folder.content();
    EXPECT_EQ(content.size(), 2U) << "store and reserve";
    EXPECT_EQ(content.at("test.store.reserve").size(), 256 * 1024);
}

TEST(StoreCreate, SaysWhatItIs)
{
    const ScratchFolder folder;
    folder.create().reset();
    RawSql sql(folder.path("test.store"));
    EXPECT_EQ(sql.number("PRAGMA application_id"), 0x52554E44);
    EXPECT_EQ(sql.number("PRAGMA user_version"), newestStoreVersion());
    EXPECT_EQ(sql.bytes("PRAGMA integrity_check"), QByteArray("ok"));
}

TEST(StoreCreate, RefusesAShortPassphrase)
{
    const ScratchFolder folder;
    const auto store = Store::create(folder.place(), Secret::copyOf("elva tecken"), KdfCost::cheapest());
    EXPECT_EQ(codeOf(store), ErrorCode::PassphraseTooShort);
    EXPECT_THAT(folder.names(), testing::IsEmpty());
}

TEST(StoreCreate, NeverReplacesAnything)
{
    for (const char* taken : {"test.store", "test.store-wal", "test.store-journal"}) {
        const ScratchFolder folder;
        setFileBytes(folder.path(taken), "somebody's");
        const FolderContent before = folder.content();
        EXPECT_EQ(codeOf(folder.tryCreate()), ErrorCode::StoreExists) << taken;
        EXPECT_EQ(folder.content(), before);
    }
    const ScratchFolder folder;
    ASSERT_TRUE(QFile::link(QStringLiteral("/nowhere"), folder.path("test.store")));
    EXPECT_EQ(codeOf(folder.tryCreate()), ErrorCode::StoreExists) << "dangling link";
}

TEST(StoreCreate, NeverReplacesWhatAppearedMeanwhile)
{
    const ScratchFolder folder;
    setFileBytes(folder.path("built"), "ours");
    setFileBytes(folder.path("test.store"), "somebody's");
    EXPECT_EQ(moveIntoPlace(folder.path("built"), folder.path("test.store")).error().code,
              ErrorCode::StoreExists);
    EXPECT_EQ(fileBytes(folder.path("test.store")), QByteArray("somebody's"));
}

TEST(StoreCreate, LeavesNothingBehindWhenTheDiskFailsAtAnyPoint)
{
    int refused = 0;
    for (const auto times : {FailingDisk::Times::Once, FailingDisk::Times::Forever}) {
        for (int change = 1;; ++change) {
            const ScratchFolder folder;
            FailingDisk disk;
            disk.failAtChange(change, times);
            auto store = folder.tryCreate(disk.vfs());
            if (store) {
                store->reset();
                break;
            }
            ++refused;
            ASSERT_LT(change, 200);
            EXPECT_EQ(codeOf(store), ErrorCode::DiskFailed);
            EXPECT_THAT(folder.names(), testing::IsEmpty()) << change;
        }
    }
    EXPECT_GT(refused, 20);
}

TEST(StoreCreate, SaysThatTheDiskIsFull)
{
    const ScratchFolder folder;
    FailingDisk disk;
    disk.fillAtWrite(5);
    EXPECT_EQ(codeOf(folder.tryCreate(disk.vfs())), ErrorCode::DiskFull);
    EXPECT_THAT(folder.names(), testing::IsEmpty());
}

TEST(StoreCreate, WhatWasMadeSurvivesLossOfPower)
{
    const ScratchFolder folder;
    const ScratchFolder afterwards;
    FailingDisk disk;
    const auto store = folder.create(disk.vfs());
    disk.pullPlugInto(afterwards.path());
    EXPECT_TRUE(afterwards.tryOpen());
}

} // namespace rundbord
