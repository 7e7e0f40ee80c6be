// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include "ui/widgets/line_field.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/wrapped_text.h"
#include "window.h"

#include <QSignalSpy>

namespace rundbord
{

using ColumnsTest = StyledTest;

TEST_F(ColumnsTest, GiveWayByWidthAndZoom)
{
    EXPECT_EQ(arrangementFor(1366, style), Arrangement::Three);
    EXPECT_EQ(arrangementFor(1239, style), Arrangement::NarrowStepper);
    EXPECT_EQ(arrangementFor(1024, style), Arrangement::NarrowStepper);
    EXPECT_EQ(arrangementFor(999, style), Arrangement::Tabs);
    style.setZoom(200);
    EXPECT_EQ(arrangementFor(1366, style), Arrangement::Tabs);
    EXPECT_EQ(arrangementFor(2480, style), Arrangement::Three);
}

TEST_F(ColumnsTest, StandAsInThePictures)
{
    const ColumnBoxes wide = columnBoxes(QRect(0, 0, 1366, 640), 60, style);
    EXPECT_EQ(wide.way, QRect(24, 12, 236, 612));
    EXPECT_EQ(wide.step, QRect(280, 12, 662, 612));
    EXPECT_EQ(wide.plan, QRect(962, 12, 380, 612));
    const ColumnBoxes small = columnBoxes(QRect(0, 0, 1024, 580), 60, style);
    EXPECT_EQ(small.way.width(), 40);
    EXPECT_EQ(small.step, QRect(80, 12, 572, 552));
    EXPECT_EQ(small.plan, QRect(668, 12, 332, 552));
    const ColumnBoxes widest = columnBoxes(QRect(0, 0, 2400, 900), 60, style);
    EXPECT_EQ(widest.step.width(), 860);
    EXPECT_EQ(widest.plan.width(), 520);
    EXPECT_EQ(widest.way.left(), 2400 - widest.plan.right() - 1);
}

TEST_F(ColumnsTest, NeverOverlapNorLeaveTheWindow)
{
    for (int zoom = 100; zoom <= 200; zoom += 25) {
        style.setZoom(zoom);
        for (int width = 800; width < 3000; width += 37) {
            const ColumnBoxes boxes = columnBoxes(QRect(0, 0, width, 600), 60, style);
            EXPECT_GE(boxes.way.left(), 24);
            EXPECT_LE(boxes.plan.right(), width - 24);
            EXPECT_GT(boxes.step.width(), 400);
            if (arrangementFor(width, style) != Arrangement::Tabs) {
                EXPECT_LT(boxes.way.right(), boxes.step.left());
                EXPECT_LT(boxes.step.right(), boxes.plan.left());
            }
        }
    }
}

TEST_F(ColumnsTest, BehindTabsOnePartIsShownAndTheOneWithFocusStays)
{
    auto* way = new LineField(style);
    auto* step = new LineField(style);
    auto* plan = new LineField(style);
    Columns columns(style, way, step, plan);
    const QSignalSpy changed(&columns, &Columns::arrangementChanged);
    columns.resize(1366, 600);
    columns.show();
    columns.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&columns));
    EXPECT_EQ(columns.arrangement(), Arrangement::Three);
    EXPECT_TRUE(way->isVisible() && step->isVisible() && plan->isVisible());
    EXPECT_FALSE(columns.tabs()->isVisible());
    plan->setFocus();
    columns.resize(900, 600);
    EXPECT_EQ(changed.last().at(0).value<Arrangement>(), Arrangement::Tabs);
    EXPECT_TRUE(plan->isVisible() && plan->hasFocus());
    EXPECT_FALSE(step->isVisible());
    columns.bring(Columns::Part::Step);
    EXPECT_TRUE(step->isVisible());
    EXPECT_FALSE(plan->isVisible());
    columns.tabs()->setFocus();
    QTest::keyClick(columns.tabs(), Qt::Key_Left);
    EXPECT_TRUE(way->isVisible());
    style.setZoom(200);
    columns.resize(2600, 900);
    EXPECT_EQ(columns.arrangement(), Arrangement::Three);
    EXPECT_TRUE(way->isVisible() && step->isVisible() && plan->isVisible());
}

TEST_F(ColumnsTest, TabsKeepTheirWordsAndTheirPlace)
{
    for (const int zoom : {100, 150, 200}) {
        style.setZoom(zoom);
        TestWindow window({1366, 200});
        TabStrip& tabs = window.add(new TabStrip(style));
        tabs.setTitles({QStringLiteral("Gång"), QStringLiteral("Vård & omsorg"), QStringLiteral("Planen")});
        tabs.setCurrentIndex(1);
        window.open();
        EXPECT_EQ(QAccessible::queryAccessibleInterface(&tabs)->child(1)->text(QAccessible::Name),
                  QStringLiteral("Vård & omsorg"));
        const QRect before = tabs.tabRect(2);
        EXPECT_GE(tabs.tabRect(1).width(), WrappedText(tabs.title(1), style.font(TextStyle::Body)).width());
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(0).center());
        EXPECT_EQ(tabs.currentIndex(), 0);
        EXPECT_EQ(tabs.tabRect(2), before);
        tabs.setTitles({QStringLiteral("Gång"), QStringLiteral("Ett annat steg"), QStringLiteral("Planen")});
        EXPECT_EQ(tabs.currentIndex(), 0);
    }
}

TEST_F(ColumnsTest, TabsElideRatherThanLeaveTheWindow)
{
    TestWindow window({400, 200});
    TabStrip& tabs = window.add(new TabStrip(style));
    tabs.setTitles({QStringLiteral("Gång"), QStringLiteral("En väldigt lång titel ").repeated(5),
                    QStringLiteral("Planen")});
    window.open();
    EXPECT_LE(tabs.tabRect(2).right(), window.width());
}

} // namespace rundbord
