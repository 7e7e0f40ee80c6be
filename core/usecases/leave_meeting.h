// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/usecases/open_case.h"

namespace rundbord
{

//! What is done when the individual goes out of her own meeting.
enum class WhenLeaving {
    Pause,      //!< all have a break
    Followed,   //!< all have a break, and somebody goes with her
    OthersGoOn, //!< she has said that they may
    Stop,       //!< they meet again another day, which the caller sees to
};

//! Notes that she went, and pauses the meeting or lets it go on; the plan says so. `followedBy` is the name of who goes
//! with her. NotAllowed unless the meeting runs or is in a pause. Can't be undone.
[[nodiscard]] Result<ChangeSet> leaveMeeting(OpenCase& openCase, const Agenda& agenda, WhenLeaving what,
                                             const QString& followedBy = {});

//! She is back; a pause is over then. NotAllowed unless she was out.
[[nodiscard]] Result<ChangeSet> comeBack(OpenCase& openCase, const Agenda& agenda);

} // namespace rundbord
