// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_file.h"
#include "core/plan/law_points.h"
#include "core/usecases/spot_check.h"
#include "desk.h"
#include "ui/models/cases_model.h"

#include <QLineEdit>
#include <QTableView>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! The start page with the example meetings as cases of one's own.
class SearchTest : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.unlock();
        for (const char* name :
             {"1-adult-psychiatry.json", "2-child-school.json", "3-discharge-at-102.json"}) {
            const QByteArray bytes =
                readBytes(QStringLiteral(":/examples/") + QString::fromLatin1(name)).value();
            ASSERT_TRUE(
                desk.window().session()->book().create(readCaseFile(bytes, QDate(2026, 11, 20)).value()));
        }
        hand.click("newCase"); // and back, to a list with all of them
        desk.window().actions().cases->trigger();
        Hand::settle();
    }

    [[nodiscard]] QAbstractItemModel* shown() const
    {
        return qobject_cast<QTableView*>(hand.find("cases"))->model();
    }
    [[nodiscard]] QString found(int row) const
    {
        return shown()->index(row, CasesModel::Found).data().toString();
    }
    [[nodiscard]] QString name(int row) const
    {
        return shown()->index(row, CasesModel::Name).data().toString();
    }

    QTemporaryDir folder;
    Desk desk{folder.path()};
    Hand hand = desk.hand();
};

} // namespace

TEST_F(SearchTest, FindsWhatIsWrittenInACaseAndTellsWhere)
{
    ASSERT_EQ(shown()->rowCount(), 4);
    EXPECT_TRUE(qobject_cast<QTableView*>(hand.find("cases"))->isColumnHidden(CasesModel::Found));
    const CarePlan plan =
        readCaseFile(readBytes(QStringLiteral(":/examples/2-child-school.json")).value(), QDate(2026, 11, 20))
            .value();
    const QString what = allActions(plan).front()->what;
    hand.click("search");
    hand.type(what.toUpper());
    Hand::until([this] { return shown()->rowCount() == 1 && !found(0).isEmpty(); }, "the case");
    EXPECT_EQ(name(0), plan.person.name);
    EXPECT_EQ(found(0), QStringLiteral("Insats: ") + what);
    EXPECT_FALSE(qobject_cast<QTableView*>(hand.find("cases"))->isColumnHidden(CasesModel::Found));
    Hand::until([&] { return !hand.sees("searchState"); }, "the search to be through");

    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.press(Qt::Key_Delete);
    EXPECT_EQ(shown()->rowCount(), 4);
    EXPECT_TRUE(found(0).isEmpty());
}

TEST_F(SearchTest, IsNotedOnce)
{
    hand.click("search");
    hand.type(QStringLiteral("elias"));
    hand.press(Qt::Key_Backspace);
    int searched = 0;
    const auto read = readAccessLog(desk.window().session()->writer(), 2026);
    for (const NumberedEntry& each : *read)
        searched += each.entry.note.deed == Deed::Searched;
    EXPECT_EQ(searched, 1);
}

TEST_F(SearchTest, FindsANameAtOnceAndSaysWhenThereIsNothing)
{
    hand.click("search");
    hand.type(QStringLiteral("elias norb"));
    ASSERT_EQ(shown()->rowCount(), 1);
    EXPECT_EQ(name(0), QStringLiteral("Elias Norberg"));
    hand.type(QStringLiteral("xyz"));
    Hand::until([this] { return hand.sees("searchState"); }, "an answer");
    Hand::until([this] { return shown()->rowCount() == 0; }, "an empty list");
}

TEST_F(SearchTest, ForgetsTheWordsWhenOneLeaves)
{
    hand.click("search");
    hand.type(QStringLiteral("elias"));
    ASSERT_EQ(shown()->rowCount(), 1);
    auto* list = qobject_cast<QTableView*>(hand.find("cases"));
    list->setFocus();
    list->setCurrentIndex(shown()->index(0, 0));
    hand.press(Qt::Key_Return);
    ASSERT_TRUE(desk.window().session()->openCase());
    desk.window().actions().cases->trigger();
    Hand::settle();
    EXPECT_TRUE(qobject_cast<QLineEdit*>(hand.find("search"))->text().isEmpty());
    EXPECT_EQ(shown()->rowCount(), 4);
}

} // namespace rundbord
