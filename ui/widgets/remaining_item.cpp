// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/remaining_item.h"

#include "ui/style/marks.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

namespace rundbord
{

RemainingItem::RemainingItem(const Style& style, const QString& words, const QString& detail, Look kind,
                             QWidget* parent)
    : PaintedButton(style, parent)
    , m_detail(detail)
    , m_kind(kind)
{
    wrapWords();
    const QString whole = words.endsWith(QLatin1Char('?')) ? words : words + QLatin1Char('.');
    setWords(words, detail.isEmpty() ? words : QStringLiteral("%1 %2").arg(whole, detail));
}

int RemainingItem::textLeft() const
{
    return look().px(metrics::lamp) + look().air(metrics::gap12);
}

int RemainingItem::textRight() const
{
    return look().px(metrics::tinyIcon) + look().air(metrics::gap8);
}

int RemainingItem::padding() const
{
    switch (m_kind) {
    case Look::Left:
        return metrics::padFinding;
    case Look::Done:
        return metrics::padDone;
    case Look::DoneSmall:
        break;
    }
    return metrics::padCheck;
}

QFont RemainingItem::wordFont() const
{
    return look().font(m_kind == Look::DoneSmall ? TextStyle::Small : TextStyle::Body);
}

Token RemainingItem::ink() const
{
    if (underPointer())
        return Token::Accent;
    return m_kind == Look::DoneSmall ? Token::Ink2 : Token::Ink;
}

QSize RemainingItem::sizeHint() const
{
    const WrappedText laid(words(), wordFont(), look().px(metrics::widestLine));
    const int width = textLeft() + laid.width() + textRight();
    return {width, heightForWidth(width)};
}

int RemainingItem::heightForWidth(int width) const
{
    const int room = std::max(1, width - textLeft() - textRight());
    int height = WrappedText(words(), wordFont(), room).height();
    if (!m_detail.isEmpty())
        height += WrappedText(m_detail, look().font(TextStyle::Small), room).height();
    return height + 2 * padding();
}

void RemainingItem::paintMark(QPainter& painter, double middle) const
{
    const bool small = m_kind == Look::DoneSmall;
    const int size = look().px(small ? metrics::tick : metrics::lamp);
    const QRectF box((look().px(metrics::lamp) - size) / 2.0, middle - size / 2.0, size, size);
    if (small)
        paintTick(painter, box, look().colour(Token::Accent));
    else if (isDone())
        paintDone(painter, box, look().colour(Token::Accent), look().colour(Token::OnAccent));
    else
        paintDashedRing(painter, box, look().colour(Token::Edge), metrics::strong);
}

void RemainingItem::paint(QPainter& painter)
{
    if (m_kind != Look::DoneSmall)
        painter.fillRect(0, 0, width(), metrics::hairline, look().colour(Token::Line));
    const int room = std::max(1, width() - textLeft() - textRight());
    const WrappedText laid(words(), wordFont(), room);
    const double top = padding();
    const double middle = top + laid.firstLineHeight() / 2.0;
    paintMark(painter, middle);
    laid.draw(painter, QPointF(textLeft(), top), look().colour(ink()));
    if (!m_detail.isEmpty()) {
        const WrappedText below(m_detail, look().font(TextStyle::Small), room);
        below.draw(painter, QPointF(textLeft(), top + laid.height()), look().colour(Token::Ink2));
    }
    const int arrow = look().px(metrics::tinyIcon);
    look().paintIcon(painter, Icon::Forward, Token::Ink2,
                     QRectF(width() - arrow, middle - arrow / 2.0, arrow, arrow));
}

} // namespace rundbord
