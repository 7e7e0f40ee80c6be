// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/completion_list.h"
#include "ui/widgets/line_field.h"
#include "window.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QSignalSpy>

namespace rundbord
{

namespace
{

const QList<CompletionEntry> people{
    {QStringLiteral("Johan Ahl"), QStringLiteral("psykiatrin")},
    {QStringLiteral("Per Wik"), QStringLiteral("Försäkringskassan · på video")},
    {QStringLiteral("Mona Persson"), QStringLiteral("boendestöd")},
    {QStringLiteral("Casper Ek"), QStringLiteral("personligt ombud")},
};

} // namespace

TEST(CompletionModel, KeepsTheRulesOfModels)
{
    CompletionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(people);
    model.setTyped(QStringLiteral("per"));
    model.setEntries({});
    model.setEntries(people);
    model.setTyped({});
    EXPECT_EQ(model.rowCount(), 4);
}

TEST(CompletionModel, GoesOnFromTheBeginningOfWordsNamesFirst)
{
    CompletionModel model;
    model.setEntries(people);
    model.setTyped(QStringLiteral("PER"));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.entry(0).name, QStringLiteral("Per Wik"));
    EXPECT_EQ(model.entry(1).name, QStringLiteral("Mona Persson"));
    EXPECT_EQ(model.entry(2).name, QStringLiteral("Casper Ek")) << "personligt ombud";
    EXPECT_EQ(model.index(1, 0).data(CompletionModel::EntryRole).toInt(), 2);
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Per Wik, Försäkringskassan · på video"));
    model.setTyped(QStringLiteral(" per wik "));
    EXPECT_EQ(model.rowCount(), 0) << "typed in full";
    model.setTyped(QStringLiteral("hal"));
    EXPECT_EQ(model.rowCount(), 0) << "within a word";
}

class CompletionTest : public StyledTest
{
protected:
    void SetUp() override
    {
        list.setEntries(people);
        window.open();
        field.setFocus();
    }

    TestWindow window;
    LineField& field = window.add(new LineField(sharedStyle()));
    LineField& next = window.add(new LineField(sharedStyle()));
    CompletionList& list = *new CompletionList(sharedStyle(), field);
    QSignalSpy picked{&list, &CompletionList::picked};
};

TEST_F(CompletionTest, OpensWhileTypingUnderTheFieldAndMarksTheFirst)
{
    QTest::keyClicks(&field, QStringLiteral("p"));
    ASSERT_TRUE(list.isOpen());
    EXPECT_TRUE(field.hasFocus());
    EXPECT_EQ(list.view()->currentIndex().data().toString(), QStringLiteral("Per Wik"));
    EXPECT_EQ(list.view()->parentWidget(), &window);
    EXPECT_GT(list.view()->y(), field.geometry().bottom());
    EXPECT_EQ(list.view()->x(), field.x());
    EXPECT_EQ(field.accessibleDescription(),
              QStringLiteral("Förslag: Per Wik, Försäkringskassan · på video"));
    QTest::keyClicks(&field, QStringLiteral("xyz"));
    EXPECT_FALSE(list.isOpen());
    EXPECT_EQ(field.accessibleDescription(), QString());
}

TEST_F(CompletionTest, ReturnPicksAndIsSwallowed)
{
    const QSignalSpy returned(&field, &QLineEdit::returnPressed);
    const QSignalSpy edited(&field, &QLineEdit::textEdited);
    QTest::keyClicks(&field, QStringLiteral("per"));
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("Mona Persson"));
    EXPECT_EQ(field.cursorPosition(), 12);
    ASSERT_EQ(picked.count(), 1);
    EXPECT_EQ(picked.at(0).at(0).toInt(), 2);
    EXPECT_EQ(edited.last().at(0).toString(), QStringLiteral("Mona Persson"));
    EXPECT_EQ(returned.count(), 0);
    EXPECT_FALSE(list.isOpen());
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(returned.count(), 1);
}

