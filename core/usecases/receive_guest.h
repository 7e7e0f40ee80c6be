// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"

namespace rundbord
{

//! Somebody is at the meeting who is not on the list, and the individual has been asked. The access log has that it
//! happened, and nothing of who it was.

//! She said yes: the guest is one of the participants, in the room. NotAllowed without a name or a role.
[[nodiscard]] Result<ParticipantId> admitGuest(OpenCase& openCase, const QString& name, const QString& role);

//! She did not: the guest has gone out, and nothing of it is in the plan.
void sendGuestOut(const OpenCase& openCase);

} // namespace rundbord
