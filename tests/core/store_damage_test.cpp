// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace rundbord
{

// A disk that turns bits over. What isn't hit stays readable, and what is hit is named.

namespace
{

constexpr int recordCount = 200;

QByteArray payloadOf(int number)
{
    return "payload " + QByteArray::number(number) + QByteArray(300, '.');
}

class StoreDamage : public testing::Test
{
protected:
    void SetUp() override
    {
        Batch first{m_case, {}, QByteArray("overview"), Durability::Draft};
        for (int i = 0; i < recordCount; ++i) {
            m_ids.push_back(RecordId::create());
            first.changes.push_back({m_ids.back(), payloadOf(i)});
        }
        const auto store = m_folder.create();
        ASSERT_TRUE(store->createCase(first));
        ASSERT_TRUE(
            store->createCase({m_other, {{RecordId::create(), QByteArray("other")}}, std::nullopt, {}}));
    }

    void TearDown() override { m_whole.clear(); }

    [[nodiscard]] QString file() const { return m_folder.path("test.store"); }

    //! Turns one bit of the file as it was, and of nothing else.
    void flipOnly(qsizetype byte, int bit)
    {
        if (m_whole.isEmpty())
            m_whole = fileBytes(file());
        QByteArray damaged = m_whole;
        damaged[byte] = static_cast<char>(damaged.at(byte) ^ (1 << bit));
        setFileBytes(file(), damaged);
    }

    //! Where these bytes stand in the file, the n-th time.
    [[nodiscard]] qsizetype find(const QByteArray& bytes, int n = 1) const
    {
        const QByteArray content = fileBytes(file());
        qsizetype at = -1;
        while (n-- > 0)
            at = content.indexOf(bytes, at + 1);
        return at;
    }

    [[nodiscard]] QByteArray column(const char* sql, const RecordId& id) const
    {
        return RawSql(file()).bytes(sql, {m_case.uuid().toRfc4122(), id.uuid().toRfc4122()});
    }

    //! Every record but that one is as it was.
    void expectAllWholeBut(const LoadedCase& loaded, int missing) const
    {
        std::map<RecordId, QByteArray> expected;
        for (int i = 0; i < recordCount; ++i) {
            if (i != missing)
                expected[m_ids[i]] = payloadOf(i);
        }
        std::map<RecordId, QByteArray> found;
        for (const LoadedRecord& record : loaded.records)
            found[record.id] = record.payload;
        EXPECT_EQ(found, expected);
    }

    ScratchFolder m_folder;
    const CaseId m_case = CaseId::create();
    const CaseId m_other = CaseId::create();
    std::vector<RecordId> m_ids;
    QByteArray m_whole;
};

TEST_F(StoreDamage, DamagedRecordIsNamedAndHidesNoOther)
{
    const QByteArray sealed = column("SELECT sealed FROM record WHERE case_id = ?1 AND id = ?2", m_ids[77]);
    flipOnly(find(sealed) + 60, 3);
    const LoadedCase loaded = *m_folder.open()->readCase(m_case);
    EXPECT_THAT(loaded.damaged, testing::ElementsAre(m_ids[77]));
    expectAllWholeBut(loaded, 77);
    EXPECT_TRUE(loaded.manifestAgrees) << "nothing was taken away";
}

TEST_F(StoreDamage, DamagedRecordCanBeWrittenAnew)
{
    const QByteArray sealed = column("SELECT sealed FROM record WHERE case_id = ?1 AND id = ?2", m_ids[5]);
    flipOnly(find(sealed) + 60, 0);
    const auto store = m_folder.open();
    ASSERT_TRUE(store->write({m_case, {{m_ids[5], payloadOf(5)}}, std::nullopt, {}}));
    const LoadedCase loaded = *store->readCase(m_case);
    EXPECT_THAT(loaded.damaged, testing::IsEmpty());
    expectAllWholeBut(loaded, -1);
}

// The identity stands in the row and in the index; either is enough.
TEST_F(StoreDamage, DamagedIdentityCostsNothing)
{
    const QByteArray id = m_ids[40].uuid().toRfc4122();
    const qsizetype inOne = find(id, 1);
    const qsizetype inOther = find(id, 2);
    ASSERT_GT(inOther, inOne);
    constexpr qsizetype caseBefore = -16;
    for (const qsizetype at : {inOne, inOther, inOne + caseBefore, inOther + caseBefore}) {
        flipOnly(at + 7, 5);
        const LoadedCase loaded = *m_folder.open()->readCase(m_case);
        expectAllWholeBut(loaded, -1);
        EXPECT_THAT(loaded.damaged, testing::IsEmpty());
    }
}

TEST_F(StoreDamage, DamagedIndexDoesntHideTheLaterVersion)
{
    const QByteArray id = m_ids[40].uuid().toRfc4122();
    for (const int occurrence : {1, 2}) {
        flipOnly(find(id, occurrence) + 7, 5);
        ASSERT_TRUE(m_folder.open()->write({m_case, {{m_ids[40], QByteArray("later")}}, std::nullopt, {}}));
        const LoadedCase loaded = *m_folder.open()->readCase(m_case);
        EXPECT_THAT(loaded.records, testing::Contains(LoadedRecord{m_ids[40], "later"}));
        EXPECT_EQ(loaded.records.size(), size_t{recordCount});
        setFileBytes(file(), m_whole);
    }
}

TEST_F(StoreDamage, DamagedVersionIsNoticed)
{
    RawSql(file()).run("UPDATE record SET version = 77 WHERE case_id = ?1 AND id = ?2",
                       {m_case.uuid().toRfc4122(), m_ids[9].uuid().toRfc4122()});
    const LoadedCase loaded = *m_folder.open()->readCase(m_case);
    EXPECT_THAT(loaded.damaged, testing::ElementsAre(m_ids[9]));
    EXPECT_FALSE(loaded.manifestAgrees);
    expectAllWholeBut(loaded, 9);
}

TEST_F(StoreDamage, DamagedKeyCostsItsCaseOnly)
{
    const QByteArray wrapped = column("SELECT wrapped FROM case_key WHERE case_id = ?1", {});
    flipOnly(find(wrapped) + 30, 1);
    const auto store = m_folder.open();
    EXPECT_EQ(store->readCase(m_case).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(store->readCase(m_other)->records.size(), 1U);
    EXPECT_THAT(*store->overviews(), testing::UnorderedElementsAre(CaseOverview{m_case, {}, true},
                                                                   CaseOverview{m_other, {}, false}));
}

TEST_F(StoreDamage, DamagedOverviewLeavesTheRecords)
{
    const QByteArray overview = column("SELECT overview FROM care_case WHERE id = ?1", {});
    flipOnly(find(overview) + 30, 1);
    const auto store = m_folder.open();
    EXPECT_THAT(*store->overviews(), testing::Contains(CaseOverview{m_case, {}, true}));
    expectAllWholeBut(*store->readCase(m_case), -1);
}

// Pages with broken structure: read what can be read, and write nothing into the ruins.
TEST_F(StoreDamage, BrokenStructureIsReadButNotWrittenTo)
{
    const QByteArray sealed = column("SELECT sealed FROM record WHERE case_id = ?1 AND id = ?2", m_ids[100]);
    const qsizetype page = find(sealed) / 4096 * 4096;
    // The count of cells of a table's page: too many now.
    flipOnly(page + 3, 7);
    const FolderContent before = m_folder.content();
    {
        const auto store = m_folder.open();
        EXPECT_FALSE(store->isSound());
        const LoadedCase loaded = *store->readCase(m_case);
        EXPECT_GE(loaded.records.size(), size_t{recordCount - 12});
        EXPECT_EQ(loaded.records.size() + loaded.damaged.size(), size_t{recordCount});
        EXPECT_THAT(loaded.damaged, testing::Contains(m_ids[100]));
        EXPECT_EQ(store->write({m_case, {}, std::nullopt, {}}).error().code, ErrorCode::StoreDamaged);
        EXPECT_EQ(store->deleteCase(m_case).error().code, ErrorCode::StoreDamaged);
        EXPECT_EQ(store->sync().error().code, ErrorCode::StoreDamaged);
    }
    EXPECT_EQ(m_folder.content(), before);
}

TEST_F(StoreDamage, BrokenIndexCostsNothing)
{
    const QByteArray id = m_ids[100].uuid().toRfc4122();
    const QByteArray sealed = column("SELECT sealed FROM record WHERE case_id = ?1 AND id = ?2", m_ids[100]);
    const qsizetype first = find(id, 1) / 4096;
    const qsizetype indexPage = first == find(sealed) / 4096 ? find(id, 2) / 4096 : first;
    flipOnly(indexPage * 4096 + 3, 7);
    const auto store = m_folder.open();
    EXPECT_FALSE(store->isSound());
    expectAllWholeBut(*store->readCase(m_case), -1);
}

TEST_F(StoreDamage, AnyBitMayTurnWithoutHarmToTheRest)
{
    std::mt19937 random(20261122); // NOLINT(bugprone-random-generator-seed,cert-msc51-cpp): to be repeatable
    const qsizetype size = fileBytes(file()).size();
    constexpr int trials = 150;
    int readable = 0;
    int refused = 0;
    for (int i = 0; i < trials; ++i) {
        const auto byte = std::uniform_int_distribution<qsizetype>(0, size - 1)(random);
        const int bit = std::uniform_int_distribution(0, 7)(random);
        flipOnly(byte, bit);
        const auto store = m_folder.tryOpen();
        const auto loaded = store ? (*store)->readCase(m_case) : Result<LoadedCase>(failAs(store));
        if (!loaded) {
            ++refused;
            continue;
        }
        readable += static_cast<int>(loaded->records.size());
        const bool allThere = loaded->records.size() == recordCount;
        EXPECT_TRUE(allThere || !loaded->damaged.empty() || !loaded->manifestAgrees) << byte << ':' << bit;
        for (const LoadedRecord& record : loaded->records) {
            const auto number = std::find(m_ids.begin(), m_ids.end(), record.id) - m_ids.begin();
            EXPECT_EQ(record.payload, payloadOf(static_cast<int>(number))) << "never a wrong text";
        }
    }
    EXPECT_LE(refused, trials / 20);
    EXPECT_GE(readable, (trials - refused) * recordCount * 98 / 100);
    RecordProperty("refused", refused);
    RecordProperty("readable", readable);
}

} // namespace

} // namespace rundbord
