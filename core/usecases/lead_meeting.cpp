// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/lead_meeting.h"

#include "core/meeting/meeting_machine.h"

namespace rundbord
{

Result<ChangeSet> leadMeeting(OpenCase& openCase, const Agenda& agenda, const MeetingEvent& event)
{
    return openCase.transact({Durability::Act, false, {}}, [&](CaseValue& value) -> Result<void> {
        const MeetingFacts facts = meetingFacts(value.plan, agenda, openCase.clock().now());
        const Result<MeetingState> next = step(value.meeting, event, facts, agenda);
        if (!next)
            return failAs(next);
        value.meeting = *next;
        return {};
    });
}

Refusals refusalsOf(const OpenCase& openCase, const Agenda& agenda, const MeetingEvent& event)
{
    return refusals(openCase.meeting(), event, meetingFacts(openCase.plan(), agenda, openCase.clock().now()),
                    agenda);
}

} // namespace rundbord
