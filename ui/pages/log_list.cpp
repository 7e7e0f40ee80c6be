// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/log_list.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace rundbord
{

namespace
{

constexpr int rowsShown = 5;

//! Draws a cell as text on one line; the whole of it is its tool tip.
class LogDelegate : public QStyledItemDelegate
{
public:
    LogDelegate(const Style& style, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_style(style)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_style.colour(Token::LakeSoft));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metrics::hairline),
            m_style.colour(Token::Line));
        const QRect inner = option.rect.adjusted(m_style.air(metrics::gap16), 0, -metrics::gap8, 0);
        const QFont font =
            m_style.font(index.column() == AccessModel::What ? TextStyle::Body : TextStyle::Small);
        painter->setFont(font);
        painter->setPen(m_style.colour(Token::Ink));
        painter->drawText(
            inner, Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
        painter->restore();
    }

private:
    const Style& m_style;
};

} // namespace

LogList::LogList(const Style& style, AccessFilter& entries, QWidget* parent)
    : QTableView(parent)
    , m_style(style)
{
    setModel(&entries);
    setItemDelegate(new LogDelegate(style, this));
    setAccessibleName(tr("Logg"));
    setObjectName(QStringLiteral("log"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&style, &Style::changed, this, &LogList::restyle);
    restyle();
}

void LogList::restyle()
{
    verticalHeader()->setDefaultSectionSize(m_style.px(metrics::caseHead));
    horizontalHeader()->setFont(m_style.font(TextStyle::Small));
    horizontalHeader()->setMinimumHeight(m_style.px(metrics::caseHead));
    setWidths();
}

void LogList::setWidths()
{
    static constexpr std::array parts{18, 27, 31, 24};
    for (int column = 0; column < AccessModel::ColumnCount; ++column)
        setColumnWidth(column, viewport()->width() * parts.at(static_cast<size_t>(column)) / 100);
}

QSize LogList::sizeHint() const
{
    return {QTableView::sizeHint().width(), m_style.px(metrics::caseHead) * (rowsShown + 1)};
}

QSize LogList::minimumSizeHint() const
{
    return {0, m_style.px(metrics::caseHead) * 4};
}

void LogList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    setWidths();
}

} // namespace rundbord
