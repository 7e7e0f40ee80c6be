// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_folder.h"
#include "core/store/restoring.h"
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

// Before a store is lifted, there is a copy of it as it was; and a copy of an earlier version is a copy like others.

namespace
{

class MigrationCopy : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QFile::copy(m_golden + QStringLiteral("/v1.rundbord"), m_folder.place().path));
        ASSERT_TRUE(QFile::setPermissions(m_folder.place().path, QFile::ReadOwner | QFile::WriteOwner));
    }

    [[nodiscard]] QString fileOf(const StoreCopy& copy) const
    {
        return copyPlace(m_folder.place(), copy).path;
    }

    void expectGoldenContent(const Store& store) const
    {
        for (const GoldenCase& golden : goldenCases(m_golden))
            EXPECT_EQ(store.readCase(golden.id)->records, golden.records);
    }

    const QString m_golden = QStringLiteral(RUNDBORD_TEST_DATA "/stores");
    ScratchFolder m_folder;
};

TEST_F(MigrationCopy, IsTheStoreAsItWas)
{
    m_folder.open().reset();
    const std::vector<StoreCopy> copies = copiesOf(m_folder.place());
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_EQ(copies.front().reason, CopyReason::Migration);
    EXPECT_FALSE(copies.front().damaged);
    EXPECT_EQ(RawSql(fileOf(copies.front())).number("PRAGMA user_version"), 1);
    EXPECT_EQ(RawSql(m_folder.place().path).number("PRAGMA user_version"), newestStoreVersion());
    m_folder.open().reset();
    EXPECT_EQ(copiesOf(m_folder.place()).size(), 1U) << "only when there is something to lift";
}

TEST_F(MigrationCopy, CanBeRestoredAndIsLiftedAtOnce)
{
    m_folder.open().reset();
    const StoreCopy copy = copiesOf(m_folder.place()).front();
    ASSERT_TRUE(restore(m_folder.place(), copy, {ScratchFolder::passphrase()}, QDateTime::currentDateTime()));
    EXPECT_EQ(RawSql(m_folder.place().path).number("PRAGMA user_version"), newestStoreVersion());
    EXPECT_EQ(RawSql(fileOf(copy)).number("PRAGMA user_version"), 1) << "the copy itself stays as it is";
    EXPECT_EQ(m_folder.open()->setting(SettingId::Restored)->value(), copyName(copy).toUtf8());
    expectGoldenContent(*m_folder.open());
}

TEST_F(MigrationCopy, NothingIsLiftedWithoutIt)
{
    setFileBytes(m_folder.path("backups"), "a file in its place");
    EXPECT_FALSE(m_folder.tryOpen());
    EXPECT_EQ(RawSql(m_folder.place().path).number("PRAGMA user_version"), 1);
    QFile::remove(m_folder.path("backups"));
    expectGoldenContent(*m_folder.open());
}

TEST_F(MigrationCopy, GivesBackARecord)
{
    m_folder.open().reset();
    const GoldenCase golden = goldenCases(m_golden).front();
    const RecordId damaged = golden.records.front().id;
    RawSql(m_folder.place().path)
        .run("UPDATE record SET sealed = zeroblob(300) WHERE case_id = ?1 AND id = ?2",
             {golden.id.uuid().toRfc4122(), damaged.uuid().toRfc4122()});
    const auto found = m_folder.open()->salvageRecords(golden.id, {damaged});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().payload, golden.records.front().payload);
}

TEST_F(MigrationCopy, FollowsWhenACaseIsShredded)
{
    auto store = m_folder.open();
    const StoreCopy copy = copiesOf(m_folder.place()).front();
    const CaseId id = goldenCases(m_golden).front().id;
    const Result<ShredReport> report = store->shredCase(id);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->followed, std::vector<StoreCopy>{copy});
    EXPECT_TRUE(report->searched);
    store.reset();
    EXPECT_EQ(RawSql(fileOf(copy))
                  .number("SELECT count(*) FROM case_key WHERE case_id = ?1", {id.uuid().toRfc4122()}),
              0);
}

} // namespace

} // namespace rundbord
