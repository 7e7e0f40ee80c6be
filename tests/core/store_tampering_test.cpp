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

    //! Everything a case consists of, aside for putBack().
    void keepCopyOf(const CaseId& id)
    {
        for (const char* sql : {"CREATE TABLE kept_case AS SELECT * FROM care_case WHERE id = ?1",
                                "CREATE TABLE kept_key AS SELECT * FROM case_key WHERE case_id = ?1",
                                "CREATE TABLE kept_record AS SELECT * FROM record WHERE case_id = ?1"})
            RawSql(m_folder.place().path).run(sql, {id.uuid().toRfc4122()});
    }
    void putBack(const CaseId& id)
    {
        for (const char* sql :
             {"DELETE FROM record WHERE case_id = ?1", "DELETE FROM case_key WHERE case_id = ?1",
              "DELETE FROM care_case WHERE id = ?1", "INSERT INTO care_case SELECT * FROM kept_case",
              "INSERT INTO case_key SELECT * FROM kept_key", "INSERT INTO record SELECT * FROM kept_record"})
            RawSql(m_folder.place().path).run(sql, {id.uuid().toRfc4122()});
    }

    //! One cell of the first row becomes another value of its kind.
    void alterCell(const char* table, const char* column)
    {
        QString sql = QStringLiteral("UPDATE %1 SET %2 = CASE typeof(%2) WHEN 'integer' THEN %2 + 1 ELSE "
                                     "CAST(CASE substr(%2, 1, 1) WHEN x'5A' THEN x'5B' ELSE x'5A' END "
                                     "|| substr(%2, 2) AS BLOB) END "
                                     "WHERE rowid = (SELECT min(rowid) FROM %1)");
        sql = sql.arg(QString::fromLatin1(table), QString::fromLatin1(column));
        RawSql(m_folder.place().path).run(qUtf8Printable(sql));
    }

    //! Whether the store, a case, a record, an overview or a setting says that something is amiss.
    [[nodiscard]] bool somethingIsSaid() const
    {
        const auto store = m_folder.open();
        bool said = !store->isComplete() || !store->setting(SettingId::Safety);
        const auto overviews = store->overviews();
        for (const CaseOverview& overview : *overviews) {
            const auto loaded = store->readCase(overview.caseId);
            said = said || overview.damaged || !loaded || !loaded->damaged.empty() || !loaded->manifestAgrees;
        }
        return said;
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

TEST_F(StoreTampering, TheWholeIsCompleteWhenNothingWasDone)
{
    write(m_one, "one more");
    ASSERT_TRUE(m_folder.open()->keepSetting(SettingId::Safety, "set", Durability::Act));
    ASSERT_TRUE(m_folder.open()->deleteCase(m_other));
    EXPECT_TRUE(m_folder.open()->isComplete());
}

TEST_F(StoreTampering, CaseTakenAwayAsAWhole)
{
    tamper("DELETE FROM record WHERE case_id = ?4");
    tamper("DELETE FROM case_key WHERE case_id = ?4");
    tamper("DELETE FROM care_case WHERE id = ?4");
    EXPECT_FALSE(m_folder.open()->isComplete());
    EXPECT_TRUE(read().manifestAgrees) << "the other case has nothing to do with it";
}

TEST_F(StoreTampering, ShreddedCasePutBackAsAWhole)
{
    keepCopyOf(m_other);
    ASSERT_TRUE(m_folder.open()->deleteCase(m_other));
    EXPECT_TRUE(m_folder.open()->isComplete());
    putBack(m_other);
    EXPECT_EQ(m_folder.open()->readCase(m_other)->records.size(), 1U);
    EXPECT_FALSE(m_folder.open()->isComplete());
}

TEST_F(StoreTampering, CasePutBackAsAWholeInAnEarlierForm)
{
    keepCopyOf(m_case);
    write(m_one, "newer");
    EXPECT_TRUE(m_folder.open()->isComplete());
    putBack(m_case);
    EXPECT_TRUE(read().manifestAgrees) << "it agrees with itself";
    EXPECT_FALSE(m_folder.open()->isComplete());
}

TEST_F(StoreTampering, CaseOfAnotherStore)
{
    tamper("INSERT INTO care_case SELECT x'00112233445566778899aabbccddeeff', counter, altered, manifest, "
           "overview_version, overview_schema, overview FROM care_case WHERE id = ?4");
    EXPECT_FALSE(m_folder.open()->isComplete());
}

TEST_F(StoreTampering, SettingTakenAwayPutBackOrAdded)
{
    const char* const acts[] = {"DELETE FROM setting",
                                "UPDATE setting SET version = (SELECT version FROM kept_setting), sealed = "
                                "(SELECT sealed FROM kept_setting)",
                                "INSERT INTO setting SELECT 9, version, sealed FROM setting",
                                "INSERT INTO setting SELECT 4294967297, version, sealed FROM setting"};
    ASSERT_TRUE(m_folder.open()->keepSetting(SettingId::Safety, "old", Durability::Act));
    tamper("CREATE TABLE kept_setting AS SELECT * FROM setting");
    ASSERT_TRUE(m_folder.open()->keepSetting(SettingId::Safety, "new", Durability::Act));
    tamper("CREATE TABLE whole_setting AS SELECT * FROM setting");
    for (const char* act : acts) {
        EXPECT_TRUE(m_folder.open()->isComplete());
        tamper(act);
        EXPECT_FALSE(m_folder.open()->isComplete()) << act;
        tamper("DELETE FROM setting");
        tamper("INSERT INTO setting SELECT * FROM whole_setting");
    }
}

TEST_F(StoreTampering, OfTheWholeIsNotCoveredUpByTheNextWrite)
{
    tamper("DELETE FROM care_case WHERE id = ?4");
    write(m_two, "written after");
    EXPECT_FALSE(m_folder.open()->isComplete());
    tamper("UPDATE vault SET altered = 0");
    EXPECT_FALSE(m_folder.open()->isComplete()) << "the mark itself is sealed";
    tamper("UPDATE vault SET manifest = zeroblob(32)");
    EXPECT_FALSE(m_folder.open()->isComplete());
}

// Its seal says where it belongs, so that it is found and nothing is lost.
TEST_F(StoreTampering, RecordOfACaseThatIsNot)
{
    alterCell("record", "case_id");
    EXPECT_EQ(m_folder.open()->readCase(m_case)->records.size(), 2U);
    EXPECT_EQ(m_folder.open()->readCase(m_other)->records.size(), 1U);
    EXPECT_FALSE(somethingIsSaid());
}

// Any other cell of any row that belongs to a case, a setting or the manifest, changed: it is said somewhere.
TEST_F(StoreTampering, AnyCellChangedIsNoticed)
{
    ASSERT_TRUE(m_folder.open()->keepSetting(SettingId::Safety, "set", Durability::Act));
    const FolderContent whole = m_folder.content();
    int tried = 0;
    for (const auto& [table, columns] : std::map<const char*, std::vector<const char*>>{
             {"vault", {"altered", "manifest"}},
             {"care_case",
              {"id", "counter", "altered", "manifest", "overview_version", "overview_schema", "overview"}},
             {"case_key", {"case_id", "version", "wrapped"}},
             {"record", {"id", "version", "schema", "sealed"}},
             {"setting", {"id", "version", "sealed"}}}) {
        for (const char* column : columns) {
            alterCell(table, column);
            EXPECT_TRUE(somethingIsSaid()) << table << "." << column;
            ++tried;
            setFileBytes(m_folder.place().path, whole.at("test.store"));
        }
    }
    EXPECT_EQ(tried, 19);
}

} // namespace

} // namespace rundbord
