// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agendas.h"

#include <algorithm>

namespace rundbord
{

Agendas::Agendas(std::vector<Agenda> agendas, std::vector<AgendaFault> faults)
    : m_agendas(std::move(agendas))
    , m_faults(std::move(faults))
{
    Q_ASSERT(!m_agendas.empty());
}

const Agenda* Agendas::find(const QString& id) const
{
    const auto found = std::find_if(m_agendas.begin(), m_agendas.end(),
                                    [&id](const Agenda& agenda) { return agenda.id == id; });
    return found == m_agendas.end() ? nullptr : &*found;
}

const Agenda& Agendas::of(const Appointment& appointment) const
{
    const Agenda* chosen = find(appointment.agenda);
    return chosen ? *chosen : standard();
}

bool Agendas::has(const Appointment& appointment) const
{
    return appointment.agenda.isEmpty() || find(appointment.agenda);
}

const Agenda& Agendas::madeFor(MeetingKind kind) const
{
    const MeetingKind led = kind == MeetingKind::Closing ? MeetingKind::FollowUp : kind;
    const auto found = std::find_if(m_agendas.begin(), m_agendas.end(),
                                    [led](const Agenda& agenda) { return agenda.kind == led; });
    return found == m_agendas.end() ? standard() : *found;
}

int fittedMinutes(int minutes, const Agenda& before, const Agenda& after)
{
    const bool suggested = minutes >= before.leastMinutes && minutes <= before.mostMinutes;
    return suggested ? std::clamp(minutes, after.leastMinutes, after.mostMinutes) : minutes;
}

} // namespace rundbord
