// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/date_words.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace rundbord
{

//! A day as it stands written, before it is known which year is meant and whether there is such a day.
struct WrittenDate {
    int day{0};
    int month{0};
    std::optional<int> year;
    //! Monday 1 to Sunday 7.
    std::optional<int> weekday;

    bool operator==(const WrittenDate&) const = default;
};

//! The words of a phrase in lower case, without the dots and commas after them.
[[nodiscard]] QStringList dateTokens(const QString& text);

//! 1 for the first name, 0 if it is none of them.
[[nodiscard]] int calendarNumber(const std::vector<CalendarName>& names, const QString& word);

//! The day the tokens spell out, in figures or with the name of a month; none for a relative day such as
//! tomorrow.
[[nodiscard]] std::optional<WrittenDate> writtenDate(QStringList tokens, const DateWords& words);

//! The year of the next such day not before `today`, whether or not there is such a day in it.
[[nodiscard]] int yearOfNext(int month, int day, QDate today);

} // namespace rundbord
