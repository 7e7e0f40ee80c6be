// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/verify_store.h"

#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

class VerifyStore : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto store = m_folder.create();
        Batch first{m_case,
                    {{RecordId::create(), QByteArray("one")}, {RecordId::create(), QByteArray("two")}},
                    QByteArray("overview"),
                    {}};
        first.log = {{QUuid::createUuid(), 2026, QByteArray("made")}};
        ASSERT_TRUE(store->createCase(first));
        ASSERT_TRUE(store->createCase(
            {m_other, {{RecordId::create(), QByteArray("three")}}, QByteArray("other"), {}}));
    }

    [[nodiscard]] StoreReport verify() const { return verifyStore(*m_folder.open(), {}, {}).value(); }
    [[nodiscard]] StoreReport verifyAfter(const char* sql) const
    {
        RawSql(m_folder.place().path).run(sql, {m_case.uuid().toRfc4122()});
        return verify();
    }

    ScratchFolder m_folder;
    const CaseId m_case = CaseId::create();
    const CaseId m_other = CaseId::create();
};

} // namespace

TEST_F(VerifyStore, CountsWhatIsWhole)
{
    const StoreReport report = verify();
    EXPECT_TRUE(report.isWhole());
    EXPECT_EQ(report.cases, 2);
    EXPECT_EQ(report.records, 3);
    EXPECT_EQ(report.log.entries, 1U);
}

TEST_F(VerifyStore, NamesADamagedRecord)
{
    const StoreReport report =
        verifyAfter("UPDATE record SET sealed = zeroblob(length(sealed)) WHERE case_id = ?1");
    EXPECT_THAT(report.faults, testing::ElementsAre(CaseFault{m_case, false, false, 2, false}));
    EXPECT_EQ(report.records, 1);
}

TEST_F(VerifyStore, NamesARecordThatIsGone)
{
    const StoreReport report = verifyAfter("DELETE FROM record WHERE case_id = ?1");
    EXPECT_THAT(report.faults, testing::ElementsAre(CaseFault{m_case, false, false, 0, true}));
}

TEST_F(VerifyStore, NamesACaseThatDoesNotOpen)
{
    const StoreReport report =
        verifyAfter("UPDATE case_key SET wrapped = zeroblob(length(wrapped)) WHERE case_id = ?1");
    EXPECT_THAT(report.faults, testing::ElementsAre(CaseFault{m_case, true, true, 0, false}));
}

TEST_F(VerifyStore, SaysThatACaseIsGone)
{
    const StoreReport report = verifyAfter("DELETE FROM care_case WHERE id = ?1");
    EXPECT_FALSE(report.complete);
    EXPECT_FALSE(report.isWhole());
}

TEST_F(VerifyStore, SaysWhatIsAmissInTheLog)
{
    const StoreReport report = verifyAfter("DELETE FROM log_entry");
    EXPECT_FALSE(report.log.isWhole());
    EXPECT_FALSE(report.isWhole());
}

} // namespace rundbord
