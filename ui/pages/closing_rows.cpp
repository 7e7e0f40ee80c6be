// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing_rows.h"

#include "ui/texts/closing_text.h"
#include "ui/widgets/let_go.h"

#include <QVBoxLayout>

#include <utility>

namespace rundbord
{

namespace
{

QString nameOf(ClosingMatter matter)
{
    switch (matter) {
    case ClosingMatter::ReadThrough:
        return QStringLiteral("closing.readThrough");
    case ClosingMatter::SentBack:
        return QStringLiteral("closing.sentBack");
    case ClosingMatter::Questions:
        return QStringLiteral("closing.questions");
    case ClosingMatter::LeadPrincipal:
        return QStringLiteral("closing.leadPrincipal");
    case ClosingMatter::Coordinator:
        return QStringLiteral("closing.coordinator");
    case ClosingMatter::FollowUp:
        return QStringLiteral("closing.followUp");
    case ClosingMatter::FirstAction:
        return QStringLiteral("closing.firstAction");
    case ClosingMatter::AfterCall:
        return QStringLiteral("closing.afterCall");
    case ClosingMatter::OwnComment:
        return QStringLiteral("closing.ownComment");
    case ClosingMatter::Print:
        return QStringLiteral("closing.print");
    case ClosingMatter::HandOver:
        return QStringLiteral("closing.handOver");
    case ClosingMatter::Feedback:
        return QStringLiteral("closing.feedback");
    }
    return {};
}

} // namespace

ClosingRows::ClosingRows(const CaseContext& context, RemainingItem::Look shown, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_look(shown)
    , m_column(new QVBoxLayout(this))
{
    const bool left = shown == RemainingItem::Look::Left;
    setAccessibleName(left ? tr("Kvar") : tr("Klart"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    refresh();
}

//! What the rows say, so that nothing is made anew that is the same.
QStringList ClosingRows::said() const
{
    QStringList all;
    const QDate today = m_context.services.clock.today();
    for (const ClosingPoint& point : m_points) {
        const ClosingText text = closingText(point, m_context.plan(), today, m_context.services.dateWords);
        all << nameOf(point.matter) << text.words << text.detail << point.path;
    }
    return all;
}

void ClosingRows::refresh()
{
    const bool done = m_look != RemainingItem::Look::Left;
    m_points = closingPoints(m_context.plan(), m_context.open.meeting(), m_context.agenda());
    std::erase_if(m_points, [done](const ClosingPoint& point) { return point.done != done; });
    if (const QStringList now = said(); now == std::exchange(m_said, now))
        return;
    for (QWidget* row : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        letGo(row);
    for (const ClosingPoint& point : m_points)
        addRow(point);
    setVisible(!m_points.empty());
}

void ClosingRows::addRow(const ClosingPoint& point)
{
    const ClosingText text =
        closingText(point, m_context.plan(), m_context.services.clock.today(), m_context.services.dateWords);
    auto* row = new RemainingItem(m_context.style(), text.words, text.detail, m_look, this);
    row->setObjectName(nameOf(point.matter));
    connect(
        row, &QAbstractButton::clicked, this, [this, point] { Q_EMIT chosen(point); }, Qt::QueuedConnection);
    m_column->addWidget(row);
    row->show();
}

} // namespace rundbord
