// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/access_entry.h"

#include <QString>

namespace rundbord
{

//! What was done, in words, with what belongs to it: the parts that were changed, the number, the reason.
[[nodiscard]] QString deedText(const AccessNote& note);

//! A part of a case, as in a list of what was changed.
[[nodiscard]] QString label(RecordKind kind);

} // namespace rundbord
