// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/action_row.h"

#include "core/usecases/add_record.h"
#include "core/usecases/move_record.h"
#include "core/usecases/remove_record.h"
#include "ui/forms/action_fields.h"
#include "ui/pages/action_summary.h"
#include "ui/pages/case_binding.h"

#include <QApplication>
#include <QVBoxLayout>

namespace rundbord
{

ActionRow::ActionRow(const CaseContext& context, SubgoalId subgoal, ActionId action, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_subgoal(subgoal)
    , m_action(action)
    , m_layout(new QVBoxLayout(this))
    , m_summary(new ActionSummary(context.services.forms()))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_summary);
    setFocusProxy(m_summary);
    connect(m_summary, &ActionSummary::entered, this, &ActionRow::write);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&context.open, &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (changes.contains(RecordKind::Need))
            noticeGone();
        if (!m_writing && (changes.contains(RecordKind::Need) || changes.contains(RecordKind::Participant)))
            showAsText();
    });
    m_wasThere = current() != nullptr;
    if (m_wasThere)
        showAsText();
    else
        makeFields();
}

//! While its children go, focus still moves, and there is no row any more to follow it.
ActionRow::~ActionRow()
{
    disconnect(qApp, nullptr, this, nullptr);
}

const Action* ActionRow::current() const
{
    return recordOf<Action>(m_context.plan(), m_action);
}

void ActionRow::makeFields()
{
    m_fields = new ActionFields(m_context.services.forms());
    m_fields->setStacked(m_stacked);
    bindForm<Action>(
        *m_fields, m_context.open, m_context.edits,
        {[action = m_action](const CaseValue& value) { return recordOf<Action>(value.plan, action); },
         [this](const std::function<void(Action&)>& edit, const QString& field) { return take(edit, field); },
         m_action.toString()});
    connect(m_fields, &ActionFields::finished, this, &ActionRow::finished);
    connect(m_fields, &ActionFields::removalAsked, this, [this] {
        m_context.edits.flush();
        if (const auto removed = removeRecord<Action>(m_context.open, m_action); !removed)
            m_context.edits.refuse(removed.error());
    });
    connect(m_fields, &ActionFields::moveAsked, this, [this](int rows) {
        m_context.edits.flush();
        (void)moveRecord<Action>(m_context.open, m_action, rows < 0 ? Direction::Up : Direction::Down);
    });
    m_layout->addWidget(m_fields);
    m_summary->hide();
    setFocusProxy(m_fields->fieldAt(QStringLiteral("what")));
}

//! The first letter makes the action; what comes to nothing makes none.
Result<ChangeSet> ActionRow::take(const std::function<void(Action&)>& edit, const QString& field)
{
    if (current())
        return editRecord<Action>(m_context.open, m_action, edit, field);
    Action action;
    action.id = m_action;
    const Action nothing = action;
    edit(action);
    if (action == nothing)
        return ChangeSet{};
    if (const auto added = rundbord::addAction(m_context.open, m_subgoal, action); !added)
        return failAs(added);
    return ChangeSet{{RecordKind::Need}};
}

//! An action that was taken back leaves an empty row behind, not words that are nowhere in the plan.
void ActionRow::noticeGone()
{
    const bool isThere = current() != nullptr;
    if (m_wasThere && !isThere && m_fields)
        m_fields->setValue({});
    m_wasThere = isThere;
}

void ActionRow::write()
{
    if (!m_fields)
        makeFields();
    m_summary->hide();
    m_fields->show();
    m_fields->fieldAt(QStringLiteral("what"))->setFocus(Qt::OtherFocusReason);
}

void ActionRow::follow(QWidget* now)
{
    const bool here = now && isAncestorOf(now);
    // behind the curtain one is still writing; a new row is entered before it is shown
    const bool behindCurtain = !here && !isVisible();
    if (here == m_writing || !now || now->window() != window() || behindCurtain)
        return;
    m_writing = here;
    if (!here && m_fields && current()) {
        m_context.edits.flush();
        showAsText();
    }
    Q_EMIT writingChanged(here);
}

void ActionRow::showAsText()
{
    const Action* action = current();
    if (!action)
        return;
    m_summary->setAction(m_context.plan(), *action);
    m_summary->show();
    setFocusProxy(m_summary);
    if (m_fields)
        m_fields->hide();
}

QWidget* ActionRow::fieldAt(const QString& path)
{
    write();
    return m_fields->fieldAt(path);
}

void ActionRow::setStacked(bool stacked)
{
    m_stacked = stacked;
    m_summary->setStacked(stacked);
    if (m_fields)
        m_fields->setStacked(stacked);
}

} // namespace rundbord
