// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/widgets/accessible_widgets.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/painted_list_accessible.h"
#include "ui/widgets/stepper_painter.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rundbord
{

Stepper::Stepper(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
{
    installAccessibleWidgets();
    setAccessibleName(tr("Mötets gång"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&style, &Style::changed, this, &Stepper::layOut);
}

void Stepper::setModel(const StepperModel& model)
{
    if (model == m_model)
        return;
    const bool moved = model.phase != m_model.phase || model.step != m_model.step;
    m_model = model;
    layOut();
    if (moved || m_cursor >= m_rows.size())
        moveCursor(currentRow());
    QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

void Stepper::setNarrow(bool narrow)
{
    m_narrow = narrow;
    layOut();
}

void Stepper::choose(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const StepperRow chosen = m_rows.at(row);
    moveCursor(row);
    Q_EMIT stepChosen(chosen.phase, chosen.step);
}

QSize Stepper::sizeHint() const
{
    const int width = m_style.px(m_narrow ? metrics::stepperNarrow : metrics::stepperColumn);
    return {width, heightForWidth(width)};
}

QSize Stepper::minimumSizeHint() const
{
    return {m_style.px(metrics::stepperNarrow), sizeHint().height()};
}

int Stepper::heightForWidth(int width) const
{
    const QList<StepperRow> rows = stepperRows(m_model, m_style, width, m_narrow);
    if (rows.isEmpty())
        return 0;
    return rows.constLast().box.bottom() + 1 + (rows.constLast().isPhase() ? 0 : metrics::gap8);
}

bool Stepper::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = m_narrow ? rowAt(help->pos()) : -1;
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : rowName(m_model, m_rows.at(row)), this);
    return true;
}

void Stepper::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        moveCursor(currentRow());
}

void Stepper::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCursor(m_cursor - 1);
    case Qt::Key_Down:
        return moveCursor(m_cursor + 1);
    case Qt::Key_Home:
        return moveCursor(0);
    case Qt::Key_End:
        return moveCursor(static_cast<int>(m_rows.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return event->modifiers() & Qt::ControlModifier ? event->ignore() : choose(m_cursor);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Stepper::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover(-1);
}

void Stepper::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(event->position().toPoint()));
}

void Stepper::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowAt(event->position().toPoint()) : -1;
    if (m_pressed >= 0)
        moveCursor(m_pressed);
}

void Stepper::mouseReleaseEvent(QMouseEvent* event)
{
    const int released = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && released >= 0 && released == m_pressed)
        choose(released);
    m_pressed = -1;
}

void Stepper::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const StepperPainter look(painter, m_style, m_model, m_narrow);
    look.paintRule(m_rows);
    for (int row = 0; row < m_rows.size(); ++row)
        look.paintRow(m_rows.at(row), row == m_hovered);
}

void Stepper::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Stepper::layOut()
{
    m_rows = stepperRows(m_model, m_style, width(), m_narrow);
    if (m_cursor < m_rows.size())
        setFocusRect(*this, m_rows.at(m_cursor).box);
    updateGeometry();
    update();
}

void Stepper::moveCursor(int row)
{
    if (m_rows.isEmpty())
        return;
    m_cursor = std::clamp(row, 0, static_cast<int>(m_rows.size()) - 1);
    setFocusRect(*this, m_rows.at(m_cursor).box);
    tellFocused(*this, m_cursor);
}

void Stepper::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

int Stepper::rowAt(const QPoint& at) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&at](const StepperRow& row) { return row.box.contains(at); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int Stepper::currentRow() const
{
    int current = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).state == StepState::Now)
            current = row;
    }
    return current;
}

} // namespace rundbord
