// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/meeting/meeting_event.h"
#include "core/usecases/open_case.h"

namespace rundbord
{

//! Takes the meeting on: starts it, goes to another step, pauses, ends. Every event is stored power-safe, so
//! that after a crash the meeting goes on at the same step. NotAllowed as the state machine says;
//! refusalsOf() has the reasons. Can't be undone: what has happened has happened.
[[nodiscard]] Result<ChangeSet> leadMeeting(OpenCase& openCase, const Agenda& agenda,
                                            const MeetingEvent& event);

//! Why the event can't happen now; empty if it can.
[[nodiscard]] Refusals refusalsOf(const OpenCase& openCase, const Agenda& agenda, const MeetingEvent& event);

} // namespace rundbord
