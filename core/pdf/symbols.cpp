// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/symbols.h"

namespace rundbord
{

namespace
{

constexpr qreal lineWidth = 2.2;
constexpr qreal thingGrid = 32;
constexpr qreal statusGrid = 16;
constexpr QPointF statusCentre(8, 8);

void addLine(QPainterPath& path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

SymbolDrawing phone()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(9, 3, 14, 26), 3, 3);
    addLine(path, {14, 25}, {18, 25});
    return {thingGrid, {{path, lineWidth, false, false}}};
}

SymbolDrawing talk()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{4, 6}, {28, 6}, {28, 22}, {15, 22}, {9, 28}, {9, 22}, {4, 22}, {4, 6}}));
    path.closeSubpath();
    return {thingGrid, {{path, lineWidth, false, false}}};
}

SymbolDrawing calendar()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(4, 7, 24, 21), 2, 2);
    addLine(path, {4, 14}, {28, 14});
    addLine(path, {10, 3}, {10, 10});
    addLine(path, {22, 3}, {22, 10});
    return {thingGrid, {{path, lineWidth, false, false}}};
}

SymbolDrawing decided()
{
    QPainterPath disc;
    disc.addEllipse(statusCentre, 7.2, 7.2);
    QPainterPath tick(QPointF(4.6, 8.3));
    tick.lineTo(7.1, 10.8);
    tick.lineTo(11.7, 5.8);
    return {statusGrid, {{disc, 0, false, false}, {tick, 1.8, true, false}}};
}

SymbolDrawing planned()
{
    QPainterPath ring;
    ring.addEllipse(statusCentre, 6.4, 6.4);
    return {statusGrid, {{ring, 1.5, false, false}}};
}

SymbolDrawing toBeTried()
{
    QPainterPath ring;
    ring.addEllipse(statusCentre, 6.4, 6.4);
    QPainterPath question(QPointF(6.1, 6.4));
    question.cubicTo(6.1, 3.8, 10.1, 3.8, 10.1, 6.4);
    question.cubicTo(10.1, 8, 8.1, 7.9, 8.1, 9.6);
    addLine(question, {8.1, 11.9}, {8.1, 12.1});
    return {statusGrid, {{ring, 1.3, false, true}, {question, 1.4, false, false}}};
}

SymbolDrawing square(bool filled)
{
    QPainterPath box;
    box.addRect(QRectF(2, 2, 12, 12));
    return {statusGrid, {{box, filled ? 0 : 1.5, false, false}}};
}

SymbolDrawing halfSquare()
{
    QPainterPath half;
    half.addRect(QRectF(2, 8, 12, 6));
    SymbolDrawing drawing = square(false);
    drawing.strokes.push_back({half, 0, false, false});
    return drawing;
}

//! A ring that is begun on: a smaller disc in it.
SymbolDrawing ongoing()
{
    QPainterPath disc;
    disc.addEllipse(statusCentre, 3.2, 3.2);
    SymbolDrawing drawing = planned();
    drawing.strokes.push_back({disc, 0, false, false});
    return drawing;
}

} // namespace

const SymbolDrawing& drawingOf(Symbol symbol)
{
    static const SymbolDrawing none;
    static const SymbolDrawing phoneDrawing = phone();
    static const SymbolDrawing talkDrawing = talk();
    static const SymbolDrawing calendarDrawing = calendar();
    static const SymbolDrawing decidedDrawing = decided();
    static const SymbolDrawing plannedDrawing = planned();
    static const SymbolDrawing toBeTriedDrawing = toBeTried();
    static const SymbolDrawing doneDrawing = square(true);
    static const SymbolDrawing partlyDrawing = halfSquare();
    static const SymbolDrawing notDoneDrawing = square(false);
    static const SymbolDrawing ongoingDrawing = ongoing();
    switch (symbol) {
    case Symbol::Done:
        return doneDrawing;
    case Symbol::PartlyDone:
        return partlyDrawing;
    case Symbol::NotDone:
        return notDoneDrawing;
    case Symbol::Ongoing:
        return ongoingDrawing;
    case Symbol::Phone:
        return phoneDrawing;
    case Symbol::Talk:
        return talkDrawing;
    case Symbol::Calendar:
        return calendarDrawing;
    case Symbol::Decided:
        return decidedDrawing;
    case Symbol::Planned:
        return plannedDrawing;
    case Symbol::ToBeTried:
        return toBeTriedDrawing;
    case Symbol::None:
        break;
    }
    return none;
}

} // namespace rundbord
