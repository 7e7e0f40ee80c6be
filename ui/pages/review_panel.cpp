// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_panel.h"

#include <algorithm>

namespace rundbord
{

ReviewPanel::ReviewPanel(const CaseContext& context, Repeats repeats, QWidget* parent)
    : StepPanel(context, parent)
    , m_repeats(repeats)
{
    connect(&openCase(), &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (!changes.contains(RecordKind::Need) && !changes.contains(RecordKind::Participant))
            return;
        gather();
        Q_EMIT pageChanged();
    });
    gather();
}

//! The most important first, as they stand in the plan. What has no words yet is nothing to look back at.
void ReviewPanel::gather()
{
    m_pages.clear();
    const auto add = [this](const QString& goal, const Action& action) {
        const QString who = spokenPerformers(plan(), action.performers, context().services.dateWords);
        if (!action.what.trimmed().isEmpty())
            m_pages.push_back({goal, action.what.simplified(), who});
    };
    for (const Need& need : plan().needs) {
        for (const Goal& goal : need.goals) {
            const QString words = goal.ownWords.simplified();
            if (m_repeats == Repeats::ForEachGoal && !words.isEmpty())
                m_pages.push_back({words, {}, {}});
            for (const Subgoal& subgoal : goal.subgoals) {
                for (const Action& action : subgoal.actions) {
                    if (m_repeats == Repeats::ForEachAction)
                        add(words, action);
                }
            }
        }
    }
    m_index = std::min(m_index, m_pages.empty() ? 0 : m_pages.size() - 1);
}

QString ReviewPanel::eyebrow() const
{
    if (m_pages.empty())
        return {};
    return m_repeats == Repeats::ForEachGoal ? tr("Mål %1 av %2").arg(m_index + 1).arg(m_pages.size())
                                             : tr("Insats %1 av %2").arg(m_index + 1).arg(m_pages.size());
}

QString ReviewPanel::heading() const
{
    if (m_pages.empty())
        return {};
    const Page& page = m_pages[m_index];
    return m_repeats == Repeats::ForEachGoal ? page.goal : page.action;
}

PlaceholderValues ReviewPanel::values() const
{
    if (m_pages.empty())
        return {};
    const Page& page = m_pages[m_index];
    PlaceholderValues values{{Placeholder::Goal, withoutFullStop(page.goal)}};
    if (m_repeats == Repeats::ForEachAction) {
        values[Placeholder::Action] = withoutFullStop(page.action);
        values[Placeholder::ActionBy] = page.performers;
    }
    return values;
}

QString ReviewPanel::nextText() const
{
    if (m_index + 1 >= m_pages.size())
        return {};
    return m_repeats == Repeats::ForEachGoal ? tr("Nästa mål") : tr("Nästa insats");
}

bool ReviewPanel::go(int pages)
{
    const auto wanted = static_cast<std::ptrdiff_t>(m_index) + pages;
    if (wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(m_pages.size()))
        return false;
    m_index = static_cast<size_t>(wanted);
    Q_EMIT pageChanged();
    return true;
}

} // namespace rundbord
