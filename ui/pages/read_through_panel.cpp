// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/read_through_panel.h"

#include "core/plan/performer_phrase.h"
#include "ui/forms/summary_forms.h"
#include "ui/forms/timing_field.h"
#include "ui/models/plan_path.h"
#include "ui/texts/labels.h"
#include "ui/texts/outcome_text.h"
#include "ui/widgets/button.h"
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

template <typename T>
QString answerName(const T& item, Acceptance answer)
{
    return item.id.toString() + (answer == Acceptance::Yes ? QStringLiteral(".yes") : QStringLiteral(".no"));
}

template <typename T>
QString changeName(const T& item)
{
    return item.id.toString() + QStringLiteral(".change");
}

//! Without words there is nothing to say yes to.
bool isSaid(const Goal& goal)
{
    return !(goal.ownWords + goal.professionalWording).trimmed().isEmpty();
}

} // namespace

ReadThroughPanel::ReadThroughPanel(const CaseContext& context, QWidget* parent)
    : FormPanel(context, parent)
    , m_lines(new QWidget(this))
{
    addPart<ReadThroughForm, Summary>(QStringLiteral("summary"))->setPerson(calledName(plan().person));
    const Step* step = findStep(context.agenda(), context.open.meeting().stepId);
    if (step && step->fields.contains(QStringLiteral("plan.changeReason")))
        addPart<ChangeReasonForm, Summary>(QStringLiteral("summary"));
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
            lines << goal.id.toString() << goal.ownWords << goal.professionalWording;
            for (const Subgoal& subgoal : goal.subgoals) {
                for (const Action& action : subgoal.actions)
                    lines << action.id.toString() << action.what << whoAndWhen(action);
            }
        }
    }
    return lines;
}

//! And whether it is decided: nobody says yes to what she takes for a promise and is only an application.
QString ReadThroughPanel::whoAndWhen(const Action& action) const
{
    QStringList heard{formatPerformers(action.performers, plan(), context().services.dateWords.conjunctions),
                      timingText(action.when, context().services.forms()), label(action.decision),
                      outcomeSentence(action.outcome.status), futureSentence(action.outcome.future)};
    heard.removeAll(QString());
    return heard.join(QStringLiteral(" · "));
}

//! An answer changes only the buttons, so that whoever answers with the keyboard stays where she is.
void ReadThroughPanel::showAnswers()
{
    for (const Need& need : plan().needs) {
        for (const Goal& goal : need.goals) {
            showAnswer(goal);
            for (const Subgoal& subgoal : goal.subgoals) {
                for (const Action& action : subgoal.actions)
                    showAnswer(action);
            }
        }
    }
}

template <typename T>
void ReadThroughPanel::showAnswer(const T& item)
{
    for (const Acceptance answer : {Acceptance::Yes, Acceptance::No}) {
        if (auto* button = m_lines->findChild<ChipButton*>(answerName(item, answer)))
            button->setChecked(item.accepted == answer);
    }
    if (auto* change = m_lines->findChild<Button*>(changeName(item)))
        change->setVisible(item.accepted == Acceptance::No);
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
            if (isSaid(goal))
                addGoal(goal);
            for (const Subgoal& subgoal : goal.subgoals) {
                for (const Action& action : subgoal.actions)
                    addAction(action);
            }
        }
    }
    for (QWidget* line : m_lines->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        line->show();
    showAnswers();
}

QVBoxLayout* ReadThroughPanel::addLine()
{
    auto* line = new QWidget(m_lines);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gap4);
    m_lines->layout()->addWidget(line);
    return column;
}

void ReadThroughPanel::addGoal(const Goal& goal)
{
    QVBoxLayout* line = addLine();
    QString said = goal.ownWords;
    if (goal.ownWords.trimmed().isEmpty()) {
        said = goal.professionalWording;
    } else {
        auto* voice = new VoiceFrame(style());
        voice->setWords(goal.ownWords);
        line->addWidget(voice);
    }
    if (!goal.professionalWording.trimmed().isEmpty())
        line->addWidget(new TextLabel(style(), TextStyle::Small, Token::Ink2, goal.professionalWording));
    addAnswers(*line, goal, said, ".ownWords");
}

void ReadThroughPanel::addAction(const Action& action)
{
    QVBoxLayout* line = addLine();
    line->addWidget(new TextLabel(style(), TextStyle::Body, Token::Ink, action.what));
    line->addWidget(new TextLabel(style(), TextStyle::Small, Token::Ink2, whoAndWhen(action)));
    addAnswers(*line, action, action.what, ".what");
}

template <typename T>
void ReadThroughPanel::addAnswers(QVBoxLayout& line, const T& item, const QString& said, const char* field)
{
    auto* answers = new FlowLayout(metrics::gap8, metrics::gap8);
    answers->addWidget(answerButton(item, said, Acceptance::Yes));
    answers->addWidget(answerButton(item, said, Acceptance::No));
    line.addLayout(answers);
    line.addWidget(changeButton(item, said, field), 0, Qt::AlignLeft);
}

template <typename T>
ChipButton* ReadThroughPanel::answerButton(const T& item, const QString& said, Acceptance answer)
{
    auto* button = new ChipButton(style(), answer == Acceptance::Yes ? tr("Ja, så vill jag ha det")
                                                                     : tr("Nej, vi ändrar"));
    button->setSmall(true);
    button->setCheckable(true);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(said, label(answer)));
    button->setObjectName(answerName(item, answer));
    const auto id = item.id;
    connect(
        button, &QAbstractButton::clicked, this,
        [this, id, answer](bool on) {
            const auto answered = editRecord<T>(
                openCase(), id, [&](T& each) { each.accepted = on ? answer : Acceptance::NotAsked; });
            if (!answered)
                context().edits.refuse(answered.error());
        },
        Qt::QueuedConnection);
    return button;
}

//! There after a no. The press takes this panel away, so it is taken up when it is over.
template <typename T>
Button* ReadThroughPanel::changeButton(const T& item, const QString& said, const char* field)
{
    auto* button = new Button(style(), ButtonRole::Flat, tr("Ändra nu"));
    button->setAccessibleName(tr("Ändra nu: %1").arg(said));
    button->setObjectName(changeName(item));
    button->hide();
    const auto id = item.id;
    connect(
        button, &QAbstractButton::clicked, this,
        [this, id, field] {
            if (const QString path = pathOf(plan(), id); !path.isEmpty())
                Q_EMIT pathAsked(path + QLatin1String(field));
        },
        Qt::QueuedConnection);
    return button;
}

} // namespace rundbord
