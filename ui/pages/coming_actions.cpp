// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coming_actions.h"

#include "core/plan/law_points.h"
#include "core/plan/performer_phrase.h"
#include "ui/forms/timing_field.h"
#include "ui/widgets/empty_frame.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace rundbord
{

namespace
{

//! Those with a day first, in its order; the rest as they stand in the plan.
std::vector<const Action*> byDay(const CarePlan& plan)
{
    std::vector<const Action*> actions = allActions(plan);
    std::erase_if(actions, [](const Action* action) { return isOver(action->outcome); });
    std::stable_sort(actions.begin(), actions.end(), [](const Action* a, const Action* b) {
        const QDate first = firstDay(a->when);
        const QDate second = firstDay(b->when);
        return std::pair(!first.isValid(), first) < std::pair(!second.isValid(), second);
    });
    return actions;
}

} // namespace

ComingActions::ComingActions(const CaseContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::gap16);
    m_grid->setVerticalSpacing(metrics::gap8);
    connect(&context.open, &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (changes.contains(RecordKind::Need) || changes.contains(RecordKind::Participant))
            show();
    });
    show();
}

void ComingActions::show()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const CarePlan& plan = m_context.plan();
    const Style& style = m_context.style();
    int row = 0;
    for (const Action* action : byDay(plan)) {
        const QString who =
            formatPerformers(action->performers, plan, m_context.services.dateWords.conjunctions);
        m_grid->addWidget(new TextLabel(style, TextStyle::BodyBold, Token::Ink,
                                        timingText(action->when, m_context.services.forms())),
                          row, 0, Qt::AlignTop);
        m_grid->addWidget(new TextLabel(style, TextStyle::Body, Token::Ink, action->what), row, 1,
                          Qt::AlignTop);
        m_grid->addWidget(new TextLabel(style, TextStyle::Body, Token::Ink2, who), row, 2, Qt::AlignTop);
        ++row;
    }
    if (row == 0)
        m_grid->addWidget(new EmptyFrame(style, tr("Här står insatserna i den ordning de händer.")), 0, 0, 1,
                          3);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 4);
    m_grid->setColumnStretch(2, 3);
}

} // namespace rundbord
