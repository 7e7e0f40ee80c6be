// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace rundbord
{

//! When something is done (FHIR activity.detail.scheduledTiming). Any of the parts may be missing.
struct Timing {
    //! The very days, in order.
    std::vector<QDate> on;
    QDate from;
    QDate until;
    //! Last day (senast).
    QDate due;
    //! How often, in words: "tisdagar", "2 gånger i veckan".
    QString frequency;
    //! What was written and could not be read as any of the above.
    QString text;

    bool operator==(const Timing&) const = default;
};

[[nodiscard]] inline bool isEmpty(const Timing& timing)
{
    return timing == Timing{};
}

//! The day by which it is listed among other things: the first day, the start or the last day; invalid if
//! no day is known.
[[nodiscard]] QDate firstDay(const Timing& timing);

//! The last day that is known; invalid if none is.
[[nodiscard]] QDate lastDay(const Timing& timing);

} // namespace rundbord
