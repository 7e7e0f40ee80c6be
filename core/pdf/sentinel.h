// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>

namespace rundbord
{

//! QPdfWriter knows nothing of tags. So a mark is first painted as a short line far outside the sheet, whose place is its
//! number, and in the finished file the line is replaced by what tells of the mark (marked_content.h).
namespace sentinel
{

inline constexpr int farLeft = 1000000;
inline constexpr int farUp = 500000;
//! A pen nothing else is drawn with: where the pen stays the same, Qt writes other operators for the first line.
inline constexpr qreal penWidth = 3;

//! The line that stands for the mark of that number, from 0 to below 900 000, in units of the painter.
[[nodiscard]] inline QLineF lineOf(int number)
{
    const qreal x = -farLeft - number;
    return {x, -farUp, x, -farUp - 1};
}

} // namespace sentinel

} // namespace rundbord
