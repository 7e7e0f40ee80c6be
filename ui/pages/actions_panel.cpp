// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actions_panel.h"

#include "ui/forms/need_forms.h"
#include "ui/pages/action_row.h"
#include "ui/pages/action_summary.h"
#include "ui/pages/case_binding.h"
#include "ui/pages/form_panel.h"
#include "ui/pages/record_rows.h"
#include "ui/widgets/voice_frame.h"

#include <QVBoxLayout>

namespace rundbord
{

ActionsPanel::ActionsPanel(const CaseContext& context, Options options, QWidget* parent)
    : NeedPager(context, parent)
    , m_options(options)
{
    connect(&openCase(), &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (!changes.contains(RecordKind::Need))
            return;
        for (const auto& [subgoal, rows] : m_subgoals)
            showRows(subgoal);
    });
    start();
}

QString ActionsPanel::actText() const
{
    return m_subgoals.empty() ? QString() : tr("Ny insats");
}

void ActionsPanel::forgetContent()
{
    m_subgoals.clear();
}

QWidget* ActionsPanel::makeContent(const Need& need)
{
    auto* made = new QWidget(this);
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap12);
    if (m_options == Options::First)
        addOptions(*column, need);
    for (const Goal& goal : need.goals)
        addGoal(*column, goal);
    if (m_options == Options::Last)
        addOptions(*column, need);
    return made;
}

void ActionsPanel::addOptions(QVBoxLayout& column, const Need& need)
{
    auto* options = new OptionsForm(context().services.forms());
    bindRecord<Need>(*options, openCase(), context().edits, need.id);
    column.addWidget(options);
}

void ActionsPanel::addGoal(QVBoxLayout& column, const Goal& goal)
{
    if (!goal.ownWords.trimmed().isEmpty()) {
        auto* voice = new VoiceFrame(style());
        voice->setLabel(tr("%1 mål").arg(possessive(calledName(plan().person))));
        voice->setWords(goal.ownWords);
        column.addWidget(voice);
    }
    for (const Subgoal& subgoal : goal.subgoals)
        addSubgoal(column, subgoal);
}

void ActionsPanel::addSubgoal(QVBoxLayout& column, const Subgoal& subgoal)
{
    auto* sign = new SignForm(context().services.forms());
    sign->setObjectName(QStringLiteral("sign"));
    bindRecord<Subgoal>(*sign, openCase(), context().edits, subgoal.id);
    column.addWidget(sign);
    if (!isStacked())
        column.addWidget(new ActionHeadings(style()));

    const SubgoalId id = subgoal.id;
    auto* rows = new RecordRows(
        style(),
        [this, id](const QUuid& record) -> QWidget* {
            auto* row = new ActionRow(context(), id, ActionId(record));
            row->setStacked(isStacked());
            connect(row, &ActionRow::finished, this, [this, id] { prepareNext(id, true); });
            connect(row, &ActionRow::writingChanged, this, [this, id, row](bool now) {
                Q_EMIT writing(now ? row->action() : ActionId());
                if (!now)
                    prepareNext(id, false);
            });
            return row;
        },
        QString());
    column.addWidget(rows);
    m_subgoals[id] = {rows, ActionId::create()};
    showRows(id);
}

void ActionsPanel::showRows(SubgoalId subgoal)
{
    const Subgoal* current = recordOf<Subgoal>(plan(), subgoal);
    if (!current)
        return;
    const SubgoalRows& shown = m_subgoals.at(subgoal);
    QList<QUuid> records;
    for (const Action& action : current->actions)
        records << action.id.uuid();
    if (!records.contains(shown.next.uuid()))
        records << shown.next.uuid();
    shown.rows->setRecords(records);
}

void ActionsPanel::prepareNext(SubgoalId subgoal, bool goThere)
{
    context().edits.flush();
    const auto found = m_subgoals.find(subgoal);
    if (found == m_subgoals.end())
        return;
    if (recordOf<Action>(plan(), found->second.next))
        found->second.next = ActionId::create();
    showRows(subgoal);
    if (ActionRow* row = goThere ? nextRow(subgoal) : nullptr)
        row->write();
}

ActionRow* ActionsPanel::nextRow(SubgoalId subgoal) const
{
    const auto found = m_subgoals.find(subgoal);
    if (found == m_subgoals.end())
        return nullptr;
    return qobject_cast<ActionRow*>(found->second.rows->row(found->second.next.uuid()));
}

//! The subgoal one writes in, else the first.
SubgoalId ActionsPanel::presentSubgoal() const
{
    for (const auto& [subgoal, rows] : m_subgoals) {
        if (rows.rows->isAncestorOf(rows.rows->window()->focusWidget()))
            return subgoal;
    }
    const auto index = static_cast<size_t>(currentNeed());
    if (index >= plan().needs.size())
        return {}; // it has just been taken back
    for (const Goal& goal : plan().needs[index].goals) {
        if (!goal.subgoals.empty())
            return goal.subgoals.front().id;
    }
    return {};
}

void ActionsPanel::act()
{
    if (!m_subgoals.empty())
        prepareNext(presentSubgoal(), true);
}

QWidget* ActionsPanel::firstField() const
{
    if (m_options == Options::First && content())
        return content()->findChild<QWidget*>(QStringLiteral("optionsDiscussed"));
    ActionRow* row = m_subgoals.empty() ? nullptr : nextRow(presentSubgoal());
    return row ? row->focusProxy() : nullptr;
}

QWidget* ActionsPanel::revealInNeed(const QString& path)
{
    const Need& need = plan().needs.at(static_cast<size_t>(currentNeed()));
    const int goalIndex = indexAfter(path, QStringLiteral("goals"));
    if (goalIndex < 0)
        return content()->findChild<QWidget*>(path);
    if (goalIndex >= static_cast<int>(need.goals.size()))
        return nullptr;
    const Goal& goal = need.goals.at(static_cast<size_t>(goalIndex));
    const QString inGoal = restAfterIndex(path);
    const int subgoalIndex = indexAfter(inGoal, QStringLiteral("subgoals"));
    if (subgoalIndex < 0 || subgoalIndex >= static_cast<int>(goal.subgoals.size()))
        return nullptr;
    const Subgoal& subgoal = goal.subgoals.at(static_cast<size_t>(subgoalIndex));
    const QString inSubgoal = restAfterIndex(inGoal);
    const int actionIndex = indexAfter(inSubgoal, QStringLiteral("actions"));
    if (actionIndex < 0)
        return content()->findChild<QWidget*>(inSubgoal);
    auto* row = qobject_cast<ActionRow*>(m_subgoals.at(subgoal.id).rows->rowAt(actionIndex));
    return row ? row->fieldAt(restAfterIndex(inSubgoal)) : nullptr;
}

//! An action is text until one comes to it.
QString ActionsPanel::foldedPathOf(const QWidget& field) const
{
    const auto index = static_cast<size_t>(currentNeed());
    if (index >= plan().needs.size())
        return {};
    const Need& need = plan().needs[index];
    for (size_t g = 0; g < need.goals.size(); ++g) {
        const std::vector<Subgoal>& subgoals = need.goals[g].subgoals;
        for (size_t s = 0; s < subgoals.size(); ++s) {
            const auto found = m_subgoals.find(subgoals[s].id);
            const int row = found == m_subgoals.end() ? -1 : found->second.rows->indexOfRowWith(field);
            if (row >= 0)
                return QStringLiteral("goals[%1].subgoals[%2].actions[%3].").arg(g).arg(s).arg(row) +
                       field.objectName();
        }
    }
    return {};
}

} // namespace rundbord
