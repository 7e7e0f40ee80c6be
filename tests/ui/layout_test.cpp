// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_frame.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/pinned_column.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/voice_frame.h"
#include "window.h"

#include <QScrollBar>
#include <QSignalSpy>

namespace rundbord
{

namespace
{

QWidget* block(int width, int height)
{
    auto* made = new QWidget;
    made->setFixedSize(width, height);
    return made;
}

} // namespace

TEST(FlowLayout, BreaksRowsWhereTheyAreFull)
{
    QWidget holder;
    auto* flow = new FlowLayout(10, 5, &holder);
    for (int i = 0; i < 3; ++i)
        flow->addWidget(block(100, 20));
    EXPECT_EQ(flow->sizeHint(), QSize(320, 20));
    EXPECT_EQ(flow->heightForWidth(320), 20);
    EXPECT_EQ(flow->heightForWidth(319), 45);
    EXPECT_EQ(flow->heightForWidth(50), 70);
    flow->setGeometry(QRect(0, 0, 220, 45));
    EXPECT_EQ(flow->itemAt(1)->geometry(), QRect(110, 0, 100, 20));
    EXPECT_EQ(flow->itemAt(2)->geometry(), QRect(0, 25, 100, 20));
    flow->itemAt(0)->widget()->hide();
    EXPECT_EQ(flow->heightForWidth(210), 20);
}

TEST(FlowLayout, StandsInColumnsAsLongAsTheyFit)
{
    QWidget holder;
    auto* flow = new FlowLayout(10, 5, &holder);
    flow->setColumns(2);
    for (const int width : {80, 120, 90, 100}) {
        auto* item = new QWidget;
        item->setMinimumSize(width, 20);
        flow->addWidget(item);
    }
    flow->setGeometry(QRect(0, 0, 310, 45));
    EXPECT_EQ(flow->itemAt(3)->geometry(), QRect(160, 25, 150, 20));
    flow->setGeometry(QRect(0, 0, 230, 45));
    EXPECT_EQ(flow->itemAt(2)->geometry().width(), 100);
    EXPECT_EQ(flow->itemAt(1)->geometry().left(), 110);
    EXPECT_EQ(flow->heightForWidth(200), 95);
    delete flow->takeAt(0);
    EXPECT_EQ(flow->count(), 3);
    EXPECT_EQ(flow->takeAt(7), nullptr);
}

TEST(FlowLayout, StartsToTheRightWhereTheLanguageDoes)
{
    QWidget holder;
    holder.setLayoutDirection(Qt::RightToLeft);
    auto* flow = new FlowLayout(10, 5, &holder);
    flow->addWidget(block(100, 20));
    flow->setGeometry(QRect(0, 0, 300, 20));
    EXPECT_EQ(flow->itemAt(0)->geometry().left(), 200);
}

using LayoutTest = StyledTest;

TEST_F(LayoutTest, FootStandsOnTheSameEdgesAsTheText)
{
    TestWindow window;
    Sheet& sheet = window.add(new Sheet(style));
    auto* text = new TextLabel(style, TextStyle::Body, Token::Ink, QStringLiteral("text"));
    auto* back = new Button(style, ButtonRole::Secondary, QStringLiteral("Tillbaka"));
    auto* on = new Button(style, ButtonRole::Primary, QStringLiteral("Nästa"));
    sheet.body()->addWidget(text);
    sheet.foot()->addWidget(back);
    sheet.foot()->addStretch();
    sheet.foot()->addWidget(on);
    window.open();
    EXPECT_EQ(back->mapTo(&sheet, QPoint()).x(), text->mapTo(&sheet, QPoint()).x());
    EXPECT_EQ(on->mapTo(&sheet, QPoint(on->width(), 0)).x(),
              text->mapTo(&sheet, QPoint(text->width(), 0)).x());
    EXPECT_EQ(sheet.foot()->geometry().height(), 64);
}

TEST_F(LayoutTest, WhatHasFocusIsScrolledClear)
{
    TestWindow window({500, 260});
    Sheet& sheet = window.add(new Sheet(style));
    auto* column = new ScrollColumn;
    sheet.addScrolling(column);
    QList<LineField*> fields;
    for (int i = 0; i < 12; ++i) {
        fields.append(new LineField(style));
        column->body()->addWidget(fields.constLast());
    }
    window.open();
    const int width = fields.at(0)->width();
    EXPECT_GT(column->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(width, sheet.width() - 2 * 28 - 2) << "the bar hangs out beside the text";
    fields.at(9)->setFocus();
    const QRect shown(fields.at(9)->mapTo(column->viewport(), QPoint()), fields.at(9)->size());
    EXPECT_TRUE(column->viewport()->rect().contains(shown));
    fields.at(0)->setFocus();
    EXPECT_EQ(column->verticalScrollBar()->value(), 0);
}

TEST_F(LayoutTest, TheCaretOfALongFieldIsScrolledClear)
{
    TestWindow window({500, 200});
    ScrollColumn& column = window.add(new ScrollColumn);
    auto* text = new GrowingTextEdit(style);
    text->setLines(2, 40);
    column.body()->addWidget(text);
    column.body()->addWidget(block(10, 300));
    window.open();
    text->setFocus();
    for (int i = 0; i < 14; ++i)
        QTest::keyClick(text, Qt::Key_Return);
    const auto caretShown = [&] {
        const QRect caret = text->cursorRect();
        return column.viewport()->rect().contains(
            text->viewport()->mapTo(column.viewport(), caret.bottomLeft()));
    };
    EXPECT_TRUE(QTest::qWaitFor(caretShown));
}

TEST_F(LayoutTest, WhatIsPinnedStaysUntilThereIsTooLittleRoomToWrite)
{
    auto* prompt = new PromptCard(style);
    prompt->setText(QStringLiteral("Vad är viktigast för dig, Amanda?"));
    TestWindow window({500, 500});
    Sheet& sheet = window.add(new Sheet(style));
    auto* column = new PinnedColumn(style, prompt);
    sheet.addScrolling(column);
    for (int i = 0; i < 12; ++i)
        column->body()->addWidget(new LineField(style));
    window.open();
    EXPECT_TRUE(column->isPinned());
    const int width = prompt->width();
    column->scroll()->verticalScrollBar()->setValue(100);
    EXPECT_EQ(prompt->y(), 0);
    EXPECT_GE(column->scroll()->height(), 160);
    window.resize(500, 250);
    EXPECT_TRUE(QTest::qWaitFor([column] { return !column->isPinned(); }));
    EXPECT_TRUE(prompt->isVisible());
    EXPECT_EQ(column->body()->itemAt(0)->widget(), prompt);
    EXPECT_TRUE(QTest::qWaitFor([&] { return prompt->width() == width; }));
    window.resize(500, 500);
    EXPECT_TRUE(QTest::qWaitFor([column] { return column->isPinned(); }));
    EXPECT_EQ(column->body()->count(), 12);
}

TEST_F(LayoutTest, PromptUnfoldsMoreAndItsHintGivesWay)
{
    TestWindow window({600, 400});
    PromptCard& card = window.add(new PromptCard(style));
    card.setText(QStringLiteral("Vad är viktigast för dig, Amanda?"));
    window.open();
    auto* hint = card.findChild<Button*>();
    EXPECT_FALSE(hint->isVisible());
    card.setMore(QStringLiteral("Tystnad är inte ett nej."));
    EXPECT_TRUE(hint->isVisible());
    const int folded = card.sizeHint().height();
    QTest::mouseClick(hint, Qt::LeftButton);
    EXPECT_TRUE(card.isMoreOpen());
    EXPECT_GT(card.sizeHint().height(), folded);
    EXPECT_EQ(hint->text(), QStringLiteral("Mindre stöd: F2"));
    QTest::mouseClick(hint, Qt::LeftButton);
    EXPECT_FALSE(card.isMoreOpen());
    EXPECT_EQ(card.sizeHint().height(), folded);
    window.resize(200, 400);
    EXPECT_TRUE(QTest::qWaitFor([hint] { return !hint->isVisible(); }));
    card.setMore({});
    card.setMoreOpen(true);
    EXPECT_FALSE(card.isMoreOpen());
}

TEST_F(LayoutTest, HerWordsStandBetweenQuotesExactlyAsWritten)
{
    VoiceFrame voice(style);
    voice.setLabel(QStringLiteral("Amandas mål"));
    voice.setWords(QStringLiteral("Sova &  orka\u00a0ut"));
    const QList<TextLabel*> lines = voice.findChildren<TextLabel*>();
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.at(0)->text(), QStringLiteral("Amandas mål"));
    EXPECT_EQ(lines.at(1)->text(), QStringLiteral("”Sova &  orka\u00a0ut”"));
    EXPECT_EQ(lines.at(1)->font().family(), QStringLiteral("Andika"));
    voice.setWords({});
    EXPECT_FALSE(lines.at(1)->isVisibleTo(&voice));
}

TEST_F(LayoutTest, BannerSaysOneThingAndPushesDown)
{
    TestWindow window;
    Banner& banner = window.add(new Banner(style));
    QWidget& below = window.add(block(50, 50));
    window.open();
    EXPECT_FALSE(banner.isVisible());
    const int before = below.y();
    const QSignalSpy pressed(&banner, &Banner::pressed);
    banner.say(Banner::Tone::Error, QStringLiteral("Det går inte att spara just nu."),
               QStringLiteral("Visa"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return below.y() >= before + banner.height(); }));
    EXPECT_EQ(spokenName(banner), QStringLiteral("Det går inte att spara just nu."));
    EXPECT_EQ(spokenRole(banner), QAccessible::AlertMessage);
    EXPECT_GE(banner.height(), 48);
    QTest::mouseClick(banner.findChild<Button*>(), Qt::LeftButton);
    EXPECT_EQ(pressed.count(), 1);
    banner.say(Banner::Tone::Plain, QStringLiteral("Paus."));
    EXPECT_FALSE(banner.findChild<Button*>()->isVisible());
    banner.clear();
    EXPECT_FALSE(banner.isVisible());
}

