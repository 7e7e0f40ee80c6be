// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/table_setter.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr qreal endPad = 3;
constexpr qreal headBelow = 0.8;
constexpr qreal mostWidened = 6;
constexpr qreal discIndent = mark::disc + mark::discToText + 0.2;

//! What stands before the words of a cell.
qreal indentOf(const Cell& cell)
{
    if (cell.bulleted)
        return mark::bulletIndent;
    return cell.symbol == Symbol::None ? 0 : mark::status + mark::statusToText;
}

std::vector<qreal> widthsOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Actions:
        return {57, 45, 42, 26};
    case TableKind::Next:
        return {42, 94, 34};
    case TableKind::People:
        break;
    }
    return {30, 60, 28, 52};
}

} // namespace

TableSetter::CellLines TableSetter::asArtifacts(CellLines lines)
{
    for (CellLine& line : lines) {
        line.origin = {};
        for (PageItem& mark : line.marks)
            mark.origin = {};
    }
    return lines;
}

size_t TableSetter::longest(const std::vector<CellLines>& cells)
{
    size_t most = 0;
    for (const CellLines& cell : cells)
        most = std::max(most, cell.size());
    return most;
}

TableSetter::TableSetter(TextSetter& setter, qreal closeness, qreal tallest, int block)
    : m_setter(setter)
    , m_above(pen::thin + 1.1 * closeness)
    , m_below(1.2 * closeness)
    , m_tallest(tallest)
    , m_block(block)
{
}

std::vector<qreal> TableSetter::needsOf(const Table& table, const std::vector<qreal>& rooms)
{
    std::vector<qreal> needs(rooms.size(), 0);
    const auto count = [&](size_t column, qreal need) {
        if (need <= rooms.at(column) + mostWidened)
            needs.at(column) = std::max(needs.at(column), need);
    };
    for (const Row& row : table.rows) {
        size_t column = 0;
        if (row.group)
            count(column++, m_setter.widestWord(bold(row.group->heading), full::table) +
                                (row.group->lawPoint > 0 ? discIndent : 0));
        for (const Cell& cell : row.cells) {
            const bool isDate = column == 0 && table.kind == TableKind::Next;
            for (const Text& line : cell.lines)
                count(column, indentOf(cell) + (isDate ? m_setter.onOneLine(line, full::table).widest()
                                                       : m_setter.widestWord(line, full::table)));
            ++column;
        }
    }
    return needs;
}

//! As wide as in papers.md; but a word, or a date among dates, that is a little wider than its column takes
//! the room from the column that has most to spare.
std::vector<TableSetter::Column> TableSetter::columnsOf(const Table& table)
{
    std::vector<qreal> rooms = widthsOf(table.kind);
    for (size_t i = 0; i + 1 < rooms.size(); ++i)
        rooms[i] -= endPad;
    const std::vector<qreal> needs = needsOf(table, rooms);
    for (size_t i = 0; i < rooms.size(); ++i) {
        size_t donor = 0;
        for (size_t k = 0; k < rooms.size(); ++k) {
            if (rooms[k] - needs[k] > rooms[donor] - needs[donor])
                donor = k;
        }
        const qreal missing = needs[i] - rooms[i];
        if (missing <= 0 || rooms[donor] - needs[donor] < missing)
            continue;
        rooms[donor] -= missing;
        rooms[i] += missing;
    }
    std::vector<Column> columns;
    qreal x = sheet::left;
    for (const qreal room : rooms) {
        columns.push_back({x, room});
        x += room + endPad;
    }
    return columns;
}

TableSlabs TableSetter::set(const Table& table)
{
    m_columns = columnsOf(table);
    TableSlabs slabs{headOf(table), {}};
    const Role firstCell = table.kind == TableKind::Next ? Role::RowHeader : Role::Cell;
    for (auto row = table.rows.begin(); row != table.rows.end(); ++row) {
        ++m_row;
        const auto next =
            std::find_if(row + 1, table.rows.end(), [](const Row& each) { return each.startsGroup; });
        m_groupRows = static_cast<int>(next - row);
        addRow(*row, firstCell, slabs);
    }
    return slabs;
}

Slab TableSetter::headOf(const Table& table)
{
    const std::vector<Column>& columns = m_columns;
    Slab head;
    qreal bottom = full::tableHead.lineHeight();
    for (size_t i = 0; i < table.head.size() && i < columns.size(); ++i) {
        Stack cell(m_setter, head, columns[i].x, columns[i].width, m_block);
        cell.beginCell(0, static_cast<int>(i));
        cell.text(table.head[i], full::tableHead, Breaking::Balanced, Role::HeaderCell);
        bottom = std::max(bottom, cell.y());
    }
    head.items.push_back(ruleAt(sheet::left, bottom + headBelow, sheet::textWidth, pen::thin));
    head.height = bottom + headBelow;
    head.tightAfter = 0;
    return head;
}

Origin TableSetter::originOf(Role role, size_t column)
{
    return {m_block, role, m_setter.nextElement(), m_row, static_cast<int>(column)};
}

