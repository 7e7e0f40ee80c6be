// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agendas.h"

#include <QString>

namespace rundbord
{

//! Which file of the unit's own is at fault, where and why, and what to do.
[[nodiscard]] QString agendaFaultText(const AgendaFault& fault);

} // namespace rundbord
