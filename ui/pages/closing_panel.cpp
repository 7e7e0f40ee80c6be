// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing_panel.h"

#include "core/language/format_date.h"
#include "core/plan/asked_questions.h"
#include "core/plan/law_points.h"
#include "ui/widgets/button.h"
#include "ui/widgets/remaining_item.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace rundbord
{

ClosingPanel::ClosingPanel(const CaseContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_count(new TextLabel(context.style(), TextStyle::Name, Token::Ink))
    , m_list(new QVBoxLayout)
    , m_end(new Button(context.style(), ButtonRole::Secondary, tr("Avsluta mötet")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap4);
    setAccessibleName(tr("Innan vi slutar"));
    column->addWidget(new TextLabel(context.style(), TextStyle::Sub, Token::Ink, accessibleName()));
    column->addWidget(m_count);
    m_list->setSpacing(metrics::gap4);
    column->addLayout(m_list);
    column->addSpacing(metrics::gap8);
    column->addWidget(m_end, 0, Qt::AlignLeft);
    m_end->setObjectName(QStringLiteral("endMeeting"));
    connect(m_end, &QPushButton::clicked, this, &ClosingPanel::endAsked);
    connect(&context.open, &OpenCase::changed, this, [this] { show(); });
    show();
}

QString ClosingPanel::readThroughLeft() const
{
    int unread = 0;
    for (const Action* action : allActions(m_context.plan())) {
        if (action->accepted == Acceptance::NotAsked)
            ++unread;
    }
    return unread == 0 ? QString() : tr("Läs igenom %n saker till", nullptr, unread);
}

void ClosingPanel::show()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const CarePlan& plan = m_context.plan();
    const auto go = [this](const char* path) {
        return [this, path] { Q_EMIT pathChosen(QString::fromLatin1(path)); };
    };
    if (const QString unread = readThroughLeft(); !unread.isEmpty())
        addLeft(unread, {}, go("readThrough"));
    if (const int waiting = waitingQuestions(plan); waiting > 0)
        addLeft(tr("%n frågor från %1 väntar på svar", nullptr, waiting).arg(calledName(plan.person)), {},
                go("openQuestions[]"));
    if (plan.responsibility.leadPrincipal == LeadPrincipal::NotSet)
        addLeft(tr("Vem har övergripande ansvar?"), tr("Lagens fjärde punkt"),
                go("responsibility.leadPrincipal"));
    if (!isSettled(plan.followUp))
        addLeft(tr("När ses ni igen?"), {}, go("followUp.date"));
    if (!plan.handOver.printedAt.isValid() && !isDeliveryArranged(plan.handOver))
        addLeft(tr("Skriv ut planen"), {}, [this] { Q_EMIT printAsked(); });
    if (!isHandedOver(plan.handOver) && !isDeliveryArranged(plan.handOver))
        addLeft(tr("Lämna planen till %1").arg(calledName(plan.person)), {}, [this] { Q_EMIT printAsked(); });
    const int left = m_list->count();

    if (!plan.responsibility.coordinator.name.isEmpty())
        addDone(tr("%1 håller ihop planen").arg(plan.responsibility.coordinator.name));
    const DateWords& words = m_context.services.dateWords;
    const QDate today = m_context.services.clock.today();
    if (plan.afterCall.date.isValid())
        addDone(tr("%1 ringer %2")
                    .arg(plan.afterCall.by,
                         formatDate(plan.afterCall.date, today, words, DateStyle::LongWithWeekday)));
    if (plan.followUp.date.isValid())
        addDone(tr("Nästa möte %1")
                    .arg(formatDate(plan.followUp.date, today, words, DateStyle::LongWithWeekday)));
    if (isHandedOver(plan.handOver))
        addDone(tr("%1 har fått sin plan").arg(calledName(plan.person)));
    m_count->setText(left == 0 ? tr("Allt är klart") : tr("%n saker kvar", nullptr, left));
}

void ClosingPanel::addLeft(const QString& words, const QString& detail, std::function<void()> go)
{
    auto* item = new RemainingItem(m_context.style(), words, detail);
    connect(item, &QAbstractButton::clicked, this, std::move(go), Qt::QueuedConnection);
    m_list->addWidget(item);
}

void ClosingPanel::addDone(const QString& words)
{
    auto* done = new TextLabel(m_context.style(), TextStyle::Small, Token::Ink2, words);
    done->setIcon(Icon::Tick, Token::Accent);
    m_list->addWidget(done);
}

} // namespace rundbord
