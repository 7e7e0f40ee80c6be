// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/date_words.h"

#include "core/base/json_object.h"

namespace rundbord
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr size_t monthsInYear = 12;
constexpr size_t daysInWeek = 7;

std::vector<CalendarName> readNames(JsonObject& in, QLatin1String key, size_t count, bool withEvery)
{
    std::vector<CalendarName> names;
    in.objects(key, [&](JsonObject& name) {
        names.push_back({name.text("long"_L1), name.text("short"_L1), name.texts("also"_L1), {}});
        if (withEvery)
            names.back().every = name.texts("every"_L1);
    });
    if (names.size() != count)
        in.refuse(ErrorCode::ImpossibleNumber, QStringLiteral("expected %1 names").arg(count), key);
    return names;
}

QStringList readWords(JsonObject& in, QLatin1String key)
{
    QStringList words = in.texts(key);
    if (words.isEmpty())
        in.refuse(ErrorCode::UnknownValue, QStringLiteral("no words"), key);
    return words;
}

void readUnits(JsonObject& in, DateWords& words)
{
    in.object("units"_L1, [&words](JsonObject& units) {
        words.days = readWords(units, "day"_L1);
        words.weeks = readWords(units, "week"_L1);
        words.monthSpans = readWords(units, "month"_L1);
        words.years = readWords(units, "year"_L1);
    });
}

void readRelativeWords(JsonObject& in, DateWords& words)
{
    words.today = readWords(in, "today"_L1);
    words.tomorrow = readWords(in, "tomorrow"_L1);
    words.dayAfterTomorrow = readWords(in, "dayAfterTomorrow"_L1);
    words.on = readWords(in, "on"_L1);
    words.the = readWords(in, "the"_L1);
    words.next = readWords(in, "next"_L1);
    words.in = readWords(in, "in"_L1);
    words.numbers = in.numbers("numbers"_L1);
    words.ordinalEndings = in.texts("ordinalEndings"_L1);
}

DateWords readAll(JsonObject& in)
{
    DateWords words;
    in.expectFormat("rundbord-dates/1"_L1);
    std::ignore = in.text("language"_L1);
    words.months = readNames(in, "months"_L1, monthsInYear, false);
    words.weekdays = readNames(in, "weekdays"_L1, daysInWeek, true);
    readRelativeWords(in, words);
    readUnits(in, words);
    words.due = readWords(in, "due"_L1);
    words.from = readWords(in, "from"_L1);
    words.until = readWords(in, "until"_L1);
    words.conjunctions = readWords(in, "and"_L1);
    words.you = readWords(in, "you"_L1);
    words.me = readWords(in, "me"_L1);
    words.often = in.texts("often"_L1);
    words.clock = readWords(in, "clock"_L1);
    words.clockSeparator = in.text("clockSeparator"_L1);
    return words;
}

} // namespace

Result<DateWords> readDateWords(const QByteArray& json)
{
    return readJson(json, readAll);
}

} // namespace rundbord
