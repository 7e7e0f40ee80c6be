// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/case_list.h"

#include "ui/widgets/case_dots.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rundbord
{

namespace
{

//! Draws a cell as text, the name bold, what is late in honey with a flag, and where it stands as dots.
class CaseDelegate : public QStyledItemDelegate
{
public:
    CaseDelegate(const Style& style, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_style(style)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, m_style.colour(Token::LakeSoft));
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), metrics::hairline),
            m_style.colour(Token::Line));
        const QRect inner = option.rect.adjusted(m_style.air(metrics::gap16), 0, -metrics::gap8, 0);
        if (index.column() == CasesModel::Progress)
            paintCaseDots(*painter, inner, m_style,
                          {CasesModel::stepCount, index.data(CasesModel::ProgressRole).toInt(),
                           index.data().toString()});
        else
            paintText(*painter, inner, index);
        painter->restore();
    }

private:
    void paintText(QPainter& painter, QRect box, const QModelIndex& index) const
    {
        const bool late = index.column() == CasesModel::Next && index.data(CasesModel::LateRole).toBool();
        if (late) {
            const int flag = m_style.px(metrics::smallIcon);
            m_style.paintIcon(painter, Icon::Flag, Token::OnHoney,
                              QRectF(box.left(), box.center().y() - flag / 2.0, flag, flag));
            box.setLeft(box.left() + flag + metrics::gap8);
        }
        const QFont font =
            m_style.font(index.column() == CasesModel::Name ? TextStyle::BodyBold : TextStyle::Body);
        painter.setFont(font);
        painter.setPen(m_style.colour(late ? Token::OnHoney : Token::Ink));
        painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    }

    const Style& m_style;
};

} // namespace

CaseList::CaseList(const Style& style, CasesModel& model, QWidget* parent)
    : QTableView(parent)
    , m_style(style)
{
    m_shown.setSourceModel(&model);
    setModel(&m_shown);
    setItemDelegate(new CaseDelegate(style, this));
    setAccessibleName(tr("Ärenden"));
    setObjectName(QStringLiteral("cases"));
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
    connect(this, &QTableView::clicked, this, &CaseList::choose);
    connect(&style, &Style::changed, this, &CaseList::restyle);
    restyle();
}

void CaseList::restyle()
{
    verticalHeader()->setDefaultSectionSize(m_style.px(metrics::caseRow));
    horizontalHeader()->setFont(m_style.font(TextStyle::Small));
    horizontalHeader()->setMinimumHeight(m_style.px(metrics::caseHead));
    setWidths();
}

void CaseList::setWidths()
{
    // parts of the width; where there is little, the dots go, which say again what the next step says; while one
    // searches, what was found takes their place and that of the follow-up
    static constexpr std::array parts{17, 20, 27, 23, 13, 36};
    const bool narrow = viewport()->width() < m_style.px(metrics::caseListWide);
    setColumnHidden(CasesModel::Progress, narrow || m_searching);
    setColumnHidden(CasesModel::FollowUpDay, m_searching);
    setColumnHidden(CasesModel::Found, !m_searching);
    const int all = m_searching || !narrow ? 100 : 100 - parts[CasesModel::Progress];
    for (int column = 0; column < CasesModel::ColumnCount; ++column)
        setColumnWidth(column, viewport()->width() * parts.at(static_cast<size_t>(column)) / all);
}

void CaseList::setSearch(const QString& words)
{
    static const QRegularExpression gap(QStringLiteral("\\s+"));
    m_searching = !words.trimmed().isEmpty();
    m_shown.setWords(folded(words).split(gap, Qt::SkipEmptyParts));
    setWidths();
}

void FoundCases::setWords(const QStringList& words)
{
    m_words = words;
    invalidateFilter();
}

bool FoundCases::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, CasesModel::Name, parent);
    const QString name = folded(index.data().toString());
    return index.data(CasesModel::FoundRole).toBool() ||
           std::all_of(m_words.begin(), m_words.end(),
                       [&name](const QString& word) { return name.contains(word); });
}

QSize CaseList::sizeHint() const
{
    const int rows = std::max(1, m_shown.rowCount());
    return {QTableView::sizeHint().width(),
            m_style.px(metrics::caseHead) + rows * m_style.px(metrics::caseRow) + 2 * metrics::strong};
}

QSize CaseList::minimumSizeHint() const
{
    return {0, m_style.px(metrics::caseHead) + m_style.px(metrics::caseRow)};
}

void CaseList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return choose(currentIndex());
    QTableView::keyPressEvent(event);
}

void CaseList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    setWidths();
}

void CaseList::choose(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT chosen(CaseId(index.data(CasesModel::CaseRole).toUuid()));
}

} // namespace rundbord
