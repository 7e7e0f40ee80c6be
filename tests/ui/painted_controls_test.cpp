// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/case_dots.h"
#include "ui/widgets/check_row.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/finding_button.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/signature.h"
#include "ui/widgets/time_line.h"
#include "ui/widgets/topic_mark.h"
#include "window.h"

#include <QSignalSpy>

namespace rundbord
{

using PaintedControls = StyledTest;

TEST_F(PaintedControls, LampSaysWhetherItIsLit)
{
    TestWindow window;
    Lamp& lamp = window.add(new Lamp(style, QStringLiteral("Ansvarig")));
    const QSignalSpy clicked(&lamp, &QAbstractButton::clicked);
    EXPECT_EQ(lamp.words(), QStringLiteral("Ansvarig saknas"));
    EXPECT_EQ(spokenName(lamp), QStringLiteral("Ansvarig, saknas"));
    EXPECT_EQ(spokenRole(lamp), QAccessible::Button);
    lamp.setLit(true);
    EXPECT_EQ(lamp.words(), QStringLiteral("Ansvarig"));
    EXPECT_EQ(spokenName(lamp), QStringLiteral("Ansvarig, klar"));
    window.open();
    QTest::mouseClick(&lamp, Qt::LeftButton);
    QTest::keyClick(&lamp, Qt::Key_Space);
    EXPECT_EQ(clicked.count(), 2);
    EXPECT_EQ(lamp.sizeHint().height(), 24);
}

TEST_F(PaintedControls, FindingWrapsAndGoesThereFromAnywhereOnItsLine)
{
    TestWindow window;
    FindingButton& finding =
        window.add(new FindingButton(style, QStringLiteral("Den nya insatsen har ingen dag än")));
    const QSignalSpy clicked(&finding, &QAbstractButton::clicked);
    window.open();
    QTest::mouseClick(&finding, Qt::LeftButton, {}, QPoint(finding.width() - 2, 2));
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_EQ(finding.heightForWidth(1000), 36);
    EXPECT_EQ(finding.heightForWidth(250), 56);
    EXPECT_EQ(spokenName(finding), finding.words());
}

TEST_F(PaintedControls, DataWithAmpersandIsNoMnemonic)
{
    ChipButton chip(style, QStringLiteral("Lugn & &ro"));
    EXPECT_TRUE(chip.shortcut().isEmpty());
    EXPECT_EQ(spokenName(chip), QStringLiteral("Lugn & &ro"));
}

TEST_F(PaintedControls, ChipIsAsWideOnAsOffAndSaysWhichItIs)
{
    TestWindow window;
    ChipButton& chip = window.add(new ChipButton(style, QStringLiteral("Vatten på bordet")));
    window.open();
    const QSize off = chip.sizeHint();
    QTest::mouseClick(&chip, Qt::LeftButton);
    EXPECT_TRUE(chip.isChecked());
    EXPECT_EQ(chip.sizeHint(), off);
    EXPECT_EQ(off.height(), 40);
    EXPECT_TRUE(QAccessible::queryAccessibleInterface(&chip)->state().checked);
    QTest::keyClick(&chip, Qt::Key_Space);
    EXPECT_FALSE(chip.isChecked());
    chip.setSmall(true);
    EXPECT_EQ(chip.sizeHint().height(), 36);
    chip.resize(100, 36);
    EXPECT_EQ(chip.toolTip(), chip.words());
}

TEST_F(PaintedControls, TopicSaysHowFarItHasComeAndArrowsGoOn)
{
    TestWindow window;
    TopicMark& first = window.add(new TopicMark(style, QStringLiteral("Viktigast för mig")));
    TopicMark& second = window.add(new TopicMark(style, QStringLiteral("Mina frågor")));
    first.setProgress(TopicProgress::Full);
    EXPECT_EQ(spokenName(first), QStringLiteral("Viktigast för mig, klart"));
    EXPECT_EQ(spokenName(second), QStringLiteral("Mina frågor, inget skrivet"));
    second.setProgress(TopicProgress::Half);
    EXPECT_EQ(spokenName(second), QStringLiteral("Mina frågor, påbörjat"));
    const QSize before = first.sizeHint();
    first.setCurrent(true);
    EXPECT_EQ(first.sizeHint(), before);
    EXPECT_EQ(before.height(), 40);
    window.open();
    first.setFocus();
    QTest::keyClick(&first, Qt::Key_Down);
    EXPECT_TRUE(second.hasFocus());
}

TEST_F(PaintedControls, ChoicesArePressedAnywhereAndWrap)
{
    TestWindow window;
    const QString words = QStringLiteral("Jag har berättat att mötet kan spelas in & vad det betyder");
    CheckBox& check = window.add(new CheckBox(style, words));
    RadioButton& region = window.add(new RadioButton(style, QStringLiteral("Region Mälarskog")));
    window.open();
    QTest::mouseClick(&check, Qt::LeftButton, {}, QPoint(check.width() - 2, check.height() - 2));
    EXPECT_TRUE(check.isChecked());
    QTest::keyClick(&check, Qt::Key_Space);
    EXPECT_FALSE(check.isChecked());
    QTest::mouseClick(&region, Qt::LeftButton);
    EXPECT_TRUE(region.isChecked());
    EXPECT_EQ(spokenName(check), words);
    EXPECT_EQ(spokenRole(check), QAccessible::CheckBox);
    EXPECT_EQ(spokenRole(region), QAccessible::RadioButton);
    EXPECT_GT(check.heightForWidth(200), check.heightForWidth(1000));
    EXPECT_EQ(check.heightForWidth(1000), 28);
}

TEST_F(PaintedControls, CheckRowTellsWhatTheUserTickedAndKeepsItsBoxes)
{
    TestWindow window;
    CheckRow& row = window.add(new CheckRow(style));
    row.setPoints({{QStringLiteral("Amanda först"), true}, {QStringLiteral("Alla har svarat"), false}});
    window.open();
    const QSignalSpy toggled(&row, &CheckRow::toggled);
    const QList<CheckBox*> boxes = {static_cast<CheckBox*>(row.findChildren<QCheckBox*>().at(0)),
                                    static_cast<CheckBox*>(row.findChildren<QCheckBox*>().at(1))};
    QTest::mouseClick(boxes.at(1), Qt::LeftButton);
    ASSERT_EQ(toggled.count(), 1);
    EXPECT_EQ(toggled.at(0), (QVariantList{1, true}));
    row.setPoints({{QStringLiteral("Amanda först"), true}, {QStringLiteral("Alla har svarat"), true}});
    EXPECT_EQ(toggled.count(), 1);
    EXPECT_EQ(row.findChildren<QCheckBox*>().at(1), boxes.at(1));
    EXPECT_TRUE(boxes.at(1)->hasFocus());
    row.setPoints({{QStringLiteral("Bara en"), false}});
    EXPECT_EQ(row.points(), (QList<CheckPoint>{{QStringLiteral("Bara en"), false}}));
}

TEST_F(PaintedControls, TimeLineSaysItsMinutesAndStandsWithoutAny)
{
    TimeLine line(style);
    line.resize(400, line.sizeHint().height());
    EXPECT_EQ(line.height(), 12);
    line.grab();
    line.setTime({{10, 15, 30, 15}, 33, {35}});
    line.grab();
    EXPECT_EQ(spokenRole(line), QAccessible::Graphic);
    EXPECT_EQ(line.accessibleDescription(), QStringLiteral("33 av 70 minuter"));
    line.setTime({{0, 0}, 500, {-3, 900}});
    line.grab();
    line.setTime({{1}, 500, {-3, 900}});
    line.grab();
}

TEST_F(PaintedControls, CaseDotsSayTheirStep)
{
    CaseDots dots(style);
    dots.setProgress({7, 3, QStringLiteral("Kallelse")});
    EXPECT_EQ(spokenName(dots), QStringLiteral("Kallelse, steg 4 av 7"));
    EXPECT_EQ(spokenRole(dots), QAccessible::Graphic);
    const int before = dots.sizeHint().width();
    style.setZoom(200);
    EXPECT_GT(dots.sizeHint().width(), before);
}

TEST_F(PaintedControls, SignatureIsSquareAndFollowsTheZoom)
{
    const Signature sign(style);
    EXPECT_EQ(sign.sizeHint(), QSize(32, 32));
    style.setZoom(200);
    EXPECT_EQ(sign.sizeHint(), QSize(64, 64));
}

} // namespace rundbord
