// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_column.h"

#include "ui/style/metrics.h"
#include "ui/widgets/labelled_field.h"

#include <QApplication>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>

namespace rundbord
{

namespace
{

//! Nothing to be seen while there is nothing to scroll.
class QuietBar final : public QScrollBar
{
public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (maximum() > minimum())
            QScrollBar::paintEvent(event);
    }
};

} // namespace

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
    auto* bar = new QuietBar(this);
    bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    setVerticalScrollBar(bar);
    connect(bar, &QScrollBar::actionTriggered, this, [this] { m_untouched = false; });
    connect(bar, &QScrollBar::rangeChanged, this, &ScrollColumn::followCaret, Qt::QueuedConnection);
}

//! While its children go, focus still moves, and there is no column any more to follow it.
ScrollColumn::~ScrollColumn()
{
    disconnect(qApp, nullptr, this, nullptr);
}

//! The bar has its place in the overhang, also while it can't be seen: if it came and went, the content would change its
//! width, and so its height, and so the bar would go and come.
void ScrollColumn::setOverhang(int width)
{
    m_overhang = width;
    setVerticalScrollBarPolicy(width > 0 ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    setViewportMargins(0, 0, std::max(0, width - verticalScrollBar()->sizeHint().width()), 0);
}

QSize ScrollColumn::sizeHint() const
{
    return widget()->sizeHint().expandedTo(QScrollArea::sizeHint());
}

//! As narrow as its content can be and no narrower, since it does not scroll sideways.
bool ScrollColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)) {
        m_untouched = false;
        followCaret();
        return false;
    }
    const bool eaten = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        setMinimumWidth(widget()->minimumSizeHint().width() + m_overhang);
        // what has come above or below must not push the field one writes in out of sight
        QMetaObject::invokeMethod(this, &ScrollColumn::followCaret, Qt::QueuedConnection);
    }
    return eaten;
}

void ScrollColumn::startOver()
{
    m_untouched = true;
    followCaret();
}

void ScrollColumn::wheelEvent(QWheelEvent* event)
{
    m_untouched = false;
    QScrollArea::wheelEvent(event);
}

void ScrollColumn::follow(QWidget* /*old*/, QWidget* now)
{
    disconnect(m_caret);
    m_untouched = false;
    if (m_field)
        m_field->removeEventFilter(this);
    m_field = now && widget()->isAncestorOf(now) ? now : nullptr;
    if (!m_field)
        return;
    now->installEventFilter(this);
    if (const auto* text = qobject_cast<QPlainTextEdit*>(now)) {
        // A field that grows is laid out only after the caret has moved.
        m_caret = connect(text, &QPlainTextEdit::cursorPositionChanged, this, &ScrollColumn::followCaret,
                          Qt::QueuedConnection);
    }
    followCaret();
}

//! The field with its label and the line for hints; where there is no room for all, the beginning.
void ScrollColumn::followCaret()
{
    if (m_untouched)
        verticalScrollBar()->setValue(0);
    QWidget* now = QApplication::focusWidget();
    const bool nothingToWrite = qobject_cast<QPushButton*>(now) != nullptr;
    if (m_untouched && (m_readFirst || nothingToWrite))
        return;
    if (!now || !widget()->isAncestorOf(now))
        return;
    const auto* row = qobject_cast<LabelledField*>(now->parentWidget());
    const QPoint top = (row ? row : now)->mapTo(widget(), QPoint());
    const QWidget* last = row && row->hintLine() ? row->hintLine() : now;
    ensureVisible(top.x(), last->mapTo(widget(), QPoint(0, last->height())).y(), 0, metrics::gap8);
    ensureVisible(top.x(), top.y(), 0, metrics::gap8);
    ensureWidgetVisible(now, 0, metrics::gap8);
    const int bottom = last->mapTo(widget(), QPoint(0, last->height())).y();
    showNothingCut(top.y() - metrics::gap8, bottom + metrics::gap8);
}

//! What the upper edge would cut through letters goes out of sight, or comes back whole, as long as the field stays.
void ScrollColumn::showNothingCut(int fieldTop, int fieldBottom)
{
    const int edge = verticalScrollBar()->value();
    const int tallest = viewport()->height() / 2;
    int from = edge;
    int to = edge;
    for (const QWidget* each : widget()->findChildren<QWidget*>()) {
        const int top = each->mapTo(widget(), QPoint()).y();
        const bool cut = top < edge && top + each->height() > edge;
        if (!cut || !each->isVisibleTo(widget()) || each->height() > tallest || each->isAncestorOf(m_field))
            continue;
        from = std::min(from, top);
        to = std::max(to, top + each->height());
    }
    if (to == edge)
        return;
    if (to <= fieldTop && to <= verticalScrollBar()->maximum())
        verticalScrollBar()->setValue(to);
    else if (from - metrics::gap8 >= fieldBottom - viewport()->height())
        verticalScrollBar()->setValue(std::max(0, from - metrics::gap8));
}

} // namespace rundbord
