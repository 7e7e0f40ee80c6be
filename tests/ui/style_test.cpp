// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"
#include "window.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStyle>

namespace rundbord
{

namespace
{

QString filled(const char* sheet, double zoom = 1)
{
    Filling filling;
    filling.colours.fill(QColor(Qt::red));
    filling.theme = QStringLiteral("dark");
    filling.zoom = zoom;
    return fillStyleSheet(QString::fromUtf8(sheet), filling);
}

} // namespace

TEST(StyleSheet, FillsLengthsColoursAndTheme)
{
    EXPECT_EQ(filled("a@16px@b", 1.5), QStringLiteral("a24pxb"));
    EXPECT_EQ(filled("@16air@ @16air-1@", 2), QStringLiteral("23px 22px"));
    EXPECT_EQ(filled("@paper@@theme@"), QStringLiteral("#ff0000dark"));
}

TEST(StyleSheet, LeavesWhatIsNoWordOfItsOwn)
{
    EXPECT_EQ(filled("who@where@px@@4px@"), QStringLiteral("who@where@px@4px"));
    EXPECT_EQ(filled("@4em@ @"), QStringLiteral("@4em@ @"));
    EXPECT_EQ(filled(""), QString());
}

using StyleTest = StyledTest;

TEST_F(StyleTest, LeavesNothingUnfilledAndNamesOnlyPicturesThatExist)
{
    static const QRegularExpression comment(QStringLiteral("/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression picture(QStringLiteral("url\\((.*?)\\)"));
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        style.setTheme(theme);
        const QString sheet = qApp->styleSheet().remove(comment);
        EXPECT_FALSE(sheet.contains(QLatin1Char('@'))) << sheet.toStdString();
        auto match = picture.globalMatch(sheet);
        EXPECT_TRUE(match.hasNext());
        while (match.hasNext()) {
            const QString file = match.next().captured(1);
            EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
        }
    }
}

TEST_F(StyleTest, FontsFollowTheZoom)
{
    EXPECT_EQ(style.font(TextStyle::Small).pixelSize(), 15);
    EXPECT_EQ(style.font(TextStyle::Body).family(), QStringLiteral("Noto Sans"));
    EXPECT_TRUE(style.font(TextStyle::BodyBold).bold());
    EXPECT_EQ(style.font(TextStyle::Voice).family(), QStringLiteral("Andika"));
    EXPECT_EQ(QFontInfo(style.font(TextStyle::Voice)).family(), QStringLiteral("Andika"));
    style.setZoom(150);
    EXPECT_EQ(style.font(TextStyle::VoiceWrite).pixelSize(), 30);
    EXPECT_EQ(style.font(TextStyle::Small).pixelSize(), 23);
}

TEST_F(StyleTest, TheLargestHeadingsStopGrowingInNarrowWindows)
{
    style.setZoom(200);
    style.setWindowWidth(1599);
    EXPECT_EQ(style.font(TextStyle::Title).pixelSize(), 42);
    EXPECT_EQ(style.font(TextStyle::Name).pixelSize(), 42);
    EXPECT_EQ(style.font(TextStyle::Say).pixelSize(), 40);
    const QSignalSpy changed(&style, &Style::changed);
    style.setWindowWidth(1600);
    EXPECT_EQ(style.font(TextStyle::Title).pixelSize(), 56);
    EXPECT_EQ(changed.count(), 1);
    style.setWindowWidth(1800);
    EXPECT_EQ(changed.count(), 1);
    style.setWindowWidth(0);
}

TEST_F(StyleTest, ZoomStaysWithinItsBoundsAndTellsOnce)
{
    const QSignalSpy changed(&style, &Style::changed);
    style.setZoom(90);
    EXPECT_EQ(changed.count(), 0);
    style.setZoom(500);
    EXPECT_EQ(style.zoom(), 200);
    EXPECT_EQ(style.px(16), 32);
    EXPECT_EQ(style.air(16), 23);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(StyleTest, ThemeReachesTheApplication)
{
    style.setTheme(Theme::Dark);
    EXPECT_TRUE(style.isDark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), style.colour(Token::Table));
    EXPECT_EQ(QApplication::palette().color(QPalette::PlaceholderText), style.colour(Token::Ink2));
    style.setTheme(Theme::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), style.colour(Token::Paper));
    EXPECT_EQ(style.colour(Token::Paper), QColor(QStringLiteral("#FFFDF8")));
}

TEST_F(StyleTest, MenusAndToolTipsAreSmallAtEveryZoom)
{
    const auto sizes = [] {
        return QList<int>{QApplication::font("QMenu").pixelSize(), QApplication::font("QMenuBar").pixelSize(),
                          QApplication::font("QTipLabel").pixelSize(), QApplication::font().pixelSize()};
    };
    EXPECT_EQ(sizes(), (QList<int>{15, 15, 15, 16}));
    style.setZoom(200);
    EXPECT_EQ(sizes(), (QList<int>{30, 30, 30, 32}));
}

TEST_F(StyleTest, HighContrastOfTheSystemSharpensLinesAndQuietText)
{
    const QPalette before = QApplication::palette();
    QPalette sharp = before;
    sharp.setColor(QPalette::Window, Qt::black);
    sharp.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(sharp);
    const Style sharpened;
    QApplication::setPalette(before);
    EXPECT_TRUE(sharpened.isDark());
    EXPECT_EQ(sharpened.colour(Token::Line), sharpened.colour(Token::Ink));
    EXPECT_EQ(sharpened.colour(Token::Ink2), sharpened.colour(Token::Ink));
    EXPECT_NE(sharpened.colour(Token::Faint), sharpened.colour(Token::Ink));
}

TEST_F(StyleTest, NothingMovesAndTheCaretCanBeFound)
{
    EXPECT_EQ(QApplication::style()->pixelMetric(QStyle::PM_TextCursorWidth), 2);
    EXPECT_EQ(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_AnimateCombo));
    EXPECT_FALSE(QApplication::isEffectEnabled(Qt::UI_FadeTooltip));
}

TEST_F(StyleTest, EveryIconIsDrawnInTheColourAskedFor)
{
    for (int icon = 0; icon <= static_cast<int>(Icon::Exclamation); ++icon) {
        const QImage drawn = style.icon(static_cast<Icon>(icon), Token::Honey).pixmap(44, 44).toImage();
        bool found = false;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                found |= drawn.pixelColor(x, y) == style.colour(Token::Honey);
        }
        EXPECT_TRUE(found) << icon;
    }
}

} // namespace rundbord
