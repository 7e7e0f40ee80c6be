// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/split_button.h"

#include "ui/style/marks.h"
#include "ui/widgets/wrapped_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>

namespace rundbord
{

SplitButton::SplitButton(const Style& style, Icon icon, const QString& text, QWidget* parent)
    : QToolButton(parent)
    , m_style(style)
    , m_icon(icon)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, &SplitButton::restyle);
}

void SplitButton::setSplitMenu(QMenu* menu)
{
    setPopupMode(menu ? MenuButtonPopup : DelayedPopup);
    setMenu(menu);
    restyle();
}

QSize SplitButton::sizeHint() const
{
    const WrappedText laid(withoutMnemonic(text()), m_style.font(TextStyle::Body));
    const int mark = m_style.px(metrics::icon) + m_style.air(metrics::gap8);
    return {laid.width() + mark + 2 * m_style.air(metrics::gap16) + arrowBox().width(),
            laid.height() + 2 * metrics::padControl};
}

void SplitButton::keyPressEvent(QKeyEvent* event)
{
    const bool altDown = event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier);
    if (menu() && (altDown || event->key() == Qt::Key_F4))
        showMenu();
    else
        QToolButton::keyPressEvent(event);
}

void SplitButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Token ink = isEnabled() ? Token::Ink : Token::Ink2;
    const Token fill = !isEnabled()   ? Token::Inset
                       : isDown()     ? Token::Faint
                       : underMouse() ? Token::Inset
                                      : Token::Paper;
    paintBox(painter, rect(),
             {m_style.colour(fill), m_style.colour(isEnabled() ? Token::Edge : Token::Line),
              metrics::hairline, metrics::radiusControl});
    const int size = m_style.px(metrics::icon);
    const int left = m_style.air(metrics::gap16);
    m_style.paintIcon(painter, m_icon, ink, QRectF(left, (height() - size) / 2.0, size, size));
    const WrappedText laid(withoutMnemonic(text()), m_style.font(TextStyle::Body));
    const int top = (height() - laid.height()) / 2;
    laid.draw(painter, QPointF(left + size + m_style.air(metrics::gap8), top), m_style.colour(ink));
    if (menu())
        paintArrow(painter);
}

//! The same part of the button that Qt opens the menu from.
QRect SplitButton::arrowBox() const
{
    if (!menu())
        return {};
    QStyleOptionToolButton option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, this);
}

void SplitButton::paintArrow(QPainter& painter) const
{
    const QRectF box = arrowBox();
    painter.setPen(QPen(m_style.colour(Token::Line), metrics::hairline));
    painter.drawLine(QPointF(box.left() + 0.5, 1), QPointF(box.left() + 0.5, height() - 1.0));
    const int size = m_style.px(metrics::tinyIcon);
    QRectF arrow(0, 0, size, size);
    arrow.moveCenter(QPointF(box.center().x(), height() / 2.0));
    m_style.paintIcon(painter, Icon::Down, isEnabled() ? Token::Ink : Token::Ink2, arrow);
}

void SplitButton::restyle()
{
    setFont(m_style.font(TextStyle::Body));
    updateGeometry();
    update();
}

} // namespace rundbord
