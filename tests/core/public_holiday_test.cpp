// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/public_holiday.h"

#include <gtest/gtest.h>

namespace rundbord
{

TEST(PublicHoliday, FindsEveryHolidayOfAYear)
{
    struct Case {
        QDate day;
        PublicHoliday holiday;
    };
    for (const Case& each :
         {Case{{2026, 1, 1}, PublicHoliday::NewYearsDay}, Case{{2026, 1, 6}, PublicHoliday::Epiphany},
          Case{{2026, 4, 3}, PublicHoliday::GoodFriday}, Case{{2026, 4, 5}, PublicHoliday::EasterDay},
          Case{{2026, 4, 6}, PublicHoliday::EasterMonday}, Case{{2026, 5, 1}, PublicHoliday::MayDay},
          Case{{2026, 5, 14}, PublicHoliday::AscensionDay}, Case{{2026, 5, 24}, PublicHoliday::WhitSunday},
          Case{{2026, 6, 6}, PublicHoliday::NationalDay}, Case{{2026, 6, 19}, PublicHoliday::MidsummerEve},
          Case{{2026, 6, 20}, PublicHoliday::MidsummerDay}, Case{{2026, 10, 31}, PublicHoliday::AllSaintsDay},
          Case{{2026, 12, 24}, PublicHoliday::ChristmasEve},
          Case{{2026, 12, 25}, PublicHoliday::ChristmasDay}, Case{{2026, 12, 26}, PublicHoliday::BoxingDay},
          Case{{2026, 12, 31}, PublicHoliday::NewYearsEve}})
        EXPECT_EQ(publicHoliday(each.day), each.holiday) << each.day.toString(Qt::ISODate).toStdString();
}

TEST(PublicHoliday, MovableSaturdaysStayWithinTheirWeeks)
{
    EXPECT_EQ(publicHoliday({2027, 6, 26}), PublicHoliday::MidsummerDay);
    EXPECT_EQ(publicHoliday({2027, 11, 6}), PublicHoliday::AllSaintsDay);
    EXPECT_EQ(publicHoliday({2028, 6, 24}), PublicHoliday::MidsummerDay);
}

TEST(PublicHoliday, OrdinaryDaysAreNone)
{
    EXPECT_EQ(publicHoliday({2026, 12, 1}), std::nullopt);
    EXPECT_EQ(publicHoliday({2026, 12, 23}), std::nullopt);
    EXPECT_EQ(publicHoliday(QDate()), std::nullopt);
}

TEST(PublicHoliday, EasterOfTheExtremes)
{
    EXPECT_EQ(easterDay(1818), QDate(1818, 3, 22));
    EXPECT_EQ(easterDay(2038), QDate(2038, 4, 25));
    EXPECT_EQ(easterDay(2024), QDate(2024, 3, 31));
}

TEST(PublicHoliday, Weekends)
{
    EXPECT_TRUE(isWeekend({2026, 12, 12}));
    EXPECT_TRUE(isWeekend({2026, 12, 13}));
    EXPECT_FALSE(isWeekend({2026, 12, 14}));
}

} // namespace rundbord
