// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/pdf/slab.h"

#include <array>
#include <vector>

namespace rundbord
{

//! The pages on which each point of the law is met, in order, each once.
using LawPages = std::array<std::vector<int>, 4>;

//! Sets the strip of the law. Its height may depend on how long the page references are: ask with the widest
//! for the room to reserve.
[[nodiscard]] Slab setLawStrip(const LawStrip& strip, const PageWords& words, const LawPages& pages,
                               TextSetter& setter);

} // namespace rundbord
