// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/access_model.h"

#include "ui/texts/deed_text.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

NumberedEntry entryOf(quint64 sequence, Deed deed, const AccessSubject& subject, const QDateTime& at)
{
    return {sequence,
            {{deed, subject},
             at,
             QStringLiteral("kimber"),
             QStringLiteral("Kim Berg"),
             QStringLiteral("Enhet 5")}};
}

class AccessModelTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 30));
        m_entries.setEntries({entryOf(4, Deed::Locked, {}, now), entryOf(3, Deed::CaseOpened, m_elias, now),
                              entryOf(2, Deed::CaseOpened, m_amanda, now.addDays(-3)),
                              entryOf(1, Deed::Unlocked, {}, now.addDays(-3))});
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_shown.index(row, column).data().toString();
    }

    const AccessSubject m_amanda{CaseId::create(), QStringLiteral("Amanda Lindqvist"),
                                 QStringLiteral("900101-2385")};
    const AccessSubject m_elias{CaseId::create(), QStringLiteral("Elias Norberg"), {}};
    AccessModel m_entries;
    AccessFilter m_shown{m_entries};
};

} // namespace

TEST_F(AccessModelTest, SaysWhenWhoWhatAndWhose)
{
    const QAbstractItemModelTester tester(&m_entries);
    EXPECT_EQ(cell(2, AccessModel::When), QStringLiteral("2026-11-19 09:30:00"));
    EXPECT_EQ(cell(2, AccessModel::Who), QStringLiteral("Kim Berg (kimber), Enhet 5"));
    EXPECT_EQ(cell(2, AccessModel::What), deedText({Deed::CaseOpened, {}}));
    EXPECT_EQ(cell(2, AccessModel::Whose), QStringLiteral("Amanda Lindqvist, 900101-2385"));
    EXPECT_EQ(cell(1, AccessModel::Whose), QStringLiteral("Elias Norberg"));
    EXPECT_EQ(cell(0, AccessModel::Whose), QString());
}

TEST_F(AccessModelTest, ShowsWhatHasAllTheWords)
{
    m_shown.setWords(QStringLiteral("lindqvist  ENHET"));
    ASSERT_EQ(m_shown.rowCount(), 1);
    EXPECT_EQ(cell(0, AccessModel::Whose), QStringLiteral("Amanda Lindqvist, 900101-2385"));
    m_shown.setWords(QStringLiteral("lindqvist elias"));
    EXPECT_EQ(m_shown.rowCount(), 0);
    m_shown.setWords({});
    EXPECT_EQ(m_shown.rowCount(), 4);
}

TEST_F(AccessModelTest, ShowsOneCaseSomeDaysOrSomeNumbers)
{
    m_shown.setCase(m_elias.caseId);
    EXPECT_EQ(m_shown.rowCount(), 1);
    m_shown.setCase({});
    m_shown.setFirstDay(QDate(2026, 11, 20));
    EXPECT_EQ(m_shown.rowCount(), 2);
    m_shown.setFirstDay({});
    m_shown.setOnly({1, 2, 9});
    EXPECT_EQ(m_shown.rowCount(), 2);
    m_shown.setOnly({});
    EXPECT_EQ(m_shown.rowCount(), 4);
}

TEST_F(AccessModelTest, SaysOfABrokenEntryOnlyThatItIs)
{
    m_entries.setEntries({{7, {}, false}});
    EXPECT_TRUE(cell(0, AccessModel::What).contains(QStringLiteral("7")));
    EXPECT_EQ(cell(0, AccessModel::When), QString());
}

TEST_F(AccessModelTest, KnowsWhoseEntriesThereAreByName)
{
    const std::vector<AccessSubject> subjects = subjectsIn(m_entries.entries());
    ASSERT_EQ(subjects.size(), 2U);
    EXPECT_EQ(subjects.front(), m_amanda);
    EXPECT_EQ(subjects.back(), m_elias);
}

TEST(DeedText, HasWordsForEveryDeedAndPart)
{
    for (int deed = 0; deed <= static_cast<int>(Deed::LogYearDestroyed); ++deed)
        EXPECT_FALSE(deedText({static_cast<Deed>(deed), {}, {RecordKind::Need}, 2}).isEmpty()) << deed;
    for (int kind = 0; kind <= static_cast<int>(RecordKind::Drafts); ++kind)
        EXPECT_FALSE(label(static_cast<RecordKind>(kind)).isEmpty()) << kind;
    const QString changed = deedText({Deed::Changed, {}, {RecordKind::Need, RecordKind::Risk}});
    EXPECT_TRUE(changed.contains(label(RecordKind::Need)));
    EXPECT_TRUE(changed.contains(label(RecordKind::Risk)));
    EXPECT_TRUE(deedText({Deed::Exported, {}, {}, 0, QStringLiteral("why")}).endsWith(QStringLiteral("why")));
}

} // namespace rundbord
