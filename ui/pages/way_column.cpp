// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/way_column.h"

#include "ui/pages/turns_corner.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rundbord
{

WayColumn::WayColumn(TurnsCorner* turns, QWidget* parent)
    : QWidget(parent)
    , m_way(new ScrollColumn)
    , m_turns(turns)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_way, 1);
    column->addWidget(turns);
    m_way->widget()->installEventFilter(this);
}

bool WayColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_way->widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &WayColumn::share, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void WayColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}

void WayColumn::share()
{
    const QLayout* way = m_way->body();
    const int wanted =
        way->hasHeightForWidth() ? way->totalHeightForWidth(width()) : way->minimumSize().height();
    m_turns->setRoom(height() - wanted);
}

} // namespace rundbord
