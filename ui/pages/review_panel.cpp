// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/review_panel.h"

#include "core/plan/performer_phrase.h"
#include "core/usecases/plan_tree.h"
#include "ui/forms/outcome_forms.h"
#include "ui/forms/timing_field.h"
#include "ui/models/plan_path.h"
#include "ui/pages/action_row.h"
#include "ui/pages/case_binding.h"
#include "ui/texts/outcome_text.h"
#include "ui/widgets/empty_frame.h"
#include "ui/widgets/let_go.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rundbord
{

namespace
{

QString whoAndWhen(const CaseContext& context, const Action& action)
{
    const FormContext words = context.services.forms();
    QStringList told{formatPerformers(action.performers, context.plan(), words.words.conjunctions),
                     timingText(action.when, words)};
    told.removeAll(QString());
    return told.join(QStringLiteral(" \u00b7 "));
}

} // namespace

ReviewPanel::ReviewPanel(const CaseContext& context, Repeats repeats, const std::vector<StepForm>& forms,
                         QWidget* parent)
    : StepPanel(context, parent)
    , m_repeats(repeats)
    , m_wanted(forms)
{
    connect(&openCase(), &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (changes.contains(RecordKind::Need) || changes.contains(RecordKind::Participant))
            refresh();
    });
    gather();
    showPage();
}

bool ReviewPanel::wants(StepForm form) const
{
    return std::find(m_wanted.begin(), m_wanted.end(), form) != m_wanted.end();
}

//! What has no words yet is nothing to look back at, and how it works is asked of what has begun. What one is at just now
//! stays, whatever is written in it.
bool ReviewPanel::isAbout(const Action& action) const
{
    if (page() && page()->action == action.id)
        return true;
    return !action.what.trimmed().isEmpty() &&
           (!wants(StepForm::ActionExperience) || hasBegun(action.outcome));
}

bool ReviewPanel::isAbout(const Goal& goal) const
{
    return (page() && page()->goal == goal.id) || !goal.ownWords.trimmed().isEmpty();
}

//! The most important first, as they stand in the plan.
std::vector<ReviewPanel::Page> ReviewPanel::pagesOf(const CarePlan& plan) const
{
    std::vector<Page> pages;
    for (const Need& need : plan.needs) {
        for (const Goal& goal : need.goals) {
            if (m_repeats == Repeats::ForEachGoal && isAbout(goal))
                pages.push_back({goal.id, {}, {}});
            for (const Subgoal& subgoal : goal.subgoals) {
                for (const Action& action : subgoal.actions) {
                    if (m_repeats == Repeats::ForEachAction && isAbout(action))
                        pages.push_back({goal.id, action.id, subgoal.id});
                }
            }
        }
    }
    return pages;
}

//! One stays where one is, though something before it has come or gone.
void ReviewPanel::gather()
{
    const Page* was = page();
    const std::vector<Page> pages = pagesOf(plan());
    const auto same = was ? std::find(pages.begin(), pages.end(), *was) : pages.end();
    if (same != pages.end())
        m_index = static_cast<size_t>(same - pages.begin());
    m_pages = pages;
    m_index = std::min(m_index, m_pages.empty() ? 0 : m_pages.size() - 1);
}

void ReviewPanel::refresh()
{
    const std::optional<Page> was = page() ? std::optional(*page()) : std::nullopt;
    gather();
    const std::optional<Page> now = page() ? std::optional(*page()) : std::nullopt;
    if (was != now) {
        showPage();
        Q_EMIT pageChanged();
        return;
    }
    if (const Action* action = now ? recordOf<Action>(plan(), now->action) : nullptr; action && m_particulars)
        m_particulars->setText(whoAndWhen(context(), *action));
    Q_EMIT headingChanged();
}

const ReviewPanel::Page* ReviewPanel::page() const
{
    return m_index < m_pages.size() ? &m_pages[m_index] : nullptr;
}

QString ReviewPanel::pathOf(const Page& page) const
{
    return page.action.isNull() ? rundbord::pathOf(plan(), page.goal) : rundbord::pathOf(plan(), page.action);
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
    const Page* present = page();
    if (!present)
        return {};
    if (const Action* action = recordOf<Action>(plan(), present->action))
        return action->what.simplified();
    const Goal* goal = recordOf<Goal>(plan(), present->goal);
    return goal ? goal->ownWords.simplified() : QString();
}

ActionId ReviewPanel::action() const
{
    const Page* present = page();
    return present ? present->action : ActionId();
}

QString ReviewPanel::goalInRoom() const
{
    return recordOf<Action>(plan(), action()) ? QString() : heading();
}

PlaceholderValues ReviewPanel::values() const
{
    const Page* present = page();
    const Goal* goal = present ? recordOf<Goal>(plan(), present->goal) : nullptr;
    if (!goal)
        return {};
    PlaceholderValues values{{Placeholder::Goal, withoutFullStop(goal->ownWords)}};
    if (const Action* action = recordOf<Action>(plan(), present->action)) {
        values[Placeholder::Action] = withoutFullStop(action->what);
        values[Placeholder::ActionBy] =
            spokenPerformers(plan(), action->performers, context().services.dateWords);
    }
    return values;
}

