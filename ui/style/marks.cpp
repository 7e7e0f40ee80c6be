// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/marks.h"

#include "ui/style/metrics.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>

#include <numbers>

namespace rundbord
{

namespace
{

constexpr double tickBox = 14;
constexpr double tickOfDisc = 0.58;
constexpr double dashes = 10;
constexpr double dashShare = 0.58;
constexpr int wholeTurn = 16 * 360;

QRectF inside(const QRectF& box, double line)
{
    return box.adjusted(line / 2, line / 2, -line / 2, -line / 2);
}

} // namespace

void paintBox(QPainter& painter, const QRectF& box, const BoxLook& look)
{
    painter.setPen(look.line > 0 ? QPen(look.edge, look.line) : QPen(Qt::NoPen));
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    const double radius = look.radius - look.line / 2.0;
    painter.drawRoundedRect(inside(box, look.line), radius, radius);
}

void paintCurrent(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& bar)
{
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    shape.addRoundedRect(box, metrics::radiusControl, metrics::radiusControl);
    shape.addRect(box.adjusted(0, 0, -box.width() / 2, 0));
    painter.fillPath(shape, fill);
    painter.fillRect(QRectF(box.left(), box.top(), metrics::bar, box.height()), bar);
}

void paintDisc(QPainter& painter, const QRectF& box, const QColor& fill)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(box);
}

void paintRing(QPainter& painter, const QRectF& box, const QColor& edge, double line, const QColor& fill)
{
    painter.setPen(QPen(edge, line));
    painter.setBrush(fill);
    painter.drawEllipse(inside(box, line));
}

void paintDashedRing(QPainter& painter, const QRectF& box, const QColor& edge, double line)
{
    const QRectF ring = inside(box, line);
    const double step = ring.width() * std::numbers::pi / line / dashes;
    QPen pen(edge, line, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({step * dashShare, step * (1 - dashShare)});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ring);
}

void paintHalfDisc(QPainter& painter, const QRectF& box, const QColor& colour, double line)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(inside(box, line), wholeTurn / 4, wholeTurn / 2);
    paintRing(painter, box, colour, line);
}

void paintDone(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& tick)
{
    paintDisc(painter, box, fill);
    const double margin = box.width() * (1 - tickOfDisc) / 2;
    paintTick(painter, box.adjusted(margin, margin, -margin, -margin), tick);
}

void paintTick(QPainter& painter, const QRectF& box, const QColor& colour)
{
    const double unit = box.width() / tickBox;
    const auto at = [&box, unit](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    painter.setPen(QPen(colour, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({at(2.5, 7.5), at(5.5, 10.5), at(11.5, 4.5)}));
}

} // namespace rundbord
