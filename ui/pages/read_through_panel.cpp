// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/read_through_panel.h"

#include "core/plan/law_points.h"
#include "core/plan/performer_phrase.h"
#include "ui/forms/summary_forms.h"
#include "ui/forms/timing_field.h"
#include "ui/texts/labels.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/let_go.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/voice_frame.h"

#include <QVBoxLayout>

namespace rundbord
{

namespace
{

QString answerName(const Action& action, Acceptance answer)
{
    return action.id.toString() +
           (answer == Acceptance::Yes ? QStringLiteral(".yes") : QStringLiteral(".no"));
}

} // namespace

ReadThroughPanel::ReadThroughPanel(const CaseContext& context, QWidget* parent)
    : FormPanel(context, parent)
    , m_lines(new QWidget(this))
{
    addPart<ReadThroughForm, Summary>(QStringLiteral("summary"))->setPerson(calledName(plan().person));
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap12);
    add(m_lines);
    connect(&openCase(), &OpenCase::changed, this, [this](const ChangeSet& changes) {
        if (changes.contains(RecordKind::Need) || changes.contains(RecordKind::Participant))
            show();
    });
    show();
}

//! What is to be read, apart from the answers.
QStringList ReadThroughPanel::linesToRead() const
{
    QStringList lines;
    for (const Need& need : plan().needs) {
        lines << need.text;
        for (const Goal& goal : need.goals) {
            lines << goal.ownWords;
            for (const Subgoal& subgoal : goal.subgoals) {
                for (const Action& action : subgoal.actions)
                    lines << action.id.toString() << action.what << whoAndWhen(action);
            }
        }
    }
    return lines;
}

QString ReadThroughPanel::whoAndWhen(const Action& action) const
{
    const QString who =
        formatPerformers(action.performers, plan(), context().services.dateWords.conjunctions);
    const QString when = timingText(action.when, context().services.forms());
    return when.isEmpty() ? who : QStringLiteral("%1 · %2").arg(who, when);
}

//! An answer changes only the buttons, so that whoever answers with the keyboard stays where she is.
void ReadThroughPanel::showAnswers()
{
    for (const Action* action : allActions(plan())) {
        for (const Acceptance answer : {Acceptance::Yes, Acceptance::No}) {
            if (auto* button = m_lines->findChild<ChipButton*>(answerName(*action, answer)))
                button->setChecked(action->accepted == answer);
        }
    }
}

void ReadThroughPanel::show()
{
    if (const QStringList read = linesToRead(); read == m_read)
        return showAnswers();
    else
        m_read = read;
    for (QWidget* line : m_lines->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        letGo(line);
    for (const Need& need : plan().needs) {
        m_lines->layout()->addWidget(new TextLabel(style(), TextStyle::Sub, Token::Ink, need.text));
        for (const Goal& goal : need.goals) {
            if (!goal.ownWords.trimmed().isEmpty()) {
                auto* voice = new VoiceFrame(style());
                voice->setWords(goal.ownWords);
                m_lines->layout()->addWidget(voice);
            }
            for (const Subgoal& subgoal : goal.subgoals) {
                for (const Action& action : subgoal.actions)
                    addAction(action);
            }
        }
    }
    for (QWidget* line : m_lines->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        line->show();
}

void ReadThroughPanel::addAction(const Action& action)
{
    auto* line = new QWidget(m_lines);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap4);
    column->addWidget(new TextLabel(style(), TextStyle::Body, Token::Ink, action.what));
    column->addWidget(new TextLabel(style(), TextStyle::Small, Token::Ink2, whoAndWhen(action)));
    auto* answers = new FlowLayout(metrics::gap8, metrics::gap8);
    answers->addWidget(answerButton(action, Acceptance::Yes));
    answers->addWidget(answerButton(action, Acceptance::No));
    column->addLayout(answers);
    m_lines->layout()->addWidget(line);
}

ChipButton* ReadThroughPanel::answerButton(const Action& action, Acceptance answer)
{
    auto* button = new ChipButton(style(), answer == Acceptance::Yes ? tr("Ja, så vill jag ha det")
                                                                     : tr("Nej, vi ändrar"));
    button->setSmall(true);
    button->setCheckable(true);
    button->setChecked(action.accepted == answer);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(action.what, label(answer)));
    button->setObjectName(answerName(action, answer));
    const ActionId id = action.id;
    connect(
        button, &QAbstractButton::clicked, this,
        [this, id, answer](bool on) {
            const auto answered = editRecord<Action>(
                openCase(), id, [&](Action& each) { each.accepted = on ? answer : Acceptance::NotAsked; });
            if (!answered)
                context().edits.refuse(answered.error());
        },
        Qt::QueuedConnection);
    return button;
}

} // namespace rundbord
