// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/system_theme.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace rundbord
{

namespace
{

constexpr double blackOnWhite = 20.9; // 21 less what rounding takes

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

bool isDark(const QPalette& system)
{
    return luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
}

bool isHighContrast(const QPalette& system)
{
    return contrast(system.color(QPalette::Window), system.color(QPalette::WindowText)) >= blackOnWhite;
}

} // namespace rundbord
