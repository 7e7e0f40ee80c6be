// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/slab.h"

#include <vector>

namespace rundbord
{

//! The black band of a draft, across the head of a page; `end` stands at its far end.
[[nodiscard]] std::vector<PageItem> draftBand(const QString& word, const Text& end, const Lettering& endStyle,
                                              TextSetter& setter);

} // namespace rundbord
