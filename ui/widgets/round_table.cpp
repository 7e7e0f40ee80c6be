// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/round_table.h"

#include "ui/style/marks.h"
#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/painted_list_accessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rundbord
{

namespace
{

constexpr double wholeTurn = 2 * std::numbers::pi;
constexpr double nearest = std::numbers::pi / 2; //!< downwards

} // namespace

RoundTable::RoundTable(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
{
    installAccessibleWidgets();
    setAccessibleName(tr("Runt bordet"));
    setFocusPolicy(Qt::TabFocus);
    setFocusRadius(*this, roundEnds);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, [this] {
        updateGeometry();
        moveCursor(m_cursor);
        update();
    });
}

void RoundTable::setSeats(const QList<TableSeat>& seats)
{
    if (seats == m_seats)
        return;
    const bool others = seats.size() != m_seats.size();
    m_seats = seats;
    if (others)
        moveCursor(m_cursor);
    update();
    QAccessibleEvent changed(this, others ? QAccessible::ObjectReorder : QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

QString RoundTable::itemName(int seat) const
{
    const TableSeat& shown = m_seats.at(seat);
    if (shown.unheard)
        return tr("%1, har inte haft ordet på ett tag").arg(shown.name);
    return shown.spoken ? tr("%1, har haft ordet").arg(shown.name) : shown.name;
}

QRect RoundTable::itemBox(int seat) const
{
    QRectF box(0, 0, sideOf(seat), sideOf(seat));
    box.moveCenter(middleOf(seat));
    return box.toAlignedRect();
}

void RoundTable::choose(int seat)
{
    if (seat < 0 || seat >= m_seats.size())
        return;
    moveCursor(seat);
    Q_EMIT seatChosen(seat);
}

QSize RoundTable::sizeHint() const
{
    return {m_style.px(metrics::roundTableWidth), m_style.px(metrics::roundTableHeight)};
}

bool RoundTable::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int seat = seatAt(help->pos());
    QToolTip::showText(help->globalPos(), seat < 0 ? QString() : itemName(seat), this);
    return true;
}

void RoundTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(neighbour({-1, 0}));
    case Qt::Key_Right:
        return moveCursor(neighbour({1, 0}));
    case Qt::Key_Up:
        return moveCursor(neighbour({0, -1}));
    case Qt::Key_Down:
        return moveCursor(neighbour({0, 1}));
    case Qt::Key_Home:
        return moveCursor(0);
    case Qt::Key_End:
        return moveCursor(itemCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return event->modifiers() & Qt::ControlModifier ? event->ignore() : choose(m_cursor);
    default:
        QWidget::keyPressEvent(event);
    }
}

void RoundTable::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(seatAt(event->position().toPoint()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void RoundTable::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? seatAt(event->position().toPoint()) : -1;
}

void RoundTable::mouseReleaseEvent(QMouseEvent* event)
{
    const int released = seatAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && released >= 0 && released == m_pressed)
        choose(released);
    m_pressed = -1;
}

void RoundTable::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF table(0, 0, m_style.px(metrics::roundTableTop), m_style.px(metrics::roundTableTop));
    table.moveCenter(middle());
    paintRing(painter, table, m_style.colour(Token::Edge), metrics::hairline, m_style.colour(Token::Paper));
    for (int seat = 0; seat < itemCount(); ++seat)
        paintSeat(painter, seat);
}

void RoundTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    moveCursor(m_cursor);
}

void RoundTable::moveCursor(int seat)
{
    if (m_seats.isEmpty())
        return;
    m_cursor = std::clamp(seat, 0, itemCount() - 1);
    setFocusRect(*this, itemBox(m_cursor));
    tellFocused(*this, m_cursor);
}

int RoundTable::neighbour(const QPointF& direction) const
{
    int found = m_cursor;
    double furthest = 0;
    for (const int each : {m_cursor + 1, m_cursor + itemCount() - 1}) {
        const int seat = itemCount() == 0 ? 0 : each % itemCount();
        const double way = QPointF::dotProduct(middleOf(seat) - middleOf(m_cursor), direction);
        if (way > furthest + 0.5) { // half a pixel is no way at all
            furthest = way;
            found = seat;
        }
    }
    return found;
}

//! The own seat is larger, so that the table stands a little higher than the middle.
QPointF RoundTable::middle() const
{
    const double lower = (m_style.px(metrics::ownSeat) - m_style.px(metrics::seat)) / 4.0;
    return {width() / 2.0, height() / 2.0 - lower};
}

//! Her place stays free while she isn't there.
int RoundTable::places() const
{
    return itemCount() + (hasOwn() ? 0 : 1);
}

QPointF RoundTable::middleOf(int seat) const
{
    const double turn = nearest + wholeTurn * (hasOwn() ? seat : seat + 1) / places();
    const double radius = m_style.px(metrics::seatRing) / 2.0;
    return middle() + radius * QPointF(std::cos(turn), std::sin(turn));
}

//! Where many sit, they sit closer.
double RoundTable::sideOf(int seat) const
{
    const double apart = m_style.px(metrics::seatRing) * std::sin(wholeTurn / 2 / std::max(2, places()));
    const int wanted = m_style.px(m_seats.at(seat).own ? metrics::ownSeat : metrics::seat);
    return std::clamp<double>(apart - metrics::gap4, metrics::gap12, wanted);
}

int RoundTable::seatAt(const QPoint& at) const
{
    for (int seat = 0; seat < itemCount(); ++seat) {
        if (itemBox(seat).contains(at))
            return seat;
    }
    return -1;
}

void RoundTable::paintSeat(QPainter& painter, int seat) const
{
    const TableSeat& shown = m_seats.at(seat);
    QRectF box(0, 0, sideOf(seat), sideOf(seat));
    box.moveCenter(middleOf(seat));
    const QColor filled = m_style.colour(shown.own ? Token::HoneySoft : Token::Sage);
    const QColor ring = m_style.colour(shown.own ? Token::Honey : shown.spoken ? Token::Accent : Token::Edge);
    const int line = shown.own ? metrics::bar : shown.unheard ? metrics::strong : metrics::hairline;
    paintDisc(painter, box.adjusted(line, line, -line, -line),
              shown.spoken ? filled : m_style.colour(Token::Paper));
    if (shown.unheard)
        paintDashedRing(painter, box, ring, line);
    else
        paintRing(painter, box, ring, line);
    const bool two = box.width() >= m_style.px(metrics::seatForTwo);
    painter.setFont(m_style.font(shown.own ? TextStyle::SmallBold : TextStyle::Small));
    painter.setPen(m_style.colour(shown.own && shown.spoken ? Token::OnHoney : Token::Ink));
    painter.drawText(box, Qt::AlignCenter, two ? shown.initials : shown.initials.left(1));
}

} // namespace rundbord
