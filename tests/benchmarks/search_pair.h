// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"

namespace rundbord
{

class CaseBook;

//! Searching while somebody types, in all that is written in very many cases, against one look through the same letters.
//! Fills the store of the book. All outlive the pairs.
void addSearchPair(CaseBook& book, Writer& writer);

} // namespace rundbord
