// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of BlockSetter that stand side by side or in a frame.
#include "core/pdf/block_setter.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr qreal qrSide = 21;

qreal widestOf(TextSetter& setter, const QString& words, const Lettering& style)
{
    return setter.onOneLine(words, style).widest();
}

//! How many lines the pairs take, at a guess: what is longer than half a column takes two.
size_t roughLines(const std::vector<KeyValue>& pairs)
{
    constexpr qsizetype lettersOnALine = 26;
    size_t lines = 0;
    for (const KeyValue& pair : pairs) {
        for (const QString& value : pair.values)
            lines += 1 + static_cast<size_t>(value.size() / lettersOnALine);
    }
    return lines;
}

//! What makes the left column longer than the right moves over to the end of that.
KeyValues evenedOut(KeyValues pairs)
{
    const auto moveOne = [](KeyValues from) {
        const KeyValue last = from.left.back();
        from.left.pop_back();
        from.right.push_back(last);
        return from;
    };
    while (!pairs.left.empty()) {
        const KeyValues next = moveOne(pairs);
        if (std::max(roughLines(next.left), roughLines(next.right)) >= roughLines(pairs.left))
            break;
        pairs = next;
    }
    return pairs;
}

} // namespace

//! Keys in a column as wide as the widest of them, but not over half the room.
qreal BlockSetter::setPairs(Slab& slab, const std::vector<KeyValue>& pairs, qreal x, qreal leastKey)
{
    constexpr qreal keyToValue = 3;
    qreal keyWidth = leastKey;
    for (const KeyValue& pair : pairs)
        keyWidth = std::max(keyWidth, widestOf(m_setter, pair.key, full::text));
    keyWidth = std::min(keyWidth, sheet::half / 2);
    qreal y = 0;
    for (const KeyValue& pair : pairs) {
        Stack key = stack(slab, x, keyWidth, y);
        const int item = key.beginItem();
        key.text(pair.key, full::text, Breaking::Balanced, Role::Label);
        Stack value = stack(slab, x + keyWidth + keyToValue, sheet::half - keyWidth - keyToValue, y);
        value.goOnWithItem(item);
        for (const QString& line : pair.values)
            value.text(line, full::value, Breaking::Calm, Role::ListItem);
        y = std::max(key.y(), value.y()) + space(0.6);
    }
    return std::max<qreal>(0, y - space(0.6));
}

void BlockSetter::set(const KeyValues& given)
{
    Slab slab;
    const KeyValues particulars = evenedOut(given);
    slab.before = space(3.5);
    const qreal left = setPairs(slab, particulars.left, sheet::left, 30);
    const qreal right = setPairs(slab, particulars.right, sheet::left + sheet::half + sheet::gutter, 11);
    slab.height = std::max(left, right);
    std::vector<Entry> entries;
    for (const auto* pairs : {&particulars.left, &particulars.right}) {
        for (const KeyValue& pair : *pairs) {
            entries.push_back({pair.key, full::text, Role::PartHeading});
            for (const QString& value : pair.values)
                entries.push_back({value, full::value, Role::ListItem});
        }
    }
    if (slab.height > 0 && !stackIfTooTall(slab, entries))
        add(std::move(slab));
}

void BlockSetter::set(const HeadedLines& lines)
{
    constexpr qreal headingWidth = 58;
    constexpr qreal markRoom = 1.2;
    Slab slab;
    slab.before = space(4);
    Stack heading = stack(slab, sheet::left, headingWidth - sheet::gutter);
    heading.text(lines.heading, full::h3, Breaking::Balanced, Role::PartHeading);
    std::vector<Entry> entries{{lines.heading, full::h3, Role::PartHeading}};
    Stack column = stack(slab, sheet::left + headingWidth, sheet::textWidth - headingWidth);
    for (const Line& line : lines.lines) {
        qreal indent = 0;
        if (!line.mark.isEmpty()) {
            const SetText mark = m_setter.onOneLine(line.mark, full::text);
            indent = mark.widest() + markRoom;
            Origin origin{m_block, Role::Label, m_setter.nextElement()};
            origin.item = column.beginItem();
            slab.items.push_back({origin, textItem(mark.lines.front(), full::text,
                                                   {sheet::left + headingWidth, column.y()}, indent)});
        }
        column.marked(line.words, full::text, indent, Breaking::Calm,
                      line.mark.isEmpty() ? Role::Paragraph : Role::ListItem);
        const QString mark = line.mark.isEmpty() ? QString() : line.mark + QLatin1Char(' ');
        entries.push_back({Text(mark) + line.words, full::text, Role::ListItem});
    }
    slab.height = std::max(heading.y(), column.y());
    if (!stackIfTooTall(slab, entries))
        add(std::move(slab));
}

