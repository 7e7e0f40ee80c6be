// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/leave_meeting.h"

#include "core/meeting/meeting_machine.h"

namespace rundbord
{

namespace
{

bool goesOn(const MeetingState& meeting)
{
    return meeting.status == MeetingStatus::Running || meeting.status == MeetingStatus::Paused;
}

//! To that status, if the meeting is not there already.
Result<void> lead(CaseValue& value, MeetingStatus to, const QDateTime& now, const Agenda& agenda)
{
    if (value.meeting.status == to)
        return {};
    const MeetingEvent event = to == MeetingStatus::Paused ? MeetingEvent(event::Pause{}) : event::Resume{};
    const Result<MeetingState> led =
        step(value.meeting, event, meetingFacts(value.plan, agenda, now), agenda);
    if (!led)
        return failAs(led);
    value.meeting = *led;
    return {};
}

} // namespace

Result<ChangeSet> leaveMeeting(OpenCase& openCase, const Agenda& agenda, WhenLeaving what,
                               const QString& followedBy)
{
    return openCase.transact({Durability::Act, false, {}}, [&](CaseValue& value) -> Result<void> {
        if (!goesOn(value.meeting))
            return fail(ErrorCode::NotAllowed, QStringLiteral("no meeting goes on"));
        const QDateTime now = openCase.clock().now();
        Summary& summary = value.plan.summary;
        if (!isOut(summary))
            summary.leftAt = now;
        summary.cameBackAt = {};
        summary.followedBy = followedBy.trimmed();
        summary.wentOnWithYes = what == WhenLeaving::OthersGoOn;
        if (what == WhenLeaving::Stop)
            return {};
        const bool on = what == WhenLeaving::OthersGoOn;
        return lead(value, on ? MeetingStatus::Running : MeetingStatus::Paused, now, agenda);
    });
}

Result<ChangeSet> comeBack(OpenCase& openCase, const Agenda& agenda)
{
    return openCase.transact({Durability::Act, false, {}}, [&](CaseValue& value) -> Result<void> {
        if (!isOut(value.plan.summary) || !goesOn(value.meeting))
            return fail(ErrorCode::NotAllowed, QStringLiteral("she is not out of a meeting"));
        const QDateTime now = openCase.clock().now();
        value.plan.summary.cameBackAt = now;
        return lead(value, MeetingStatus::Running, now, agenda);
    });
}

} // namespace rundbord
