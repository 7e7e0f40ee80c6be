// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan_need.h"

#include "core/plan/performer_phrase.h"
#include "ui/forms/timing_field.h"
#include "ui/pages/plan_line.h"
#include "ui/texts/answer_text.h"
#include "ui/texts/outcome_text.h"
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

std::vector<PlanNeed::Row> PlanNeed::rowsOf(const CarePlan& plan, const Need& need, ActionId writing) const
{
    std::vector<Row> rows{
        {Kind::Title, need.text.trimmed().isEmpty() ? tr("Ett behov till") : need.text, {}}};
    bool begun = false;
    for (const Goal& goal : need.goals) {
        if (!goal.ownWords.trimmed().isEmpty())
            rows.push_back({Kind::HerWords, tr("”%1”").arg(goal.ownWords), {}});
        if (goal.attainment.level != AttainmentLevel::NotSaid)
            rows.push_back({Kind::Attained, attainmentSentence(goal.attainment.level), {}});
        for (const Subgoal& subgoal : goal.subgoals) {
            for (const Action& action : subgoal.actions) {
                QStringList below{formatPerformers(action.performers, plan, m_context.words.conjunctions),
                                  timingText(action.when, m_context)};
                below << outcomeSentence(action.outcome.status) << futureSentence(action.outcome.future);
                below.removeAll(QString());
                const bool now = action.id == writing;
                const QString answered = answerText(plan, action.accepted);
                // a no is to be acted on, so it stands there in words
                if (action.accepted == Acceptance::No)
                    below << answered;
                rows.push_back(
                    {Kind::Action, action.what,
                     now && below.isEmpty() ? QStringLiteral("…") : below.join(QStringLiteral(" · ")), now,
                     action.accepted, answered});
                begun = true;
            }
        }
    }
    if (!begun)
        rows.push_back({Kind::Nothing, tr("Inte påbörjat"), {}});
    return rows;
}

QWidget* PlanNeed::makeRow(Kind kind) const
{
    const Style& style = m_context.style;
    switch (kind) {
    case Kind::Title:
        return new TextLabel(style, TextStyle::BodyBold, Token::Ink);
    case Kind::HerWords:
        return new TextLabel(style, TextStyle::VoicePlan, Token::Ink);
    case Kind::Attained:
    case Kind::Nothing:
        return new TextLabel(style, TextStyle::Small, Token::Ink2);
    case Kind::Action:
        break;
    }
    return new PlanLine(style);
}

void PlanNeed::fill(QWidget& widget, const Row& row)
{
    if (auto* line = qobject_cast<PlanLine*>(&widget)) {
        line->setWords(row.words, row.below);
        line->setWriting(row.writing);
        line->setAnswer(row.answer, row.answered);
    } else if (auto* label = qobject_cast<TextLabel*>(&widget)) {
        label->setText(row.words);
    }
}

void PlanNeed::setNeed(const CarePlan& plan, const Need& need, ActionId writing)
{
    std::vector<Row> rows = rowsOf(plan, need, writing);
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool known = i < m_rows.size();
        if (known && rows[i] == m_rows[i])
            continue;
        const auto at = static_cast<int>(i);
        QWidget* widget = known && rows[i].kind == m_rows[i].kind ? m_layout->itemAt(at)->widget() : nullptr;
        if (!widget) {
            if (known)
                delete m_layout->itemAt(at)->widget();
            widget = makeRow(rows[i].kind);
            m_layout->insertWidget(at, widget);
            widget->show();
        }
        fill(*widget, rows[i]);
    }
    while (m_layout->count() > static_cast<int>(rows.size()))
        delete m_layout->itemAt(m_layout->count() - 1)->widget();
    m_rows = std::move(rows);
}

} // namespace rundbord
