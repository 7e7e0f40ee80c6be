// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/parse_date.h"

#include "core/language/written_date.h"

#include <QRegularExpression>

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr int daysInWeek = 7;

tl::unexpected<DateFault> notUnderstood()
{
    return tl::make_unexpected(DateFault{});
}

DateReading dayOf(const WrittenDate& date, QDate today)
{
    const int year = date.year.value_or(yearOfNext(date.month, date.day, today));
    DateFault fault{DateFaultCode::NoSuchMonth, date.day, date.month, year, 0, 0};
    if (year < 1)
        return notUnderstood();
    if (date.month < 1 || date.month > 12)
        return tl::make_unexpected(fault);
    fault.code = DateFaultCode::NoSuchDay;
    fault.lastDayOfMonth = QDate(year, date.month, 1).daysInMonth();
    if (date.day < 1 || date.day > fault.lastDayOfMonth)
        return tl::make_unexpected(fault);
    const QDate day(year, date.month, date.day);
    fault.code = DateFaultCode::WrongWeekday;
    fault.weekday = day.dayOfWeek();
    if (date.weekday && *date.weekday != fault.weekday)
        return tl::make_unexpected(fault);
    return day;
}

std::optional<QDate> namedRelativeDay(const QString& text, QDate today, const DateWords& words)
{
    if (words.today.contains(text))
        return today;
    if (words.tomorrow.contains(text))
        return today.addDays(1);
    if (words.dayAfterTomorrow.contains(text))
        return today.addDays(2);
    return std::nullopt;
}

int numberOf(const QString& token, const DateWords& words)
{
    static const QRegularExpression figures(QStringLiteral("^\\d{1,3}$"));
    return figures.match(token).hasMatch() ? token.toInt() : words.numbers.value(token);
}

//! In so many days, weeks, months or years.
std::optional<QDate> dayAhead(const QStringList& tokens, QDate today, const DateWords& words)
{
    if (tokens.size() != 3 || !words.in.contains(tokens.at(0)))
        return std::nullopt;
    const int number = numberOf(tokens.at(1), words);
    const QString& unit = tokens.at(2);
    if (number < 1)
        return std::nullopt;
    if (words.days.contains(unit))
        return today.addDays(number);
    if (words.weeks.contains(unit))
        return today.addDays(qint64{daysInWeek} * number);
    if (words.monthSpans.contains(unit))
        return today.addMonths(number);
    return words.years.contains(unit) ? std::optional(today.addYears(number)) : std::nullopt;
}

//! On Tuesday; next Tuesday; on Tuesday next week.
std::optional<QDate> comingWeekday(QStringList tokens, QDate today, const DateWords& words)
{
    bool nextWeek = false;
    if (words.on.contains(tokens.first()))
        tokens.removeFirst();
    else if (words.next.contains(tokens.first())) {
        tokens.removeFirst();
        nextWeek = true;
    }
    if (tokens.size() == 3 && words.next.contains(tokens.at(1)) && words.weeks.contains(tokens.at(2))) {
        tokens.resize(1);
        nextWeek = true;
    }
    const int weekday = tokens.size() == 1 ? calendarNumber(words.weekdays, tokens.first()) : 0;
    if (weekday == 0)
        return std::nullopt;
    if (nextWeek)
        return today.addDays(daysInWeek + weekday - today.dayOfWeek());
    const int ahead = (weekday - today.dayOfWeek() + daysInWeek) % daysInWeek;
    return today.addDays(ahead == 0 ? daysInWeek : ahead);
}

QString withoutClockWord(const QString& text, const DateWords& words)
{
    for (const QString& word : words.clock) {
        const QString rest = text.mid(word.size());
        if (text.startsWith(word) && !rest.isEmpty() && !rest.front().isLetter())
            return rest.trimmed();
    }
    return text;
}

} // namespace

DateReading parseDate(const QString& text, QDate today, const DateWords& words)
{
    const QStringList tokens = dateTokens(text);
    if (tokens.isEmpty())
        return notUnderstood();
    if (const auto date = writtenDate(tokens, words))
        return dayOf(*date, today);
    if (const auto day = namedRelativeDay(tokens.join(QLatin1Char(' ')), today, words))
        return *day;
    if (const auto day = dayAhead(tokens, today, words))
        return *day;
    if (const auto day = comingWeekday(tokens, today, words))
        return *day;
    return notUnderstood();
}

bool namesYear(const QString& text, const DateWords& words)
{
    const auto date = writtenDate(dateTokens(text), words);
    return date && date->year;
}

std::optional<QTime> parseTime(const QString& text, const DateWords& words)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[.:](\\d{2}))?$"));
    const QRegularExpressionMatch match = form.match(withoutClockWord(text.toLower().simplified(), words));
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return std::nullopt;
    return time;
}

bool isClockPhrase(const QString& text, const DateWords& words)
{
    static const QRegularExpression dash(QStringLiteral("[-\\x{2013}]"));
    const QString phrase = text.toLower().simplified();
    const QString figures = withoutClockWord(phrase, words);
    const QStringList times = figures.split(dash);
    return figures != phrase && times.size() <= 2 &&
           std::all_of(times.begin(), times.end(),
                       [&words](const QString& time) { return parseTime(time, words).has_value(); });
}

} // namespace rundbord
