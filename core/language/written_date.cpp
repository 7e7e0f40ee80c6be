// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/written_date.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace rundbord
{

namespace
{

constexpr int thisCentury = 2000;

bool isMark(QChar c)
{
    return c == QLatin1Char('.') || c == QLatin1Char(',');
}

QString withoutMarks(QString word)
{
    while (!word.isEmpty() && isMark(word.back()))
        word.chop(1);
    return word;
}

std::optional<int> yearOf(const QString& figures)
{
    if (figures.isEmpty())
        return std::nullopt;
    return figures.toInt() + (figures.size() == 2 ? thisCentury : 0);
}

//! 2026-12-08 and 20261208.
std::optional<WrittenDate> isoDate(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})(-?)(\\d{2})\\2(\\d{2})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return WrittenDate{match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt(), {}};
}

//! 8/12, 8/12 2026, 8/12-26 and 8/12/26.
std::optional<WrittenDate> slashDate(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2}) ?/ ?(\\d{1,2})(?: ?[-/] ?(\\d{4}|\\d{2})| (\\d{4}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return WrittenDate{match.captured(1).toInt(),
                       match.captured(2).toInt(),
                       yearOf(match.captured(3) + match.captured(4)),
                       {}};
}

//! 8.12, 8.12.2026, 8.12.26 and 8.12 2026. What can't be a month may be minutes: 13.30 is no day.
std::optional<WrittenDate> dotDate(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{1,2})\\.(0?[1-9]|1[0-2])(?:\\.(\\d{4}|\\d{2})| (\\d{4}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return WrittenDate{match.captured(1).toInt(),
                       match.captured(2).toInt(),
                       yearOf(match.captured(3) + match.captured(4)),
                       {}};
}

//! 8 of "8", "8:e" and the like.
std::optional<int> dayNumber(const QString& token, const DateWords& words)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(\\D*)$"));
    const QRegularExpressionMatch match = form.match(token);
    if (!match.hasMatch())
        return std::nullopt;
    const QString ending = match.captured(2);
    if (!ending.isEmpty() && !words.ordinalEndings.contains(ending))
        return std::nullopt;
    return match.captured(1).toInt();
}

//! 8 dec and 8 december 2026.
std::optional<WrittenDate> namedDate(const QStringList& tokens, const DateWords& words)
{
    static const QRegularExpression fourFigures(QStringLiteral("^\\d{4}$"));
    if (tokens.size() != 2 && tokens.size() != 3)
        return std::nullopt;
    const std::optional<int> day = dayNumber(tokens.at(0), words);
    const int month = calendarNumber(words.months, tokens.at(1));
    const QString year = tokens.value(2);
    if (!day || month == 0 || (!year.isEmpty() && !fourFigures.match(year).hasMatch()))
        return std::nullopt;
    return WrittenDate{*day, month, yearOf(year), {}};
}

std::optional<WrittenDate> dateWithoutWeekday(const QStringList& tokens, const DateWords& words)
{
    const QString text = tokens.join(QLatin1Char(' '));
    for (const auto& form : {isoDate, slashDate, dotDate}) {
        if (const auto found = form(text))
            return found;
    }
    return namedDate(tokens, words);
}

} // namespace

QStringList dateTokens(const QString& text)
{
    QStringList tokens;
    for (const QString& word : text.toLower().simplified().split(QLatin1Char(' '))) {
        const QString token = withoutMarks(word);
        if (!token.isEmpty())
            tokens << token;
    }
    return tokens;
}

int calendarNumber(const std::vector<CalendarName>& names, const QString& word)
{
    const auto found = std::find_if(names.begin(), names.end(), [&word](const CalendarName& name) {
        return word == name.longForm || word == name.shortForm || name.also.contains(word);
    });
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

std::optional<WrittenDate> writtenDate(QStringList tokens, const DateWords& words)
{
    if (!tokens.isEmpty() && words.on.contains(tokens.first()))
        tokens.removeFirst();
    const int weekday = tokens.isEmpty() ? 0 : calendarNumber(words.weekdays, tokens.first());
    if (weekday != 0)
        tokens.removeFirst();
    if (!tokens.isEmpty() && words.the.contains(tokens.first()))
        tokens.removeFirst();
    std::optional<WrittenDate> date = dateWithoutWeekday(tokens, words);
    if (date && weekday != 0)
        date->weekday = weekday;
    return date;
}

int yearOfNext(int month, int day, QDate today)
{
    const bool passed = std::pair(month, day) < std::pair(today.month(), today.day());
    return passed ? today.year() + 1 : today.year();
}

} // namespace rundbord
