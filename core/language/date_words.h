// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace rundbord
{

//! The names of one month or weekday.
struct CalendarName {
    QString longForm;
    QString shortForm;
    QStringList also;
    //! Weekdays only: on every such day ("tisdagar").
    QStringList every;

    bool operator==(const CalendarName&) const = default;
};

//! The words of one language for days and times, read from resources/language. Where there are several, the
//! first is the one that is written; all are understood. In lower case.
struct DateWords {
    std::vector<CalendarName> months;   //!< twelve, from January
    std::vector<CalendarName> weekdays; //!< seven, from Monday as in Qt
    QStringList today;
    QStringList tomorrow;
    QStringList dayAfterTomorrow;
    QStringList on;
    QStringList the;
    QStringList next;
    QStringList in;
    QStringList days;
    QStringList weeks;
    QStringList monthSpans;
    QStringList years;
    QMap<QString, int> numbers;
    //! What may stand after the number of a day.
    QStringList ordinalEndings;
    QStringList due;
    QStringList from;
    QStringList until;
    QStringList conjunctions;
    //! What one calls somebody one speaks to, and oneself.
    QStringList you;
    QStringList me;
    //! Words that make a phrase tell how often, besides CalendarName::every.
    QStringList often;
    QStringList clock;
    QString clockSeparator;

    bool operator==(const DateWords&) const = default;
};

//! Reads the format rundbord-dates/1 strictly; a fault has its path.
[[nodiscard]] Result<DateWords> readDateWords(const QByteArray& json);

} // namespace rundbord
