// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting_state.h"
#include "core/plan/appointment.h"

#include <chrono>
#include <optional>
#include <vector>

namespace rundbord
{

//! Time used of the time planned.
struct PhaseTime {
    PhaseId phase{PhaseId::Opening};
    std::chrono::seconds used{0};
    std::chrono::seconds planned{0};

    bool operator==(const PhaseTime&) const = default;
};

//! How the meeting stands against its plan. What was added to a phase counts as planned. Pauses and the days an
//! interrupted meeting waits are not used time.
struct MeetingTimes {
    std::vector<PhaseTime> phases;
    std::chrono::seconds used{0};
    std::chrono::seconds planned{0};
    //! Below nought when the planned time is used up.
    std::chrono::seconds left{0};
    //! When it will be over if it goes on from now and takes the time it has; invalid unless it runs or is in a pause.
    QDateTime endsAt;
    //! Meeting time until the planned pause, below nought when it is late; none if no pause is planned, if
    //! the meeting is over, or if it was held: a pause that began in the second half of the time before it
    //! counts.
    std::optional<std::chrono::seconds> pauseDueIn;

    bool operator==(const MeetingTimes&) const = default;
};

[[nodiscard]] MeetingTimes meetingTimes(const MeetingState& state, const QDateTime& now, const Agenda& agenda,
                                        const Appointment& appointment);

//! Meeting time since a moment: what of it lay in a pause, or in days the meeting waited, is not counted.
[[nodiscard]] std::chrono::seconds timeSince(const MeetingState& state, const QDateTime& moment,
                                             const QDateTime& now);

//! Time used at one step, all visits together.
[[nodiscard]] std::chrono::seconds timeAtStep(const MeetingState& state, const QString& stepId,
                                              const QDateTime& now);

} // namespace rundbord
