// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/slab.h"

#include <algorithm>

namespace rundbord
{

TextItem textItem(const SetLine& line, const Lettering& style, QPointF at, qreal measure)
{
    TextItem item;
    item.area = QRectF(at.x(), at.y(), line.width, style.lineHeight());
    item.baseline = at.y() + style.baseline();
    item.line = line;
    item.style = style;
    item.measure = measure;
    return item;
}

PageItem artifact(Shape shape)
{
    return {Origin{}, std::move(shape)};
}

PageItem ruleAt(qreal x, qreal y, qreal length, qreal width)
{
    const qreal middle = y + width / 2;
    return artifact(RuleItem{QLineF(x, middle, x + length, middle), width});
}

PageItem frameAround(const QRectF& area, qreal width, bool dashed)
{
    const qreal half = width / 2;
    return artifact(FrameItem{area.adjusted(half, half, -half, -half), mark::corner, width, dashed});
}

void addAtFarEnd(const QString& swedish, const Lettering& style, Slab& slab, const HeadingPlace& heading,
                 TextSetter& setter)
{
    constexpr qreal apart = 4;
    const auto from = slab.items.begin() + static_cast<std::ptrdiff_t>(heading.first);
    const auto first = std::find_if(from, slab.items.end(), [](const PageItem& item) {
        return std::holds_alternative<TextItem>(item.shape);
    });
    if (swedish.isEmpty() || first == slab.items.end())
        return;
    const auto& beside = std::get<TextItem>(first->shape);
    const SetText set = setter.onOneLine(asWritten(swedish), style);
    const qreal x = beside.area.left() + beside.measure - set.widest();
    if (set.lines.empty() || x < beside.area.right() + apart)
        return;
    const QPointF at(x, beside.baseline - style.baseline());
    slab.items.push_back({Origin{heading.block, Role::Paragraph, setter.nextElement()},
                          textItem(set.lines.front(), style, at, set.widest())});
}

void joinToNext(std::vector<PageItem>& items, size_t index)
{
    if (index + 1 < items.size())
        items[index].origin = items[index + 1].origin;
}

void Stack::text(const Text& words, const Lettering& style, Breaking breaking, Role role)
{
    indented(words, style, 0, breaking, role);
}

void Stack::indented(const Text& words, const Lettering& style, qreal indent, Breaking breaking, Role role)
{
    const qreal width = m_width - indent;
    Origin origin = m_place;
    origin.role = role;
    origin.element = m_setter.nextElement();
    for (const SetLine& line : m_setter.set(words, style, width, breaking).lines) {
        m_slab.items.push_back({origin, textItem(line, style, {m_x + indent, m_y}, width)});
        m_y += style.lineHeight();
    }
}

void Stack::bullet(const Text& words, const Lettering& style)
{
    const QPointF centre(m_x + mark::dotIndent + mark::dot / 2, m_y + style.lineHeight() / 2);
    beginItem();
    Origin dot = m_place;
    dot.role = Role::Label;
    dot.element = m_setter.nextElement();
    m_slab.items.push_back({dot, DotItem{centre}});
    marked(words, style, mark::bulletIndent, Breaking::Balanced, Role::ListItem);
}

int Stack::beginItem()
{
    m_place.item = m_setter.nextElement();
    return m_place.item;
}

void Stack::beginCell(int row, int column)
{
    m_place.row = row;
    m_place.column = column;
}

void Stack::marked(const Text& words, const Lettering& style, qreal indent, Breaking breaking, Role role)
{
    const qreal least = m_y + style.lineHeight();
    indented(words, style, indent, breaking, role);
    m_y = std::max(m_y, least);
}

} // namespace rundbord
