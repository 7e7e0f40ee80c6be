// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/round_table.h"

#include "window.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolTip>

namespace rundbord
{

namespace
{

QList<TableSeat> four()
{
    return {{QStringLiteral("AL"), QStringLiteral("Amanda Lindqvist"), true, true, false},
            {QStringLiteral("RF"), QStringLiteral("Rebecka Frisk"), false, false, false},
            {QStringLiteral("JA"), QStringLiteral("Johan Ahl"), false, true, true},
            {QStringLiteral("UB"), QStringLiteral("Ulla Berg"), false, false, true}};
}

QList<TableSeat> crowd(int count, bool own)
{
    QList<TableSeat> seats;
    for (int i = 0; i < count; ++i)
        seats << TableSeat{QStringLiteral("XY"), QString::number(i), own && i == 0, false, false};
    return seats;
}

} // namespace

class RoundTableTest : public StyledTest
{
protected:
    void SetUp() override
    {
        table.setSeats(four());
        window.open();
    }
    [[nodiscard]] QPoint at(int seat) const { return table.itemBox(seat).center(); }
    QString said(int seat)
    {
        return QAccessible::queryAccessibleInterface(&table)->child(seat)->text(QAccessible::Name);
    }

    TestWindow window{{300, 300}};
    QLineEdit& field = window.add(new QLineEdit);
    RoundTable& table = window.add(new RoundTable(sharedStyle()));
};

TEST_F(RoundTableTest, TheOwnSeatIsNearestAndLargestAndTheOthersGoRoundFromHerLeft)
{
    EXPECT_EQ(table.sizeHint(), QSize(176, 170));
    EXPECT_GT(table.itemBox(0).width(), table.itemBox(1).width());
    EXPECT_GT(at(0).y(), at(1).y());
    EXPECT_LT(at(1).x(), at(0).x());
    EXPECT_LT(at(2).y(), at(1).y());
    EXPECT_GT(at(3).x(), at(0).x());
}

TEST_F(RoundTableTest, WithoutAnOwnSeatItsPlaceStaysFree)
{
    table.setSeats(crowd(3, false));
    for (int seat = 0; seat < 3; ++seat)
        EXPECT_GT(std::abs(at(seat).x() - table.width() / 2) + table.height() - at(seat).y(), 60);
}

TEST_F(RoundTableTest, IsAListThatSaysInWordsWhatIsSeen)
{
    table.setAccessibleDescription(QStringLiteral("Fråga Ulla."));
    EXPECT_EQ(spokenRole(table), QAccessible::List);
    EXPECT_EQ(spokenName(table), QStringLiteral("Runt bordet"));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&table);
    EXPECT_EQ(list->text(QAccessible::Description), QStringLiteral("Fråga Ulla."));
    ASSERT_EQ(list->childCount(), 4);
    EXPECT_EQ(said(0), QStringLiteral("Amanda Lindqvist, har haft ordet"));
    EXPECT_EQ(said(1), QStringLiteral("Rebecka Frisk"));
    EXPECT_EQ(said(2), QStringLiteral("Johan Ahl, har inte haft ordet på ett tag"));
    EXPECT_EQ(said(3), QStringLiteral("Ulla Berg, har inte haft ordet på ett tag"));
    const QSignalSpy chosen(&table, &RoundTable::seatChosen);
    QAccessibleInterface* ulla = list->child(3);
    EXPECT_EQ(ulla->role(), QAccessible::ListItem);
    EXPECT_EQ(list->childAt(ulla->rect().center().x(), ulla->rect().center().y()), ulla);
    ulla->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(chosen.last(), QVariantList{3});
    table.setEnabled(false);
    EXPECT_TRUE(ulla->state().disabled);
    ulla->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(RoundTableTest, IsOneTabStopWithArrowsToTheNeighbourThatWay)
{
    const QSignalSpy chosen(&table, &RoundTable::seatChosen);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Tab);
    ASSERT_TRUE(table.hasFocus());
    EXPECT_EQ(table.cursor(), 0);
    for (const auto& [key, seat] : {std::pair{Qt::Key_Down, 0},
                                    {Qt::Key_Left, 1},
                                    {Qt::Key_Left, 1},
                                    {Qt::Key_Right, 2},
                                    {Qt::Key_Down, 3},
                                    {Qt::Key_Down, 0},
                                    {Qt::Key_Right, 3},
                                    {Qt::Key_Home, 0},
                                    {Qt::Key_End, 3}}) {
        QTest::keyClick(&table, key);
        EXPECT_EQ(table.cursor(), seat);
    }
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Return);
    EXPECT_EQ(chosen.count(), 2);
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(chosen.count(), 2) << "Ctrl+Return is the page's";
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&table)->focusChild()->text(QAccessible::Name), said(3));
    QTest::keyClick(&table, Qt::Key_Tab);
    EXPECT_FALSE(table.hasFocus());
}

TEST_F(RoundTableTest, EverySeatIsReachedByArrowsHoweverManySit)
{
    for (const bool own : {true, false}) {
        for (int count = 1; count <= 20; ++count) {
            table.setSeats(crowd(count, own));
            QSet<int> reached{0};
            for (int round = 0; round < count; ++round) {
                for (const int from : QSet<int>(reached)) {
                    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                        table.choose(from);
                        QTest::keyClick(&table, key);
                        reached << table.cursor();
                    }
                }
            }
            EXPECT_EQ(reached.size(), count);
        }
    }
}

TEST_F(RoundTableTest, AClickChoosesWhereItBeganAndLeavesTheFieldItsFocus)
{
    field.setFocus();
    const QSignalSpy chosen(&table, &RoundTable::seatChosen);
    QTest::mouseClick(&table, Qt::LeftButton, {}, at(2));
    EXPECT_EQ(chosen.last(), QVariantList{2});
    EXPECT_TRUE(field.hasFocus());
    QTest::mousePress(&table, Qt::LeftButton, {}, at(1));
    QTest::mouseRelease(&table, Qt::LeftButton, {}, at(2));
    QTest::mouseClick(&table, Qt::RightButton, {}, at(1));
    QTest::mouseClick(&table, Qt::LeftButton, {}, table.rect().center());
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(RoundTableTest, SeatsStandApartInsideItAtEveryTextSize)
{
    for (const int zoom : {100, 150, 200}) {
        style.setZoom(zoom);
        table.resize(table.sizeHint());
        for (const int count : {1, 2, 7, 12, 20}) {
            table.setSeats(crowd(count, true));
            for (int seat = 0; seat < count; ++seat) {
                EXPECT_TRUE(table.rect().contains(table.itemBox(seat)));
                EXPECT_FALSE(count > 1 &&
                             QRect(at(seat), QSize(1, 1)).intersects(table.itemBox((seat + 1) % count)));
            }
            table.grab();
        }
    }
}

TEST_F(RoundTableTest, TellsANameUnderThePointerAndStandsEmpty)
{
    QHelpEvent help(QEvent::ToolTip, at(1), table.mapToGlobal(at(1)));
    QApplication::sendEvent(&table, &help);
    EXPECT_EQ(QToolTip::text(), QStringLiteral("Rebecka Frisk"));
    QToolTip::hideText();
    table.setSeats({});
    table.setFocus();
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_End, Qt::Key_Return})
        QTest::keyClick(&table, key);
    table.grab();
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&table)->childCount(), 0);
}

} // namespace rundbord
