// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/plan/participant.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace rundbord
{

enum class MeetingStatus {
    Planned,
    Running,
    Paused,
    Interrupted, //!< goes on another day
    Ended,
};

//! Time spent at a step. An open one (`to` invalid) is going on.
struct Stay {
    QString stepId;
    QDateTime from;
    QDateTime to;

    bool operator==(const Stay&) const = default;
};

//! A break that is not meeting time.
struct Pause {
    QDateTime from;
    QDateTime to;

    bool operator==(const Pause&) const = default;
};

//! The meeting stopped before it was done, and goes on another day.
struct Interruption {
    QDateTime from;
    QDateTime to;
    QString reason;
    //! The day it is to go on; invalid while that is not settled.
    QDate continueOn;

    bool operator==(const Interruption&) const = default;
};

//! Time that was added to the phase of a step.
struct Extension {
    QString stepId;
    int minutes{0};

    bool operator==(const Extension&) const = default;
};

//! Somebody was given the word. Never what was said, nor for how long.
struct Turn {
    ParticipantId participant;
    QDateTime at;

    bool operator==(const Turn&) const = default;
};

//! What the services say of the meeting when it is over: about the meeting, never about the individual.
struct MeetingEvaluation {
    QString wentWell;
    QString doDifferently;
    //! What each of them reports by the routine of its own, one thing a line.
    QString deviations;

    bool operator==(const MeetingEvaluation&) const = default;
};

//! Where a meeting is and how its time went (FHIR Encounter). Made only by plannedMeeting() and step(), but
//! for the evaluation after its end; what can be reckoned from it is not stored. Times are whole seconds, local time.
struct MeetingState {
    MeetingStatus status{MeetingStatus::Planned};
    QString stepId;
    QDateTime startedAt;
    QDateTime endedAt;
    std::vector<Stay> stays;
    std::vector<Pause> pauses;
    std::vector<Interruption> interruptions;
    std::vector<Extension> extensions;
    //! Keys of the check points that are ticked, in order; see checkPointKey().
    std::vector<QString> checked;
    //! Who has had the word at the sitting that goes on, in order. Gone when it ends or is interrupted: they are for
    //! the chair's eye there and then, and nobody is to be measured by them afterwards.
    std::vector<Turn> turns;
    MeetingEvaluation evaluation{};

    bool operator==(const MeetingState&) const = default;
};

//! The meeting before it has begun, at the first step of the agenda.
[[nodiscard]] MeetingState plannedMeeting(const Agenda& agenda);

//! The state at a step the agenda has: as it is, or, when it was led by another agenda, at the first step of its part
//! (before, in or after the meeting). What has been stays as it was.
[[nodiscard]] MeetingState followed(MeetingState state, const Agenda& agenda);

[[nodiscard]] bool wasAt(const MeetingState& state, const QString& stepId);
[[nodiscard]] bool isChecked(const MeetingState& state, const QString& checkPointKey);

} // namespace rundbord