void BlockSetter::set(const QuickBox& box)
{
    constexpr qreal padX = 4 + pen::thick;
    constexpr qreal gap = 3.5;
    constexpr qreal symbol = 7;
    constexpr qreal symbolToText = 2.2;
    constexpr qreal inner = sheet::textWidth - 2 * padX;
    const qreal padY = space(3) + pen::thick;
    const auto count = static_cast<qreal>(box.cells.size());
    const qreal width = (inner - gap * 2) / 3;
    const qreal step = count < 3 ? (inner + gap) / count : width + gap;
    Slab slab;
    slab.before = space(4.5);
    std::vector<Entry> entries;
    qreal bottom = 0;
    qreal x = sheet::left + padX;
    for (const QuickCell& cell : box.cells) {
        const QRectF area(x, padY + 1.2, symbol, symbol);
        slab.items.push_back(artifact(SymbolItem{cell.symbol, area}));
        Stack text = stack(slab, x + symbol + symbolToText, step - gap - symbol - symbolToText, padY);
        text.beginItem();
        text.text(cell.first, full::text, Breaking::Balanced, Role::ListItem);
        text.text(cell.second, full::value, Breaking::Balanced, Role::ListItem);
        entries.push_back({cell.first, full::text, Role::PartHeading});
        entries.push_back({cell.second, full::value, Role::ListItem});
        bottom = std::max(bottom, text.y());
        x += step;
    }
    slab.height = bottom + padY;
    slab.items.push_back(frameAround(QRectF(sheet::left, 0, sheet::textWidth, slab.height)));
    if (!stackIfTooTall(slab, entries))
        add(std::move(slab));
}

void BlockSetter::set(const ColumnsBlock& columns)
{
    Slab slab;
    slab.before = space(3);
    std::vector<Entry> entries;
    qreal x = sheet::left;
    for (const HeadedBullets& column : columns.columns) {
        Stack list = stack(slab, x, sheet::third);
        list.text(column.heading, full::h3, Breaking::Balanced, Role::PartHeading);
        entries.push_back({column.heading, full::h3, Role::PartHeading});
        for (const Text& item : column.items) {
            list.bullet(item, full::text);
            entries.push_back({item, full::text, Role::ListItem});
        }
        slab.height = std::max(slab.height, list.y());
        x += sheet::third + sheet::gutter;
    }
    if (!stackIfTooTall(slab, entries))
        add(std::move(slab));
}

void BlockSetter::set(const CrisisBox& box)
{
    constexpr qreal pad = 4;
    constexpr qreal cell = 78;
    leaveSection();
    Slab slab;
    slab.before = space(6);
    slab.anchor = Anchor::Crisis;
    Stack heading = stack(slab, sheet::left + pad, sheet::textWidth - 2 * pad, pen::thick + space(2));
    heading.text(box.heading, full::h2, Breaking::Balanced, Role::Heading);
    std::vector<Entry> entries{{box.heading, full::h2, Role::Heading}};
    qreal y = heading.y() + space(1);
    for (size_t i = 0; i < box.parts.size(); i += 2) {
        qreal bottom = y;
        for (size_t k = i; k < std::min(i + 2, box.parts.size()); ++k) {
            const qreal x = sheet::left + pad + (k == i ? 0 : cell + sheet::gutter);
            Stack part = stack(slab, x, cell, y);
            part.text(box.parts[k].heading, full::h3, Breaking::Balanced, Role::PartHeading);
            entries.push_back({box.parts[k].heading, full::h3, Role::PartHeading});
            for (const Text& line : box.parts[k].lines) {
                part.text(line, full::text, Breaking::Calm, Role::Paragraph);
                entries.push_back({line, full::text, Role::Paragraph});
            }
            bottom = std::max(bottom, part.y());
        }
        y = bottom + space(1.4);
    }
    slab.height = y - space(1.4) + space(3) + pen::thick;
    slab.items.push_back(frameAround(QRectF(sheet::left, 0, sheet::textWidth, slab.height)));
    if (!stackIfTooTall(slab, entries))
        add(std::move(slab));
}

//! A short section in half the width, with its own line above. Returns its height.
qreal BlockSetter::setHalf(Slab& slab, const Half& half, qreal x)
{
    if (half.section.heading.isEmpty())
        return 0;
    slab.items.push_back(ruleAt(x, 0, sheet::half, pen::thick));
    Stack column = stack(slab, x, sheet::half, pen::thick + space(1.6));
    column.text(half.section.heading, full::h2, Breaking::Balanced, Role::Heading);
    column.gap(space(2));
    bool first = true;
    for (const Text& paragraph : half.paragraphs) {
        column.gap(first ? 0 : space(1.5));
        column.text(paragraph, full::text, Breaking::Calm, Role::Paragraph);
        first = false;
    }
    if (!half.signature.isEmpty()) {
        column.gap(5);
        column.text(half.signature, full::text, Breaking::Calm, Role::Paragraph);
        slab.items.push_back(ruleAt(x, column.y() + 0.6, sheet::half, pen::thin));
        column.gap(0.6 + pen::thin);
    }
    return column.y();
}

