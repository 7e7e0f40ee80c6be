// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/html_out.h"
#include "core/document/simple_page.h"

namespace rundbord
{

//! Writes the one-page plan. A web page has room for all of it, so nothing is told shorter and nothing referred to the
//! whole plan.
void writeSimplePage(HtmlOut& out, const SimplePage& page, const QString& kind);

} // namespace rundbord
