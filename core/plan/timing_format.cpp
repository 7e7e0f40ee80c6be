// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/parse_date.h"
#include "core/language/written_date.h"
#include "core/plan/timing_phrase.h"

namespace rundbord
{

namespace
{

QString spaced(const QString& a, const QString& b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + QLatin1Char(' ') + b;
}

QString joined(const std::vector<QDate>& days, QDate reference, const DateWords& words, DateStyle style)
{
    QStringList texts;
    for (const QDate& day : days)
        texts << formatDate(day, reference, words, style, YearShown::WhenNeeded);
    if (texts.size() < 2)
        return texts.value(0);
    const QString last = texts.takeLast();
    return QStringLiteral("%1 %2 %3").arg(texts.join(QStringLiteral(", ")), words.conjunctions.front(), last);
}

//! The year stands at both ends or, where the reader can tell it, at neither.
YearShown yearOfStart(const Timing& timing)
{
    const QDate& until = timing.until;
    const bool endSaysIt =
        until.isValid() && until.year() != yearOfNext(until.month(), until.day(), timing.from.addDays(1));
    return endSaysIt ? YearShown::Always : YearShown::WhenNeeded;
}

QString spanText(const Timing& timing, QDate reference, const DateWords& words, DateStyle style)
{
    const QDate& from = timing.from;
    const QDate& until = timing.until;
    const QString start =
        formatDate(from, reference, words, style, from.isValid() ? yearOfStart(timing) : YearShown::Always);
    const QString end =
        formatDate(until, from.isValid() ? from.addDays(1) : reference, words, style, YearShown::WhenNeeded);
    if (from.isValid() && until.isValid() && timing.frequency.isEmpty())
        return QStringLiteral("%1\u2013%2").arg(start, end);
    return spaced(start.isEmpty() ? start : spaced(words.from.front(), start),
                  end.isEmpty() ? end : spaced(words.until.front(), end));
}

} // namespace

QString formatTiming(const Timing& timing, QDate reference, const DateWords& words, DateStyle style)
{
    QStringList parts{joined(timing.on, reference, words, style),
                      spaced(timing.frequency, spanText(timing, reference, words, style))};
    if (timing.due.isValid())
        parts << words.due.front() + QLatin1Char(' ') +
                     formatDate(timing.due, reference, words, style, YearShown::WhenNeeded);
    parts.removeAll(QString());
    const QString dated = parts.join(QStringLiteral(", "));
    if (dated.isEmpty() || timing.text.isEmpty() || isClockPhrase(timing.text, words))
        return spaced(dated, timing.text);
    return dated + QStringLiteral(", ") + timing.text;
}

} // namespace rundbord
