// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/block.h"
#include "core/document/html_out.h"

#include <array>

namespace rundbord
{

//! Writes a table whose heading has that id. `pointWords` say of which point of the law each number is; those of 0 are
//! empty. Each cell knows the heading of its column, to be shown where a small screen has its cells below one another.
void writeTable(HtmlOut& out, const Table& table, const QString& headingId,
                const std::array<QString, 5>& pointWords);

} // namespace rundbord
