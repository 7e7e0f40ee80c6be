// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/slab.h"

#include <vector>

namespace rundbord
{

//! What is said again at the head of a page takes no more than this: the running head of a section, and with
//! it the header row of a table. No slab may be higher than a body less both.
inline constexpr qreal roomForRunningHead = 14;
inline constexpr qreal roomForBothHeads = 26;

//! The part of a sheet that slabs stand in.
struct Body {
    qreal top{0};
    qreal bottom{0};
    //! Kept free at the foot of the first page.
    qreal reservedOnFirst{0};
};

//! Slabs on pages.
struct BrokenPages {
    std::vector<PaperPage> pages;
    std::vector<int> pageOfSlab; //!< from 1, for each slab of the galley
    qreal lastBottom{0};         //!< how far down the last page is filled, from the top of the body
};

//! Puts the slabs of a galley on pages, each as early as it fits (papers.md, section 8). Slabs that are kept
//! with the next stay together unless they are higher than a page; those that like to, only if that is
//! minded. Always at least one page.
[[nodiscard]] BrokenPages breakPages(const Galley& galley, const Body& body, bool minded = true);

} // namespace rundbord
