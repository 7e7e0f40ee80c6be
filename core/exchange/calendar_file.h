// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace rundbord
{

//! What a calendar shows, in the language of the plan. Calendars are seen by others, at home and at work, and on locked
//! phones: a summary says neither her name, nor SIP, nor any unit.
struct CalendarTexts {
    QString followUp;  //!< summary of the next meeting
    QString afterCall; //!< summary of the after-call
    QString rings;     //!< a sentence about %1, who rings; in the description, which no list of events shows
};

//! The next meeting and the after-call as a calendar file (RFC 5545) for any calendar to take in; an hour, or the whole
//! day where no time is set. None if neither has a day, or the consent was taken back. Of the place, what names
//! her or a unit is left out. The same plan gives the same events, so that taking the file in again changes
//! them rather than doubling them. In clear: it exists only where somebody asked for it.
[[nodiscard]] std::optional<QByteArray> followUpCalendar(const CarePlan& plan, const QDateTime& madeAt,
                                                         const CalendarTexts& texts);

} // namespace rundbord
