// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/system_theme.h"
#include "ui/style/token.h"

#include <QFile>
#include <QPalette>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using T = Token;
struct Pair {
    Token front;
    Token ground;
};

// WCAG 2.2, 1.4.3 and 1.4.11: the pairs of the design's two tables.
constexpr double textFloor = 4.5;
constexpr Pair textPairs[] = {
    {T::Ink, T::Table},
    {T::Ink, T::Paper},
    {T::Ink, T::Inset},
    {T::Ink, T::Sage},
    {T::Ink, T::LakeSoft},
    {T::Ink, T::HoneySoft},
    {T::Ink, T::ErrorSoft},
    {T::Ink2, T::Table},
    {T::Ink2, T::Paper},
    {T::Ink2, T::Inset},
    {T::Ink2, T::Sage},
    {T::Ink2, T::LakeSoft},
    {T::Ink2, T::HoneySoft},
    {T::Accent, T::Table},
    {T::Accent, T::Paper},
    {T::Accent, T::Inset},
    {T::Accent, T::Sage},
    {T::OnAccent, T::Accent},
    {T::OnAccent, T::AccentHover},
    {T::OnAccent, T::AccentDown},
    {T::OnHoney, T::HoneySoft},
    {T::OnHoney, T::Paper},
    {T::OnHoney, T::Inset},
    {T::OnHoney, T::Table},
    {T::Lake, T::Paper},
    {T::Lake, T::Inset},
    {T::Lake, T::LakeSoft},
    {T::Ink, T::Line},
    {T::Paper, T::Lake},
    {T::Error, T::Paper},
    {T::Error, T::ErrorSoft},
    {T::Error, T::Table},
};

constexpr double shapeFloor = 3.0;
constexpr Pair shapePairs[] = {
    {T::Edge, T::Paper},      {T::Edge, T::Inset},  {T::Edge, T::Table},  {T::Accent, T::Paper},
    {T::Accent, T::Table},    {T::Honey, T::Paper}, {T::Honey, T::Inset}, {T::Honey, T::Table},
    {T::Lake, T::Paper},      {T::Lake, T::Table},  {T::Lake, T::Inset},  {T::Lake, T::Sage},
    {T::Honey, T::HoneySoft}, {T::Accent, T::Sage}, {T::Error, T::Paper},
};

class Contrast : public testing::TestWithParam<const char*>
{
protected:
    Colours colours = [] {
        QFile file(QStringLiteral(":/style/tokens.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return readColours(file.readAll(), QLatin1String(GetParam()));
    }();

    [[nodiscard]] QColor colour(Token token) const { return colours.at(static_cast<size_t>(token)); }

    template <size_t N>
    void expectAtLeast(double floor, const Pair (&pairs)[N]) const
    {
        for (const Pair& pair : pairs)
            EXPECT_GE(contrast(colour(pair.front), colour(pair.ground)), floor)
                << tokenNames.at(static_cast<size_t>(pair.front)) << " on "
                << tokenNames.at(static_cast<size_t>(pair.ground));
    }
};

} // namespace

TEST_P(Contrast, EveryTokenHasAColour)
{
    for (size_t i = 0; i < colours.size(); ++i)
        EXPECT_TRUE(colours.at(i).isValid()) << tokenNames.at(i);
}

TEST_P(Contrast, OfTextHoldsItsFloor)
{
    expectAtLeast(textFloor, textPairs);
}

TEST_P(Contrast, OfShapesHoldsItsFloor)
{
    expectAtLeast(shapeFloor, shapePairs);
}

INSTANTIATE_TEST_SUITE_P(Themes, Contrast, testing::Values("light", "dark"),
                         [](const auto& theme) { return std::string(theme.param); });

TEST(SystemTheme, IsToldByThePalette)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1, 0.01);
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::WindowText, Qt::black);
    EXPECT_FALSE(isDark(palette));
    EXPECT_FALSE(isHighContrast(palette));
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    EXPECT_TRUE(isDark(palette));
    EXPECT_TRUE(isHighContrast(palette));
}

} // namespace rundbord
