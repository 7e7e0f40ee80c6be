// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_table.h"

namespace rundbord
{

namespace
{

class TableWriter
{
public:
    TableWriter(HtmlOut& out, const Table& table, const std::array<QString, 5>& pointWords)
        : m_out(out)
        , m_table(table)
        , m_pointWords(pointWords)
    {
    }

    void run(const QString& headingId)
    {
        const HtmlElement whole(m_out, "table", {{"aria-labelledby", headingId}});
        writeHead();
        for (size_t row = 0; row < m_table.rows.size();) {
            size_t next = row + 1;
            while (next < m_table.rows.size() && goesOn(m_table.rows[next]))
                ++next;
            writeRows(row, next);
            row = next;
        }
    }

private:
    //! The row has the same heading as the one before, or neither has one.
    static bool goesOn(const Row& row) { return !row.group || !row.startsGroup; }

    void writeHead()
    {
        const HtmlElement head(m_out, "thead");
        const HtmlElement row(m_out, "tr");
        for (const QString& words : m_table.head) {
            const HtmlElement cell(m_out, "th", {{"scope", QStringLiteral("col")}});
            m_out.words(words);
        }
    }

    void writeRows(size_t from, size_t to)
    {
        const HtmlElement body(m_out, "tbody");
        for (size_t i = from; i < to; ++i) {
            const Row& row = m_table.rows[i];
            const HtmlElement line(m_out, "tr");
            if (row.group && i == from)
                writeGroup(*row.group, to - from);
            size_t column = row.group ? 1 : 0;
            for (const Cell& cell : row.cells)
                writeCell(cell, column++);
        }
    }

    void writeGroup(const RowGroup& group, size_t rows)
    {
        const HtmlElement cell(m_out, "th",
                               {{"scope", QStringLiteral("rowgroup")}, {"rowspan", QString::number(rows)}});
        m_out.element("span", m_pointWords.at(static_cast<size_t>(group.lawPoint)),
                      {{"class", QStringLiteral("point")}});
        m_out.words(bold(group.heading));
    }

    void writeCell(const Cell& cell, size_t column)
    {
        const QString head = column < m_table.head.size() ? m_table.head[column] : QString();
        if (m_table.kind == TableKind::Next && column == 0) {
            const HtmlElement date(m_out, "th", {{"scope", QStringLiteral("row")}});
            writeLines(cell);
            return;
        }
        const HtmlElement whole(m_out, "td", {{"data-head", head}});
        writeLines(cell);
    }

    void writeLines(const Cell& cell)
    {
        if (cell.bulleted && cell.lines.size() > 1) {
            const HtmlElement list(m_out, "ul");
            for (const Text& line : cell.lines)
                m_out.element("li", line);
            return;
        }
        bool first = true;
        for (const Text& line : cell.lines) {
            if (!first)
                m_out.lineBreak();
            m_out.words(line);
            first = false;
        }
    }

    HtmlOut& m_out;
    const Table& m_table;
    const std::array<QString, 5>& m_pointWords;
};

} // namespace

void writeTable(HtmlOut& out, const Table& table, const QString& headingId,
                const std::array<QString, 5>& pointWords)
{
    TableWriter(out, table, pointWords).run(headingId);
}

} // namespace rundbord
