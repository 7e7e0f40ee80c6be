// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/flow_layout.h"

#include "core/pdf/block_setter.h"
#include "core/pdf/draft_band.h"
#include "core/pdf/law_strip.h"
#include "core/pdf/page_breaker.h"

#include <algorithm>

namespace rundbord
{

namespace
{

//! Longer than any reference there will be.
const LawPages& widestReferences()
{
    static const LawPages widest{std::vector<int>{888, 888, 888}, std::vector<int>{888, 888, 888},
                                 std::vector<int>{888, 888, 888}, std::vector<int>{888, 888, 888}};
    return widest;
}

//! Higher than this, a slab could stand on no page below what is said again at its head.
constexpr qreal roomForRunningHeads = 26;

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
        m_body = {paper.isDraft() ? band::bodyTop : full::bodyTop, full::bodyBottom, 0};
        if (flow.lawStrip)
            m_body.reservedOnFirst = std::max(full::lawStrip, strip(widestReferences()).height + 3);
    }

    Pages run()
    {
        Galley galley = setBlocks(1);
        BrokenPages broken = breakPages(galley, m_body);
        if (broken.pages.size() > 1 && broken.lastBottom < full::leastLastPage) {
            Galley closer = setBlocks(full::tighter);
            BrokenPages again = breakPages(closer, m_body);
            if (again.pages.size() < broken.pages.size()) {
                galley = std::move(closer);
                broken = std::move(again);
            }
        }
        return finish(galley, std::move(broken));
    }

private:
    [[nodiscard]] Galley setBlocks(qreal closeness)
    {
        const qreal tallest = m_body.bottom - m_body.top - roomForRunningHeads;
        return BlockSetter(m_setter, closeness, tallest).set(m_flow.blocks);
    }

    [[nodiscard]] Slab strip(const LawPages& pages)
    {
        return setLawStrip(*m_flow.lawStrip, m_flow.pageWords, pages, m_setter);
    }

    Pages finish(const Galley& galley, BrokenPages broken)
    {
        Pages result;
        LawPages lawPages;
        for (size_t i = 0; i < galley.slabs.size(); ++i) {
            const Slab& slab = galley.slabs[i];
            const int page = broken.pageOfSlab[i];
            if (slab.anchor != Anchor::None)
                result.anchors[slab.anchor] = page;
            if (slab.lawPoint == 0)
                continue;
            std::vector<int>& pages = lawPages.at(static_cast<size_t>(slab.lawPoint) - 1);
            if (pages.empty() || pages.back() != page)
                pages.push_back(page);
        }
        result.pages = std::move(broken.pages);
        if (m_flow.lawStrip) {
            const Slab slab = strip(lawPages);
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
    void addMargins(Page& page, int number, int count)
    {
        std::vector<PageItem> margins;
        Text end = headEnd(number, count);
        constexpr qreal most = sheet::textWidth / 2;
        if (m_setter.onOneLine(end, full::head).widest() > most)
            end = Text(end.spans.back().text, true);
        if (m_paper.isDraft())
            margins = draftBand(m_paper.draftBand, end, full::head, m_setter);
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

    void addFooter(Page& page)
    {
        const SetText foot = m_setter.onOneLine(m_flow.foot, full::head);
        page.items.push_back(ruleAt(sheet::left, full::footLine, sheet::textWidth, pen::thin));
        page.items.push_back(
            artifact(textItem(foot.lines.front(), full::head,
                              {sheet::left, full::footLine + pen::thin + full::footText}, sheet::textWidth)));
    }

    const Paper& m_paper;
    const Flow& m_flow;
    TextSetter& m_setter;
    Body m_body;
};

} // namespace

Pages layOutFlow(const Paper& paper, const Flow& flow, TextSetter& setter)
{
    return FlowLayout(paper, flow, setter).run();
}

} // namespace rundbord
