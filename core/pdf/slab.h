// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/page_model.h"
#include "core/pdf/text_setter.h"

#include <optional>
#include <vector>

namespace rundbord
{

//! Something that stands on one page whole: a line, a row, a box. Its items are placed across the sheet, but
//! down from the slab's own top.
struct Slab {
    qreal height{0};
    //! Air above; none at the head of a page. The larger of this and the `after` of the slab above holds.
    qreal before{0};
    qreal after{0};
    //! Air below, whatever follows: between a heading and what it is the heading of.
    std::optional<qreal> tightAfter;
    bool keepWithNext{false};
    //! Better kept with the next too, unless that costs a nearly empty page.
    bool likesNext{false};

    std::vector<PageItem> items;
    //! Only where something stands above on the same page: the line between two rows.
    std::vector<PageItem> unlessFirst;
    //! Only at the head of a page: what is said again there.
    std::vector<PageItem> ifFirst;
    qreal heightIfFirst{0};

    int section{-1};   //!< whose running head stands above it at the head of a page
    int tableHead{-1}; //!< which header row stands above it there
    int lawPoint{0};
    Anchor anchor{Anchor::None};
};

//! A paper's blocks one after the other, not yet on pages.
struct Galley {
    std::vector<Slab> slabs;
    std::vector<Slab> runningHeads;
    std::vector<Slab> tableHeads;
};

//! Where a line of letters stands: its own width is filled in.
[[nodiscard]] TextItem textItem(const SetLine& line, const Lettering& style, QPointF at, qreal measure);

//! A black bar, line, or the like.
[[nodiscard]] PageItem artifact(Shape shape);

//! A horizontal line whose upper edge is at y.
[[nodiscard]] PageItem ruleAt(qreal x, qreal y, qreal length, qreal width);

//! A frame that fills the area, its pen within.
[[nodiscard]] PageItem frameAround(const QRectF& area, qreal width = pen::thick, bool dashed = false);

//! The heading of a block: its first line is the first text of the slab from there on.
struct HeadingPlace {
    int block{0};
    size_t first{0};
};

//! Sets the Swedish heading beside one in another language: at the far end of its line and on its baseline, if there is
//! room. Nothing for empty words.
void addAtFarEnd(const QString& swedish, const Lettering& style, Slab& slab, const HeadingPlace& heading,
                 TextSetter& setter);

//! Makes the disc at `index` part of the passage that was set after it.
void joinToNext(std::vector<PageItem>& items, size_t index);

//! Sets text downwards in a column of a slab.
class Stack
{
public:
    Stack(TextSetter& setter, Slab& slab, qreal x, qreal width, int block, qreal y = 0)
        : m_setter(setter)
        , m_slab(slab)
        , m_x(x)
        , m_width(width)
        , m_y(y)
    {
        m_place.block = block;
    }

    void text(const Text& words, const Lettering& style, Breaking breaking, Role role);
    //! The same, `indent` in from the edge of the column.
    void indented(const Text& words, const Lettering& style, qreal indent, Breaking breaking, Role role);
    //! The same after a mark of its own: at least one line, even for words that can't be seen.
    void marked(const Text& words, const Lettering& style, qreal indent, Breaking breaking, Role role);
    void bullet(const Text& words, const Lettering& style);
    //! What is set from now on belongs to a new item of a list, or to that one.
    int beginItem();
    void goOnWithItem(int item) { m_place.item = item; }
    //! What is set from now on stands in that cell of a table.
    void beginCell(int row, int column);
    void gap(qreal height) { m_y += height; }
    [[nodiscard]] qreal y() const { return m_y; }

private:
    TextSetter& m_setter;
    Slab& m_slab;
    qreal m_x;
    qreal m_width;
    qreal m_y;
    Origin m_place;
};

} // namespace rundbord
