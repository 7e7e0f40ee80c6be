// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/whole_words.h"
#include "core/language/written_date.h"
#include "core/plan/timing_reading.h"

#include <QRegularExpression>

#include <vector>

namespace rundbord
{

namespace
{

struct Halves {
    QString before;
    QString after;
};

bool spellsOut(const TimingContext& context, const QString& text)
{
    return writtenDate(dateTokens(text), context.words).has_value();
}

std::vector<Halves> halvesOf(const QString& text, const DateWords& words)
{
    static const QRegularExpression dash(QStringLiteral("[-\\x{2013}\\x{2014}]"));
    std::vector<Halves> halves;
    for (const QString& word : words.until) {
        for (qsizetype at = findWhole(text, word); at > 0; at = findWhole(text, word, at + 1))
            halves.push_back({text.left(at).trimmed(), text.mid(at + word.size()).trimmed()});
    }
    for (qsizetype at = text.indexOf(dash); at >= 0; at = text.indexOf(dash, at + 1))
        halves.push_back({text.left(at).trimmed(), text.mid(at + 1).trimmed()});
    return halves;
}

TimingAttempt spanOf(QDate from, QDate until)
{
    if (until >= from)
        return Timing{{}, from, until, {}, {}, {}};
    return tl::make_unexpected(
        DateFault{DateFaultCode::EndBeforeStart, until.day(), until.month(), until.year(), 0, 0});
}

//! "8-12 dec": the month, and the year, are the end's.
TimingAttempt spanWithinMonth(const Halves& halves, const TimingContext& context)
{
    const int first = halves.before.toInt();
    const DateReading until = context.day(halves.after);
    if (!spellsOut(context, halves.after) || first < 1)
        return timingNotUnderstood();
    if (!until)
        return tl::make_unexpected(until.error());
    return spanOf(until->addDays(first - until->day()), *until);
}

//! The year is written at the end only: the start is the last such day up to it.
TimingAttempt spanBackFromEnd(const Halves& halves, const TimingContext& context)
{
    const DateReading until = context.day(halves.after);
    if (!until)
        return tl::make_unexpected(until.error());
    const DateReading from = context.day(halves.before, until->addYears(-1).addDays(1));
    return from ? spanOf(*from, *until) : TimingAttempt(tl::make_unexpected(from.error()));
}

DateReading endAfter(QDate from, const QString& text, const TimingContext& context)
{
    if (spellsOut(context, text))
        return context.day(text, from.addDays(1));
    const DateReading end = context.day(text);
    return end && *end < from ? context.day(text, from) : end;
}

TimingAttempt spanFromStart(const Halves& halves, const TimingContext& context)
{
    const DateReading from = context.day(halves.before);
    const DateReading until = endAfter(from.value_or(context.today), halves.after, context);
    for (const DateReading& end : {from, until}) {
        if (!end && !isImpossible(end.error()))
            return timingNotUnderstood();
    }
    if (!from || !until)
        return tl::make_unexpected(!from ? from.error() : until.error());
    return spanOf(*from, *until);
}

TimingAttempt readHalves(const Halves& halves, const TimingContext& context)
{
    if (isBareNumber(halves.before))
        return spanWithinMonth(halves, context);
    if (namesYear(halves.after, context.words) && spellsOut(context, halves.before) &&
        !namesYear(halves.before, context.words))
        return spanBackFromEnd(halves, context);
    return spanFromStart(halves, context);
}

TimingAttempt readBothEnds(const QString& text, const TimingContext& context)
{
    TimingAttempt impossible = timingNotUnderstood();
    for (const Halves& halves : halvesOf(text, context.words)) {
        const TimingAttempt attempt = readHalves(halves, context);
        if (attempt)
            return attempt;
        if (isImpossible(attempt.error()))
            impossible = attempt;
    }
    return impossible;
}

TimingAttempt readFrom(const QString& text, const TimingContext& context)
{
    const QString rest = after(text, context.words.from);
    if (rest.isEmpty())
        return timingNotUnderstood();
    const auto fromOnly = [&] {
        return TimingAttempt(
            context.day(rest).map([](QDate day) { return Timing{{}, day, {}, {}, {}, {}}; }));
    };
    return firstThatFits(fromOnly, [&] { return readBothEnds(rest, context); });
}

TimingAttempt readUntil(const QString& text, const TimingContext& context)
{
    const QString rest = after(text, context.words.until);
    if (rest.isEmpty())
        return timingNotUnderstood();
    return context.day(rest).map([](QDate day) { return Timing{{}, {}, day, {}, {}, {}}; });
}

} // namespace

TimingAttempt readSpan(const QString& text, const TimingContext& context)
{
    return firstThatFits([&] { return readFrom(text, context); }, [&] { return readUntil(text, context); },
                         [&] { return readBothEnds(text, context); });
}

} // namespace rundbord
