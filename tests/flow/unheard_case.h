// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "first_case.h"

namespace rundbord
{

//! The text with other letters, so that it stands in no program and no library: what is found of it was written.
[[nodiscard]] QString unheard(const QString& text);

//! The first case with unheard words wherever somebody writes freely.
[[nodiscard]] CarePlan unheardCase();

} // namespace rundbord