TableSetter::CellLines TableSetter::cellLines(const Cell& cell, size_t index, const Column& column, Role role)
{
    const qreal lineHeight = full::table.lineHeight();
    const qreal indent = indentOf(cell);
    const qreal width = column.width - indent;
    CellLines lines;
    for (const Text& text : cell.lines) {
        Origin origin = originOf(role, index);
        origin.item = cell.bulleted ? m_setter.nextElement() : 0;
        const size_t first = lines.size();
        for (const SetLine& line : m_setter.set(text, full::table, width, Breaking::Balanced).lines)
            lines.push_back({line, origin, column.x + indent, width, {}});
        if (cell.bulleted && lines.size() > first) {
            Origin label = originOf(Role::Label, index);
            label.item = origin.item;
            lines[first].marks.push_back(
                {label, DotItem{QPointF(column.x + mark::dotIndent + mark::dot / 2, lineHeight / 2)}});
        }
    }
    if (cell.symbol != Symbol::None && !lines.empty()) {
        const QRectF area(column.x, (lineHeight - mark::status) / 2, mark::status, mark::status);
        lines.front().marks.push_back(artifact(SymbolItem{cell.symbol, area}));
    }
    return lines;
}

TableSetter::CellLines TableSetter::groupLines(const RowGroup& group, const Column& column)
{
    const qreal indent = group.lawPoint > 0 ? discIndent : 0;
    const qreal width = column.width - indent;
    Origin origin = originOf(Role::RowHeader, 0);
    origin.rows = m_groupRows;
    CellLines lines;
    for (const SetLine& line :
         m_setter.set(bold(group.heading), full::table, width, Breaking::Balanced).lines)
        lines.push_back({line, origin, column.x + indent, width, {}});
    if (group.lawPoint > 0 && !lines.empty()) {
        const QPointF centre(column.x + mark::disc / 2, full::table.lineHeight() / 2);
        lines.front().marks.push_back({origin, DiscItem{centre, group.lawPoint, false}});
    }
    return lines;
}

qreal TableSetter::heightOf(size_t lines) const
{
    return m_above + m_below + full::table.lineHeight() * static_cast<qreal>(std::max<size_t>(lines, 1));
}

void TableSetter::place(const CellLines& cell, size_t from, size_t to, qreal top,
                        std::vector<PageItem>& items)
{
    for (size_t i = from; i < std::min(to, cell.size()); ++i) {
        const CellLine& line = cell[i];
        if (line.line.pieces.empty())
            continue;
        const qreal y = top + full::table.lineHeight() * static_cast<qreal>(i - from);
        for (const PageItem& mark : line.marks)
            items.push_back(moved(mark, {0, y}));
        items.push_back({line.origin, textItem(line.line, full::table, {line.x, y}, line.measure)});
    }
}

void TableSetter::addRow(const Row& row, Role firstCell, TableSlabs& to)
{
    std::vector<CellLines> cells;
    CellLines again;
    if (row.group) {
        const CellLines heading = groupLines(*row.group, m_columns.front());
        cells.push_back(row.startsGroup ? heading : CellLines());
        again = row.startsGroup ? CellLines() : asArtifacts(heading);
    }
    for (const Cell& cell : row.cells) {
        const size_t column = cells.size();
        cells.push_back(cellLines(cell, column, m_columns.at(column), column == 0 ? firstCell : Role::Cell));
    }
    if (row.group)
        spreadLongList(row, cells);
    const size_t most = longest(cells);
    Slab slab;
    slab.height = heightOf(most);
    slab.heightIfFirst = heightOf(std::max(most, again.size()));
    slab.lawPoint = row.group ? row.group->lawPoint : 0;
    const qreal ruleFrom = row.group && !row.startsGroup ? m_columns.at(1).x : sheet::left;
    if (!to.rows.empty())
        slab.unlessFirst.push_back(ruleAt(ruleFrom, 0, sheet::left + sheet::textWidth - ruleFrom, pen::thin));
    if (slab.heightIfFirst > m_tallest) {
        addSplit(cells, std::move(slab), to);
        return;
    }
    place(again, 0, again.size(), m_above, slab.ifFirst);
    for (const CellLines& cell : cells)
        place(cell, 0, cell.size(), m_above, slab.items);
    to.rows.push_back(std::move(slab));
}

//! Many things one person does would make a long thin column: they go below the name instead, across the
//! table.
void TableSetter::spreadLongList(const Row& row, std::vector<CellLines>& cells)
{
    constexpr size_t longList = 8;
    constexpr qreal worthIt = 0.7;
    const CellLines list = cells.back();
    if (list.size() <= longList)
        return;
    cells.back().clear();
    const size_t above = longest(cells);
    const Column first = m_columns.at(1);
    const Column wide{first.x, sheet::left + sheet::textWidth - first.x};
    const CellLines below = cellLines(row.cells.back(), m_columns.size() - 1, wide, Role::Cell);
    if (static_cast<qreal>(above + below.size()) > worthIt * static_cast<qreal>(list.size())) {
        cells.back() = list;
        return;
    }
    cells.back().resize(above);
    cells.back().insert(cells.back().end(), below.begin(), below.end());
}

void TableSetter::addSplit(const std::vector<CellLines>& cells, Slab slab, TableSlabs& to) const
{
    const size_t most = longest(cells);
    for (size_t i = 0; i < most; ++i) {
        const qreal above = i == 0 ? m_above : 0;
        slab.height = above + full::table.lineHeight() + (i + 1 == most ? m_below : 0);
        slab.heightIfFirst = 0;
        slab.keepWithNext = i + 1 < most && (i == 0 || i + 2 == most);
        for (const CellLines& cell : cells)
            place(cell, i, i + 1, above, slab.items);
        to.rows.push_back(slab);
        slab.unlessFirst.clear();
        slab.items.clear();
    }
}

} // namespace rundbord
