// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_twin.h"
#include "tests/support/twin_reading.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <cmath>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using Colours = QHash<QString, QString>;

QString styleSheet()
{
    Paper paper;
    paper.kind = QStringLiteral("Plan");
    paper.language = QStringLiteral("sv");
    paper.content = Flow();
    return test::readTwin(htmlTwin(paper).value())
        .style.remove(QRegularExpression(QStringLiteral("/\\*.*?\\*/"),
                                         QRegularExpression::DotMatchesEverythingOption));
}

//! Every rule, also those within a condition, as its declarations.
QStringList rulesOf(const QString& style)
{
    static const QRegularExpression rule(QStringLiteral("\\{([^{}]*)\\}"));
    QStringList rules;
    for (auto each = rule.globalMatch(style); each.hasNext();)
        rules << each.next().captured(1).simplified();
    return rules;
}

//! By day, by night and in print.
std::vector<Colours> palettesOf(const QString& style)
{
    static const QRegularExpression colour(QStringLiteral("--(\\w+): (#[0-9a-f]{6});"));
    std::vector<Colours> palettes;
    for (const QString& rule : rulesOf(style)) {
        Colours colours;
        for (auto each = colour.globalMatch(rule); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            colours[match.captured(1)] = match.captured(2);
        }
        if (!colours.isEmpty())
            palettes.push_back(colours);
    }
    return palettes;
}

double luminance(const QString& colour)
{
    const auto part = [&colour](int at) {
        const double value = colour.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

//! WCAG 2.2.
double contrast(const QString& one, const QString& other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

//! The colour that a property of a rule names; empty if it has none.
QString named(const QString& rule, const char* property)
{
    const QRegularExpression form(
        QStringLiteral("(?:^|; ?)%1:[^;]*var\\(--(\\w+)\\)").arg(QString::fromLatin1(property)));
    return form.match(rule).captured(1);
}

} // namespace

TEST(HtmlTwinStyle, EveryLetterStandsOutFromItsGround)
{
    const QString style = styleSheet();
    const std::vector<Colours> palettes = palettesOf(style);
    ASSERT_EQ(palettes.size(), 3U);
    int pairs = 0;
    for (const QString& rule : rulesOf(style)) {
        const QString ink = named(rule, "color");
        const QString ground = named(rule, "background");
        EXPECT_TRUE(ground.isEmpty() || !ink.isEmpty()) << rule.toStdString();
        if (ink.isEmpty())
            continue;
        ++pairs;
        for (const Colours& colours : palettes)
            EXPECT_GE(contrast(colours[ink], colours[ground.isEmpty() ? QStringLiteral("paper") : ground]), 7)
                << rule.toStdString();
    }
    EXPECT_GE(pairs, 4);
}

TEST(HtmlTwinStyle, EveryLineIsSeen)
{
    for (const Colours& colours : palettesOf(styleSheet())) {
        for (const char* line : {"line", "ink", "link"})
            EXPECT_GE(contrast(colours[QString::fromLatin1(line)], colours[QStringLiteral("paper")]), 3)
                << line;
    }
}

TEST(HtmlTwinStyle, HasItsColoursInOnePlace)
{
    const QRegularExpression colour(
        QStringLiteral("#[0-9a-fA-F]{3,8}|rgb|hsl|opacity|(?<!-)\\b(black|white|gr[ae]y)\\b"));
    for (const QString& rule : rulesOf(styleSheet())) {
        const bool palette = rule.contains(QStringLiteral("--paper:"));
        EXPECT_EQ(colour.match(rule).hasMatch(), palette) << rule.toStdString();
    }
}

TEST(HtmlTwinStyle, FollowsNightPrintAndSmallScreens)
{
    const QString style = styleSheet();
    for (const char* condition : {"@media screen and (prefers-color-scheme: dark)", "@media print",
                                  "@media screen and (max-width: 40em)", "@page"})
        EXPECT_TRUE(style.contains(QLatin1String(condition))) << condition;
    EXPECT_EQ(style.count(QLatin1Char('{')), style.count(QLatin1Char('}')));
}

TEST(HtmlTwinStyle, ReckonsContrastAsTheGuidelineDoes)
{
    EXPECT_NEAR(contrast(QStringLiteral("#000000"), QStringLiteral("#ffffff")), 21, 0.001);
    EXPECT_NEAR(contrast(QStringLiteral("#767676"), QStringLiteral("#ffffff")), 4.54, 0.01);
}

} // namespace rundbord
