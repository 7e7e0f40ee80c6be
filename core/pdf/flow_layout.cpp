// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/flow_layout.h"

#include "core/pdf/block_setter.h"
#include "core/pdf/draft_band.h"
#include "core/pdf/law_strip.h"
#include "core/pdf/page_breaker.h"

#include <utility>

namespace rundbord
{

namespace
{

constexpr qreal airAboveStrip = 2.8;

void pin(const Slab& slab, qreal top, std::vector<PageItem>& items)
{
    for (const PageItem& item : slab.items)
        items.push_back(moved(item, {0, top}));
}

class FlowLayout
{
public:
    FlowLayout(const Paper& paper, const Flow& flow, TextSetter& setter)
        : m_paper(paper)
        , m_flow(flow)
        , m_setter(setter)
    {
        m_body = {paper.hasBand() ? band::bodyTop : full::bodyTop, full::bodyBottom, 0};
        if (flow.lawStrip)
            m_body.reservedOnFirst = full::lawStrip;
    }

    //! The references to pages are known when the pages are; if they need more room than was kept for them,
    //! the paper is laid out again with that room.
    Pages run()
    {
        constexpr int mostTries = 3;
        for (int i = 0; i < mostTries; ++i) {
            layOutBlocks();
            const qreal needed = m_flow.lawStrip ? strip().height + airAboveStrip : 0;
            if (needed <= m_body.reservedOnFirst)
                break;
            m_body.reservedOnFirst = needed;
        }
        return finish();
    }

private:
    //! One way to lay the blocks out.
    struct Try {
        Galley galley;
        BrokenPages broken;
    };

    [[nodiscard]] Try layOutOnce(qreal closeness, bool minded)
    {
        const qreal tallest = m_body.bottom - m_body.top - roomForBothHeads;
        Try made{BlockSetter(m_setter, closeness, tallest).set(m_flow.blocks), {}};
        made.broken = breakPages(made.galley, m_body, minded);
        return made;
    }

    //! Nearly empty last pages are worth another try: closer, then also less particular about what stays
    //! together. If none saves the page, it stays as it was.
    void layOutBlocks()
    {
        m_best = layOutOnce(1, true);
        const size_t pages = m_best.broken.pages.size();
        if (pages == 1 || m_best.broken.lastBottom >= full::leastLastPage)
            return;
        for (const auto& [closeness, minded] :
             {std::pair{full::tighter, true}, std::pair{1.0, false}, std::pair{full::tighter, false}}) {
            Try next = layOutOnce(closeness, minded);
            if (next.broken.pages.size() < pages) {
                m_best = std::move(next);
                return;
            }
        }
    }

    [[nodiscard]] LawPages lawPages() const
    {
        LawPages all;
        for (size_t i = 0; i < m_best.galley.slabs.size(); ++i) {
            const int point = m_best.galley.slabs[i].lawPoint;
            const int page = m_best.broken.pageOfSlab[i];
            if (point == 0)
                continue;
            std::vector<int>& pages = all.at(static_cast<size_t>(point) - 1);
            if (pages.empty() || pages.back() != page)
                pages.push_back(page);
        }
        return all;
    }

    [[nodiscard]] Slab strip()
    {
        return setLawStrip(*m_flow.lawStrip, m_flow.pageWords, lawPages(), m_setter);
    }

    Pages finish()
    {
        Pages result;
        for (size_t i = 0; i < m_best.galley.slabs.size(); ++i) {
            const Anchor anchor = m_best.galley.slabs[i].anchor;
            if (anchor != Anchor::None)
                result.anchors[anchor] = m_best.broken.pageOfSlab[i];
        }
        result.pages = std::move(m_best.broken.pages);
        if (m_flow.lawStrip) {
            const Slab slab = strip();
            pin(slab, m_body.bottom - slab.height, result.pages.front().items);
        }
        for (size_t i = 0; i < result.pages.size(); ++i)
            addMargins(result.pages[i], static_cast<int>(i) + 1, static_cast<int>(result.pages.size()));
        return result;
    }

    [[nodiscard]] Text headEnd(int number, int count) const
    {
        const Text page =
            bold(m_flow.pageWords.pageOf.filled({QString::number(number), QString::number(count)}).plain());
        constexpr QChar emSpace(0x2003);
        return m_flow.headEnd.isEmpty() ? page : Text(m_flow.headEnd + emSpace) + page;
    }

    //! What stands above and below the text. A name too long for its line stays away.
    void addMargins(PaperPage& page, int number, int count)
    {
        std::vector<PageItem> margins;
        Text end = headEnd(number, count);
        constexpr qreal most = sheet::textWidth / 2;
        if (m_setter.onOneLine(end, full::head).widest() > most)
            end = Text(end.spans.back().text, true);
        if (m_paper.hasBand())
            margins = draftBand(m_paper.band, end, full::head,
                                number == 1 ? BandReading::Word : BandReading::Nothing, m_setter);
        else
            margins = header(end);
        page.items.insert(page.items.begin(), margins.begin(), margins.end());
        addFooter(page);
    }

    [[nodiscard]] std::vector<PageItem> header(const Text& end)
    {
        std::vector<PageItem> items;
        const SetText first = m_setter.onOneLine(bold(m_flow.headStart), full::head);
        const SetText last = m_setter.onOneLine(end, full::head);
        const qreal right = sheet::left + sheet::textWidth;
        items.push_back(artifact(
            textItem(first.lines.front(), full::head, {sheet::left, full::headTop}, sheet::textWidth)));
        items.push_back(artifact(textItem(last.lines.front(), full::head,
                                          {right - last.widest(), full::headTop}, sheet::textWidth)));
        return items;
    }

    void addFooter(PaperPage& page)
    {
        const SetText foot = m_setter.onOneLine(m_flow.foot, full::head);
        if (foot.lines.empty())
            return;
        page.items.push_back(ruleAt(sheet::left, full::footLine, sheet::textWidth, pen::thin));
        page.items.push_back(
            artifact(textItem(foot.lines.front(), full::head,
                              {sheet::left, full::footLine + pen::thin + full::footText}, sheet::textWidth)));
        addFootEnd(page);
    }

    void addFootEnd(PaperPage& page)
    {
        if (m_flow.footEnd.isEmpty())
            return;
        const SetText end = m_setter.onOneLine(m_flow.footEnd, full::head);
        page.items.push_back(artifact(textItem(
            end.lines.front(), full::head,
            {sheet::left + sheet::textWidth - end.widest(), full::footLine + pen::thin + full::footText},
            sheet::textWidth)));
    }

    const Paper& m_paper;
    const Flow& m_flow;
    TextSetter& m_setter;
    Body m_body;
    Try m_best;
};

} // namespace

Pages layOutFlow(const Paper& paper, const Flow& flow, TextSetter& setter)
{
    return FlowLayout(paper, flow, setter).run();
}

} // namespace rundbord
