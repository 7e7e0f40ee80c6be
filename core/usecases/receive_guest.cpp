// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/receive_guest.h"

#include "core/usecases/add_record.h"

namespace rundbord
{

Result<ParticipantId> admitGuest(OpenCase& openCase, const QString& name, const QString& role)
{
    Participant guest;
    guest.name = name.simplified();
    guest.role = role.simplified();
    guest.presence = Presence::InRoom;
    if (guest.name.isEmpty() && guest.role.isEmpty())
        return fail(ErrorCode::NotAllowed, QStringLiteral("nobody is named"));
    Result<ParticipantId> added = addParticipant(openCase, guest);
    if (added)
        openCase.note(Deed::GuestAdmitted);
    return added;
}

void sendGuestOut(const OpenCase& openCase)
{
    openCase.note(Deed::GuestSentOut);
}

} // namespace rundbord
