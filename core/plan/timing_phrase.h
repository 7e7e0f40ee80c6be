// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/date_fault.h"
#include "core/language/date_words.h"
#include "core/language/format_date.h"
#include "core/plan/timing.h"

#include <QString>

#include <optional>

namespace rundbord
{

//! What became of a phrase about when something is done.
struct TimingReading {
    Timing timing;
    //! Set when a day was meant that can't be; the phrase is then kept as it was written.
    std::optional<DateFault> fault;

    bool operator==(const TimingReading&) const = default;
};

//! Reads what the secretary writes under "when": days (10 dec; 16 dec, 12 jan and 26 jan), a last day, a span
//! (from, to or both), how often, and a time of day after any of them. In a span without years the end is the
//! first such day after the start. What can't be understood is kept verbatim in Timing::text.
[[nodiscard]] TimingReading parseTiming(const QString& text, QDate today, const DateWords& words);

//! The timing in a few words. For every timing that parseTiming() makes, reading it again with the reference
//! as today gives the same.
[[nodiscard]] QString formatTiming(const Timing& timing, QDate reference, const DateWords& words,
                                   DateStyle style = DateStyle::Short);

} // namespace rundbord
