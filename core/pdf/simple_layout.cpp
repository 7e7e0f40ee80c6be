// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/simple_layout.h"

#include "core/pdf/draft_band.h"
#include "core/pdf/simple_sheet.h"

namespace rundbord
{

Pages layOutSimplePage(const Paper& paper, const SimplePage& page, TextSetter& setter)
{
    const qreal top = paper.isDraft() ? band::bodyTop : simple::bodyTop;
    Slab sheet;
    for (const SimpleReduction& reduction : simpleReductions()) {
        sheet = setSimpleSheet(page, reduction, setter);
        if (top + sheet.height <= simple::bodyBottom)
            break;
    }
    Pages pages;
    pages.pages.emplace_back();
    if (paper.isDraft())
        pages.pages.front().items = draftBand(paper.draftBand, paper.draftNote, simple::text, setter);
    for (const PageItem& item : sheet.items)
        pages.pages.front().items.push_back(moved(item, {0, top}));
    return pages;
}

} // namespace rundbord
