// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/case_book.h"

namespace rundbord
{

//! What is damaged in a case, in words, and whether a copy has it.
[[nodiscard]] QString damageText(const std::vector<DamagedRecord>& damaged, int records);

} // namespace rundbord
