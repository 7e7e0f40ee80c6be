// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/style/marks.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

namespace rundbord
{

Button::Button(const Style& style, ButtonRole role, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_style(style)
    , m_role(role)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&style, &Style::changed, this, &Button::restyle);
    restyle();
}

void Button::setRole(ButtonRole role)
{
    m_role = role;
    restyle();
}

void Button::setBig(bool big)
{
    m_big = big;
    restyle();
}

void Button::setLeastSize(const QSize& least)
{
    m_least = least;
    restyle();
}

void Button::showIcon(Icon icon, IconSide side, int size)
{
    m_mark = Mark{icon, side, size};
    restyle();
}

void Button::hideIcon()
{
    m_mark.reset();
    restyle();
}

QSize Button::sizeHint() const
{
    const QFont font = textFont();
    const int air = m_role == ButtonRole::Quiet ? metrics::padSmall / 2
                    : m_big                     ? metrics::padBig
                                                : metrics::padControl;
    const WrappedText laid(withoutMnemonic(text()), font);
    const QSize words(laid.width() + markRoom() + 2 * padding(), QFontMetrics(font).height() + 2 * air);
    if (m_least.isEmpty())
        return words;
    // in large text the words make it wide enough
    return words.expandedTo({m_style.air(m_least.width()), m_style.px(m_least.height())});
}

void Button::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    const QFont font = textFont();
    const int room = width() - 2 * padding() - markRoom();
    const WrappedText laid(elided(withoutMnemonic(text()), font, room), font);
    const int used = laid.width() + markRoom();
    const QRect content((width() - used) / 2, 0, used, height());
    const bool after = m_mark && m_mark->side == IconSide::After;
    const int top = (height() - laid.height()) / 2;
    laid.draw(painter, QPointF(content.left() + (after ? 0 : markRoom()), top), m_style.colour(ink()));
    if (m_mark)
        paintMark(painter, content);
}

QFont Button::textFont() const
{
    if (m_role == ButtonRole::Quiet)
        return m_style.font(TextStyle::Small);
    if (m_big)
        return m_style.font(m_role == ButtonRole::Primary ? TextStyle::Sub : TextStyle::SubPlain);
    return m_style.font(m_role == ButtonRole::Primary ? TextStyle::BodyBold : TextStyle::Body);
}

Token Button::ink() const
{
    if (!isEnabled())
        return Token::Ink2;
    switch (m_role) {
    case ButtonRole::Primary:
        return Token::OnAccent;
    case ButtonRole::Flat:
        return Token::Accent;
    case ButtonRole::Quiet:
        return underMouse() ? Token::Ink : Token::Ink2;
    case ButtonRole::Secondary:
        break;
    }
    return Token::Ink;
}

int Button::padding() const
{
    const bool bare = m_role == ButtonRole::Flat || m_role == ButtonRole::Quiet;
    return m_style.air(bare ? metrics::gap8 : m_big ? metrics::gap24 : metrics::gap16);
}

int Button::markRoom() const
{
    return m_mark ? m_style.px(m_mark->size) + m_style.air(metrics::gap8) : 0;
}

void Button::paintGround(QPainter& painter) const
{
    const bool over = isEnabled() && underMouse();
    BoxLook look{m_style.colour(Token::Paper), m_style.colour(Token::Edge), metrics::hairline,
                 metrics::radiusControl};
    const auto fill = [this, &look](Token token) { look.fill = m_style.colour(token); };
    if (m_role == ButtonRole::Flat || m_role == ButtonRole::Quiet) {
        look.fill = isDown() ? m_style.colour(Token::Faint) : QColor(Qt::transparent);
        look.edge = over ? m_style.colour(Token::Line) : QColor(Qt::transparent);
    } else if (!isEnabled()) {
        fill(Token::Inset);
        look.edge = m_style.colour(Token::Line);
    } else if (m_role == ButtonRole::Primary) {
        fill(isDown() ? Token::AccentDown : over ? Token::AccentHover : Token::Accent);
        look.edge = look.fill;
    } else {
        fill(isDown() ? Token::Faint : over || isChecked() ? Token::Inset : Token::Paper);
    }
    paintBox(painter, rect(), look);
}

void Button::paintMark(QPainter& painter, const QRect& content) const
{
    const int size = m_style.px(m_mark->size);
    const int x = m_mark->side == IconSide::After ? content.right() + 1 - size : content.left();
    m_style.paintIcon(painter, m_mark->icon, ink(), QRectF(x, (height() - size) / 2.0, size, size));
}

void Button::restyle()
{
    setFont(textFont());
    updateGeometry();
    update();
}

} // namespace rundbord
