// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/slab.h"

#include <vector>

namespace rundbord
{

//! What of the band is read aloud: nothing where it was read on an earlier page, or its end where that is not
//! just a number of a page.
enum class BandReading { Nothing, Word, WordAndEnd };

//! The black band of a draft, across the head of a page; `end` stands at its far end.
[[nodiscard]] std::vector<PageItem> draftBand(const QString& word, const Text& end, const Lettering& endStyle,
                                              BandReading reading, TextSetter& setter);

} // namespace rundbord
