// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_panel.h"

namespace rundbord
{

//! What is filled in at the step with that id of the agenda; a step that is not known has an empty panel. The caller
//! owns it.
[[nodiscard]] StepPanel* makeStepPanel(const QString& stepId, const CaseContext& context);

//! The step at which the field with that path is filled in; empty if that is in the preparation.
[[nodiscard]] QString stepOfPath(const QString& path);

} // namespace rundbord
