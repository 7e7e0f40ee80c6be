// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting_machine.h"
#include "tests/support/first_meeting.h"

#include <chrono>

namespace rundbord
{

//! A meeting with a clock of its own, led through events.
struct MeetingLife {
    const Agenda* agenda{&firstMeeting()};
    MeetingState state{plannedMeeting(*agenda)};
    MeetingFacts facts{QDateTime({2026, 12, 1}, {13, 0}), false, false, false, {}, {}};

    void pass(std::chrono::seconds time) { facts.now = facts.now.addSecs(time.count()); }
    //! False if the event was refused; the state is then as it was.
    bool happens(const MeetingEvent& event)
    {
        const Result<MeetingState> next = step(state, event, facts, *agenda);
        if (next)
            state = *next;
        return next.has_value();
    }
    void settleEverything()
    {
        facts.planHandedOver = true;
        facts.leadPrincipalSet = true;
        facts.followUpSettled = true;
    }
};

} // namespace rundbord
