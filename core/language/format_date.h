// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/date_words.h"

#include <QDate>
#include <QString>
#include <QTime>

namespace rundbord
{

enum class DateStyle {
    Short,            //!< 8 dec
    ShortWithWeekday, //!< tis 8 dec
    Long,             //!< 8 december
    LongWithWeekday,  //!< tisdag 8 december
};

enum class YearShown {
    //! When it is another than the reference's, or the day lies behind the reference.
    WhenOther,
    //! When the day would else be read as another by parseDate().
    WhenNeeded,
    Always,
};

//! Writes a day so that parseDate() with the reference as today gives it back. Empty for an invalid day.
[[nodiscard]] QString formatDate(QDate date, QDate reference, const DateWords& words,
                                 DateStyle style = DateStyle::ShortWithWeekday,
                                 YearShown year = YearShown::WhenOther);

//! The day as it is said: today, tomorrow, on Thursday within the week, else weekday and date.
[[nodiscard]] QString spokenDay(QDate date, QDate today, const DateWords& words);

//! 13.00, with the language's own sign between. Empty for an invalid time.
[[nodiscard]] QString formatTime(QTime time, const DateWords& words);

} // namespace rundbord
