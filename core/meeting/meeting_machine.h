// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/meeting/meeting_event.h"
#include "core/meeting/meeting_state.h"
#include "core/meeting/visible_steps.h"
#include "core/plan/care_plan.h"

#include <map>

namespace rundbord
{

//! What the meeting must know of the world to go on: the time, and the plan as far as it matters.
struct MeetingFacts {
    QDateTime now;
    //! Handed over on paper, or said why not and how and when it comes.
    bool planHandedOver{false};
    bool leadPrincipalSet{false};
    bool followUpSettled{false};
    StepConditions conditions;
    //! Who can be given the word.
    std::vector<ParticipantId> here;
    bool consentWithdrawn{false};

    bool operator==(const MeetingFacts&) const = default;
};

[[nodiscard]] MeetingFacts meetingFacts(const CarePlan& plan, const QDateTime& now);
//! The same, with the conditions that are found by the words of the agenda.
[[nodiscard]] MeetingFacts meetingFacts(const CarePlan& plan, const Agenda& agenda, const QDateTime& now);

//! The state after the event, or NotAllowed with the names of the refusals. Pure: time and plan come in with
//! the facts. A clock that went backwards never makes a stay of less than nothing.
[[nodiscard]] Result<MeetingState> step(const MeetingState& state, const MeetingEvent& event,
                                        const MeetingFacts& facts, const Agenda& agenda);

//! Every reason against the event; none means that step() will do it.
[[nodiscard]] Refusals refusals(const MeetingState& state, const MeetingEvent& event,
                                const MeetingFacts& facts, const Agenda& agenda);

//! For each kind of event why it can't happen now; an empty list means that it can. What is said in an event
//! (a step, a day) is not asked here.
[[nodiscard]] std::map<EventKind, Refusals> allowed(const MeetingState& state, const MeetingFacts& facts,
                                                    const Agenda& agenda);

//! The next step that is shown, or the one before; null at the end or if the present step is none of the
//! agenda.
[[nodiscard]] const Step* nextStep(const MeetingState& state, const MeetingFacts& facts,
                                   const Agenda& agenda);
[[nodiscard]] const Step* previousStep(const MeetingState& state, const MeetingFacts& facts,
                                       const Agenda& agenda);

} // namespace rundbord
