// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"

namespace rundbord
{

//! What the services say of the meeting among themselves, which is written after its end and is no part of the plan. With
//! the name of the field being typed in, the change is a draft and merges with the typing before it; without, it is an act.
[[nodiscard]] Result<ChangeSet> evaluateMeeting(OpenCase& openCase,
                                                const std::function<void(MeetingEvaluation&)>& edit,
                                                const QString& typedField = {});

} // namespace rundbord
