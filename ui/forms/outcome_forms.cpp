// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/outcome_forms.h"

namespace rundbord
{

namespace
{

//! In a line of its own where there is something to name.
QString named(const QString& question, const QString& subject)
{
    const QString words = subject.simplified();
    return words.isEmpty() ? question : QStringLiteral("%1: %2").arg(question, words);
}

} // namespace

OutcomeForm::OutcomeForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(answer(QStringLiteral("outcome.status"), tr("Blev det av?"),
               [](auto& a) -> auto& { return a.outcome.status; },
               {OutcomeStatus::Done, OutcomeStatus::Partly, OutcomeStatus::Ongoing, OutcomeStatus::NotDone,
                OutcomeStatus::NotBegun}));
    m_reason = text(
        QStringLiteral("outcome.reason"), tr("Varför inte, kort och utan skuld"),
        [](auto& a) -> auto& { return a.outcome.reason; });
    m_startedAt = day(
        QStringLiteral("outcome.startedAt"), tr("Började"),
        [](auto& a) -> auto& { return a.outcome.startedAt; });
    add(m_reason);
    add(m_startedAt);
    connect(this, &Form::changed, this, [this] { valueShown(); });
}

void OutcomeForm::valueShown()
{
    const Outcome outcome = value().outcome;
    const bool wholly = outcome.status == OutcomeStatus::NotSaid || outcome.status == OutcomeStatus::Done ||
                        outcome.status == OutcomeStatus::Ongoing;
    m_reason->setVisible(!wholly || !outcome.reason.isEmpty());
    const bool began = outcome.status != OutcomeStatus::NotSaid && hasBegun(outcome);
    m_startedAt->setVisible(began || outcome.startedAt.isValid());
}

ExperienceForm::ExperienceForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("outcome.personsExperience"), tr("Så fungerar det för mig"),
        [](auto& a) -> auto& { return a.outcome.personsExperience; }, 3));
    add(text(
        QStringLiteral("outcome.orderNote"), tr("Ordningen, om något skulle ha kommit först"),
        [](auto& a) -> auto& { return a.outcome.orderNote; }));
}

ActionFutureForm::ActionFutureForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(answer(QStringLiteral("outcome.future"), tr("Vad händer nu med insatsen?"),
               [](auto& a) -> auto& { return a.outcome.future; },
               {ActionFuture::Continues, ActionFuture::Changes, ActionFuture::Replaced,
                ActionFuture::Replanned, ActionFuture::Ends}));
    m_reason = text(
        QStringLiteral("outcome.changeReason"), tr("Varför"),
        [](auto& a) -> auto& { return a.outcome.changeReason; });
    add(m_reason);
    connect(this, &Form::changed, this, [this] { valueShown(); });
}

void ActionFutureForm::valueShown()
{
    const Outcome outcome = value().outcome;
    const bool asItWas = outcome.future == ActionFuture::NotSaid || outcome.future == ActionFuture::Continues;
    m_reason->setVisible(!asItWas || !outcome.changeReason.isEmpty());
}

ProgressForm::ProgressForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    m_note = text(
        QStringLiteral("outcome.progressNote"), tr("Det vi har gjort"),
        [](auto& a) -> auto& { return a.outcome.progressNote; });
    add(m_note);
}

void ProgressForm::valueShown()
{
    m_note->setLabel(named(tr("Det vi har gjort"), value().what));
}

AttainmentForm::AttainmentForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(answer(QStringLiteral("attainment.level"), tr("Hur långt har vi kommit?"),
               [](auto& g) -> auto& { return g.attainment.level; },
               {AttainmentLevel::Reached, AttainmentLevel::Partly, AttainmentLevel::NotReached,
                AttainmentLevel::NotKnown}));
    add(voice(
        QStringLiteral("attainment.evidence"), tr("Så märker jag det"),
        [](auto& g) -> auto& { return g.attainment.evidence; }));
    add(line(
        QStringLiteral("attainment.statedBy"), tr("Sagt av, om inte av personen själv"),
        [](auto& g) -> auto& { return g.attainment.statedBy; }));
    add(check(
        QStringLiteral("attainment.givenUp"), tr("Det är inte mitt mål längre"),
        [](auto& g) -> auto& { return g.attainment.givenUp; }));
    m_givenUpReason = voice(
        QStringLiteral("attainment.givenUpReason"), tr("Därför är det inte mitt mål längre"),
        [](auto& g) -> auto& { return g.attainment.givenUpReason; }, 1);
    add(m_givenUpReason);
    connect(this, &Form::changed, this, [this] { valueShown(); });
}

void AttainmentForm::valueShown()
{
    const Attainment attainment = value().attainment;
    m_givenUpReason->setVisible(attainment.givenUp || !attainment.givenUpReason.isEmpty());
}

StepAttainmentForm::StepAttainmentForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    m_level = answer(QStringLiteral("attainment"), tr("Steg på vägen"),
                     [](auto& s) -> auto& { return s.attainment; },
                     {AttainmentLevel::Reached, AttainmentLevel::Partly, AttainmentLevel::NotReached,
                      AttainmentLevel::NotKnown});
    add(m_level);
}

void StepAttainmentForm::valueShown()
{
    const Subgoal subgoal = value();
    const QString words = subgoal.text.trimmed().isEmpty() ? subgoal.howItShows : subgoal.text;
    m_level->setLabel(named(tr("Steg på vägen"), words));
}

GoalResultForm::GoalResultForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("attainment.result"), tr("Skillnaden i min vardag"),
        [](auto& g) -> auto& { return g.attainment.result; }, 3));
    add(text(
        QStringLiteral("attainment.professionalResult"), tr("Verksamheternas bild"),
        [](auto& g) -> auto& { return g.attainment.professionalResult; }));
}

} // namespace rundbord
