// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace rundbord
{

//! Somebody rings after the meeting and hears how it feels (eftersamtal).
struct AfterCall {
    QString by;
    QDate date;

    bool operator==(const AfterCall&) const = default;
};

//! When the plan is looked at again: booked, or declined by choice.
struct FollowUp {
    QDate date;
    QTime time;
    QString place;
    QString convenedBy;
    bool declined{false};
    QString declinedReason;

    bool operator==(const FollowUp&) const = default;
};

[[nodiscard]] inline bool isSettled(const FollowUp& followUp)
{
    return followUp.date.isValid() || followUp.declined;
}

} // namespace rundbord
