// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lamp.h"

#include "ui/style/marks.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace rundbord
{

Lamp::Lamp(const Style& style, const QString& name, QWidget* parent)
    : PaintedButton(style, parent)
    , m_name(name)
{
    wrapWords();
    say();
}

void Lamp::setLit(bool lit)
{
    m_lit = lit;
    say();
}

QSize Lamp::sizeHint() const
{
    const WrappedText laid(words(), look().font(TextStyle::Small));
    return {textLeft() + laid.width(), heightForWidth(textLeft() + laid.width())};
}

int Lamp::heightForWidth(int width) const
{
    const WrappedText laid(words(), look().font(TextStyle::Small), std::max(1, width - textLeft()));
    return std::max(laid.height(), look().px(metrics::lamp)) + 2 * metrics::padLamp;
}

void Lamp::paint(QPainter& painter)
{
    const int size = look().px(metrics::lamp);
    const WrappedText laid(words(), look().font(TextStyle::Small), std::max(1, width() - textLeft()));
    const double top = (height() - laid.height()) / 2.0;
    const QRectF bulb(0, top + (laid.firstLineHeight() - size) / 2.0, size, size);
    if (m_lit)
        paintDone(painter, bulb, look().colour(Token::Accent), look().colour(Token::OnAccent));
    else
        paintDashedRing(painter, bulb, look().colour(Token::Edge), metrics::strong);
    laid.draw(painter, QPointF(textLeft(), top), look().colour(Token::Ink));
}

void Lamp::say()
{
    setWords(m_lit ? m_name : tr("%1 saknas").arg(m_name),
             m_lit ? tr("%1, klar").arg(m_name) : tr("%1, saknas").arg(m_name));
}

int Lamp::textLeft() const
{
    return look().px(metrics::lamp) + look().air(metrics::gap8);
}

} // namespace rundbord
