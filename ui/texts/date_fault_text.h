// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/date_fault.h"

#include <QString>

namespace rundbord
{

//! Why what was written is no day: "November har bara 30 dagar." Names what is so and blames nobody.
[[nodiscard]] QString dateFaultText(const DateFault& fault);

} // namespace rundbord
