// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_panel.h"

namespace rundbord
{

//! What is filled in at the step with that id. The steps of the program's agendas have panels made for them; any other
//! has the forms for its fields. The caller owns it.
[[nodiscard]] StepPanel* makeStepPanel(const QString& stepId, const CaseContext& context);

} // namespace rundbord
