// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/finding_button.h"

#include "ui/style/marks.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace rundbord
{

FindingButton::FindingButton(const Style& style, const QString& sentence, QWidget* parent)
    : PaintedButton(style, parent)
{
    wrapWords();
    setWords(sentence);
}

QSize FindingButton::sizeHint() const
{
    const WrappedText laid(words(), look().font(TextStyle::Small), look().px(metrics::widestLine));
    return {textLeft() + laid.width() + textRight(), laid.height() + 2 * metrics::padFinding};
}

int FindingButton::heightForWidth(int width) const
{
    const WrappedText laid(words(), look().font(TextStyle::Small),
                           std::max(1, width - textLeft() - textRight()));
    return laid.height() + 2 * metrics::padFinding;
}

void FindingButton::paint(QPainter& painter)
{
    const bool raised = underPointer() || isDown();
    paintBox(painter, rect(),
             {look().colour(Token::HoneySoft), look().colour(raised ? Token::OnHoney : Token::HoneySoft),
              metrics::hairline, metrics::radiusControl});
    const int air = look().air(metrics::gap12);
    const int flag = look().px(metrics::smallIcon);
    const int arrow = look().px(metrics::tinyIcon);
    const double middle = height() / 2.0;
    const WrappedText laid(words(), look().font(TextStyle::Small),
                           std::max(1, width() - textLeft() - textRight()));
    look().paintIcon(painter, Icon::Flag, Token::OnHoney, QRectF(air, middle - flag / 2.0, flag, flag));
    laid.draw(painter, QPointF(textLeft(), middle - laid.height() / 2.0), look().colour(Token::Ink));
    look().paintIcon(painter, Icon::Forward, Token::OnHoney,
                     QRectF(width() - air - arrow, middle - arrow / 2.0, arrow, arrow));
}

int FindingButton::textLeft() const
{
    return 2 * look().air(metrics::gap12) + look().px(metrics::smallIcon);
}

int FindingButton::textRight() const
{
    return look().air(metrics::gap12) + look().air(metrics::gap8) + look().px(metrics::tinyIcon);
}

} // namespace rundbord