TEST_F(LayoutTest, BannerTellsWhichOfItsButtonsWasPressed)
{
    TestWindow window;
    Banner& banner = window.add(new Banner(style));
    window.open();
    QSignalSpy pressed(&banner, &Banner::pressed);
    banner.say(Banner::Tone::Error, QStringLiteral("Disken är full."),
               QStringList{QStringLiteral("Skriv ut nu"), QStringLiteral("Spara på annan plats…")});
    const QList<Button*> buttons = banner.findChildren<Button*>();
    ASSERT_EQ(buttons.size(), 2);
    EXPECT_TRUE(QTest::qWaitFor([&] { return buttons.at(1)->isVisible(); }));
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    ASSERT_EQ(pressed.count(), 1);
    EXPECT_EQ(pressed.takeFirst().at(0).toInt(), 1);
    banner.say(Banner::Tone::Plain, QStringLiteral("Paus."), QStringLiteral("Fortsätt nu"));
    EXPECT_TRUE(buttons.at(0)->isVisible());
    EXPECT_FALSE(buttons.at(1)->isVisible());
}

TEST_F(LayoutTest, EmptyFrameWrapsItsSentence)
{
    EmptyFrame frame(style, QStringLiteral("Här växer planen fram när ni skriver."));
    EXPECT_GT(frame.heightForWidth(200), frame.heightForWidth(600));
    frame.setSentence(QStringLiteral("Inget."));
    EXPECT_EQ(frame.heightForWidth(200), frame.heightForWidth(600));
}

} // namespace rundbord
