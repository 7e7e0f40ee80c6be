// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"
#include "ui/widgets/completion_model.h"

#include <QList>

namespace rundbord
{

//! Those who can be picked where somebody is to be named: the participants, with unit and presence below, and
//! the units they come from. The individual is among them.
[[nodiscard]] QList<CompletionEntry> people(const CarePlan& plan);

//! The participants' names only.
[[nodiscard]] QList<CompletionEntry> participants(const CarePlan& plan);

} // namespace rundbord
