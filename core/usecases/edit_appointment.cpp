// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/edit_appointment.h"

namespace rundbord
{

namespace
{

//! Nobody has chosen an agenda of another kind than the meeting's.
bool followsKind(const Appointment& appointment, const Agendas& agendas)
{
    return appointment.agenda.isEmpty() || agendas.of(appointment).id == agendas.madeFor(appointment.kind).id;
}

} // namespace

Result<ChangeSet> editAppointment(OpenCase& openCase, const Agendas& agendas,
                                  const std::function<void(Appointment&)>& edit, const QString& typedField)
{
    const Act act{typedField.isEmpty() ? Durability::Act : Durability::Draft, true, typedField};
    return openCase.transact(act, [&](CaseValue& value) -> Result<void> {
        const Appointment before = value.plan.appointment;
        Appointment& now = value.plan.appointment;
        edit(now);
        const bool planned = value.meeting.status == MeetingStatus::Planned;
        if (planned && now.kind != before.kind && now.agenda == before.agenda && followsKind(before, agendas))
            now.agenda = agendas.madeFor(now.kind).id;
        if (now.agenda == before.agenda)
            return {};
        if (!planned)
            return fail(ErrorCode::NotAllowed);
        if (now.minutes == before.minutes)
            now.minutes = fittedMinutes(now.minutes, agendas.of(before), agendas.of(now));
        value.meeting = plannedMeeting(agendas.of(now));
        return {};
    });
}

} // namespace rundbord
