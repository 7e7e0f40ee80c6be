// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/lead_meeting.h"

#include "core/meeting/meeting_machine.h"

namespace rundbord
{

namespace
{

//! Whether she is in the room, where the event says so: a meeting begins with her, a pause she went out in is over when
//! she is back, and so is another day.
void followHer(Summary& summary, const MeetingEvent& event, MeetingStatus was, const QDateTime& now)
{
    if (!isOut(summary))
        return;
    const bool resumed = kindOf(event) == EventKind::Resume && !summary.wentOnWithYes;
    const bool anotherDay = kindOf(event) == EventKind::Continue && was == MeetingStatus::Interrupted;
    if (resumed || anotherDay || kindOf(event) == EventKind::Start)
        summary.cameBackAt = now;
}

} // namespace

Result<ChangeSet> leadMeeting(OpenCase& openCase, const Agenda& agenda, const MeetingEvent& event)
{
    return openCase.transact({Durability::Act, false, {}}, [&](CaseValue& value) -> Result<void> {
        const MeetingFacts facts = meetingFacts(value.plan, agenda, openCase.clock().now());
        const MeetingStatus was = value.meeting.status;
        const Result<MeetingState> next = step(value.meeting, event, facts, agenda);
        if (!next)
            return failAs(next);
        value.meeting = *next;
        followHer(value.plan.summary, event, was, facts.now);
        return {};
    });
}

Refusals refusalsOf(const OpenCase& openCase, const Agenda& agenda, const MeetingEvent& event)
{
    return refusals(openCase.meeting(), event, meetingFacts(openCase.plan(), agenda, openCase.clock().now()),
                    agenda);
}

} // namespace rundbord
