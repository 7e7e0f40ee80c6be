// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hint_line.h"

#include <QMouseEvent>

namespace rundbord
{

HintLine::HintLine(const Style& style, QWidget* parent)
    : TextLabel(style, TextStyle::Small, Token::Ink2, {}, parent)
{
    setFit(Fit::Elide);
}

void HintLine::say(const QString& sentence)
{
    setText(sentence);
    setCursor(sentence.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

QSize HintLine::sizeHint() const
{
    return {TextLabel::sizeHint().width(), QFontMetrics(look().font(TextStyle::Small)).height()};
}

//! As narrow as the place is: what is said in it never moves anything.
QSize HintLine::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void HintLine::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !text().isEmpty())
        Q_EMIT pressed();
}

} // namespace rundbord
