// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pinned_column.h"

#include "ui/widgets/scroll_column.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rundbord
{

namespace
{

int heightAt(const QWidget& widget, int width)
{
    const bool follows = widget.layout() ? widget.layout()->hasHeightForWidth() : widget.hasHeightForWidth();
    return follows ? widget.heightForWidth(width) : widget.sizeHint().height();
}

} // namespace

PinnedColumn::PinnedColumn(const Style& style, QWidget* pinned, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_pinned(pinned)
    , m_scroll(new ScrollColumn(this))
{
    m_pinned->setParent(this);
    setTabOrder(m_pinned, m_scroll);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&style, &Style::changed, this, &PinnedColumn::arrange);
}

QVBoxLayout* PinnedColumn::body() const
{
    return m_scroll->body();
}

bool PinnedColumn::isPinned() const
{
    return m_pinned->parentWidget() == this;
}

void PinnedColumn::setOverhang(int width)
{
    m_overhang = width;
    m_scroll->setOverhang(width);
    arrange();
}

QSize PinnedColumn::sizeHint() const
{
    const QSize below = m_scroll->sizeHint();
    return {below.width(),
            below.height() + (isPinned() ? m_pinned->sizeHint().height() + metrics::gap12 : 0)};
}

QSize PinnedColumn::minimumSizeHint() const
{
    return {m_scroll->minimumWidth(), m_style.px(metrics::leastRoom) / 2};
}

bool PinnedColumn::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void PinnedColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PinnedColumn::arrange()
{
    const int width = this->width() - m_overhang;
    const int above = heightAt(*m_pinned, width) + metrics::gap12;
    pin(height() - above >= metrics::leastRoom);
    m_scroll->setReadFirst(!isPinned());
    if (isPinned())
        m_pinned->setGeometry(0, 0, width, above - metrics::gap12);
    m_scroll->setGeometry(rect().adjusted(0, isPinned() ? above : 0, 0, 0));
}

void PinnedColumn::pin(bool pinned)
{
    if (pinned == isPinned())
        return;
    if (pinned)
        m_pinned->setParent(this);
    else
        body()->insertWidget(0, m_pinned);
    m_pinned->show();
}

} // namespace rundbord
