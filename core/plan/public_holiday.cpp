// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/public_holiday.h"

#include <array>

namespace rundbord
{

namespace
{

struct FixedHoliday {
    int month;
    int day;
    PublicHoliday holiday;
};

constexpr std::array fixedHolidays{
    FixedHoliday{1, 1, PublicHoliday::NewYearsDay},    FixedHoliday{1, 6, PublicHoliday::Epiphany},
    FixedHoliday{5, 1, PublicHoliday::MayDay},         FixedHoliday{6, 6, PublicHoliday::NationalDay},
    FixedHoliday{12, 24, PublicHoliday::ChristmasEve}, FixedHoliday{12, 25, PublicHoliday::ChristmasDay},
    FixedHoliday{12, 26, PublicHoliday::BoxingDay},    FixedHoliday{12, 31, PublicHoliday::NewYearsEve},
};

struct EasterHoliday {
    int daysAfterEaster;
    PublicHoliday holiday;
};

constexpr std::array easterHolidays{
    EasterHoliday{-2, PublicHoliday::GoodFriday},  EasterHoliday{0, PublicHoliday::EasterDay},
    EasterHoliday{1, PublicHoliday::EasterMonday}, EasterHoliday{39, PublicHoliday::AscensionDay},
    EasterHoliday{49, PublicHoliday::WhitSunday},
};

//! The first Saturday on or after the day.
QDate saturdayFrom(QDate day)
{
    return day.addDays((Qt::Saturday - day.dayOfWeek() + 7) % 7);
}

} // namespace

QDate easterDay(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::optional<PublicHoliday> publicHoliday(QDate day)
{
    if (!day.isValid())
        return std::nullopt;
    const qint64 afterEaster = easterDay(day.year()).daysTo(day);
    for (const EasterHoliday& each : easterHolidays) {
        if (each.daysAfterEaster == afterEaster)
            return each.holiday;
    }
    for (const FixedHoliday& each : fixedHolidays) {
        if (each.month == day.month() && each.day == day.day())
            return each.holiday;
    }
    const QDate midsummer = saturdayFrom({day.year(), 6, 20});
    if (day == midsummer)
        return PublicHoliday::MidsummerDay;
    if (day == midsummer.addDays(-1))
        return PublicHoliday::MidsummerEve;
    if (day == saturdayFrom({day.year(), 10, 31}))
        return PublicHoliday::AllSaintsDay;
    return std::nullopt;
}

} // namespace rundbord
