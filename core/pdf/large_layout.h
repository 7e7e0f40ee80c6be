// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/pdf/page_model.h"
#include "core/pdf/text_setter.h"

namespace rundbord
{

//! Lays out the plan in large type, on as many pages as it takes.
[[nodiscard]] Pages layOutLargePages(const Paper& paper, const LargePages& pages, TextSetter& setter);

} // namespace rundbord
