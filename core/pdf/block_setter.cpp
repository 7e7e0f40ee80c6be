// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/block_setter.h"

#include "core/pdf/table_setter.h"

#include <utility>

namespace rundbord
{

namespace
{

constexpr qreal barIndent = mark::barWidth + mark::barToText;

} // namespace

BlockSetter::BlockSetter(TextSetter& setter, qreal closeness, qreal tallest)
    : m_setter(setter)
    , m_closeness(closeness)
    , m_tallest(tallest)
{
}

Galley BlockSetter::set(const std::vector<Block>& blocks)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        m_block = static_cast<int>(i);
        m_leadsToTable = i + 1 < blocks.size() && std::holds_alternative<Table>(blocks[i + 1]);
        std::visit([this](const auto& block) { set(block); }, blocks[i]);
        m_afterPart = std::holds_alternative<Part>(blocks[i]);
        const bool leadsIn = i + 1 < blocks.size() && std::holds_alternative<Paragraph>(blocks[i]) &&
                             std::holds_alternative<GoalLines>(blocks[i + 1]);
        if (leadsIn && !m_galley.slabs.empty())
            m_galley.slabs.back().keepWithNext = true;
    }
    return std::move(m_galley);
}

Stack BlockSetter::stack(Slab& slab, qreal x, qreal width, qreal y) const
{
    return Stack(m_setter, slab, x, width, m_block, y);
}

Slab& BlockSetter::add(Slab slab)
{
    slab.section = m_section;
    if (slab.lawPoint == 0 && m_section >= 0)
        slab.lawPoint = m_sectionPoint;
    m_galley.slabs.push_back(std::move(slab));
    return m_galley.slabs.back();
}

void BlockSetter::addLines(const SetText& text, qreal x, qreal measure, Role role, qreal before)
{
    const Origin origin{m_block, role, m_setter.nextElement()};
    const size_t count = text.lines.size();
    for (size_t i = 0; i < count; ++i) {
        Slab slab;
        slab.height = text.style.lineHeight();
        slab.before = i == 0 ? before : 0;
        slab.keepWithNext = i + 1 < count && (i == 0 || i + 2 == count);
        slab.items.push_back({origin, textItem(text.lines[i], text.style, {x, 0}, measure)});
        add(std::move(slab));
    }
}

void BlockSetter::addPlainly(const std::vector<Entry>& entries, qreal before)
{
    for (const Entry& entry : entries) {
        const bool heading = entry.role == Role::PartHeading || entry.role == Role::Heading;
        addLines(m_setter.set(entry.words, entry.style, full::measure, Breaking::Calm), sheet::left,
                 full::measure, entry.role, before);
        if (heading && !m_galley.slabs.empty())
            m_galley.slabs.back().keepWithNext = true;
        before = heading ? 0 : space(1.5);
    }
}

bool BlockSetter::stackIfTooTall(const Slab& slab, const std::vector<Entry>& entries)
{
    if (!isTooTall(slab))
        return false;
    const size_t first = m_galley.slabs.size();
    addPlainly(entries, slab.before);
    if (first < m_galley.slabs.size())
        m_galley.slabs[first].anchor = slab.anchor;
    return true;
}

//! A heading is whole up to the height of a page.
void BlockSetter::addHeading(const QString& words, const Lettering& style, Role role, qreal before)
{
    Slab slab;
    slab.before = before;
    slab.keepWithNext = true;
    Stack lines = stack(slab, sheet::left, sheet::textWidth);
    lines.text(words, style, Breaking::Balanced, role);
    slab.height = lines.y();
    if (!words.isEmpty() && !stackIfTooTall(slab, {{words, style, role}}))
        add(std::move(slab));
}

void BlockSetter::set(const Title& title)
{
    addHeading(title.words, full::h1, Role::Title, 0);
}

void BlockSetter::set(const Lead& lead)
{
    addLines(m_setter.set(lead.words, full::lead, sheet::textWidth, Breaking::Calm), sheet::left,
             sheet::textWidth, Role::Paragraph, space(0.4));
}

void BlockSetter::set(const Section& section)
{
    const qreal textTop = pen::thick + space(1.6);
    const qreal indent = section.lawPoint > 0 ? mark::disc + mark::discToText : 0;
    m_galley.runningHeads.emplace_back();
    Slab& running = m_galley.runningHeads.back();
    running.items.push_back(ruleAt(sheet::left, 0, sheet::textWidth, pen::thick));
    Stack again = stack(running, sheet::left, sheet::textWidth, pen::thick + space(1.2));
    again.text(section.continued, full::text, Breaking::Calm, Role::Artifact);
    running.height = again.y();
    running.tightAfter = space(3);

    m_section = static_cast<int>(m_galley.runningHeads.size()) - 1;
    m_sectionPoint = section.lawPoint;
    Slab slab;
    slab.before = space(6);
    slab.tightAfter = space(2);
    slab.keepWithNext = true;
    slab.anchor = section.anchor;
    slab.items.push_back(ruleAt(sheet::left, 0, sheet::textWidth, pen::thick));
    const size_t disc = slab.items.size();
    if (section.lawPoint > 0) {
        const QPointF centre(sheet::left + mark::disc / 2, textTop + full::h2.lineHeight() / 2);
        slab.items.push_back({Origin{m_block, Role::Heading, 0}, DiscItem{centre, section.lawPoint, false}});
    }
    Stack lines = stack(slab, sheet::left + indent, sheet::textWidth - indent, textTop);
    lines.text(section.heading, full::h2, Breaking::Balanced, Role::Heading);
    if (section.lawPoint > 0)
        joinToNext(slab.items, disc);
    addAtFarEnd(section.swedish, full::text, slab, {m_block, 0}, m_setter);
    slab.height = lines.y();
    add(std::move(slab));
}

