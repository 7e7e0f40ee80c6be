// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/step_fields.h"

namespace rundbord
{

class FormPanel;
struct CaseContext;

//! Adds the form for what only some kinds of meeting ask for: the school day, the home before the hospital, the plan of the
//! meeting before. False, and nothing added, for any other.
bool addKindForm(StepForm form, FormPanel& panel, const CaseContext& context);

//! One of those.
[[nodiscard]] bool isKindForm(StepForm form);

} // namespace rundbord
