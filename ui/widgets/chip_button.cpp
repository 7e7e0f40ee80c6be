// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_button.h"

#include "ui/style/marks.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace rundbord
{

ChipButton::ChipButton(const Style& style, const QString& words, QWidget* parent)
    : PaintedButton(style, parent)
{
    setCheckable(true);
    setFocusRadius(*this, roundEnds);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setWords(words);
}

void ChipButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    const int tick = look().px(metrics::tick) + look().air(metrics::gap8);
    const int air = m_small ? metrics::padSmall : metrics::padControl;
    return {WrappedText(words(), textFont()).width() + tick + padding(), metrics.height() + 2 * air};
}

QSize ChipButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(hint.width(), look().px(metrics::narrowestLine)), hint.height()};
}

void ChipButton::paint(QPainter& painter)
{
    const Token fill = !isEnabled() || isDown() ? Token::Inset
                       : isChecked()            ? Token::Sage
                       : underPointer()         ? Token::Inset
                                                : Token::Paper;
    const Token edge = !isEnabled() ? Token::Line : isChecked() ? Token::Accent : Token::Edge;
    paintBox(painter, rect(),
             {look().colour(fill), look().colour(edge), isChecked() ? metrics::strong : metrics::hairline,
              height() / 2.0});
    const int size = look().px(metrics::tick);
    const int tick = isChecked() ? size + look().air(metrics::gap8) : 0;
    const WrappedText laid(shown(), textFont());
    // The tick looks lighter than a letter, so with it the middle lies a little to the left.
    const double left = (width() - laid.width() - tick) / 2.0 - (isChecked() ? metrics::strong : 0);
    laid.draw(painter, QPointF(left + tick, (height() - laid.height()) / 2.0),
              look().colour(isEnabled() ? Token::Ink : Token::Ink2));
    if (isChecked())
        paintTick(painter, QRectF(left, (height() - size) / 2.0, size, size), look().colour(Token::Accent));
}

void ChipButton::resizeEvent(QResizeEvent* event)
{
    PaintedButton::resizeEvent(event);
    setToolTip(shown() == words() ? QString() : words());
}

QString ChipButton::shown() const
{
    const int tick = look().px(metrics::tick) + look().air(metrics::gap8);
    return elided(words(), textFont(), width() - padding() - tick);
}

int ChipButton::padding() const
{
    return look().air(metrics::gap12) + look().air(metrics::gap16);
}

QFont ChipButton::textFont() const
{
    return look().font(m_small ? TextStyle::Small : TextStyle::Body);
}

} // namespace rundbord