void BlockSetter::set(const Part& part)
{
    addHeading(part.heading, full::h3, Role::PartHeading, space(4.4));
}

void BlockSetter::set(const Paragraph& paragraph)
{
    addLines(m_setter.set(paragraph.words, full::text, full::measure, Breaking::Calm), sheet::left,
             full::measure, Role::Paragraph, m_afterPart ? 0 : space(1.5));
}

//! An item is whole up to the height of a page; the first two stay together, and the last two.
void BlockSetter::set(const Bullets& bullets)
{
    const size_t count = bullets.items.size();
    for (size_t i = 0; i < count; ++i) {
        Slab slab;
        Stack lines = stack(slab, sheet::left, full::measure);
        lines.bullet(bullets.items[i], full::text);
        slab.height = lines.y();
        slab.keepWithNext = i + 1 < count && (i == 0 || i + 2 == count);
        slab.before = i == 0 && !m_afterPart ? space(1.5) : 0;
        if (!stackIfTooTall(slab, {{bullets.items[i], full::text, Role::ListItem}}))
            add(std::move(slab));
    }
}

void BlockSetter::set(const LawLines& lines)
{
    constexpr qreal indent = 7.4;
    Slab slab;
    slab.before = slab.after = space(3);
    slab.lawPoint = lines.lawPoint;
    slab.likesNext = m_leadsToTable;
    const QPointF centre(sheet::left + mark::disc / 2, full::text.lineHeight() / 2);
    slab.items.push_back({Origin{m_block, Role::Paragraph, 0}, DiscItem{centre, lines.lawPoint, !lines.met}});
    Stack column = stack(slab, sheet::left + indent, full::measure - indent);
    std::vector<Entry> entries;
    for (const Text& line : lines.lines) {
        column.text(line, full::text, Breaking::Calm, Role::Paragraph);
        entries.push_back({line, full::text, Role::Paragraph});
    }
    joinToNext(slab.items, 0);
    slab.height = column.y();
    if (!stackIfTooTall(slab, entries))
        add(std::move(slab));
}

void BlockSetter::addBar(Slab& slab, qreal from, qreal to) const
{
    slab.items.push_back(artifact(FillItem{QRectF(sheet::left, from, mark::barWidth, to - from)}));
}

void BlockSetter::set(const OwnWords& words)
{
    const bool most = words.weight == Weight::Most;
    const qreal width = sheet::textWidth - barIndent;
    Slab slab;
    slab.before = space(most ? 5 : 1.5);
    slab.after = space(3);
    Stack column = stack(slab, sheet::left + barIndent, width);
    if (!words.label.isEmpty())
        column.text(words.label, full::text, Breaking::Calm, Role::Label);
    column.text(asWritten(words.words), most ? full::most : full::goal, Breaking::Balanced, Role::Quote);
    slab.height = column.y();
    addBar(slab, 0, slab.height);
    if (!isTooTall(slab)) {
        add(std::move(slab));
        return;
    }
    addPlainly({{words.label, full::text, Role::Label}}, slab.before);
    const size_t first = m_galley.slabs.size();
    addLines(m_setter.set(asWritten(words.words), most ? full::most : full::goal, width, Breaking::Calm),
             sheet::left + barIndent, width, Role::Quote, 0);
    for (size_t i = first; i < m_galley.slabs.size(); ++i)
        addBar(m_galley.slabs[i], 0, m_galley.slabs[i].height);
}

void BlockSetter::set(const GoalLines& goal)
{
    constexpr qreal left = 74;
    constexpr qreal right = sheet::textWidth - left - sheet::gutter;
    Slab slab;
    slab.before = space(0.8);
    slab.tightAfter = space(1.4);
    slab.keepWithNext = true;
    std::vector<Entry> entries;
    Stack words = stack(slab, sheet::left + barIndent, left - barIndent);
    if (!goal.ownWords.isEmpty()) {
        words.text(asWritten(goal.ownWords), full::goal, Breaking::Balanced, Role::Quote);
        entries.push_back({asWritten(goal.ownWords), full::goal, Role::Quote});
    }
    const bool alone = goal.ownWords.isEmpty();
    Stack notes = alone ? stack(slab, sheet::left, full::measure)
                        : stack(slab, sheet::left + left + sheet::gutter, right);
    for (const Text& note : goal.notes) {
        notes.text(note, full::text, Breaking::Calm, Role::Paragraph);
        entries.push_back({note, full::text, Role::Paragraph});
    }
    slab.height = std::max(words.y(), notes.y());
    if (!alone)
        addBar(slab, 0, words.y());
    if (!stackIfTooTall(slab, entries))
        add(std::move(slab));
}

void BlockSetter::set(const Table& table)
{
    TableSetter setter(m_setter, m_closeness, m_tallest, m_block);
    const size_t head = m_galley.tableHeads.size();
    TableSlabs slabs = setter.set(table);
    m_galley.tableHeads.push_back(slabs.head);
    slabs.head.before = m_afterPart ? space(0.8) : space(1.4);
    slabs.head.keepWithNext = true;
    add(std::move(slabs.head));
    for (Slab& row : slabs.rows) {
        row.tableHead = static_cast<int>(head);
        add(std::move(row));
    }
    m_galley.slabs.back().after = space(2);
}

} // namespace rundbord
