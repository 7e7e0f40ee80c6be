// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/pdf/page_model.h"
#include "core/pdf/text_setter.h"

namespace rundbord
{

//! Lays out the child's plan on one page. What is too much goes by rule (papers.md, section 10): sentences first, then
//! the rows furthest ahead; never the child's first words, the next three things, nor that we talk again.
[[nodiscard]] Pages layOutChildPage(const Paper& paper, const ChildPage& page, TextSetter& setter);

} // namespace rundbord
