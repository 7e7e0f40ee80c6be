// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/date_words.h"
#include "core/meeting/closing_points.h"

#include <QDate>

namespace rundbord
{

//! A point of the closing in words: what is left, or what is done as a fact; perhaps with a second line.
struct ClosingText {
    QString words;
    QString detail;

    bool operator==(const ClosingText&) const = default;
};

//! The same wherever the point is shown. Days are written as seen from today.
[[nodiscard]] ClosingText closingText(const ClosingPoint& point, const CarePlan& plan, QDate today,
                                      const DateWords& words);

//! "4 saker kvar", or that everything is done.
[[nodiscard]] QString closingCount(int left);

} // namespace rundbord
