// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/date_fault.h"
#include "core/language/parse_date.h"
#include "core/plan/timing.h"

namespace rundbord
{

//! Inside of timing_phrase: what its readers share.

//! A timing, or why the phrase is none of the form that was tried.
using TimingAttempt = tl::expected<Timing, DateFault>;

//! What every reader needs to know.
struct TimingContext {
    QDate today;
    const DateWords& words;

    [[nodiscard]] DateReading day(const QString& text, QDate from) const
    {
        return parseDate(text, from, words);
    }
    [[nodiscard]] DateReading day(const QString& text) const { return day(text, today); }
};

[[nodiscard]] inline tl::unexpected<DateFault> timingNotUnderstood()
{
    return tl::make_unexpected(DateFault{});
}

//! The first form that fits; else the first fault of a day that was meant and can't be.
template <typename Form, typename... Forms>
[[nodiscard]] TimingAttempt firstThatFits(const Form& form, const Forms&... others)
{
    const TimingAttempt attempt = form();
    if constexpr (sizeof...(Forms) == 0) {
        return attempt;
    } else {
        if (attempt)
            return attempt;
        const TimingAttempt next = firstThatFits(others...);
        return next || !isImpossible(attempt.error()) ? next : attempt;
    }
}

//! What follows when the text begins with one of the words; null if it begins with none.
[[nodiscard]] QString after(const QString& text, const QStringList& starts);

[[nodiscard]] bool isBareNumber(const QString& text);

//! A start, an end or both.
[[nodiscard]] TimingAttempt readSpan(const QString& text, const TimingContext& context);

} // namespace rundbord
