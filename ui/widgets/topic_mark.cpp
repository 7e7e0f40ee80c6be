// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/topic_mark.h"

#include "ui/style/marks.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace rundbord
{

TopicMark::TopicMark(const Style& style, const QString& name, QWidget* parent)
    : PaintedButton(style, parent)
    , m_name(name)
{
    wrapWords();
    say();
}

void TopicMark::setProgress(TopicProgress progress)
{
    m_progress = progress;
    say();
}

void TopicMark::setCurrent(bool current)
{
    m_current = current;
    say();
}

//! Measured in bold, so that the column is as wide whichever topic is the current one.
QSize TopicMark::sizeHint() const
{
    const int text = WrappedText(words(), look().font(TextStyle::BodyBold)).width();
    const int width = textLeft() + text + look().air(metrics::gap12);
    return {width, heightForWidth(width)};
}

int TopicMark::heightForWidth(int width) const
{
    const WrappedText laid(words(), look().font(TextStyle::BodyBold), textWidth(width));
    return std::max(laid.height(), look().px(metrics::lamp)) + 2 * metrics::padControl;
}

void TopicMark::paint(QPainter& painter)
{
    paintGround(painter);
    const WrappedText laid(words(), textFont(), textWidth(width()));
    const double top = (height() - laid.height()) / 2.0;
    const int size = look().px(metrics::lamp);
    paintProgress(
        painter, QRectF(look().air(metrics::gap12), top + (laid.firstLineHeight() - size) / 2.0, size, size));
    laid.draw(painter, QPointF(textLeft(), top), look().colour(Token::Ink));
}

void TopicMark::say()
{
    const QString state = m_progress == TopicProgress::Full   ? tr("klart")
                          : m_progress == TopicProgress::Half ? tr("påbörjat")
                                                              : tr("inget skrivet");
    setWords(m_name, tr("%1, %2").arg(m_name, state));
    setAccessibleDescription(m_current ? tr("visas nu") : QString());
}

void TopicMark::paintGround(QPainter& painter) const
{
    if (m_current)
        paintCurrent(painter, rect(), look().colour(Token::Paper), look().colour(Token::Accent));
    else if (underPointer())
        paintBox(painter, rect(), {look().colour(Token::Inset), {}, 0, metrics::radiusControl});
}

void TopicMark::paintProgress(QPainter& painter, const QRectF& box) const
{
    if (m_progress == TopicProgress::Full)
        paintDone(painter, box, look().colour(Token::Accent), look().colour(Token::OnAccent));
    else if (m_progress == TopicProgress::Half)
        paintHalfDisc(painter, box, look().colour(Token::Accent), metrics::strong);
    else
        paintRing(painter, box, look().colour(Token::Edge), metrics::hairline);
}

int TopicMark::textLeft() const
{
    return 2 * look().air(metrics::gap12) + look().px(metrics::lamp);
}

int TopicMark::textWidth(int width) const
{
    return std::max(1, width - textLeft() - look().air(metrics::gap12));
}

QFont TopicMark::textFont() const
{
    return look().font(m_current ? TextStyle::BodyBold : TextStyle::Body);
}

} // namespace rundbord
