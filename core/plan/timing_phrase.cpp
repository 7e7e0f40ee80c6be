// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/timing_phrase.h"

#include "core/language/whole_words.h"
#include "core/plan/timing_reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace rundbord
{

namespace
{

QStringList listItems(QString text, const DateWords& words)
{
    for (const QString& word : words.conjunctions) {
        for (qsizetype at = findWhole(text, word); at >= 0; at = findWhole(text, word, at))
            text.replace(at, word.size(), QLatin1Char(','));
    }
    QStringList items;
    for (const QString& item : text.split(QLatin1Char(','))) {
        if (!item.trimmed().isEmpty())
            items << item.trimmed();
    }
    return items;
}

//! "8, 15" before "22 dec" are days of December too.
void lendMonthBackwards(QStringList& items)
{
    static const QRegularExpression number(QStringLiteral("^\\d{1,2}(?=\\D)"));
    for (qsizetype i = items.size() - 2; i >= 0; --i) {
        QString lender = items.at(i + 1);
        if (isBareNumber(items.at(i)))
            items[i] = lender.replace(number, items.at(i));
    }
}

TimingAttempt readDays(const QString& text, const TimingContext& context)
{
    if (const DateReading single = context.day(text); single || isImpossible(single.error()))
        return single.map([](QDate day) { return Timing{{day}, {}, {}, {}, {}, {}}; });
    QStringList items = listItems(text, context.words);
    lendMonthBackwards(items);
    Timing timing;
    std::optional<DateFault> fault;
    for (const QString& item : items) {
        const DateReading day = context.day(item);
        if (!day && !isImpossible(day.error()))
            return timingNotUnderstood();
        if (!day && !fault)
            fault = day.error();
        timing.on.push_back(day.value_or(QDate()));
    }
    if (fault)
        return tl::make_unexpected(*fault);
    std::sort(timing.on.begin(), timing.on.end());
    timing.on.erase(std::unique(timing.on.begin(), timing.on.end()), timing.on.end());
    return items.isEmpty() ? TimingAttempt(timingNotUnderstood()) : TimingAttempt(timing);
}

TimingAttempt readDue(const QString& text, const TimingContext& context)
{
    const QString rest = after(text, context.words.due);
    if (rest.isEmpty())
        return timingNotUnderstood();
    return context.day(rest).map([](QDate day) { return Timing{{}, {}, {}, day, {}, {}}; });
}

bool isFrequency(const QString& text, const DateWords& words)
{
    if (containsAny(text, words.from + words.until + words.due))
        return false;
    return containsAny(text, words.often) ||
           std::any_of(words.weekdays.begin(), words.weekdays.end(),
                       [&text](const CalendarName& day) { return containsAny(text, day.every); });
}

//! How often, alone or with a span after it: the longest beginning that tells how often.
TimingAttempt readFrequency(const QString& text, const TimingContext& context)
{
    TimingAttempt impossible = timingNotUnderstood();
    for (qsizetype at = text.lastIndexOf(QLatin1Char(' ')); at > 0;
         at = text.lastIndexOf(QLatin1Char(' '), at - 1)) {
        if (!isFrequency(text.left(at), context.words))
            continue;
        TimingAttempt attempt = readSpan(text.mid(at + 1), context);
        if (attempt) {
            attempt->frequency = text.left(at);
            return attempt;
        }
        if (isImpossible(attempt.error()))
            impossible = attempt;
    }
    if (!isImpossible(impossible.error()) && isFrequency(text, context.words))
        return Timing{{}, {}, {}, {}, text, {}};
    return impossible;
}

TimingAttempt readTiming(const QString& text, const TimingContext& context)
{
    return firstThatFits([&] { return readDays(text, context); }, [&] { return readDue(text, context); },
                         [&] { return readSpan(text, context); },
                         [&] { return readFrequency(text, context); });
}

//! The phrase without the time of day at its end, with that as its text.
TimingAttempt readWithClock(const QString& text, const TimingContext& context)
{
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at > 0; at = text.indexOf(QLatin1Char(' '), at + 1)) {
        if (!isClockPhrase(text.mid(at + 1), context.words))
            continue;
        TimingAttempt attempt = readTiming(text.left(at), context);
        if (attempt)
            attempt->text = text.mid(at + 1);
        return attempt;
    }
    return timingNotUnderstood();
}

} // namespace

QString after(const QString& text, const QStringList& starts)
{
    QString rest;
    for (const QString& start : starts) {
        if (findWhole(text, start) == 0 && (rest.isNull() || text.size() - start.size() < rest.size()))
            rest = text.mid(start.size());
    }
    return rest.isNull() ? rest : rest.trimmed();
}

bool isBareNumber(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{1,2}$"));
    return form.match(text).hasMatch();
}

TimingReading parseTiming(const QString& text, QDate today, const DateWords& words)
{
    const TimingContext context{today, words};
    const QString phrase = text.simplified();
    const TimingAttempt attempt = firstThatFits([&] { return readTiming(phrase, context); },
                                                [&] { return readWithClock(phrase, context); });
    if (attempt)
        return {*attempt, std::nullopt};
    TimingReading kept{Timing{{}, {}, {}, {}, {}, text.trimmed()}, std::nullopt};
    if (isImpossible(attempt.error()))
        kept.fault = attempt.error();
    return kept;
}

} // namespace rundbord