TEST_F(CompletionTest, TabPicksAndGoesOn)
{
    QTest::keyClicks(&field, QStringLiteral("joh"));
    QTest::keyClick(&field, Qt::Key_Tab);
    EXPECT_EQ(field.text(), QStringLiteral("Johan Ahl"));
    EXPECT_TRUE(next.hasFocus());
    EXPECT_EQ(picked.count(), 1);
}

TEST_F(CompletionTest, EscapeLeavesWhatIsTypedAndNothingElseHearsIt)
{
    QAction leave;
    leave.setShortcut(QKeySequence(Qt::Key_Escape));
    window.addAction(&leave);
    const QSignalSpy left(&leave, &QAction::triggered);
    QTest::keyClicks(&field, QStringLiteral("per"));
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_FALSE(list.isOpen());
    EXPECT_EQ(left.count(), 0);
    QTest::keyClick(&field, Qt::Key_Tab);
    EXPECT_EQ(field.text(), QStringLiteral("per"));
    EXPECT_EQ(picked.count(), 0);
    QTest::keyClick(&next, Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(CompletionTest, DownInAnEmptyFieldShowsAllAndTheMarkStaysWithin)
{
    QTest::keyClick(&field, Qt::Key_Down);
    ASSERT_TRUE(list.isOpen());
    EXPECT_EQ(list.view()->model()->rowCount(), 4);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&field, Qt::Key_Down);
    EXPECT_EQ(list.view()->currentIndex().row(), 3);
    QTest::keyClick(&field, Qt::Key_Up);
    EXPECT_EQ(list.view()->currentIndex().row(), 2);
}

TEST_F(CompletionTest, AClickPicksAndFocusStays)
{
    QTest::keyClicks(&field, QStringLiteral("per"));
    const QRect second = list.view()->visualRect(list.view()->model()->index(1, 0));
    QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, {}, second.center());
    EXPECT_EQ(field.text(), QStringLiteral("Mona Persson"));
    EXPECT_TRUE(field.hasFocus());
}

TEST_F(CompletionTest, ClosesWhenFocusLeavesAndGoesAlongWhenTheFieldMoves)
{
    QTest::keyClicks(&field, QStringLiteral("per"));
    const int before = list.view()->y();
    field.move(field.x(), field.y() + 30);
    EXPECT_EQ(list.view()->y(), before + 30);
    next.setFocus();
    EXPECT_FALSE(list.isOpen());
}

TEST_F(CompletionTest, GoesAboveWhereThereIsNoRoomBelow)
{
    TestWindow low({600, 300});
    low.add(new QWidget).setFixedHeight(200);
    LineField& last = low.add(new LineField(style));
    CompletionList own(style, last);
    own.setEntries(people);
    low.open();
    last.setFocus();
    QTest::keyClicks(&last, QStringLiteral("per"));
    ASSERT_TRUE(own.isOpen());
    EXPECT_LT(own.view()->geometry().bottom(), last.y());
    EXPECT_GE(own.view()->y(), 0);
}

TEST_F(CompletionTest, ShowsWholeEntriesAtEveryZoom)
{
    for (const int zoom : {100, 150, 200}) {
        style.setZoom(zoom);
        field.clear();
        QTest::keyClicks(&field, QStringLiteral("wik"));
        ASSERT_TRUE(list.isOpen());
        const int width = list.view()->viewport()->width();
        EXPECT_GE(width, list.view()->sizeHintForColumn(0)) << zoom;
        EXPECT_GE(list.view()->viewport()->height(), list.view()->sizeHintForRow(0)) << zoom;
        list.view()->grab();
        QTest::keyClick(&field, Qt::Key_Escape);
    }
}

TEST_F(CompletionTest, KeepsWhatTheFieldSaysOfItself)
{
    field.setAccessibleDescription(QStringLiteral("Skriv ett namn."));
    QTest::keyClicks(&field, QStringLiteral("per"));
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(field.accessibleDescription(), QStringLiteral("Skriv ett namn."));
}

} // namespace rundbord