void BlockSetter::setAlone(const Half& half)
{
    if (half.section.heading.isEmpty())
        return;
    set(half.section);
    m_afterPart = false;
    for (const Text& paragraph : half.paragraphs)
        set(Paragraph{paragraph});
    if (half.signature.isEmpty())
        return;
    Slab slab;
    slab.before = 5;
    Stack column = stack(slab, sheet::left, sheet::half);
    column.text(half.signature, full::text, Breaking::Calm, Role::Paragraph);
    slab.items.push_back(ruleAt(sheet::left, column.y() + 0.6, sheet::half, pen::thin));
    slab.height = column.y() + 0.6 + pen::thin;
    add(std::move(slab));
}

void BlockSetter::set(const Halves& halves)
{
    leaveSection();
    Slab slab;
    slab.before = space(6);
    const qreal left = setHalf(slab, halves.left, sheet::left);
    const qreal right = setHalf(slab, halves.right, sheet::left + sheet::half + sheet::gutter);
    slab.height = std::max(left, right);
    if (slab.height <= full::tallestHalf) {
        add(std::move(slab));
        return;
    }
    setAlone(halves.left);
    setAlone(halves.right);
}

void BlockSetter::set(const Closing& closing)
{
    leaveSection();
    Slab slab;
    slab.before = space(5);
    Stack words = stack(slab, sheet::left, sheet::half);
    words.text(closing.heading, full::h3, Breaking::Balanced,
               Role::Heading); // of no section, whatever its size
    for (const Text& word : closing.words)
        words.text(word, full::text, Breaking::Balanced, Role::ListItem);
    const qreal x = sheet::left + sheet::half + sheet::gutter;
    const qreal textX = x + qrSide + sheet::gutter;
    const qreal width = sheet::half - qrSide - sheet::gutter;
    slab.height = std::max(words.y(), qrSide);
    slab.items.push_back({Origin{m_block, Role::Figure, m_setter.nextElement()},
                          QrItem{QRectF(x, (slab.height - qrSide) / 2, qrSide, qrSide), closing.address}});
    const SetText invitation = m_setter.set(closing.invitation, full::text, width, Breaking::Calm);
    Stack beside = stack(slab, textX, width, (slab.height - invitation.height()) / 2);
    beside.text(closing.invitation, full::text, Breaking::Calm, Role::Paragraph);
    add(std::move(slab));
}

void BlockSetter::set(const MissingBox& box)
{
    constexpr qreal pad = 4;
    Slab slab;
    slab.after = space(3);
    Stack list = stack(slab, sheet::left + pad, sheet::textWidth - 2 * pad, pen::thick + space(2));
    list.text(box.heading, full::h3, Breaking::Balanced, Role::PartHeading);
    list.gap(0.4);
    for (const Text& item : box.items)
        list.bullet(item, full::text);
    slab.height = list.y() + space(2.4) + pen::thick;
    slab.items.push_back(
        frameAround(QRectF(sheet::left, 0, sheet::textWidth, slab.height), pen::thick, true));
    add(std::move(slab));
}

//! In rows of four, one column a group, so that a long one doesn't move the next.
void BlockSetter::set(const KeyCard& card)
{
    constexpr qreal pad = 6;
    constexpr qreal codeSide = 40;
    constexpr size_t columns = 4;
    constexpr qreal keyX = sheet::left + pad + codeSide + pad;
    constexpr qreal column = (sheet::left + sheet::textWidth - pad - keyX) / columns;
    Slab slab;
    slab.before = space(6);
    slab.after = space(2);
    slab.items.push_back({Origin{m_block, Role::Figure, m_setter.nextElement()},
                          QrItem{QRectF(sheet::left + pad, pad, codeSide, codeSide), card.code}});
    qreal y = pad + 2;
    for (size_t i = 0; i < card.groups.size(); ++i) {
        Stack group = stack(slab, keyX + column * static_cast<qreal>(i % columns), column, y);
        group.text(card.groups[i], full::key, Breaking::Calm, Role::ListItem);
        if (i % columns == columns - 1)
            y = group.y();
    }
    Stack made = stack(slab, keyX, column * columns, y + full::key.lineHeight() + 2);
    made.text(card.made, full::text, Breaking::Calm, Role::Paragraph);
    slab.height = std::max(made.y(), pad + codeSide) + pad;
    slab.items.push_back(frameAround(QRectF(sheet::left, 0, sheet::textWidth, slab.height)));
    add(std::move(slab));
}

} // namespace rundbord
