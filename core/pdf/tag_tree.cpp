// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/tag_tree.h"

#include "core/pdf/tag_places.h"

#include <algorithm>

namespace rundbord
{

namespace
{

//! Goes through the items as they stand, and begins a mark where what they belong to changes.
class Marking
{
public:
    Marking(const Pages& pages, const Sentence& lawPoint)
        : m_pages(pages)
        , m_lawPoint(lawPoint)
        , m_places(m_tree)
    {
    }

    TagTree run()
    {
        for (m_page = 0; m_page < m_pages.pages.size(); ++m_page) {
            m_current = TagMark::none;
            m_goesOn = false;
            m_nextId = 0;
            const std::vector<PageItem>& items = m_pages.pages[m_page].items;
            for (m_item = 0; m_item < items.size(); ++m_item)
                read(items[m_item]);
        }
        m_places.finish();
        return std::move(m_tree);
    }

private:
    void read(const PageItem& item)
    {
        if (item.origin.role == Role::Artifact) {
            if (!isInvisible(item.shape))
                leave();
            return;
        }
        std::visit([&](const auto& shape) { read(item.origin, shape); }, item.shape);
    }

    [[nodiscard]] static bool isInvisible(const Shape& shape)
    {
        const auto* text = std::get_if<TextItem>(&shape);
        return text && text->line.pieces.empty();
    }

    void read(const Origin& origin, const TextItem& text)
    {
        if (text.line.pieces.empty())
            return;
        const size_t element = m_places.elementFor(origin, m_page, text.area);
        std::optional<bool>& written = m_tree.elements[element].written;
        written = written.value_or(true) && text.line.written;
        if (m_goesOn && m_current == element) {
            m_tree.marks.back().said += text.line.said;
            m_tree.marks.back().printedOtherwise = true;
        } else {
            begin(element, text.line.said);
        }
        m_tree.marks.back().printedOtherwise |=
            std::any_of(text.line.pieces.begin(), text.line.pieces.end(),
                        [](const SetPiece& piece) { return piece.framed; });
        m_goesOn = !text.line.said.endsWith(QChar::Space);
    }

    void read(const Origin& origin, const DiscItem& disc)
    {
        const qreal radius = mark::disc / 2;
        const QRectF area(disc.centre - QPointF(radius, radius), QSizeF(mark::disc, mark::disc));
        begin(m_places.elementFor(origin, m_page, area),
              m_lawPoint.filled({QString::number(disc.point)}).plain() + QChar::Space);
    }

    void read(const Origin& origin, const DotItem& dot)
    {
        constexpr QChar bullet(0x2022);
        begin(m_places.elementFor(origin, m_page, QRectF(dot.centre, QSizeF())),
              bullet + QString(QChar::Space));
    }

    void read(const Origin& origin, const QrItem& code)
    {
        const size_t element = m_places.elementFor(origin, m_page, code.area);
        m_tree.elements[element].alt = code.address;
        begin(element, {});
    }

    //! Lines, frames and symbols never stand without words that say the same.
    template <typename ShapeType>
    void read(const Origin&, const ShapeType&)
    {
        leave();
    }

    void begin(size_t element, const QString& said)
    {
        const size_t index = m_tree.marks.size();
        m_tree.marks.push_back({m_page, m_item, element, m_nextId++, said, false});
        m_tree.elements[element].kids.push_back({true, index});
        m_current = element;
        m_goesOn = false;
    }

    void leave()
    {
        if (m_current != TagMark::none)
            m_tree.marks.push_back({m_page, m_item, TagMark::none, 0, {}, false});
        m_current = TagMark::none;
        m_goesOn = false;
    }

    const Pages& m_pages;
    const Sentence& m_lawPoint;
    TagTree m_tree;
    TagPlaces m_places;
    size_t m_page{0};
    size_t m_item{0};
    size_t m_current{TagMark::none};
    bool m_goesOn{false}; //!< the last line ended within a word
    int m_nextId{0};
};

} // namespace

TagTree makeTagTree(const Pages& pages, const Sentence& lawPoint)
{
    return Marking(pages, lawPoint).run();
}

} // namespace rundbord
