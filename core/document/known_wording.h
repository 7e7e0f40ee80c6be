// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rundbord
{

//! Where a sentence is said: on the ordinary papers, on those in plain words (lattlast), or on both; or on a paper of the
//! unit's own, which is in Swedish alone.
enum class InStyle { Standard, Plain, Both, Unit };

struct KnownWording {
    std::string_view key;
    int places; //!< how many places the program fills; a sentence may use fewer
    InStyle style;
};

} // namespace rundbord
