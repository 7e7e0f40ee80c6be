// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/simple_page.h"
#include "core/pdf/simple_reduction.h"
#include "core/pdf/slab.h"

namespace rundbord
{

//! Sets the whole one-page plan, with what the reduction leaves. As high as it gets: whether that is a page
//! is for the caller to see.
[[nodiscard]] Slab setSimpleSheet(const SimplePage& page, const SimpleReduction& reduction,
                                  TextSetter& setter);

} // namespace rundbord
