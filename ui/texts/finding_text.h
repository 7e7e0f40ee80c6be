// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/finding.h"

#include <QString>

namespace rundbord
{

//! A finding as one sentence that says what is missing or odd, without blame.
[[nodiscard]] QString findingText(const Finding& finding);

//! The name of a public holiday, as it stands within a sentence.
[[nodiscard]] QString holidayName(PublicHoliday holiday);

//! A day as a person says it: "tisdag 8 december", with the year if it is not the reference's.
[[nodiscard]] QString dayText(QDate day, QDate reference);

} // namespace rundbord
