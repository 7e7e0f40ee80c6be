// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include "ui/style/marks.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace rundbord
{

namespace
{

constexpr const char* rectProperty = "focusRect";
constexpr const char* radiusProperty = "focusRadius";

template <typename... Kinds>
bool isAnyOf(const QWidget* widget)
{
    return ((qobject_cast<const Kinds*>(widget) != nullptr) || ...);
}

bool wantsRing(const QWidget* widget)
{
    return widget && !widget->isWindow() &&
           !isAnyOf<QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QAbstractItemView,
                    QMenuBar, QMenu>(widget);
}

QRect ringed(const QWidget& control)
{
    const QRect part = control.property(rectProperty).toRect();
    return part.isEmpty() ? control.rect() : part;
}

double radiusOf(const QWidget& control, const QRect& rect)
{
    const QVariant own = control.property(radiusProperty);
    if (!own.isValid())
        return metrics::radiusControl;
    return own.toInt() == roundEnds ? rect.height() / 2.0 : own.toInt();
}

//! What a scroll area leaves in sight of a rectangle of the window. The ring may reach over its edge.
QRect inSight(const QWidget& control, QRect rect)
{
    constexpr QMargins reach{metrics::ringReach, metrics::ringReach, metrics::ringReach, metrics::ringReach};
    const QWidget* window = control.window();
    for (const QWidget* around = control.parentWidget(); around && around != window;
         around = around->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
        if (area && area->viewport() == around)
            rect &= QRect(around->mapTo(window, QPoint()), around->size()).marginsAdded(reach);
    }
    return rect;
}

} // namespace

//! As large as what is seen of the ring; paints the ring around where the control is, seen or not.
class FocusRing::Overlay : public QWidget
{
public:
    Overlay(const Style& style, QWidget* window)
        : QWidget(window)
        , m_style(style)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
        setObjectName(QStringLiteral("focusRing"));
    }

    void stand(const QRect& seen, const QRect& control, double radius)
    {
        m_ring = control.translated(-seen.topLeft());
        m_radius = radius;
        setGeometry(seen);
        raise();
        show();
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int reach = metrics::ringReach;
        paintBox(painter, QRectF(m_ring).adjusted(-reach, -reach, reach, reach),
                 {{}, m_style.colour(Token::Lake), metrics::strong, m_radius + reach});
    }

private:
    const Style& m_style;
    QRect m_ring;
    double m_radius{0};
};

void setFocusRect(QWidget& control, const QRect& part)
{
    control.setProperty(rectProperty, part);
}

void setFocusRadius(QWidget& control, int radius)
{
    control.setProperty(radiusProperty, radius);
}

FocusRing::FocusRing(const Style& style, QObject* parent)
    : QObject(parent)
    , m_style(style)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::follow);
    connect(&style, &Style::changed, this, &FocusRing::place, Qt::QueuedConnection);
    follow(nullptr, QApplication::focusWidget());
}

QWidget* FocusRing::overlay() const
{
    return m_overlay;
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::DynamicPropertyChange:
    case QEvent::ZOrderChange:
        place();
        break;
    case QEvent::ParentChange:
        watch(m_target);
        place();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* /*old*/, QWidget* now)
{
    watch(wantsRing(now) ? now : nullptr);
    place();
}

void FocusRing::watch(QWidget* target)
{
    unwatch();
    m_target = target;
    for (QWidget* around = target; around; around = around->isWindow() ? nullptr : around->parentWidget()) {
        around->installEventFilter(this);
        m_watched.append(around);
    }
}

void FocusRing::unwatch()
{
    for (const QPointer<QWidget>& around : m_watched) {
        if (around)
            around->removeEventFilter(this);
    }
    m_watched.clear();
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible()) {
        delete m_overlay;
        return;
    }
    QWidget* window = m_target->window();
    if (!m_overlay || m_overlay->parentWidget() != window) {
        delete m_overlay;
        m_overlay = new Overlay(m_style, window);
    }
    const QRect part = ringed(*m_target);
    const QRect control(m_target->mapTo(window, part.topLeft()), part.size());
    const int reach = metrics::ringReach;
    m_overlay->stand(inSight(*m_target, control.adjusted(-reach, -reach, reach, reach)), control,
                     radiusOf(*m_target, control));
}

} // namespace rundbord
