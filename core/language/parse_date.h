// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/date_fault.h"
#include "core/language/date_words.h"

#include <QString>
#include <QTime>

#include <optional>

namespace rundbord
{

//! Reads one day as people write it: in figures (2026-12-08, 20261208, 8/12, 8/12-26, 8.12), with the name of
//! a month and perhaps a weekday, or relative to today. Without a year the next such day not before `today`
//! is meant; a weekday alone is the next one after today, and "next" Tuesday that of the week after this one.
//! What can't be is a fault and never put right.
[[nodiscard]] DateReading parseDate(const QString& text, QDate today, const DateWords& words);

//! True if the text is a day with its year written out.
[[nodiscard]] bool namesYear(const QString& text, const DateWords& words);

//! Reads a time of day: 13.00, 13:00, 13, with or without a word for the clock before it. Empty if it is
//! none.
[[nodiscard]] std::optional<QTime> parseTime(const QString& text, const DateWords& words);

//! True for a time of day, or a span of two, with a word for the clock before it.
[[nodiscard]] bool isClockPhrase(const QString& text, const DateWords& words);

} // namespace rundbord
