// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing_panel.h"

#include "ui/pages/closing_rows.h"
#include "ui/texts/closing_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace rundbord
{

ClosingPanel::ClosingPanel(const CaseContext& context, QWidget* parent)
    : QWidget(parent)
    , m_count(new TextLabel(context.style(), TextStyle::Name, Token::Ink))
    , m_left(new ClosingRows(context, RemainingItem::Look::Left, this))
    , m_done(new ClosingRows(context, RemainingItem::Look::DoneSmall, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap4);
    setAccessibleName(tr("Innan vi slutar"));
    column->addWidget(new TextLabel(context.style(), TextStyle::Sub, Token::Ink, accessibleName()));
    column->addWidget(m_count);
    column->addWidget(m_left);
    column->addWidget(m_done);
    column->addSpacing(metrics::gap8);
    auto* end = new Button(context.style(), ButtonRole::Secondary, tr("Avsluta mötet"));
    column->addWidget(end, 0, Qt::AlignLeft);
    end->setObjectName(QStringLiteral("endMeeting"));
    connect(end, &QPushButton::clicked, this, &ClosingPanel::endAsked);
    for (const ClosingRows* rows : {m_left, m_done})
        connect(rows, &ClosingRows::chosen, this, &ClosingPanel::go);
    connect(&context.open, &OpenCase::changed, this, &ClosingPanel::show);
    show();
}

void ClosingPanel::go(const ClosingPoint& point)
{
    if (point.path.isEmpty())
        Q_EMIT printAsked();
    else
        Q_EMIT pathChosen(point.path);
}

void ClosingPanel::show()
{
    m_left->refresh();
    m_done->refresh();
    m_count->setText(closingCount(static_cast<int>(m_left->points().size())));
}

} // namespace rundbord
