// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/raw_sql.h"
#include "tests/support/writer_fixture.h"

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

std::optional<QByteArray> found(const Result<std::optional<QByteArray>>& setting)
{
    return setting ? *setting : QByteArray("no answer");
}

} // namespace

TEST(StoreSetting, IsNoneUntilItIsKept)
{
    const ScratchFolder folder;
    const auto store = folder.create();
    EXPECT_EQ(found(store->setting(SettingId::Safety)), std::nullopt);
    ASSERT_TRUE(store->keepSetting(SettingId::Safety, "first", Durability::Act));
    ASSERT_TRUE(store->keepSetting(SettingId::Safety, "second", Durability::Act));
    ASSERT_TRUE(store->keepSetting(SettingId::Place, QByteArray(), Durability::Draft));
    EXPECT_EQ(found(store->setting(SettingId::Safety)), "second");
    EXPECT_EQ(found(store->setting(SettingId::Place)), QByteArray());
    EXPECT_TRUE(store->isComplete());
}

TEST(StoreSetting, IsThereAgainAndStandsNowhereInClear)
{
    const ScratchFolder folder;
    ASSERT_TRUE(folder.create()->keepSetting(SettingId::Safety, "canary-4711", Durability::Act));
    EXPECT_EQ(found(folder.open()->setting(SettingId::Safety)), "canary-4711");
    EXPECT_THAT(folder.filesWith("canary-4711"), testing::IsEmpty());
}

TEST(StoreSetting, ThatIsDamagedSaysSoAndCanBeKeptAnew)
{
    const ScratchFolder folder;
    ASSERT_TRUE(folder.create()->keepSetting(SettingId::Safety, "text", Durability::Act));
    RawSql(folder.place().path).run("UPDATE setting SET sealed = zeroblob(length(sealed))");
    EXPECT_EQ(folder.open()->setting(SettingId::Safety).error().code, ErrorCode::SealBroken);
    ASSERT_TRUE(folder.open()->keepSetting(SettingId::Safety, "anew", Durability::Act));
    EXPECT_EQ(found(folder.open()->setting(SettingId::Safety)), "anew");
}

TEST(StoreSetting, DoesNotOpenInThePlaceOfAnother)
{
    const ScratchFolder folder;
    {
        const auto store = folder.create();
        ASSERT_TRUE(store->keepSetting(SettingId::Safety, "safety", Durability::Act));
        ASSERT_TRUE(store->keepSetting(SettingId::Place, "place", Durability::Act));
    }
    {
        RawSql sql(folder.place().path);
        sql.run("CREATE TABLE kept AS SELECT id, sealed FROM setting");
        sql.run("UPDATE setting SET sealed = (SELECT k.sealed FROM kept k WHERE k.id != setting.id)");
    }
    const auto store = folder.open();
    EXPECT_EQ(store->setting(SettingId::Safety).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(store->setting(SettingId::Place).error().code, ErrorCode::SealBroken);
}

class WriterSetting : public WriterFixture
{
};

TEST_F(WriterSetting, IsDurableLikeAnAct)
{
    start(never);
    const quint64 number = m_writer->keepSetting(SettingId::Safety, "kept");
    ASSERT_TRUE(waitForDurable(number));
    EXPECT_EQ(found(m_writer->setting(SettingId::Safety)), "kept");
}

TEST_F(WriterSetting, AsADraftIsSyncedBeforeLong)
{
    start(quick);
    ASSERT_TRUE(waitForDurable(m_writer->keepSetting(SettingId::Place, "here", Durability::Draft)));
}

TEST_F(WriterSetting, SurvivesADiskThatFailsForAWhile)
{
    start(quick);
    m_disk.failSyncs();
    m_writer->submit(batchOf(1, "one"));
    m_writer->keepSetting(SettingId::Safety, "before");
    const quint64 last = m_writer->keepSetting(SettingId::Safety, "kept");
    ASSERT_TRUE(waitForFailure());
    m_disk.heal();
    ASSERT_TRUE(waitForDurable(last));
    EXPECT_EQ(found(m_writer->setting(SettingId::Safety)), "kept");
    EXPECT_EQ(onDisk(), (Payloads{{1, "one"}}));
}

} // namespace rundbord
