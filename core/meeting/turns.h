// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/meeting/meeting_state.h"
#include "core/plan/care_plan.h"

#include <chrono>
#include <optional>
#include <vector>

namespace rundbord
{

//! Who has had the word, for a chair who wants nobody forgotten. Only being given the word counts: who writes, or what
//! is written, says nothing here. All times are meeting time since this sitting began (the meeting started, went on
//! another day or was opened again): pauses are not counted. Who leads the meeting and who interprets speak without
//! being given the word, so nobody waits to hear them. No guideline has such times; these are ours, after a meeting of 75
//! minutes.

//! The opening: the chair presents everybody and tells what is to come. That many haven't spoken yet says nothing.
inline constexpr std::chrono::minutes nobodyForgottenBefore{10};
//! It is her meeting, and the guideline lets her speak first: sooner than the others, and before a phase has gone by.
inline constexpr std::chrono::minutes askPersonAfter{8};
//! The shortest phase: who wasn't heard in as long a time is easily forgotten in the next.
inline constexpr std::chrono::minutes seatUnheardAfter{10};
//! Longer than for a seat, so that the table can be seen before words name anybody; still twice before the longest phase
//! is over.
inline constexpr std::chrono::minutes nameUnheardAfter{15};

//! A place at the table.
struct Seat {
    ParticipantId participant;
    bool own{false};       //!< the individual's
    bool hasSpoken{false}; //!< in the present phase
    bool unheard{false};   //!< not heard for a while

    bool operator==(const Seat&) const = default;
};

//! Those who are here, as they sit: the individual first, the others in the order of the plan.
[[nodiscard]] std::vector<Seat> seats(const CarePlan& plan, const MeetingState& state, const Agenda& agenda,
                                      const QDateTime& now);

//! The one whom the chair may want to turn to: the individual before all others, else the one unheard for the longest
//! time. None if there is no need, or no meeting going on.
[[nodiscard]] std::optional<ParticipantId> turnHint(const CarePlan& plan, const MeetingState& state,
                                                    const QDateTime& now);

//! A round of the table, made when somebody asks for it: those here but the interpreter, the individual first, then the
//! longest unheard first.
[[nodiscard]] std::vector<ParticipantId> speakingOrder(const CarePlan& plan, const MeetingState& state,
                                                       const QDateTime& now);

} // namespace rundbord
