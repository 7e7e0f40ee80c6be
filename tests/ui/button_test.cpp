// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/split_button.h"
#include "ui/widgets/wrapped_text.h"
#include "window.h"

#include <QMenu>
#include <QSignalSpy>

namespace rundbord
{

using ButtonTest = StyledTest;

TEST_F(ButtonTest, IsPressedByMouseKeyAndMnemonic)
{
    TestWindow window;
    Button& button = window.add(new Button(style, ButtonRole::Primary, QStringLiteral("&Nästa")));
    const QSignalSpy clicked(&button, &QPushButton::clicked);
    window.open();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    QTest::keyClick(&window, Qt::Key_N, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&clicked] { return clicked.count() == 3; }));
    EXPECT_EQ(spokenName(button), QStringLiteral("Nästa"));
    EXPECT_EQ(spokenRole(button), QAccessible::Button);
}

TEST_F(ButtonTest, IsFortyHighAndABigOneFortyEight)
{
    Button button(style, ButtonRole::Secondary, QStringLiteral("Tillbaka"));
    button.ensurePolished();
    EXPECT_EQ(button.sizeHint().height(), 40);
    button.setBig(true);
    EXPECT_EQ(button.sizeHint().height(), 46 + 2 * (QFontMetrics(button.font()).height() - 24) / 2);
}

TEST_F(ButtonTest, HoldsItsTextAndMarkAtEveryZoom)
{
    for (const ButtonRole role :
         {ButtonRole::Primary, ButtonRole::Secondary, ButtonRole::Flat, ButtonRole::Quiet}) {
        for (const int zoom : {100, 150, 200}) {
            style.setZoom(zoom);
            Button button(style, role, QStringLiteral("Nästa behov"));
            button.showIcon(Icon::Forward, IconSide::After);
            const WrappedText text(button.text(), button.font());
            EXPECT_GE(button.sizeHint().width(), text.width() + style.px(metrics::smallIcon));
            EXPECT_GE(button.sizeHint().height(), text.height());
            EXPECT_EQ(button.minimumSizeHint(), button.sizeHint());
        }
    }
}

TEST_F(ButtonTest, TextLosesOnlyTheMarkOfItsMnemonic)
{
    EXPECT_EQ(withoutMnemonic(QStringLiteral("&Spara && stäng&")), QStringLiteral("Spara & stäng"));
}

using SplitButtonTest = StyledTest;

TEST_F(SplitButtonTest, PressesAndOpensItsMenuByKeyAndArrow)
{
    TestWindow window;
    SplitButton& pause = window.add(new SplitButton(style, Icon::Pause, QStringLiteral("Paus")));
    QMenu menu;
    menu.addAction(QStringLiteral("Amanda behöver gå ut…"));
    const int without = pause.sizeHint().width();
    pause.setSplitMenu(&menu);
    EXPECT_GE(pause.sizeHint().width() - without, 32);
    const QSignalSpy clicked(&pause, &QToolButton::clicked);
    const QSignalSpy opened(&menu, &QMenu::aboutToShow);
    window.open();
    pause.setFocus();
    QTest::mouseClick(&pause, Qt::LeftButton, {}, QPoint(10, 10));
    QTest::keyClick(&pause, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 2);
    EXPECT_EQ(opened.count(), 0);
    // An open menu waits for the user; it is closed from its own loop.
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, &QMenu::close, Qt::QueuedConnection);
    QTest::keyClick(&pause, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(opened.count(), 1);
    QTest::mousePress(&pause, Qt::LeftButton, {}, QPoint(pause.width() - 10, 10));
    EXPECT_EQ(opened.count(), 2);
    EXPECT_EQ(clicked.count(), 2);
    EXPECT_EQ(spokenName(pause), QStringLiteral("Paus"));
    pause.setSplitMenu(nullptr);
    EXPECT_EQ(pause.sizeHint().width(), without);
}

} // namespace rundbord
