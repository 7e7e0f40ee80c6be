// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/marks.h"
#include "ui/widgets/completion_list.h"
#include "ui/widgets/wrapped_text.h"

#include <QPainter>

namespace rundbord
{

namespace
{

constexpr int oneLineFrom = 150; // percent

} // namespace

CompletionDelegate::CompletionDelegate(const Style& style, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
}

void CompletionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        paintBox(*painter, option.rect, {m_style.colour(Token::LakeSoft), {}, 0, metrics::radiusBox});
    const int side = m_style.air(metrics::gap8);
    const QRect box = option.rect.adjusted(side, metrics::padStep, -side, -metrics::padStep);
    const QFont body = m_style.font(TextStyle::Body);
    const QFont small = m_style.font(TextStyle::Small);
    const WrappedText name(elided(index.data().toString(), body, box.width()), body);
    name.draw(*painter, box.topLeft(), m_style.colour(Token::Ink));
    const int beside = isOneLine() ? name.width() + m_style.air(metrics::gap8) : 0;
    const int below = isOneLine() ? lineHeight(TextStyle::Body) - lineHeight(TextStyle::Small)
                                  : lineHeight(TextStyle::Body);
    const QString detail = index.data(CompletionModel::DetailRole).toString();
    const WrappedText second(elided(detail, small, box.width() - beside), small);
    second.draw(*painter, box.topLeft() + QPoint(beside, below), m_style.colour(Token::Ink2));
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    const WrappedText name(index.data().toString(), m_style.font(TextStyle::Body));
    const WrappedText detail(index.data(CompletionModel::DetailRole).toString(),
                             m_style.font(TextStyle::Small));
    const int text = isOneLine() ? name.width() + m_style.air(metrics::gap8) + detail.width()
                                 : std::max(name.width(), detail.width());
    const int below = isOneLine() ? 0 : lineHeight(TextStyle::Small);
    return {text + 2 * m_style.air(metrics::gap8),
            lineHeight(TextStyle::Body) + below + 2 * metrics::padStep};
}

bool CompletionDelegate::isOneLine() const
{
    return m_style.zoom() >= oneLineFrom;
}

int CompletionDelegate::lineHeight(TextStyle textStyle) const
{
    return QFontMetrics(m_style.font(textStyle)).height();
}

} // namespace rundbord
