// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/meeting/agenda.h"

#include <vector>

namespace rundbord
{

//! An agenda of the unit's own that can't be used, and why.
struct AgendaFault {
    QString file;
    Error error;

    bool operator==(const AgendaFault&) const = default;
};

//! All agendas there are to choose from. Never empty, never changed; what it gives out lives as long as it does.
class Agendas
{
public:
    //! The first is the standard: followed where no other is chosen, or where the chosen one is not here.
    explicit Agendas(std::vector<Agenda> agendas, std::vector<AgendaFault> faults = {});

    [[nodiscard]] const Agenda& standard() const { return m_agendas.front(); }
    [[nodiscard]] const std::vector<Agenda>& all() const { return m_agendas; }
    //! Null if there is none with that id.
    [[nodiscard]] const Agenda* find(const QString& id) const;
    //! What a meeting follows. An appointment that names no agenda, as before there were several, follows the standard.
    [[nodiscard]] const Agenda& of(const Appointment& appointment) const;
    //! False if the meeting was to follow an agenda that is not here.
    [[nodiscard]] bool has(const Appointment& appointment) const;
    //! The first made for that kind of meeting. A closing meeting is led as a follow-up.
    [[nodiscard]] const Agenda& madeFor(MeetingKind kind) const;
    //! The files that could not be used.
    [[nodiscard]] const std::vector<AgendaFault>& faults() const { return m_faults; }

private:
    std::vector<Agenda> m_agendas;
    std::vector<AgendaFault> m_faults;
};

//! How long a meeting is to be when it follows another agenda: as before if somebody has chosen a time that the agenda
//! before did not suggest, else as near to it as the new one suggests.
[[nodiscard]] int fittedMinutes(int minutes, const Agenda& before, const Agenda& after);

} // namespace rundbord
