// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/page_model.h"

namespace rundbord
{

//! Turns pages laid out from left to right into pages read from right to left (papers.md, section 11): margins, columns,
//! bars and boxes change sides. Drawings, codes and figures do not, nor do words in Latin letters, which keep their own
//! direction: several lines of them are a block, as wide as its longest line.
void mirror(Pages& pages);

} // namespace rundbord
