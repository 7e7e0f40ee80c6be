// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_column.h"

#include "ui/style/metrics.h"
#include "ui/widgets/labelled_field.h"

#include <QApplication>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

ScrollColumn::ScrollColumn(QWidget* parent)
    : QScrollArea(parent)
{
    auto* content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins({});
    m_body->setSpacing(metrics::gap12);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, &ScrollColumn::follow);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollColumn::keepWidth);
}

//! While its children go, focus still moves, and there is no column any more to follow it.
ScrollColumn::~ScrollColumn()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void ScrollColumn::setOverhang(int width)
{
    m_overhang = width;
    keepWidth();
}

QSize ScrollColumn::sizeHint() const
{
    return widget()->sizeHint().expandedTo(QScrollArea::sizeHint());
}

//! As narrow as its content can be and no narrower, since it does not scroll sideways.
bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    const bool eaten = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(widget()->minimumSizeHint().width() + m_overhang);
    return eaten;
}

void ScrollColumn::follow(QWidget* /*old*/, QWidget* now)
{
    disconnect(m_caret);
    if (!now || !widget()->isAncestorOf(now))
        return;
    if (const auto* text = qobject_cast<QPlainTextEdit*>(now)) {
        // A field that grows is laid out only after the caret has moved.
        m_caret = connect(text, &QPlainTextEdit::cursorPositionChanged, this, &ScrollColumn::followCaret,
                          Qt::QueuedConnection);
    }
    const bool labelled = qobject_cast<LabelledField*>(now->parentWidget());
    const QPoint top = (labelled ? now->parentWidget() : now)->mapTo(widget(), QPoint());
    ensureVisible(top.x(), now->mapTo(widget(), QPoint(0, now->height())).y(), 0, metrics::gap8);
    ensureVisible(top.x(), top.y(), 0, metrics::gap8);
    followCaret();
}

void ScrollColumn::followCaret()
{
    QWidget* now = QApplication::focusWidget();
    if (now && widget()->isAncestorOf(now))
        ensureWidgetVisible(now, 0, metrics::gap8);
}

//! The bar takes its width from the overhang, not from the content.
void ScrollColumn::keepWidth()
{
    const bool scrolls = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    setViewportMargins(0, 0, std::max(0, m_overhang - bar), 0);
    // what has come above or below must not push the field one writes in out of sight
    QMetaObject::invokeMethod(this, &ScrollColumn::followCaret, Qt::QueuedConnection);
}

} // namespace rundbord
