// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

// Somebody who has the file, but not the keys, moves rows about with a tool of their own.

namespace
{

class StoreTampering : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto store = m_folder.create();
        const Batch first{
            m_case, {{m_one, QByteArray("one")}, {m_two, QByteArray("two")}}, QByteArray("old"), {}};
        ASSERT_TRUE(store->createCase(first));
        ASSERT_TRUE(store->createCase({m_other, {{m_one, QByteArray("other")}}, QByteArray("other"), {}}));
    }

    void write(const RecordId& id, const std::optional<QByteArray>& payload)
    {
        ASSERT_TRUE(m_folder.open()->write({m_case, {{id, payload}}, QByteArray("new"), Durability::Act}));
    }

    //! A statement on the closed store; ?1 is the case, ?2 the first record, ?3 the second, ?4 the other
    //! case.
    void tamper(const char* sql)
    {
        RawSql(m_folder.path("test.store"))
            .run(sql, {m_case.uuid().toRfc4122(), m_one.uuid().toRfc4122(), m_two.uuid().toRfc4122(),
                       m_other.uuid().toRfc4122()});
    }

    [[nodiscard]] LoadedCase read() const { return *m_folder.open()->readCase(m_case); }

    ScratchFolder m_folder;
    const CaseId m_case = CaseId::create();
    const CaseId m_other = CaseId::create();
    const RecordId m_one = RecordId::create();
    const RecordId m_two = RecordId::create();
};

TEST_F(StoreTampering, NothingIsReportedWhenNothingWasDone)
{
    write(m_one, "one more");
    EXPECT_TRUE(read().manifestAgrees);
    EXPECT_THAT(read().damaged, testing::IsEmpty());
}

TEST_F(StoreTampering, RecordTakenAway)
{
    tamper("DELETE FROM record WHERE case_id = ?1 AND id = ?2");
    EXPECT_FALSE(read().manifestAgrees);
    EXPECT_THAT(read().records, testing::ElementsAre(LoadedRecord{m_two, "two"}));
}

TEST_F(StoreTampering, RecordPutBackInAnEarlierVersion)
{
    tamper("CREATE TABLE kept AS SELECT * FROM record WHERE case_id = ?1 AND id = ?2");
    write(m_one, "newer");
    tamper("DELETE FROM record WHERE case_id = ?1 AND id = ?2");
    tamper("INSERT INTO record SELECT * FROM kept");
    EXPECT_FALSE(read().manifestAgrees);
}

TEST_F(StoreTampering, RemovedRecordPutBack)
{
    tamper("CREATE TABLE kept AS SELECT * FROM record WHERE case_id = ?1 AND id = ?2");
    write(m_one, std::nullopt);
    tamper("INSERT INTO record SELECT * FROM kept");
    EXPECT_FALSE(read().manifestAgrees);
    // The first version of what is written anew must not be mistaken for it either.
    write(m_one, "written anew");
    tamper("DELETE FROM record WHERE case_id = ?1 AND id = ?2");
    tamper("INSERT INTO record SELECT * FROM kept");
    EXPECT_FALSE(read().manifestAgrees);
}

TEST_F(StoreTampering, OverviewPutBack)
{
    tamper("CREATE TABLE kept AS SELECT overview_version v, overview o FROM care_case WHERE id = ?1");
    write(m_one, "newer");
    tamper("UPDATE care_case SET overview_version = (SELECT v FROM kept), overview = (SELECT o FROM kept) "
           "WHERE id = ?1");
    EXPECT_FALSE(read().manifestAgrees);
}

TEST_F(StoreTampering, SealedTextsSwapped)
{
    tamper("CREATE TABLE kept AS SELECT id, sealed FROM record WHERE case_id = ?1");
    tamper("UPDATE record SET sealed = (SELECT k.sealed FROM kept k WHERE k.id != record.id) WHERE case_id = "
           "?1");
    EXPECT_THAT(read().records, testing::IsEmpty());
    EXPECT_THAT(read().damaged, testing::UnorderedElementsAre(m_one, m_two));
}

TEST_F(StoreTampering, RecordOfAnotherCase)
{
    tamper("UPDATE record SET sealed = (SELECT r.sealed FROM record r WHERE r.case_id = ?4), version = 1 "
           "WHERE case_id = ?1 AND id = ?2");
    EXPECT_THAT(read().damaged, testing::ElementsAre(m_one));
    EXPECT_THAT(read().records, testing::ElementsAre(LoadedRecord{m_two, "two"}));
}

TEST_F(StoreTampering, RecordClaimedByAnotherCase)
{
    tamper("UPDATE record SET case_id = ?4 WHERE case_id = ?1 AND id = ?3");
    EXPECT_FALSE(m_folder.open()->readCase(m_other)->manifestAgrees);
    EXPECT_THAT(m_folder.open()->readCase(m_other)->damaged, testing::ElementsAre(m_two));
}

TEST_F(StoreTampering, KeyOfAnotherCase)
{
    tamper("UPDATE case_key SET wrapped = (SELECT k.wrapped FROM case_key k WHERE k.case_id = ?4) "
           "WHERE case_id = ?1");
    EXPECT_EQ(m_folder.open()->readCase(m_case).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(m_folder.open()->write({m_case, {}, std::nullopt, {}}).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(m_folder.open()->readCase(m_other)->records.size(), 1U);
}

TEST_F(StoreTampering, OverviewChangedIsFlaggedAndHidesNoOther)
{
    tamper(
        "UPDATE care_case SET overview = (SELECT c.overview FROM care_case c WHERE c.id = ?4) WHERE id = ?1");
    EXPECT_THAT(
        *m_folder.open()->overviews(),
        testing::UnorderedElementsAre(CaseOverview{m_case, {}, true}, CaseOverview{m_other, "other", false}));
}

TEST_F(StoreTampering, IsNotCoveredUpByTheNextWrite)
{
    tamper("DELETE FROM record WHERE case_id = ?1 AND id = ?2");
    write(m_two, "written after");
    EXPECT_FALSE(read().manifestAgrees);
    tamper("UPDATE care_case SET altered = 0");
    EXPECT_FALSE(read().manifestAgrees) << "the mark itself is sealed";
}

} // namespace

} // namespace rundbord
