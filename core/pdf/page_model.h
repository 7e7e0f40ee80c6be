// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/block.h"
#include "core/document/child_page.h"
#include "core/pdf/set_text.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <map>
#include <variant>
#include <vector>

namespace rundbord
{

//! Where everything stands. All lengths in millimetres, from the upper left corner of the sheet.

//! What a thing on the page is, for one who can't see it. Everything that says nothing is an artifact.
enum class Role {
    Title,
    Heading,
    PartHeading,
    Paragraph,
    Label,
    Quote,
    ListItem,
    HeaderCell,
    RowHeader,
    Cell,
    Figure,
    Artifact,
};

//! Which block of the paper something comes from, as what. The lines of one passage share its element; the
//! cells of a table tell where they are in it, row 0 is the header; what belongs to one item of a list shares
//! that, and a label with an item stands before it. -1 is what stands outside the flow of the blocks.
struct Origin {
    int block{-1};
    Role role{Role::Artifact};
    int element{0};
    int row{0};
    int column{0};
    int item{0};
    int rows{1}; //!< how many rows a cell heads
    bool operator==(const Origin&) const = default;
};

//! One line of text.
struct TextItem {
    QRectF area; //!< as wide as the letters, as high as the leading
    qreal baseline{0};
    SetLine line;
    Lettering style;
    qreal measure{0}; //!< how wide the line might have been
    bool white{false};
};

struct RuleItem {
    QLineF line;
    qreal width{pen::thin};
    bool dotted{false};
    bool dashed{false};
};

struct FrameItem {
    QRectF area; //!< the middle of the pen
    qreal corner{mark::corner};
    qreal width{pen::thick};
    bool dashed{false};
};

//! A black area: the bar of own words, the band of a draft.
struct FillItem {
    QRectF area;
};

//! The dot before an item of a list.
struct DotItem {
    QPointF centre;
};

//! The disc of a point of the law.
struct DiscItem {
    QPointF centre;
    int point{1};
    bool missing{false};
};

struct SymbolItem {
    Symbol symbol{Symbol::None};
    QRectF area;
};

//! A box to tick.
struct TickItem {
    QRectF area;
};

struct QrItem {
    QRectF area;     //!< with two modules of white on each side
    QString address; //!< also said to one who can't see the code
};

//! The outline of what somebody says, its tail downwards at the start of the line.
struct BubbleItem {
    QRectF area; //!< with the tail
    bool rightToLeft{false};
};

struct PictureItem {
    ChildPicture picture{ChildPicture::None};
    QRectF area;
};

using Shape = std::variant<TextItem, RuleItem, FrameItem, FillItem, DotItem, DiscItem, SymbolItem, TickItem,
                           QrItem, BubbleItem, PictureItem>;

struct PageItem {
    Origin origin;
    Shape shape;
};

//! Items in the order they are read.
struct PaperPage {
    std::vector<PageItem> items;
};

//! A paper laid out.
struct Pages {
    std::vector<PaperPage> pages;
    std::map<Anchor, int> anchors; //!< the page each begins on, from 1
    QStringList unknownCharacters;
};

//! The item moved by that much.
[[nodiscard]] PageItem moved(PageItem item, QPointF by);

} // namespace rundbord
