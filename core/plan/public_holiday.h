// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace rundbord
{

//! The Swedish public holidays of lag (1989:253) om allmänna helgdagar other than ordinary Sundays, and the
//! three eves on which offices are closed all the same (3 a § semesterlagen (1977:480)).
enum class PublicHoliday {
    NewYearsDay,
    Epiphany,
    GoodFriday,
    EasterDay,
    EasterMonday,
    MayDay,
    AscensionDay,
    WhitSunday,
    NationalDay,
    MidsummerEve,
    MidsummerDay,
    AllSaintsDay,
    ChristmasEve,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
};

//! The holiday that falls on the day, if any. Valid for the Gregorian calendar.
[[nodiscard]] std::optional<PublicHoliday> publicHoliday(QDate day);

//! Easter Day of the year, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8).
[[nodiscard]] QDate easterDay(int year);

[[nodiscard]] inline bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

} // namespace rundbord
