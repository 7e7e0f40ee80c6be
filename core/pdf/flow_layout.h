// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/pdf/page_model.h"
#include "core/pdf/text_setter.h"

namespace rundbord
{

//! Lays out a paper of as many pages as it needs (Hela planen). Twice where the last page would be nearly
//! empty: once more with distances at 80 %.
[[nodiscard]] Pages layOutFlow(const Paper& paper, const Flow& flow, TextSetter& setter);

} // namespace rundbord
