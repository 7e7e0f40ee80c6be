// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/usecases/open_case.h"

namespace rundbord
{

//! The individual takes her consent back, as she may whenever she wants (10 kap. 8 § SoL, 16 kap. 4 § HSL): from now on
//! nothing is shared, the meeting is over, whatever was left, and the plan is locked. Power-safe at once, and noted in
//! the access log. NotAllowed once the meeting has ended. Can't be undone: a new yes is a new plan.
[[nodiscard]] Result<ChangeSet> withdrawConsent(OpenCase& openCase, const Agenda& agenda);

} // namespace rundbord
