// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/simple_layout.h"

#include "core/pdf/draft_band.h"
#include "core/pdf/simple_sheet.h"

namespace rundbord
{

namespace
{

class Fitting
{
public:
    Fitting(const SimplePage& page, TextSetter& setter, qreal room)
        : m_page(page)
        , m_setter(setter)
        , m_room(room)
    {
    }

    Slab run()
    {
        for (const SimpleReduction& reduction : simpleReductions()) {
            m_chosen = reduction;
            m_sheet = setSimpleSheet(m_page, reduction, m_setter);
            if (m_sheet.height <= m_room)
                break;
        }
        while (giveBack()) {
        }
        return std::move(m_sheet);
    }

private:
    //! Takes back the first thing left out that there is room for after all.
    bool giveBack()
    {
        for (const SimpleReduction& more : givenBack(m_chosen)) {
            Slab sheet = setSimpleSheet(m_page, more, m_setter);
            if (sheet.height <= m_room) {
                m_sheet = std::move(sheet);
                m_chosen = more;
                return true;
            }
        }
        return false;
    }

    const SimplePage& m_page;
    TextSetter& m_setter;
    qreal m_room;
    SimpleReduction m_chosen;
    Slab m_sheet;
};

} // namespace

Pages layOutSimplePage(const Paper& paper, const SimplePage& page, TextSetter& setter)
{
    const qreal top = paper.hasBand() ? band::bodyTop : simple::bodyTop;
    bool half = page.part == SheetPart::UpperHalf;
    Slab sheet = Fitting(page, setter, (half ? simple::halfBottom : simple::bodyBottom) - top).run();
    if (half && sheet.height > simple::halfBottom - top) {
        half = false; // what must not be left out takes more than half a sheet
        sheet = Fitting(page, setter, simple::bodyBottom - top).run();
    }
    Pages pages;
    pages.pages.emplace_back();
    if (paper.hasBand())
        pages.pages.front().items =
            draftBand(paper.band, paper.bandNote, simple::text, BandReading::WordAndEnd, setter);
    for (const PageItem& item : sheet.items)
        pages.pages.front().items.push_back(moved(item, {0, top}));
    if (half) {
        const QLineF cut(sheet::unprintable, simple::cut, sheet::width - sheet::unprintable, simple::cut);
        pages.pages.front().items.push_back(artifact(RuleItem{cut, pen::thin, false, true}));
    }
    return pages;
}

} // namespace rundbord
