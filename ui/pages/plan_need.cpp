// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_need.h"

#include "core/plan/performer_phrase.h"
#include "ui/forms/timing_field.h"
#include "ui/pages/plan_line.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace rundbord
{

PlanNeed::PlanNeed(const FormContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, metrics::gap8);
    m_layout->setSpacing(metrics::gap4);
}

void PlanNeed::setNeed(const CarePlan& plan, const Need& need, ActionId writing)
{
    if (m_shown && need == m_need && writing == m_writing && plan.participants == m_participants)
        return;
    m_shown = true;
    m_need = need;
    m_writing = writing;
    m_participants = plan.participants;
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));

    const Style& style = m_context.style;
    m_layout->addWidget(new TextLabel(style, TextStyle::BodyBold, Token::Ink,
                                      need.text.trimmed().isEmpty() ? tr("Ett behov till") : need.text));
    bool begun = false;
    for (const Goal& goal : need.goals) {
        if (!goal.ownWords.trimmed().isEmpty())
            m_layout->addWidget(
                new TextLabel(style, TextStyle::VoicePlan, Token::Ink, tr("”%1”").arg(goal.ownWords)));
        for (const Subgoal& subgoal : goal.subgoals) {
            for (const Action& action : subgoal.actions) {
                addAction(plan, action, action.id == writing);
                begun = true;
            }
        }
    }
    if (!begun)
        m_layout->addWidget(new TextLabel(style, TextStyle::Small, Token::Ink2, tr("Inte påbörjat")));
    for (QWidget* child : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        child->show();
}

void PlanNeed::addAction(const CarePlan& plan, const Action& action, bool writing)
{
    QStringList below;
    below << formatPerformers(action.performers, plan, m_context.words.conjunctions);
    below << timingText(action.when, m_context);
    below.removeAll(QString());
    QString second = below.join(QStringLiteral(" · "));
    if (writing && second.isEmpty())
        second = QStringLiteral("…");
    auto* line = new PlanLine(m_context.style, action.what, second);
    line->setWriting(writing);
    m_layout->addWidget(line);
}

} // namespace rundbord
