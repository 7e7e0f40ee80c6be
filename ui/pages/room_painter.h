// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/room_picture.h"

#include <QCoreApplication>
#include <QFont>
#include <QRectF>

class QPainter;

namespace rundbord
{

//! Paints the picture of the room into a rectangle, in lengths of a screen with 1080 lines.
class RoomPainter
{
    Q_DECLARE_TR_FUNCTIONS(RoomPainter)

public:
    //! Both outlive it.
    RoomPainter(const Style& style, QPainter& painter, const QSizeF& size);

    void paint(const RoomPicture& picture);
    //! Only that there is nothing to see.
    void paintVeil();

private:
    enum class Letters { Small, SmallBold, Voice, Heading, Answer, Writing };

    void paintPhases(const RoomPicture& picture);
    void paintSheet(const RoomPicture& picture, const QRectF& sheet);
    //! From `top`; returned is where it ends.
    [[nodiscard]] qreal paintHerWords(const QString& words, const QRectF& column);
    void paintWriting(const RoomWriting& writing, const QRectF& column);
    void paintPlan(const RoomPicture& picture, const QRectF& column);
    [[nodiscard]] qreal lineHeight(const RoomLine& line, qreal width) const;
    void paintLine(const RoomLine& line, const QRectF& box);
    void paintFoot(const RoomPicture& picture);
    void paintMark(const QPointF& middle, qreal radius, bool done, bool now);

    [[nodiscard]] qreal px(qreal length) const { return length * m_scale; }
    [[nodiscard]] QFont font(Letters letters) const;
    //! Wrapped.
    [[nodiscard]] qreal heightOf(const QString& text, const QFont& font, qreal width) const;
    //! Wrapped, from the top of the box; returned is the height it takes.
    qreal write(const QString& text, const QFont& font, Token token, const QRectF& box);

    const Style& m_style;
    QPainter& m_painter;
    QSizeF m_size;
    qreal m_scale;
};

} // namespace rundbord
