// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/room_view.h"

#include "ui/pages/room_painter.h"

#include <QCloseEvent>
#include <QPainter>

namespace rundbord
{

namespace
{

constexpr QSize smallest{480, 270};
constexpr QSize usual{960, 540};

} // namespace

RoomView::RoomView(const Style& style, QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::WindowDoesNotAcceptFocus)
    , m_style(style)
{
    setObjectName(QStringLiteral("room"));
    setWindowTitle(tr("Rumsvy"));
    setAccessibleName(tr("Rumsvy"));
    setMinimumSize(smallest);
    resize(usual);
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with the chair's window
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&style, &Style::changed, this, qOverload<>(&QWidget::update));
}

void RoomView::setPicture(const RoomPicture& picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    update();
}

void RoomView::setVeiled(VeilReason reason, bool veiled)
{
    if (veiled)
        m_veils.insert(reason);
    else
        m_veils.erase(reason);
    if (isVisible())
        repaint(); // at once: nobody is to read a line more
}

void RoomView::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void RoomView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    RoomPainter room(m_style, painter, size());
    if (isVeiled())
        room.paintVeil();
    else
        room.paint(m_picture);
}

} // namespace rundbord
