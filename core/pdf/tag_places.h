// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/tag_tree.h"

#include <map>
#include <optional>
#include <utility>

namespace rundbord
{

//! Knows where in the tree a passage belongs, and makes what has to stand around it: the section, the list and its
//! item, the table, its row and cell. Used by makeTagTree() alone.
class TagPlaces
{
public:
    //! Begins the tree with the document. The tree outlives this.
    explicit TagPlaces(TagTree& tree);

    //! The element of the passage that something on a page comes from, made when it is met first.
    [[nodiscard]] size_t elementFor(const Origin& origin, size_t page, const QRectF& area);
    //! Puts the cells of the tables in their rows, empty ones where nothing stands.
    void finish();

private:
    //! An open list: in which element, of which block, and its item.
    struct OpenList {
        size_t around{0};
        int block{0};
        size_t list{0};
        int itemNumber{0};
        size_t item{0};
        std::optional<size_t> body;
    };
    //! Where the blocks have come to. What stands outside their flow has one of its own.
    struct Flow {
        size_t section{0};
        std::optional<OpenList> list;
    };
    struct OpenTable {
        size_t table{0};
        std::map<std::pair<int, int>, size_t> cells; //!< by row and column
    };

    size_t add(Tag tag, size_t parent);
    size_t makePassage(const Origin& origin, Flow& flow);
    size_t makeInItem(const Origin& origin, size_t around, Flow& flow);
    size_t makePlain(Role role, size_t around, Flow& flow);
    [[nodiscard]] size_t cellOf(const Origin& origin, Flow& flow);
    void finish(const OpenTable& open);

    TagTree& m_tree;
    Flow m_main;
    Flow m_aside;
    bool m_titled{false};
    std::map<int, size_t> m_passages;  //!< by number of the passage
    std::map<int, OpenTable> m_tables; //!< by block
};

} // namespace rundbord
