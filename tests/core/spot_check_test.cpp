// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/spot_check.h"

#include "core/usecases/keep_safety.h"
#include "tests/support/open_case_fixture.h"

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

class SpotCheck : public OpenCaseTest
{
protected:
    //! So many entries about a case, and as many about none.
    static std::vector<NumberedEntry> someEntries(quint64 count)
    {
        std::vector<NumberedEntry> entries;
        for (quint64 each = 1; each <= count; ++each) {
            AccessEntry entry;
            if (each % 2 == 0)
                entry.note.subject.caseId = CaseId::create();
            entries.push_back({each, entry});
        }
        return entries;
    }
};

} // namespace

TEST_F(SpotCheck, TakesSomeAtRandomOfThoseAboutAPerson)
{
    QRandomGenerator chance(1);
    const std::vector<NumberedEntry> entries = someEntries(200);
    const std::vector<quint64> chosen = proposeSpotCheck(entries, chance);
    EXPECT_EQ(chosen.size(), spotCheckSize);
    for (const quint64 each : chosen)
        EXPECT_EQ(each % 2, 0U);
    EXPECT_NE(chosen, proposeSpotCheck(entries, chance));
}

TEST_F(SpotCheck, TakesAllWhereThereAreFew)
{
    QRandomGenerator chance(1);
    EXPECT_THAT(proposeSpotCheck(someEntries(6), chance), testing::ElementsAre(2, 4, 6));
    EXPECT_THAT(proposeSpotCheck({}, chance), testing::IsEmpty());
}

TEST_F(SpotCheck, LeavesOutWhatCanNotBeRead)
{
    QRandomGenerator chance(1);
    std::vector<NumberedEntry> entries = someEntries(2);
    entries.back().readable = false;
    EXPECT_THAT(proposeSpotCheck(entries, chance), testing::IsEmpty());
}

TEST_F(SpotCheck, IsSignedInTheLogItself)
{
    signSpotCheck(m_book->log(), {4, 7}, QStringLiteral(" Kim  Berg"), QStringLiteral("nothing amiss"));
    const auto entries = readAccessLog(*m_writer, 2026);
    ASSERT_TRUE(entries);
    const AccessNote& note = entries->front().entry.note;
    EXPECT_EQ(note.deed, Deed::SpotChecked);
    EXPECT_EQ(note.count, 2);
    EXPECT_EQ(note.reason, QStringLiteral("Kim Berg\nnothing amiss\n4, 7"));
    EXPECT_EQ(entries->front().entry.at, m_clock.now());
}

TEST_F(SpotCheck, ReadsTheLatestFirstAndWhatIsBrokenAsSuch)
{
    m_writer->submit([] {
        Batch batch;
        batch.log = {{QUuid::createUuid(), 2026, QByteArray("no entry of ours")}};
        return batch;
    }());
    const auto entries = readAccessLog(*m_writer, 2026);
    ASSERT_TRUE(entries);
    ASSERT_EQ(entries->size(), 3U);
    EXPECT_FALSE(entries->at(0).readable);
    EXPECT_EQ(entries->at(1).entry.note.deed, Deed::CaseOpened);
    EXPECT_EQ(entries->at(2).entry.note.deed, Deed::CaseMade);
    EXPECT_EQ(entries->at(2).sequence, 1U);
}

TEST_F(SpotCheck, SettingsAreKeptAndGiveTheNameToTheLog)
{
    EXPECT_EQ(safetySettings(*m_writer), SafetySettings{});
    SafetySettings settings;
    settings.userName = QStringLiteral("Kim Berg");
    settings.unit = QStringLiteral("Unit 5");
    settings.idleMinutes = 7;
    keepSafetySettings(*m_writer, m_book->log(), settings);
    EXPECT_EQ(safetySettings(*m_writer), settings);
    const auto entries = readAccessLog(*m_writer, 2026);
    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->front().entry.note.deed, Deed::SettingsChanged);
    EXPECT_EQ(entries->front().entry.userName, QStringLiteral("Kim Berg"));
    EXPECT_EQ(entries->front().entry.unit, QStringLiteral("Unit 5"));
}

} // namespace rundbord
