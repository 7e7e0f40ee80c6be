// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pdf/page_reading.h"

#include <QStringList>

#include <algorithm>

namespace rundbord::test
{

namespace
{

constexpr qreal tolerance = 0.05;
constexpr qreal kerning = 0.4; //!< a line may be that much wider than the sum of its words

QString describe(const TextItem& item)
{
    return QStringLiteral("\"%1\" at %2, %3")
        .arg(item.line.text().left(40))
        .arg(item.area.left(), 0, 'f', 1)
        .arg(item.area.top(), 0, 'f', 1);
}

void checkText(const TextItem& item, qreal smallest, qreal left, QStringList& faults)
{
    const QRectF sheetArea(left, sheet::unprintable, sheet::textWidth,
                           sheet::height - 2 * sheet::unprintable);
    const QRectF room = sheetArea.adjusted(-tolerance, 0, kerning, 0);
    if (item.style.size < smallest)
        faults << QStringLiteral("too small: ") + describe(item);
    for (const SetPiece& piece : item.line.pieces) {
        if (piece.font.tenths < smallest * 10)
            faults << QStringLiteral("too small a piece: ") + describe(item);
    }
    if (item.area.left() < room.left() || item.area.right() > room.right() || item.area.top() < room.top() ||
        item.area.bottom() > room.bottom())
        faults << QStringLiteral("outside: ") + describe(item);
    if (item.area.width() > item.measure + kerning)
        faults << QStringLiteral("wider than its column: ") + describe(item);
}

void checkOverlaps(const std::vector<ReadLine>& lines, QStringList& faults)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        const QRectF area =
            lines[i].text->area.adjusted(tolerance, tolerance, -tolerance - kerning, -tolerance);
        for (size_t k = i + 1; k < lines.size(); ++k) {
            const QRectF other = lines[k].text->area;
            if (area.width() > 0 && other.width() > 0 && area.intersects(other))
                faults << QStringLiteral("overlap: %1 and %2")
                              .arg(describe(*lines[i].text), describe(*lines[k].text));
        }
    }
}

//! A text is within a frame or outside it, never across its line.
void checkFrames(const PaperPage& page, const std::vector<ReadLine>& lines, QStringList& faults)
{
    for (const auto& [origin, frame] : shapesOn<FrameItem>(page)) {
        for (const ReadLine& line : lines) {
            const QRectF area = line.text->area.adjusted(tolerance, tolerance, -kerning, -tolerance);
            if (frame->area.intersects(area) && !frame->area.contains(area))
                faults << QStringLiteral("across a frame: ") + describe(*line.text);
        }
    }
}

void checkPens(const PaperPage& page, qreal left, QStringList& faults)
{
    for (const auto& [origin, rule] : shapesOn<RuleItem>(page)) {
        if (rule->width < pen::thin)
            faults << QStringLiteral("a rule too thin");
        const bool inside =
            rule->line.x1() >= left - tolerance && rule->line.x2() <= left + sheet::textWidth + tolerance;
        const bool isCut = rule->dashed; // where the sheet is cut in two
        if (!inside && !isCut)
            faults << QStringLiteral("a rule outside");
    }
    for (const auto& [origin, frame] : shapesOn<FrameItem>(page)) {
        if (frame->width < pen::thin)
            faults << QStringLiteral("a frame too thin");
    }
}

void checkDiscs(const PaperPage& page, const std::vector<ReadLine>& lines, QStringList& faults)
{
    for (const auto& [origin, disc] : shapesOn<DiscItem>(page)) {
        const QPointF corner(mark::disc / 2, mark::disc / 2);
        const QRectF area(disc->centre - corner, disc->centre + corner);
        for (const ReadLine& line : lines) {
            if (area.intersects(line.text->area))
                faults << QStringLiteral("a disc on ") + describe(*line.text);
        }
    }
}

} // namespace

std::vector<ReadLine> linesOn(const PaperPage& page)
{
    std::vector<ReadLine> lines;
    for (const auto& [origin, text] : shapesOn<TextItem>(page))
        lines.push_back({origin, text});
    return lines;
}

std::vector<ReadLine> wordsOn(const PaperPage& page)
{
    std::vector<ReadLine> lines = linesOn(page);
    std::erase_if(lines, [](const ReadLine& line) { return line.origin.role == Role::Artifact; });
    return lines;
}

Passages passagesOf(const Pages& pages)
{
    Passages passages;
    for (const PaperPage& page : pages.pages) {
        for (const ReadLine& line : wordsOn(page))
            passages[{line.origin.block, line.origin.element}].push_back(line);
    }
    return passages;
}

QString textOf(const PaperPage& page)
{
    QStringList lines;
    for (const ReadLine& line : linesOn(page))
        lines << line.text->line.text();
    return lines.join(QLatin1Char('\n'));
}

QStringList faultsOn(const PaperPage& page, qreal smallest, qreal left)
{
    QStringList faults;
    const std::vector<ReadLine> lines = linesOn(page);
    for (const ReadLine& line : lines)
        checkText(*line.text, smallest, left, faults);
    checkOverlaps(lines, faults);
    checkFrames(page, lines, faults);
    checkPens(page, left, faults);
    checkDiscs(page, lines, faults);
    return faults;
}

} // namespace rundbord::test
