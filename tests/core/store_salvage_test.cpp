// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/copies_fixture.h"
#include "tests/support/raw_sql.h"

#include <random>

namespace rundbord
{

// What is damaged in the store is found in the latest copy in which it is whole.

namespace
{

class StoreSalvage : public CopiesTest
{
protected:
    static constexpr int recordCount = 60;

    void SetUp() override
    {
        CopiesTest::SetUp();
        Batch batch{m_case, {}, std::nullopt, Durability::Act};
        for (int i = 0; i < recordCount; ++i) {
            m_ids.push_back(RecordId::create());
            batch.changes.push_back({m_ids.back(), payload(i)});
        }
        ASSERT_TRUE(m_store->write(batch));
        m_older = tryCopy().value();
        ASSERT_TRUE(
            m_store->write({m_case, {{m_ids[0], QByteArray("later")}}, std::nullopt, Durability::Act}));
        m_newer = tryCopy().value();
        m_store.reset();
    }

    static QByteArray payload(int number) { return "record " + QByteArray::number(number); }

    static void damage(const QString& file, const CaseId& caseId, const RecordId& id)
    {
        RawSql(file).run("UPDATE record SET sealed = zeroblob(300) WHERE case_id = ?1 AND id = ?2",
                         {caseId.uuid().toRfc4122(), id.uuid().toRfc4122()});
    }

    void open() { m_store = m_folder.open(m_disk.vfs()); }
    [[nodiscard]] QString file() const { return m_folder.path("test.store"); }

    std::vector<RecordId> m_ids;
    StoreCopy m_older;
    StoreCopy m_newer;
};

TEST_F(StoreSalvage, TakesTheLatest)
{
    damage(file(), m_case, m_ids[0]);
    open();
    EXPECT_THAT(m_store->readCase(m_case)->damaged, testing::ElementsAre(m_ids[0]));
    EXPECT_THAT(m_store->salvageRecords(m_case, {m_ids[0]}),
                testing::ElementsAre(SalvagedRecord{m_ids[0], "later", m_newer}));
}

TEST_F(StoreSalvage, GoesBackToTheCopyInWhichItIsWhole)
{
    for (const QString& each : {file(), fileOf(m_newer)})
        damage(each, m_case, m_ids[0]);
    open();
    EXPECT_THAT(m_store->salvageRecords(m_case, {m_ids[1], m_ids[0]}),
                testing::ElementsAre(SalvagedRecord{m_ids[1], payload(1), m_newer},
                                     SalvagedRecord{m_ids[0], payload(0), m_older}));
}

TEST_F(StoreSalvage, WhatNoCopyHasIsNotFound)
{
    open();
    EXPECT_THAT(m_store->salvageRecords(m_case, {RecordId::create()}), testing::IsEmpty());
    EXPECT_THAT(m_store->salvageRecords(CaseId::create(), {m_ids[0]}), testing::IsEmpty());
}

TEST_F(StoreSalvage, ADamagedRecordIsNotTouchedByWhatIsWrittenAfter)
{
    damage(file(), m_case, m_ids[3]);
    open();
    ASSERT_TRUE(m_store->write({m_case, {{m_ids[4], QByteArray("new")}}, std::nullopt, Durability::Act}));
    m_store.reset();
    EXPECT_EQ(RawSql(file()).bytes("SELECT sealed FROM record WHERE case_id = ?1 AND id = ?2",
                                   {m_case.uuid().toRfc4122(), m_ids[3].uuid().toRfc4122()}),
              QByteArray(300, '\0'));
    open();
    EXPECT_THAT(m_store->readCase(m_case)->damaged, testing::ElementsAre(m_ids[3]));
}

TEST_F(StoreSalvage, ADamagedKeyComesBack)
{
    for (const char* sql : {"UPDATE case_key SET wrapped = zeroblob(72) WHERE case_id = ?1",
                            "DELETE FROM case_key WHERE case_id = ?1"}) {
        RawSql(file()).run(sql, {m_case.uuid().toRfc4122()});
        open();
        EXPECT_EQ(m_store->readCase(m_case).error().code, ErrorCode::SealBroken);
        const Result<StoreCopy> mended = m_store->mendKey(m_case);
        ASSERT_TRUE(mended);
        EXPECT_EQ(*mended, m_newer);
        EXPECT_EQ(m_store->readCase(m_case)->records.size(), size_t{recordCount} + 1);
        EXPECT_TRUE(m_store->readCase(m_case)->manifestAgrees);
        m_store.reset();
    }
}

TEST_F(StoreSalvage, AKeyThatNoCopyHasIsNotFound)
{
    RawSql(file()).run("UPDATE case_key SET wrapped = zeroblob(72) WHERE case_id = ?1",
                       {m_case.uuid().toRfc4122()});
    for (const StoreCopy& copy : {m_older, m_newer})
        QFile::remove(fileOf(copy));
    open();
    EXPECT_EQ(m_store->mendKey(m_case).error().code, ErrorCode::NotFound);
}

TEST_F(StoreSalvage, WhateverBitTurnsEveryDamagedRecordComesBack)
{
    std::mt19937 random(20261122); // NOLINT(bugprone-random-generator-seed,cert-msc51-cpp): to be repeatable
    const QByteArray whole = fileBytes(file());
    int damaged = 0;
    for (int trial = 0; trial < 100; ++trial) {
        QByteArray bytes = whole;
        const auto at = std::uniform_int_distribution<qsizetype>(0, bytes.size() - 1)(random);
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << std::uniform_int_distribution(0, 7)(random)));
        setFileBytes(file(), bytes);
        const auto store = m_folder.tryOpen(m_disk.vfs());
        const auto loaded = store ? (*store)->readCase(m_case) : Result<LoadedCase>(failAs(store));
        if (!loaded)
            continue;
        for (const RecordId& id : loaded->damaged) {
            ++damaged;
            const auto known = std::find(m_ids.begin(), m_ids.end(), id);
            if (known == m_ids.end())
                continue; // its identity itself was hit
            const int number = static_cast<int>(known - m_ids.begin());
            const auto found = (*store)->salvageRecords(m_case, {id});
            ASSERT_EQ(found.size(), 1U) << trial;
            EXPECT_EQ(found.front().payload, number == 0 ? "later" : payload(number));
        }
    }
    EXPECT_GT(damaged, 10);
    setFileBytes(file(), whole);
}

} // namespace

} // namespace rundbord
