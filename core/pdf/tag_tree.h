// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/sentence.h"
#include "core/pdf/page_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace rundbord
{

//! What is on the pages, for one who can't see them: a tree of structure elements (ISO 32000-1, 14.7 and 14.8), and
//! which stretch of which page belongs to which of them.

enum class Tag {
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    BlockQuote,
    List,
    ListItem,
    ItemLabel,
    ItemBody,
    Table,
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
    Figure,
};

//! What stands within an element: another element, or a mark.
struct TagKid {
    bool isMark{false};
    size_t index{0};
};

struct TagElement {
    Tag tag{Tag::Document};
    std::vector<TagKid> kids; //!< in reading order
    size_t parent{0};
    //! Said instead of a figure.
    QString alt;
    //! All its words were written at the meeting, in another language than the paper's.
    std::optional<bool> written{};
    //! How many rows a header cell goes over.
    int rows{1};
    //! Where it begins, on pages counted from 0: for bookmarks, and around a figure.
    size_t page{0};
    QRectF area;
};

//! From this item of a page on, everything belongs to `element`, until the next mark. A page begins with what
//! belongs to none.
struct TagMark {
    static constexpr size_t none = static_cast<size_t>(-1);

    size_t page{0};
    size_t item{0};
    size_t element{none}; //!< none: an artifact, which says nothing
    int idOnPage{0};      //!< MCID
    QString said;         //!< ActualText: whole words, whatever line they stand on
    //! The letters on the page are others: a word is cut, or a code point stands for a letter that no font has.
    bool printedOtherwise{false};
};

struct TagTree {
    std::vector<TagElement> elements; //!< the document itself first
    std::vector<TagMark> marks;       //!< in the order of the pages
};

//! Finds headings, lists, tables and the rest in a paper laid out. What stands outside the flow of the blocks
//! (the strip of the law) comes after the section at whose side it stands. Levels of headings skip none.
//! `lawPoint` is what the disc of point %1 says.
[[nodiscard]] TagTree makeTagTree(const Pages& pages, const Sentence& lawPoint);

} // namespace rundbord
