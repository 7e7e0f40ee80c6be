// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agendas.h"
#include "core/usecases/open_case.h"

namespace rundbord
{

//! Changes when, where and how the meeting is held, as editPart() does. With another agenda the meeting stands at its
//! first step, and the time set aside follows what it suggests if nobody has chosen another. The agenda follows the kind
//! of meeting until somebody chooses one of another kind. Once the meeting has begun it stays (NotAllowed).
[[nodiscard]] Result<ChangeSet> editAppointment(OpenCase& openCase, const Agendas& agendas,
                                                const std::function<void(Appointment&)>& edit,
                                                const QString& typedField = {});

} // namespace rundbord
