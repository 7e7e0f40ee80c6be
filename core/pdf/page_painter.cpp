// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/page_painter.h"

#include "core/pdf/qr_code.h"
#include "core/pdf/sentinel.h"
#include "core/pdf/symbols.h"

#include <QTextLayout>

#include <numbers>
#include <utility>

namespace rundbord
{

namespace
{

constexpr qreal frameSide = 0.3; //!< between a framed code point and the letters beside it

qreal units(qreal millimetres)
{
    return millimetres * unitsPerMillimetre;
}

QPointF units(QPointF point)
{
    return point * unitsPerMillimetre;
}

QRectF units(const QRectF& area)
{
    return {units(area.topLeft()), area.size() * unitsPerMillimetre};
}

QPen penOf(qreal width, bool white = false)
{
    return QPen(white ? Qt::white : Qt::black, units(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

//! A line of pieces as one text, for Qt to put in order.
struct WholeLine {
    QString text;
    QList<QTextLayout::FormatRange> formats;
    std::vector<std::pair<int, int>> framed;
};

WholeLine wholeLine(const SetLine& line, FontSet& fonts)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar isolateEnd(0x2069);
    WholeLine whole;
    for (const SetPiece& piece : line.pieces) {
        const QString text = piece.framed
                                 ? isolate + QString(QChar::Nbsp) + piece.text + QChar::Nbsp + isolateEnd
                                 : piece.text;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(whole.text.size());
        range.length = static_cast<int>(text.size());
        range.format.setFont(fonts.font(piece.font));
        whole.formats.push_back(range);
        if (piece.framed)
            whole.framed.emplace_back(range.start, range.start + range.length);
        whole.text += text;
    }
    return whole;
}

} // namespace

void PagePainter::draw(const PaperPage& page, std::span<const TagMark> marks, int first)
{
    size_t next = 0;
    for (size_t i = 0; i < page.items.size(); ++i) {
        for (; next < marks.size() && marks[next].item == i; ++next)
            drawSentinel(first + static_cast<int>(next));
        std::visit([this](const auto& shape) { draw(shape); }, page.items[i].shape);
    }
}

void PagePainter::drawSentinel(int number)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setPen(QPen(Qt::black, sentinel::penWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_painter.drawLine(sentinel::lineOf(number));
}

void PagePainter::setPen(qreal width, bool dashed)
{
    QPen pen = penOf(width);
    if (dashed)
        pen.setDashPattern({pen::dash / width, pen::dashGap / width});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
}

void PagePainter::draw(const TextItem& item)
{
    m_painter.setPen(penOf(pen::thin, item.white));
    if (item.line.bothDirections) {
        drawBothDirections(item);
        return;
    }
    for (const SetPiece& piece : item.line.pieces)
        drawPiece(piece, item);
}

void PagePainter::drawPiece(const SetPiece& piece, const TextItem& item)
{
    m_painter.setFont(m_fonts.font(piece.font));
    const qreal left = item.area.left() + piece.x;
    const qreal inset = piece.framed ? frameSide + pen::thin + mark::framePad : 0;
    m_painter.drawText(units(QPointF(left + inset, item.baseline)), piece.text);
    if (piece.framed)
        drawCodePointFrame(left + frameSide, left + piece.width - frameSide, item);
}

void PagePainter::drawBothDirections(const TextItem& item)
{
    const WholeLine whole = wholeLine(item.line, m_fonts);
    QTextLayout layout(whole.text, m_fonts.font(item.line.pieces.front().font));
    QTextOption option;
    option.setTextDirection(item.line.direction);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(whole.formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(units(item.area.width()));
    layout.endLayout();
    const QPointF at(units(item.area.left()), units(item.baseline) - line.ascent());
    layout.draw(&m_painter, at);
    for (const auto& [start, end] : whole.framed) {
        const qreal from = line.cursorToX(start) / unitsPerMillimetre;
        const qreal to = line.cursorToX(end) / unitsPerMillimetre;
        drawCodePointFrame(item.area.left() + std::min(from, to), item.area.left() + std::max(from, to),
                           item);
    }
}

void PagePainter::drawCodePointFrame(qreal left, qreal right, const TextItem& item)
{
    constexpr qreal above = 0.82;
    constexpr qreal below = 0.2;
    const qreal size = item.style.size * millimetresPerPoint;
    const QRectF frame(left, item.baseline - above * size, right - left, (above + below) * size);
    setPen(pen::thin);
    m_painter.drawRect(units(frame));
    m_painter.setPen(penOf(pen::thin, item.white));
}

void PagePainter::draw(const RuleItem& item)
{
    setPen(item.width, item.dashed);
    if (item.dotted) {
        QPen dots = m_painter.pen();
        dots.setDashPattern({1, 2});
        m_painter.setPen(dots);
    }
    m_painter.drawLine(units(item.line.p1()), units(item.line.p2()));
}

void PagePainter::draw(const FrameItem& item)
{
    setPen(item.width, item.dashed);
    m_painter.drawRoundedRect(units(item.area), units(item.corner), units(item.corner));
}

void PagePainter::draw(const FillItem& item)
{
    m_painter.fillRect(units(item.area), Qt::black);
}

void PagePainter::draw(const DotItem& item)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.drawEllipse(units(item.centre), units(mark::dot / 2), units(mark::dot / 2));
}

void PagePainter::draw(const DiscItem& item)
{
    constexpr qreal halfCapital = 0.357;
    const qreal size = mark::discFigure.size * millimetresPerPoint;
    const qreal radius = (mark::disc - (item.missing ? pen::thick : 0)) / 2;
    if (item.missing) {
        setPen(pen::thick);
        QPen dashed = m_painter.pen();
        const qreal dash = 2 * std::numbers::pi * radius / mark::discDashes / pen::thick;
        dashed.setDashPattern({dash * mark::discDashShare, dash * (1 - mark::discDashShare)});
        m_painter.setPen(dashed);
    } else {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::black);
    }
    m_painter.drawEllipse(units(item.centre), units(radius), units(radius));
    const QString figure = QString::number(item.point);
    const FontKey key = FontSet::key(Face::Latin, true, mark::discFigure.size);
    m_painter.setFont(m_fonts.font(key));
    m_painter.setPen(penOf(pen::thin, !item.missing));
    const QPointF at(item.centre.x() - m_fonts.widthOf(key, figure) / 2,
                     item.centre.y() + halfCapital * size);
    m_painter.drawText(units(at), figure);
}

void PagePainter::draw(const SymbolItem& item)
{
    draw(drawingOf(item.symbol), item.area);
}

void PagePainter::draw(const PictureItem& item)
{
    draw(drawingOf(item.picture), item.area);
}

void PagePainter::draw(const SymbolDrawing& drawing, const QRectF& area)
{
    const qreal scale = units(area.width()) / drawing.grid;
    const QTransform place = QTransform::fromScale(scale, scale) *
                             QTransform::fromTranslate(units(area.left()), units(area.top()));
    for (const SymbolStroke& stroke : drawing.strokes) {
        const QPainterPath path = place.map(stroke.path);
        if (stroke.width <= 0) {
            m_painter.fillPath(path, Qt::black);
            continue;
        }
        QPen pen(stroke.white ? Qt::white : Qt::black, stroke.width * scale, Qt::SolidLine, Qt::RoundCap,
                 Qt::RoundJoin);
        if (stroke.dashed)
            pen.setDashPattern({2.2 / stroke.width, 2.2 / stroke.width});
        m_painter.strokePath(path, pen);
    }
}

void PagePainter::draw(const TickItem& item)
{
    constexpr qreal grid = 16;
    const qreal unit = item.area.width() / grid;
    setPen(1.3 * unit);
    m_painter.drawRoundedRect(units(item.area.adjusted(unit, unit, -unit, -unit)), units(1.5 * unit),
                              units(1.5 * unit));
}

void PagePainter::draw(const BubbleItem& item)
{
    constexpr qreal tail = 7;
    constexpr qreal tailFrom = 14;
    constexpr qreal tailTo = 24;
    constexpr qreal corner = 3;
    setPen(pen::thick);
    const QRectF body = item.area.adjusted(0, 0, 0, -tail);
    QPainterPath outline;
    outline.addRoundedRect(units(body), units(corner), units(corner));
    const auto at = [&](qreal x, qreal y) {
        return units(QPointF(item.rightToLeft ? body.right() - x : body.left() + x, y));
    };
    QPainterPath point;
    point.addPolygon(QPolygonF({at(tailFrom, body.bottom() - pen::thick), at(tailFrom, item.area.bottom()),
                                at(tailTo, body.bottom() - pen::thick)}));
    point.closeSubpath();
    m_painter.drawPath(outline.united(point));
}

void PagePainter::draw(const QrItem& item)
{
    m_painter.fillPath(qrCode(item.address, units(item.area)), Qt::black);
}

} // namespace rundbord
