// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/simple_page.h"
#include "core/pdf/simple_place.h"
#include "core/pdf/simple_reduction.h"

namespace rundbord
{

//! Sets the boxes at the foot: whom to ring at the left, as high as what stands at the right: what helps when
//! it gets worse, and the next meeting. Returns where they end.
[[nodiscard]] qreal setSimpleBoxes(const SimplePage& page, const SimpleReduction& reduction,
                                   SimplePlace place);

} // namespace rundbord
