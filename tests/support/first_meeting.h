// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/resource.h"
#include "core/meeting/read_agenda.h"
#include "core/usecases/agenda_shelf.h"

namespace rundbord
{

inline QByteArray firstMeetingJson()
{
    return readResource(QStringLiteral(":/agendas/first-meeting.sv.json")).value();
}

//! The program's own agenda for a first meeting. Throws, and so fails the test, if it can't be read.
inline const Agenda& firstMeeting()
{
    static const Agenda agenda = readAgenda(firstMeetingJson()).value();
    return agenda;
}

//! All the program's own agendas.
inline const Agendas& ownAgendas()
{
    static const Agendas agendas(programAgendas().value());
    return agendas;
}

} // namespace rundbord