QString ReviewPanel::nextText() const
{
    if (m_index + 1 >= m_pages.size())
        return {};
    return m_repeats == Repeats::ForEachGoal ? tr("Nästa mål") : tr("Nästa insats");
}

QString ReviewPanel::answer() const
{
    const Page* present = page();
    if (!present)
        return {};
    if (const Action* action = recordOf<Action>(plan(), present->action))
        return wants(StepForm::ActionFuture) ? futureSentence(action->outcome.future)
                                             : outcomeSentence(action->outcome.status);
    const Goal* goal = recordOf<Goal>(plan(), present->goal);
    return goal ? attainmentSentence(goal->attainment.level) : QString();
}

bool ReviewPanel::go(int pages)
{
    const auto wanted = static_cast<std::ptrdiff_t>(m_index) + pages;
    if (wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(m_pages.size()))
        return false;
    context().edits.flush();
    m_index = static_cast<size_t>(wanted);
    showPage();
    Q_EMIT pageChanged();
    return true;
}

void ReviewPanel::showPage()
{
    m_forms.clear();
    m_particulars = nullptr;
    letGo(m_content);
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap16);
    if (const Page* present = page()) {
        if (!present->action.isNull())
            addActionForms(*present, *column);
        else if (const Goal* goal = recordOf<Goal>(plan(), present->goal))
            addGoalForms(*goal, *column);
    } else {
        column->addWidget(new EmptyFrame(style(), m_repeats == Repeats::ForEachGoal
                                                      ? tr("Planen har inget mål att se tillbaka på.")
                                                      : tr("Planen har ingen insats att se tillbaka på.")));
    }
    body()->addWidget(m_content);
    m_content->show();
}

template <typename FormType, typename T>
void ReviewPanel::addForm(decltype(T::id) id, QVBoxLayout& column)
{
    auto* form = new FormType(context().services.forms());
    bindRecord<T>(*form, openCase(), context().edits, id);
    m_forms.push_back(form);
    column.addWidget(form);
}

void ReviewPanel::addGoalForms(const Goal& goal, QVBoxLayout& column)
{
    if (wants(StepForm::GoalAttainment)) {
        addForm<AttainmentForm, Goal>(goal.id, column);
        for (const Subgoal& subgoal : goal.subgoals) {
            if (!(subgoal.text + subgoal.howItShows).trimmed().isEmpty())
                addForm<StepAttainmentForm, Subgoal>(subgoal.id, column);
        }
    }
    if (wants(StepForm::GoalResult))
        addForm<GoalResultForm, Goal>(goal.id, column);
}

//! Who and when are read where the answer is about them, and written where it may change them.
void ReviewPanel::addActionForms(const Page& page, QVBoxLayout& column)
{
    const Action* action = recordOf<Action>(plan(), page.action);
    if (!wants(StepForm::ActionFuture) && action) {
        m_particulars = new TextLabel(style(), TextStyle::Small, Token::Ink2, whoAndWhen(context(), *action));
        m_particulars->hideWhenEmpty();
        column.addWidget(m_particulars);
    }
    if (wants(StepForm::ActionOutcome))
        addForm<OutcomeForm, Action>(page.action, column);
    if (wants(StepForm::ActionExperience))
        addForm<ExperienceForm, Action>(page.action, column);
    if (wants(StepForm::ActionFuture)) {
        addForm<ActionFutureForm, Action>(page.action, column);
        auto* row = new ActionRow(context(), page.subgoal, page.action);
        row->setStacked(m_stacked);
        column.addWidget(row);
    }
}

QWidget* ReviewPanel::reveal(const QString& path)
{
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const QString start = pathOf(m_pages[i]);
        if (!path.startsWith(start + QLatin1Char('.')))
            continue;
        if (i != m_index)
            go(static_cast<int>(i) - static_cast<int>(m_index));
        const QString field = path.mid(start.size() + 1);
        for (const Form* form : m_forms) {
            if (QWidget* found = form->fieldAt(field))
                return found;
        }
        auto* row = m_content->findChild<ActionRow*>();
        return row ? row->fieldAt(field) : nullptr;
    }
    return nullptr;
}

QString ReviewPanel::spotOf(const QWidget& field) const
{
    return page() ? pathOf(*page()) + QLatin1Char('.') + field.objectName() : QString();
}

QWidget* ReviewPanel::goTo(const QString& spot)
{
    return reveal(spot);
}

void ReviewPanel::setStacked(bool stacked)
{
    m_stacked = stacked;
    for (ActionRow* row : findChildren<ActionRow*>())
        row->setStacked(stacked);
}

} // namespace rundbord
