// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/format_date.h"

#include "core/language/written_date.h"

namespace rundbord
{

namespace
{

bool isLong(DateStyle style)
{
    return style == DateStyle::Long || style == DateStyle::LongWithWeekday;
}

bool hasWeekday(DateStyle style)
{
    return style == DateStyle::ShortWithWeekday || style == DateStyle::LongWithWeekday;
}

QString nameOf(const std::vector<CalendarName>& names, int number, DateStyle style)
{
    const CalendarName& name = names.at(static_cast<size_t>(number - 1));
    return isLong(style) ? name.longForm : name.shortForm;
}

bool showsYear(QDate date, QDate reference, YearShown shown)
{
    switch (shown) {
    case YearShown::WhenOther:
        return date.year() != reference.year() || date < reference;
    case YearShown::WhenNeeded:
        return date.year() != yearOfNext(date.month(), date.day(), reference);
    case YearShown::Always:
        break;
    }
    return true;
}

} // namespace

QString formatDate(QDate date, QDate reference, const DateWords& words, DateStyle style, YearShown year)
{
    if (!date.isValid())
        return {};
    QStringList parts;
    if (hasWeekday(style))
        parts << nameOf(words.weekdays, date.dayOfWeek(), style);
    parts << QString::number(date.day()) << nameOf(words.months, date.month(), style);
    if (showsYear(date, reference, year))
        parts << QStringLiteral("%1").arg(date.year(), 4, 10, QLatin1Char('0'));
    return parts.join(QLatin1Char(' '));
}

QString spokenDay(QDate date, QDate today, const DateWords& words)
{
    constexpr int weekAhead = 7;
    const qint64 ahead = date.isValid() ? today.daysTo(date) : -1;
    if (ahead == 0)
        return words.today.front();
    if (ahead == 1)
        return words.tomorrow.front();
    if (ahead > 1 && ahead < weekAhead)
        return words.on.front() + QLatin1Char(' ') +
               nameOf(words.weekdays, date.dayOfWeek(), DateStyle::LongWithWeekday);
    return formatDate(date, today, words, DateStyle::LongWithWeekday, YearShown::WhenNeeded);
}

QString formatTime(QTime time, const DateWords& words)
{
    if (!time.isValid())
        return {};
    return QStringLiteral("%1%2%3")
        .arg(time.hour(), 2, 10, QLatin1Char('0'))
        .arg(words.clockSeparator)
        .arg(time.minute(), 2, 10, QLatin1Char('0'));
}

} // namespace rundbord
