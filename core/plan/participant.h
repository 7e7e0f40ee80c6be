// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/plan/principal.h"

#include <QString>

namespace rundbord
{

using ParticipantId = Id<struct ParticipantTag>;

enum class Presence {
    NotSaid,
    InRoom,
    Video,
    Phone,
    Absent,
};

//! One who is called to or takes part in the meeting (FHIR CareTeam.participant). The individual herself is
//! one of them, with principal Person and, as a rule, an empty name: hers stands in Person.
struct Participant {
    ParticipantId id;
    QString name;
    QString role;
    QString organization;
    Principal principal{Principal::Unknown};
    QString phone;
    //! Why this one is asked to come.
    QString purpose;
    //! What this one may decide about at the meeting.
    QString mandate;
    Presence presence{Presence::NotSaid};
    QString absenceReason;
    //! The contact with, or help to, the person as it is today.
    QString currentContact;
    bool chair{false};
    bool secretary{false};
    bool interpreter{false};
    //! At the person's side (stödperson, personligt ombud).
    bool supporter{false};
    //! Speaks for the person when she is not there.
    bool representative{false};
    //! Vårdnadshavare.
    bool guardian{false};

    bool operator==(const Participant&) const = default;
};

} // namespace rundbord
