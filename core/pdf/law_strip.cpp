// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/law_strip.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr qreal leftCell = 77;
constexpr qreal rightCell = 89;
constexpr qreal discIndent = mark::disc + mark::discToText;

Text pageReference(const PageWords& words, const std::vector<int>& pages)
{
    if (pages.empty())
        return {};
    const QString first = QString::number(pages.front());
    const QString last = QString::number(pages.back());
    if (pages.size() == 1)
        return words.onPage.filled({first});
    return pages.size() == 2 ? words.onTwo.filled({first, last}) : words.fromTo.filled({first, last});
}

//! The answer itself if it is short, else where it stands.
Text answerOf(const LawCell& cell, const PageWords& words, const std::vector<int>& pages, qreal width,
              TextSetter& setter)
{
    constexpr size_t mostLines = 3;
    if (!cell.answer)
        return pageReference(words, pages);
    const SetText set = setter.set(*cell.answer, full::text, width, Breaking::Ragged);
    return set.lines.size() <= mostLines ? *cell.answer : pageReference(words, pages);
}

//! One point, its disc before it. Returns where it ends.
qreal setCell(const LawCell& cell, int point, const Text& answer, QPointF at, qreal width, Slab& slab,
              TextSetter& setter)
{
    const QPointF centre(at.x() + mark::disc / 2, at.y() + mark::disc / 2);
    const qreal textTop = at.y() + (mark::disc - full::text.lineHeight()) / 2;
    Stack words(setter, slab, at.x() + discIndent, width - discIndent, -1, textTop);
    Origin label{-1, Role::Label, setter.nextElement()};
    label.item = words.beginItem();
    slab.items.push_back({label, DiscItem{centre, point, !cell.met}});
    words.text(cell.sentence.filled({answer}), full::text, Breaking::Balanced, Role::ListItem);
    return std::max(at.y() + mark::disc, words.y());
}

} // namespace

Slab setLawStrip(const LawStrip& strip, const PageWords& words, const LawPages& pages, TextSetter& setter)
{
    constexpr qreal rowGap = 1.2;
    Slab slab;
    slab.items.push_back(ruleAt(sheet::left, 0, sheet::textWidth, pen::thick));
    Stack heading(setter, slab, sheet::left, sheet::textWidth, -1, pen::thick + 1.6);
    heading.text(strip.heading, full::h3, Breaking::Balanced, Role::Heading);
    qreal y = heading.y() + 1;
    for (size_t row = 0; row < strip.cells.size(); row += 2) {
        qreal bottom = y;
        for (size_t i = row; i < row + 2; ++i) {
            const LawCell& cell = strip.cells.at(i);
            const bool left = i == row;
            const QPointF at(left ? sheet::left : sheet::left + leftCell + sheet::gutter, y);
            const qreal width = left ? leftCell : rightCell;
            const Text answer = answerOf(cell, words, pages.at(i), width - discIndent, setter);
            bottom =
                std::max(bottom, setCell(cell, static_cast<int>(i) + 1, answer, at, width, slab, setter));
        }
        y = bottom + rowGap;
    }
    slab.height = y - rowGap;
    return slab;
}

} // namespace rundbord
