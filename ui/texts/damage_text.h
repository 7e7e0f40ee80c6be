// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/case_book.h"

namespace rundbord
{

//! Which part of the plan a record is: "Samtycke", "Insatser för behovet ”Bostad”".
[[nodiscard]] QString subjectText(const RecordSubject& subject);

//! What is damaged in a case, in words, and whether a copy has it.
[[nodiscard]] QString damageText(const std::vector<DamagedRecord>& damaged, int records);

} // namespace rundbord
