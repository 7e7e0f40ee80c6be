// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goals_panel.h"

#include "core/usecases/add_record.h"
#include "ui/forms/need_forms.h"
#include "ui/pages/case_binding.h"

#include <QVBoxLayout>

namespace rundbord
{

GoalsPanel::GoalsPanel(const CaseContext& context, QWidget* parent)
    : NeedPager(context, parent)
{
    start();
}

QString GoalsPanel::actText() const
{
    return plan().needs.empty() ? QString() : tr("Nytt delmål");
}

void GoalsPanel::act()
{
    context().edits.flush();
    if (plan().needs.empty())
        return;
    const Need& need = plan().needs.at(static_cast<size_t>(currentNeed()));
    if (need.goals.empty())
        (void)addGoal(openCase(), need.id, {});
    else
        (void)addSubgoal(openCase(), need.goals.back().id, {});
    // the newest is the last in the order of names of what is there
    if (Form* newest = m_forms.empty() ? nullptr : m_forms.rbegin()->second)
        newest->setFocus(Qt::OtherFocusReason);
}

void GoalsPanel::forgetContent()
{
    m_forms.clear();
}

QWidget* GoalsPanel::makeContent(const Need& need)
{
    auto* made = new QWidget(this);
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap16);
    for (size_t g = 0; g < need.goals.size(); ++g) {
        const Goal& goal = need.goals[g];
        const QString goalPath = QStringLiteral("goals[%1]").arg(g);
        auto* goalForm = new GoalForm(context().services.forms());
        bindRecord<Goal>(*goalForm, openCase(), context().edits, goal.id);
        m_forms[goalPath] = goalForm;
        column->addWidget(goalForm);
        for (size_t s = 0; s < goal.subgoals.size(); ++s) {
            auto* subgoalForm = new SubgoalForm(context().services.forms());
            bindRecord<Subgoal>(*subgoalForm, openCase(), context().edits, goal.subgoals[s].id);
            m_forms[goalPath + QStringLiteral(".subgoals[%1]").arg(s)] = subgoalForm;
            column->addWidget(subgoalForm);
        }
    }
    return made;
}

QWidget* GoalsPanel::revealInNeed(const QString& path)
{
    for (const auto& [start, form] : m_forms) {
        if (!path.startsWith(start + QLatin1Char('.')))
            continue;
        if (QWidget* field = form->fieldAt(path.mid(start.size() + 1)))
            return field;
    }
    return nullptr;
}

} // namespace rundbord
