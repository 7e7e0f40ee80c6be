// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/remaining_item.h"

#include "ui/style/marks.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

namespace rundbord
{

RemainingItem::RemainingItem(const Style& style, const QString& words, const QString& detail, QWidget* parent)
    : PaintedButton(style, parent)
    , m_detail(detail)
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

QSize RemainingItem::sizeHint() const
{
    const WrappedText laid(words(), look().font(TextStyle::Body), look().px(metrics::widestLine));
    const int width = textLeft() + laid.width() + textRight();
    return {width, heightForWidth(width)};
}

int RemainingItem::heightForWidth(int width) const
{
    const int room = std::max(1, width - textLeft() - textRight());
    int height = WrappedText(words(), look().font(TextStyle::Body), room).height();
    if (!m_detail.isEmpty())
        height += WrappedText(m_detail, look().font(TextStyle::Small), room).height();
    return height + 2 * metrics::padFinding;
}

void RemainingItem::paint(QPainter& painter)
{
    painter.fillRect(0, 0, width(), metrics::hairline, look().colour(Token::Line));
    const int size = look().px(metrics::lamp);
    const int room = std::max(1, width() - textLeft() - textRight());
    const WrappedText laid(words(), look().font(TextStyle::Body), room);
    const double top = metrics::padFinding;
    paintDashedRing(painter, QRectF(0, top + (laid.firstLineHeight() - size) / 2.0, size, size),
                    look().colour(Token::Edge), metrics::strong);
    laid.draw(painter, QPointF(textLeft(), top), look().colour(underPointer() ? Token::Accent : Token::Ink));
    if (!m_detail.isEmpty()) {
        const WrappedText below(m_detail, look().font(TextStyle::Small), room);
        below.draw(painter, QPointF(textLeft(), top + laid.height()), look().colour(Token::Ink2));
    }
    const int arrow = look().px(metrics::tinyIcon);
    look().paintIcon(painter, Icon::Forward, Token::Ink2,
                     QRectF(width() - arrow, top + (laid.firstLineHeight() - arrow) / 2.0, arrow, arrow));
}

} // namespace rundbord
