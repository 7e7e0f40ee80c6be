// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/widgets/button.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/stepper.h"
#include "window.h"

#include <QScrollBar>

namespace rundbord
{

namespace
{

//! Where the ring stands, seen from the window.
QRect ringRect(const FocusRing& ring)
{
    return ring.overlay() ? ring.overlay()->geometry() : QRect();
}

QRect around(const QWidget& control)
{
    return QRect(control.mapTo(control.window(), QPoint()), control.size()).adjusted(-4, -4, 4, 4);
}

} // namespace

class FocusRingTest : public StyledTest
{
protected:
    FocusRing ring{sharedStyle()};
};

TEST_F(FocusRingTest, StandsAroundButtonsAndNotAroundFields)
{
    TestWindow window;
    Button& button = window.add(new Button(style, ButtonRole::Primary, QStringLiteral("Nästa")));
    LineField& field = window.add(new LineField(style));
    window.open();
    QTest::mouseClick(&button, Qt::LeftButton);
    EXPECT_EQ(ring.target(), &button);
    EXPECT_EQ(ringRect(ring), around(button));
    EXPECT_TRUE(ring.overlay()->testAttribute(Qt::WA_TransparentForMouseEvents));
    field.setFocus();
    EXPECT_EQ(ring.target(), nullptr);
    EXPECT_EQ(ring.overlay(), nullptr);
}

TEST_F(FocusRingTest, GoesAlongAndHidesWithItsControl)
{
    TestWindow window;
    Button& button = window.add(new Button(style, ButtonRole::Primary, QStringLiteral("Nästa")));
    window.open();
    button.setFocus();
    button.move(50, 60);
    EXPECT_EQ(ringRect(ring), around(button));
    button.resize(200, 80);
    EXPECT_EQ(ringRect(ring), around(button));
    style.setZoom(150);
    EXPECT_TRUE(QTest::qWaitFor([&] { return ringRect(ring) == around(button); }));
    button.hide();
    EXPECT_EQ(ring.overlay(), nullptr);
}

TEST_F(FocusRingTest, StandsAroundTheRowOfAStepper)
{
    TestWindow window;
    Stepper& stepper = window.add(new Stepper(style));
    StepperModel model;
    model.phases = {{QStringLiteral("Ett"), {}, 0, 1, false}, {QStringLiteral("Två"), {}, 0, 1, false}};
    stepper.setModel(model);
    window.open();
    stepper.setFocus();
    QTest::keyClick(&stepper, Qt::Key_End);
    const QRect row = stepper.rows().at(1).box.translated(stepper.mapTo(&window, QPoint()));
    EXPECT_EQ(ringRect(ring), row.adjusted(-4, -4, 4, 4));
}

TEST_F(FocusRingTest, IsCutOffWhereItsControlIsScrolledAway)
{
    TestWindow window({300, 200});
    ScrollColumn& column = window.add(new ScrollColumn);
    auto* button = new Button(style, ButtonRole::Primary, QStringLiteral("Nästa"));
    auto* tall = new QWidget;
    tall->setFixedHeight(900);
    column.body()->addWidget(button);
    column.body()->addWidget(tall);
    window.open();
    button->setFocus();
    EXPECT_EQ(ringRect(ring), around(*button));
    column.verticalScrollBar()->setValue(20);
    EXPECT_EQ(ringRect(ring).top(), column.mapTo(&window, QPoint()).y() - 4);
    column.verticalScrollBar()->setValue(400);
    EXPECT_TRUE(ringRect(ring).isEmpty());
}

TEST_F(FocusRingTest, OutlivesWindowsAndMovesBetweenThem)
{
    TestWindow first;
    Button& here = first.add(new Button(style, ButtonRole::Primary, QStringLiteral("Här")));
    first.open();
    here.setFocus();
    {
        TestWindow second;
        Button& there = second.add(new Button(style, ButtonRole::Primary, QStringLiteral("Där")));
        second.open();
        there.setFocus();
        EXPECT_EQ(ring.overlay()->parentWidget(), &second);
    }
    EXPECT_EQ(ring.target() == nullptr || ring.target() == &here, true);
    first.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&first));
    here.setFocus();
    EXPECT_EQ(ring.overlay()->parentWidget(), &first);
}

} // namespace rundbord
