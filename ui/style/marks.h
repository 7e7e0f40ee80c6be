// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPainter;
class QRectF;

//! Shapes that carry meaning, each with more than its colour: filled, ringed, dashed, ticked. They stay
//! within their box and expect an antialiasing painter; they leave its pen and brush changed.
namespace rundbord
{

//! Where one is: a ground round only to the right, with a bar to the left.
void paintCurrent(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& bar);

//! A rounded box with its border inside; a transparent fill or a line of 0 leaves that part out.
struct BoxLook {
    QColor fill;
    QColor edge;
    int line{0};
    double radius{0};
};
void paintBox(QPainter& painter, const QRectF& box, const BoxLook& look);

void paintDisc(QPainter& painter, const QRectF& box, const QColor& fill);
void paintRing(QPainter& painter, const QRectF& box, const QColor& edge, double line,
               const QColor& fill = Qt::transparent);
//! Empty ring of an even number of dashes.
void paintDashedRing(QPainter& painter, const QRectF& box, const QColor& edge, double line);
//! Ring with its left half filled.
void paintHalfDisc(QPainter& painter, const QRectF& box, const QColor& colour, double line);
//! Filled disc with a tick: done.
void paintDone(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& tick);
void paintTick(QPainter& painter, const QRectF& box, const QColor& colour);

} // namespace rundbord
