// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"

namespace rundbord
{

//! What happens to the plan at the end of the meeting. All are stored power-safe and none can be undone.

//! The plan has been printed, now. NotAllowed before the meeting: a print of the preparation is no plan to
//! hand over.
[[nodiscard]] Result<ChangeSet> recordPrinted(OpenCase& openCase);

//! The individual has her plan, now. NotAllowed before it is printed, or without a way.
[[nodiscard]] Result<ChangeSet> handOverPlan(OpenCase& openCase, const HandOver& handOver);

} // namespace rundbord
