// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <tl/expected.hpp>

namespace rundbord
{

enum class DateFaultCode {
    NotUnderstood,
    NoSuchMonth,    //!< `month` is above 12 or nought
    NoSuchDay,      //!< `month` of `year` has no day `day`, only `lastDayOfMonth`
    WrongWeekday,   //!< the day exists, but falls on `weekday`
    EndBeforeStart, //!< a span whose last day comes before its first
};

//! Why a written day is no day, with what a window needs to name the impossible. Numbers that say nothing for
//! the code are 0.
struct DateFault {
    DateFaultCode code{DateFaultCode::NotUnderstood};
    int day{0};
    int month{0};
    int year{0};
    int lastDayOfMonth{0};
    //! The weekday the day really is, Monday 1 to Sunday 7 as in Qt.
    int weekday{0};

    bool operator==(const DateFault&) const = default;
};

//! True if a day was meant, and can't be. What was not understood at all may be words of another kind.
[[nodiscard]] inline bool isImpossible(const DateFault& fault)
{
    return fault.code != DateFaultCode::NotUnderstood;
}

//! The day that was written, or why there is none.
using DateReading = tl::expected<QDate, DateFault>;

} // namespace rundbord
