// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/case_book.h"
#include "tests/support/fake_clock.h"
#include "tests/support/first_meeting.h"
#include "tests/support/golden_store.h"
#include "tests/support/scratch_folder.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

// Stores as every version has written them open for ever, with all that is in them.

namespace
{

const QString& goldenFolder()
{
    static const QString folder = QStringLiteral(RUNDBORD_TEST_DATA "/stores");
    return folder;
}

QStringList goldenStores()
{
    return QDir(goldenFolder()).entryList({QStringLiteral("v*.rundbord")}, QDir::Files, QDir::Name);
}

//! A copy, since opening a store may lift it.
void copyInto(const ScratchFolder& folder, const QString& name)
{
    ASSERT_TRUE(QFile::copy(QDir(goldenFolder()).filePath(name), folder.place().path));
    ASSERT_TRUE(QFile::setPermissions(folder.place().path, QFile::ReadOwner | QFile::WriteOwner));
}

class GoldenStore : public testing::TestWithParam<QString>
{
protected:
    void SetUp() override { copyInto(m_folder, GetParam()); }

    ScratchFolder m_folder;
};

} // namespace

TEST_P(GoldenStore, HoldsEveryRecordAndOverview)
{
    const auto store = m_folder.open();
    const auto overviews = store->overviews();
    ASSERT_TRUE(overviews);
    for (const GoldenCase& golden : goldenCases(goldenFolder())) {
        EXPECT_THAT(*overviews, testing::Contains(CaseOverview{golden.id, golden.overview, false}));
        const auto loaded = store->readCase(golden.id);
        ASSERT_TRUE(loaded);
        EXPECT_EQ(loaded->records, golden.records);
        EXPECT_THAT(loaded->damaged, testing::IsEmpty());
        EXPECT_EQ(loaded->manifestAgrees, !golden.altered);
    }
    EXPECT_EQ(overviews->size(), goldenCases(goldenFolder()).size() + 1);
}

TEST_P(GoldenStore, HoldsAPlanThatIsReadInFull)
{
    const FakeClock clock(QDateTime(QDate(2026, 11, 22), QTime(9, 30)));
    const CarePlan plan = goldenPlan(goldenFolder());
    Writer writer(m_folder.open());
    CaseBook book(writer, ownAgendas(), clock);
    const auto entries = book.entries();
    ASSERT_TRUE(entries);
    const auto made = std::find_if(entries->begin(), entries->end(), [&plan](const CaseEntry& entry) {
        return entry.summary.name == plan.person.name;
    });
    ASSERT_NE(made, entries->end());
    const auto opened = book.open(made->id);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->damagedRecords, 0);
    EXPECT_TRUE(opened->complete);
    EXPECT_TRUE(opened->openCase->plan() == plan);
}

TEST_P(GoldenStore, IsWrittenToAndOpensAgain)
{
    const CaseId first = goldenCases(goldenFolder()).front().id;
    const LoadedRecord added{RecordId::create(), "added"};
    ASSERT_TRUE(m_folder.open()->write({first, {{added.id, added.payload}}, std::nullopt, Durability::Act}));
    const auto loaded = m_folder.open()->readCase(first);
    ASSERT_TRUE(loaded);
    EXPECT_THAT(loaded->records, testing::Contains(added));
    EXPECT_TRUE(loaded->manifestAgrees);
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, GoldenStore, testing::ValuesIn(goldenStores()), [](const auto& store) {
    return store.param.section(QLatin1Char('.'), 0, 0).toStdString();
});

} // namespace rundbord
