// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/simple_page.h"
#include "core/pdf/simple_place.h"
#include "core/pdf/simple_reduction.h"

namespace rundbord
{

//! Sets what happens, by day, each with a box to tick. Returns where it ends.
[[nodiscard]] qreal setSimpleSteps(const SimplePage& page, const SimpleReduction& reduction,
                                   SimplePlace place);

} // namespace rundbord
