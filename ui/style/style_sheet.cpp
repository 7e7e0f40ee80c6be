// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style_sheet.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace rundbord
{

namespace
{

struct Unit {
    QLatin1String name;
    int (*grown)(int, double){nullptr};
    int less{0};
};

constexpr std::array units{
    Unit{QLatin1String("px"), zoomed, 0},
    Unit{QLatin1String("air"), airAt, 0},
    Unit{QLatin1String("air-1"), airAt, 1},
};

std::optional<QString> length(QStringView word, double zoom)
{
    for (const Unit& unit : units) {
        bool isNumber = false;
        const int number = word.endsWith(unit.name) ? word.chopped(unit.name.size()).toInt(&isNumber) : 0;
        if (isNumber)
            return QStringLiteral("%1px").arg(unit.grown(number, zoom) - unit.less);
    }
    return std::nullopt;
}

//! What stands for the word between two @, or nothing when it is no word of ours.
std::optional<QString> meaning(QStringView word, const Filling& filling)
{
    if (word == QLatin1String("theme"))
        return filling.theme;
    if (!word.isEmpty() && word.front().isDigit())
        return length(word, filling.zoom);
    const auto* name = std::find_if(tokenNames.begin(), tokenNames.end(),
                                    [word](const char* token) { return word == QLatin1String(token); });
    if (name == tokenNames.end())
        return std::nullopt;
    return filling.colours.at(static_cast<size_t>(name - tokenNames.begin())).name();
}

} // namespace

int zoomed(int length, double zoom)
{
    return static_cast<int>(std::lround(length * zoom));
}

int airAt(int length, double zoom)
{
    return static_cast<int>(std::lround(length * std::sqrt(zoom)));
}

QString fillStyleSheet(QStringView sheet, const Filling& filling)
{
    QString filled;
    filled.reserve(sheet.size());
    while (true) {
        const qsizetype open = sheet.indexOf(QLatin1Char('@'));
        const qsizetype close = open < 0 ? -1 : sheet.indexOf(QLatin1Char('@'), open + 1);
        if (close < 0)
            return filled.append(sheet);
        const std::optional<QString> found = meaning(sheet.sliced(open + 1, close - open - 1), filling);
        // Without a meaning only the first @ goes out: the second may open a word.
        filled += sheet.first(open);
        filled += found ? *found : QStringLiteral("@");
        sheet = sheet.sliced(found ? close + 1 : open + 1);
    }
}

} // namespace rundbord
