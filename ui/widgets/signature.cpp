// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/signature.h"

#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/follow_style.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>

namespace rundbord
{

namespace
{

// Drawn on a square of 32.
constexpr double board = 32;
constexpr QPointF middle{16, 16};
constexpr double tableRadius = 7.5;
constexpr double tableLine = 1.5;
constexpr double seatRadius = 2.6;
constexpr std::array<QPointF, 5> seats{{{16, 3.5}, {26.8, 9.8}, {26.8, 22.2}, {5.2, 22.2}, {5.2, 9.8}}};
constexpr QPointF nearestSeat{16, 28};
constexpr double nearestRadius = 3.6;

} // namespace

Signature::Signature(const Style& style, int side, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_side(side)
{
    installAccessibleWidgets();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followStyle(*this, style);
}

QSize Signature::sizeHint() const
{
    return {m_style.px(m_side), m_style.px(m_side)};
}

void Signature::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(width(), height()) / board;
    painter.scale(scale, scale);
    painter.setPen(QPen(m_style.colour(Token::Ink), tableLine));
    painter.setBrush(m_style.colour(Token::Paper));
    painter.drawEllipse(middle, tableRadius, tableRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.colour(Token::Accent));
    for (const QPointF& seat : seats)
        painter.drawEllipse(seat, seatRadius, seatRadius);
    painter.setBrush(m_style.colour(Token::Honey));
    painter.drawEllipse(nearestSeat, nearestRadius, nearestRadius);
}

} // namespace rundbord
