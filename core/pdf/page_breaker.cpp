// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_breaker.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr qreal tolerance = 0.001;

qreal airBetween(const Slab& above, const Slab& below)
{
    return above.tightAfter ? *above.tightAfter : std::max(above.after, below.before);
}

class Breaker
{
public:
    Breaker(const Galley& galley, const Body& body, bool minded)
        : m_galley(galley)
        , m_body(body)
        , m_minded(minded)
    {
        m_broken.pages.emplace_back();
        m_broken.pageOfSlab.resize(galley.slabs.size());
    }

    BrokenPages run()
    {
        const size_t count = m_galley.slabs.size();
        for (size_t start = 0; start < count;) {
            const size_t end = endOfGroup(start);
            placeGroup(start, end);
            start = end;
        }
        m_broken.lastBottom = m_y;
        return std::move(m_broken);
    }

private:
    [[nodiscard]] const Slab& slab(size_t index) const { return m_galley.slabs[index]; }
    [[nodiscard]] bool atHead() const { return m_above == nullptr; }

    [[nodiscard]] bool staysWithNext(const Slab& each) const
    {
        return each.keepWithNext || (m_minded && each.likesNext);
    }

    [[nodiscard]] size_t endOfGroup(size_t start) const
    {
        size_t end = start + 1;
        while (end < m_galley.slabs.size() && staysWithNext(slab(end - 1)))
            ++end;
        return end;
    }

    [[nodiscard]] qreal room() const
    {
        const bool first = m_broken.pages.size() == 1;
        return m_body.bottom - m_body.top - (first ? m_body.reservedOnFirst : 0);
    }

    [[nodiscard]] qreal heightOf(size_t start, size_t end) const
    {
        qreal height = m_above ? airBetween(*m_above, slab(start)) : 0;
        for (size_t i = start; i < end; ++i)
            height += slab(i).height + (i > start ? airBetween(slab(i - 1), slab(i)) : 0);
        return height;
    }

    [[nodiscard]] bool fits(size_t start, size_t end) const
    {
        return m_y + heightOf(start, end) <= room() + tolerance;
    }

    void placeGroup(size_t start, size_t end)
    {
        if (!fits(start, end) && !atHead())
            beginPageWith(start);
        if (fits(start, end) || end == start + 1) {
            for (size_t i = start; i < end; ++i)
                place(i);
            return;
        }
        const size_t middle = lastPartOf(start, end);
        placeGroup(start, middle);
        placeGroup(middle, end);
    }

    //! Where to part a group that is higher than a page: as early as leaves the rest together on one, since
    //! what is nearest the end belongs together most.
    [[nodiscard]] size_t lastPartOf(size_t start, size_t end) const
    {
        qreal height = slab(end - 1).height;
        size_t first = end - 1;
        while (first > start + 1) {
            height += slab(first - 1).height + airBetween(slab(first - 1), slab(first));
            if (height > m_body.bottom - m_body.top - roomForRunningHead)
                break;
            --first;
        }
        return first;
    }

    //! A new page, and what is said again at its head before the slab.
    void beginPageWith(size_t index)
    {
        m_broken.pages.emplace_back();
        m_y = 0;
        m_above = nullptr;
        m_firstOfRows = true;
        const Slab& next = slab(index);
        if (next.section >= 0 && index > 0 && slab(index - 1).section == next.section)
            placeAgain(m_galley.runningHeads[static_cast<size_t>(next.section)]);
        if (next.tableHead >= 0)
            placeAgain(m_galley.tableHeads[static_cast<size_t>(next.tableHead)]);
    }

    void placeAgain(const Slab& again)
    {
        m_y += m_above ? airBetween(*m_above, again) : 0;
        for (PageItem item : again.items) {
            item.origin = {};
            m_broken.pages.back().items.push_back(moved(std::move(item), {0, m_body.top + m_y}));
        }
        m_y += again.height;
        m_above = &again;
    }

    void place(size_t index)
    {
        const Slab& next = slab(index);
        const bool first = m_firstOfRows;
        m_y += m_above ? airBetween(*m_above, next) : 0;
        put(first ? next.ifFirst : next.unlessFirst);
        put(next.items);
        m_y += first ? std::max(next.height, next.heightIfFirst) : next.height;
        m_above = &next;
        m_firstOfRows = false;
        m_broken.pageOfSlab[index] = static_cast<int>(m_broken.pages.size());
    }

    void put(const std::vector<PageItem>& items)
    {
        for (const PageItem& item : items)
            m_broken.pages.back().items.push_back(moved(item, {0, m_body.top + m_y}));
    }

    const Galley& m_galley;
    Body m_body;
    bool m_minded;
    BrokenPages m_broken;
    const Slab* m_above{nullptr};
    qreal m_y{0};
    bool m_firstOfRows{true}; //!< nothing of the paper itself stands on the page yet
};

} // namespace

BrokenPages breakPages(const Galley& galley, const Body& body, bool minded)
{
    return Breaker(galley, body, minded).run();
}

} // namespace rundbord
