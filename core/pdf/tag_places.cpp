// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/tag_places.h"

#include <algorithm>
#include <set>

namespace rundbord
{

namespace
{

bool isInTable(const Origin& origin)
{
    const Role role = origin.role;
    const bool labelsInCell = role == Role::Label && origin.row > 0;
    return role == Role::HeaderCell || role == Role::RowHeader || role == Role::Cell || labelsInCell;
}

Tag cellTag(Role role)
{
    if (role == Role::HeaderCell)
        return Tag::ColumnHeader;
    return role == Role::RowHeader ? Tag::RowHeader : Tag::Cell;
}

bool isInItem(const Origin& origin)
{
    return origin.item != 0 || origin.role == Role::ListItem;
}

} // namespace

TagPlaces::TagPlaces(TagTree& tree)
    : m_tree(tree)
{
    m_tree.elements.emplace_back();
}

size_t TagPlaces::add(Tag tag, size_t parent)
{
    const size_t index = m_tree.elements.size();
    TagElement element;
    element.tag = tag;
    element.parent = parent;
    m_tree.elements.push_back(std::move(element));
    m_tree.elements[parent].kids.push_back({false, index});
    return index;
}

size_t TagPlaces::elementFor(const Origin& origin, size_t page, const QRectF& area)
{
    const auto known = m_passages.find(origin.element);
    if (origin.element != 0 && known != m_passages.end())
        return known->second;
    const size_t element = makePassage(origin, origin.block < 0 ? m_aside : m_main);
    m_tree.elements[element].page = page;
    m_tree.elements[element].area = area;
    if (origin.element != 0)
        m_passages[origin.element] = element;
    return element;
}

size_t TagPlaces::makePassage(const Origin& origin, Flow& flow)
{
    const size_t around = isInTable(origin) ? cellOf(origin, flow) : flow.section;
    if (isInItem(origin))
        return makeInItem(origin, around, flow);
    flow.list.reset();
    return makePlain(origin.role, around, flow);
}

//! The title is the first heading (ISO 14289-1, 7.4.2): what is one by its looks above it isn't. A heading opens a section,
//! and its parts stand within.
size_t TagPlaces::makePlain(Role role, size_t around, Flow& flow)
{
    m_titled |= role == Role::Title;
    if (!m_titled)
        return add(role == Role::Figure ? Tag::Figure : Tag::Paragraph, around);
    switch (role) {
    case Role::Title:
        return add(Tag::Heading1, around);
    case Role::Heading:
        flow.section = add(Tag::Section, 0);
        return add(Tag::Heading2, flow.section);
    case Role::PartHeading:
        return add(around == 0 ? Tag::Heading2 : Tag::Heading3, around);
    case Role::Quote:
        return add(Tag::Paragraph, add(Tag::BlockQuote, around));
    case Role::Figure:
        return add(Tag::Figure, around);
    case Role::Paragraph:
    case Role::Label:
    case Role::ListItem:
    case Role::HeaderCell:
    case Role::RowHeader:
    case Role::Cell:
    case Role::Artifact:
        break;
    }
    return add(Tag::Paragraph, around);
}

size_t TagPlaces::makeInItem(const Origin& origin, size_t around, Flow& flow)
{
    if (!flow.list || flow.list->around != around || flow.list->block != origin.block)
        flow.list = OpenList{around, origin.block, add(Tag::List, around), 0, 0, {}};
    OpenList& open = *flow.list;
    const int number = origin.item != 0 ? origin.item : origin.element;
    if (number != open.itemNumber) {
        open.itemNumber = number;
        open.item = add(Tag::ListItem, open.list);
        open.body.reset();
    }
    if (origin.role == Role::Label)
        return add(Tag::ItemLabel, open.item);
    if (!open.body)
        open.body = add(Tag::ItemBody, open.item);
    return add(Tag::Paragraph, *open.body);
}

size_t TagPlaces::cellOf(const Origin& origin, Flow& flow)
{
    auto open = m_tables.find(origin.block);
    if (open == m_tables.end())
        open = m_tables.insert({origin.block, OpenTable{add(Tag::Table, flow.section), {}}}).first;
    const std::pair place{origin.row, origin.column};
    const auto known = open->second.cells.find(place);
    if (known != open->second.cells.end())
        return known->second;
    TagElement cell;
    cell.tag = cellTag(origin.role);
    cell.rows = origin.rows;
    const size_t index = m_tree.elements.size();
    m_tree.elements.push_back(std::move(cell));
    open->second.cells[place] = index;
    return index;
}

void TagPlaces::finish()
{
    for (const auto& [block, table] : m_tables)
        finish(table);
}

void TagPlaces::finish(const OpenTable& open)
{
    std::set<int> rows;
    int columns = 0;
    bool firstIsHeader = false;
    for (const auto& [place, cell] : open.cells) {
        rows.insert(place.first);
        columns = std::max(columns, place.second + 1);
        firstIsHeader |= m_tree.elements[cell].tag == Tag::RowHeader;
    }
    int coveredTo = 0; //!< the first column belongs to a cell above, up to this row
    for (const int number : rows) {
        const size_t row = add(Tag::Row, open.table);
        for (int column = 0; column < columns; ++column) {
            const auto found = open.cells.find({number, column});
            if (found != open.cells.end()) {
                TagElement& cell = m_tree.elements[found->second];
                coveredTo = column == 0 ? number + cell.rows : coveredTo;
                cell.rows =
                    static_cast<int>(std::distance(rows.find(number), rows.lower_bound(number + cell.rows)));
                cell.parent = row;
                m_tree.elements[row].kids.push_back({false, found->second});
            } else if (column > 0 || number >= coveredTo) {
                const Tag body = column == 0 && firstIsHeader ? Tag::RowHeader : Tag::Cell;
                add(number == 0 ? Tag::ColumnHeader : body, row);
            }
        }
    }
}

} // namespace rundbord
