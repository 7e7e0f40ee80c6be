// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_rows.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rundbord
{

RecordRows::RecordRows(const Style& style, MakeRow makeRow, const QString& removeWords, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_makeRow(std::move(makeRow))
    , m_removeWords(removeWords)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::gap16);
}

void RecordRows::setRecords(const QList<QUuid>& records)
{
    if (records == m_order)
        return;
    place(records);
    for (qsizetype i = 0; i < records.size(); ++i)
        m_rows[records.at(i)].frame->setAccessibleName(tr("%1 av %2").arg(i + 1).arg(records.size()));
}

void RecordRows::nameRow(const QUuid& record, const QString& name)
{
    if (const auto found = m_rows.constFind(record); found != m_rows.constEnd())
        found->frame->setAccessibleName(name);
}

void RecordRows::place(const QList<QUuid>& records)
{
    for (const QUuid& gone : m_order) {
        if (records.contains(gone))
            continue;
        QWidget* frame = m_rows.take(gone).frame;
        frame->hide(); // so that focus goes on to somewhere
        frame->deleteLater();
    }
    for (const QUuid& record : records) {
        if (!m_rows.contains(record)) {
            QWidget* content = m_makeRow(record);
            m_rows.insert(record, {framed(record, content), content});
        }
        m_layout->removeWidget(m_rows[record].frame);
        m_layout->addWidget(m_rows[record].frame);
    }
    m_order = records;
}

QWidget* RecordRows::framed(const QUuid& record, QWidget* row)
{
    auto* frame = new QWidget(this);
    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gap8);
    line->addWidget(row, 1);
    if (!m_removeWords.isEmpty()) {
        auto* remove = new Button(m_style, ButtonRole::Flat, m_removeWords);
        remove->setObjectName(QStringLiteral("remove"));
        connect(remove, &QPushButton::clicked, this, [this, record] { Q_EMIT removalAsked(record); });
        line->addWidget(remove, 0, Qt::AlignTop);
    }
    return frame;
}

QWidget* RecordRows::row(const QUuid& record) const
{
    const auto found = m_rows.constFind(record);
    return found == m_rows.constEnd() ? nullptr : found->content;
}

QWidget* RecordRows::rowAt(int index) const
{
    return index >= 0 && index < m_order.size() ? row(m_order.at(index)) : nullptr;
}

int RecordRows::indexOfRowWith(const QWidget& field) const
{
    for (int index = 0; index < m_order.size(); ++index) {
        if (row(m_order.at(index))->isAncestorOf(&field))
            return index;
    }
    return -1;
}

} // namespace rundbord
