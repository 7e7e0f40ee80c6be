// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/pdf/page_model.h"
#include "core/pdf/text_setter.h"

namespace rundbord
{

//! Lays out the one-page plan (Min plan). One page for any plan: less is told, in the order of papers.md
//! section 10, until it fits; type never gets smaller than 14 pt.
[[nodiscard]] Pages layOutSimplePage(const Paper& paper, const SimplePage& page, TextSetter& setter);

} // namespace rundbord
