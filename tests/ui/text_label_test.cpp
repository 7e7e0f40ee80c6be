// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include "ui/widgets/error_sentence.h"
#include "ui/widgets/pause_pill.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/wrapped_text.h"
#include "window.h"

#include <QLineEdit>

namespace rundbord
{

namespace
{

const QString longWord = QStringLiteral("Arbetsmarknadsenhetsföreståndarutbildning").repeated(4);

} // namespace

using TextLabelTest = StyledTest;

TEST_F(TextLabelTest, ShowsAndSaysTheTextExactlyAsGiven)
{
    TestWindow window;
    QLineEdit& field = window.add(new QLineEdit);
    QLineEdit& other = window.add(new QLineEdit);
    TextLabel& label = window.add(new TextLabel(style, TextStyle::Body, Token::Ink));
    label.setBuddy(&field);
    label.setText(QStringLiteral("<b>Vård</b> && &omsorg"));
    EXPECT_EQ(label.text(), QStringLiteral("<b>Vård</b> && &omsorg"));
    EXPECT_EQ(spokenName(label), label.text());
    EXPECT_EQ(spokenRole(label), QAccessible::StaticText);
    window.open();
    other.setFocus();
    QTest::keyClick(&other, Qt::Key_O, Qt::AltModifier);
    EXPECT_FALSE(field.hasFocus());
}

TEST_F(TextLabelTest, WrapsEvenWithinAWordTooLongForItsLine)
{
    for (const int zoom : {100, 150, 200}) {
        style.setZoom(zoom);
        const QFont font = style.font(TextStyle::Body);
        EXPECT_LE(WrappedText(longWord, font, 200).width(), 200);
        TextLabel label(style, TextStyle::Body, Token::Ink, longWord);
        EXPECT_GT(label.heightForWidth(200), 3 * QFontMetrics(font).height());
        EXPECT_LT(label.minimumSizeHint().width(), 300);
    }
}

TEST_F(TextLabelTest, KeepsLineBreaks)
{
    const QFont font = style.font(TextStyle::Body);
    const int line = QFontMetrics(font).height();
    EXPECT_EQ(WrappedText(QStringLiteral("a\nb\r\nc\u2029d"), font).height(), 4 * line);
    EXPECT_EQ(elided(QStringLiteral("a\nb"), font, 500), QStringLiteral("a b"));
}

TEST_F(TextLabelTest, ElidedKeepsTheWholeTextInItsToolTip)
{
    TextLabel label(style, TextStyle::Body, Token::Ink, longWord);
    label.setFit(TextLabel::Fit::Elide);
    label.resize(200, 30);
    label.show();
    EXPECT_EQ(label.toolTip(), longWord);
    label.setText(QStringLiteral("kort"));
    EXPECT_EQ(label.toolTip(), QString());
}

TEST_F(TextLabelTest, FollowsTheZoom)
{
    TextLabel label(style, TextStyle::Title, Token::Ink, QStringLiteral("Rimliga krav"));
    const QSize before = label.sizeHint();
    style.setZoom(140);
    EXPECT_GT(label.sizeHint().width(), before.width());
    EXPECT_EQ(label.font().pixelSize(), 39);
}

TEST_F(TextLabelTest, WhatHasNothingToSayIsNotThereAndNeverAWindow)
{
    auto* pill = new PausePill(style);
    pill->setText(QStringLiteral("Paus om 2 minuter"));
    EXPECT_FALSE(pill->isVisible());
    TestWindow window;
    window.add(pill);
    window.open();
    EXPECT_TRUE(pill->isVisible());
    pill->setText({});
    EXPECT_FALSE(pill->isVisible());
    ErrorSentence& error = window.add(new ErrorSentence(style));
    EXPECT_FALSE(error.isVisible());
    error.setText(QStringLiteral("November har bara 30 dagar."));
    EXPECT_TRUE(error.isVisible());
}

TEST_F(TextLabelTest, TagsHoldTheirWordAtEveryZoom)
{
    for (const int zoom : {100, 150, 200}) {
        style.setZoom(zoom);
        Tag tag(style, Tag::Tone::Honey, QStringLiteral("Ska prövas"));
        tag.resize(tag.sizeHint());
        tag.show();
        EXPECT_EQ(tag.toolTip(), QString()) << zoom;
        EXPECT_EQ(spokenName(tag), QStringLiteral("Ska prövas"));
    }
}

} // namespace rundbord
