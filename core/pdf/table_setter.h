// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/block.h"
#include "core/pdf/slab.h"

#include <vector>

namespace rundbord
{

struct TableSlabs {
    Slab head;
    std::vector<Slab> rows;
};

//! Sets a table: horizontal lines only, a thin one under the header and between rows, none after the last. A
//! row is one slab; only one taller than a page becomes several, split between lines.
class TableSetter
{
public:
    TableSetter(TextSetter& setter, qreal closeness, qreal tallest, int block);

    [[nodiscard]] TableSlabs set(const Table& table);

private:
    //! A line in a cell, with what stands before it on its first line.
    struct CellLine {
        SetLine line;
        Origin origin;
        qreal x{0};
        qreal measure{0};
        std::vector<PageItem> marks;
    };
    using CellLines = std::vector<CellLine>;
    struct Column {
        qreal x{0};
        qreal width{0};
    };

    //! How wide each column has to be so that no word is cut; what is far too wide is not counted.
    [[nodiscard]] std::vector<qreal> needsOf(const Table& table, const std::vector<qreal>& rooms);
    [[nodiscard]] std::vector<Column> columnsOf(const Table& table);
    [[nodiscard]] Slab headOf(const Table& table);
    //! Where the next passage of a cell comes from.
    [[nodiscard]] Origin originOf(Role role, size_t column);
    [[nodiscard]] CellLines cellLines(const Cell& cell, size_t index, const Column& column, Role role);
    [[nodiscard]] CellLines groupLines(const RowGroup& group, const Column& column);
    [[nodiscard]] static CellLines asArtifacts(CellLines lines);
    [[nodiscard]] static size_t longest(const std::vector<CellLines>& cells);
    void addRow(const Row& row, Role firstCell, TableSlabs& to);
    void spreadLongList(const Row& row, std::vector<CellLines>& cells);
    void addSplit(const std::vector<CellLines>& cells, Slab slab, TableSlabs& to) const;
    //! Lines `from` to `to` of each cell, the first of them `top` below the top of the slab.
    static void place(const CellLines& cell, size_t from, size_t to, qreal top, std::vector<PageItem>& items);
    [[nodiscard]] qreal heightOf(size_t lines) const;

    TextSetter& m_setter;
    std::vector<Column> m_columns;
    qreal m_above;
    qreal m_below;
    qreal m_tallest;
    int m_block;
    int m_row{0};
    int m_groupRows{1}; //!< from this row to the next that starts a group
};

} // namespace rundbord
