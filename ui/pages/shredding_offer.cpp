// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shredding_offer.h"

#include "ui/widgets/button.h"
#include "ui/widgets/let_go.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace rundbord
{

ShreddingOffer::ShreddingOffer(const Style& style, QWidget* parent)
    : QWidget(parent)
    , m_style(style)
    , m_rows(new QWidget)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap8);
    column->addWidget(new TextLabel(style, TextStyle::Sub, Token::Ink, tr("Kan gallras")));
    column->addWidget(new TextLabel(style, TextStyle::Body, Token::Ink2,
                                    tr("Planen finns i parternas journaler och akter. Inget tas bort av sig "
                                       "självt.")));
    column->addWidget(m_rows);
    (new QVBoxLayout(m_rows))->setContentsMargins(0, 0, 0, 0);
    hide();
}

void ShreddingOffer::setCases(const std::vector<CaseEntry>& due)
{
    while (QLayoutItem* item = m_rows->layout()->takeAt(0)) {
        letGo(item->widget());
        delete item;
    }
    for (const CaseEntry& entry : due)
        m_rows->layout()->addWidget(makeRow(entry));
    setVisible(!due.empty());
}

QWidget* ShreddingOffer::makeRow(const CaseEntry& entry)
{
    const QString name = entry.summary.name.trimmed().isEmpty() ? tr("Namn saknas") : entry.summary.name;
    const QString since = QLocale().toString(entry.summary.inRecords, QStringLiteral("d MMMM yyyy"));
    const bool withdrawn = entry.summary.nextStep == NextStep::Withdrawn;
    QString words =
        (withdrawn ? tr("%1, samtycket återtogs %2") : tr("%1, införd sedan %2")).arg(name, since);
    if (entry.summary.followUp.isValid())
        words += QStringLiteral(". ") +
                 tr("Uppföljning %1")
                     .arg(QLocale().toString(entry.summary.followUp, QStringLiteral("d MMMM yyyy")));
    auto* row = new QWidget;
    auto* shredding = new Button(m_style, ButtonRole::Flat, tr("Gallra…"));
    shredding->setObjectName(QStringLiteral("shred"));
    shredding->setAccessibleName(tr("Gallra ärendet för %1").arg(name));
    connect(shredding, &QPushButton::clicked, this, [this, entry] { Q_EMIT shredAsked(entry); });
    auto* columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addWidget(new TextLabel(m_style, TextStyle::Body, Token::Ink, words), 1);
    columns->addWidget(shredding);
    return row;
}

} // namespace rundbord
