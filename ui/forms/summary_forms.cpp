// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/summary_forms.h"

#include "ui/forms/people.h"
#include "ui/widgets/completion_list.h"

#include <QHBoxLayout>

namespace rundbord
{

ReadThroughForm::ReadThroughForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    auto* read = new CheckBox(style(), tr("Planen är uppläst, rad för rad"));
    read->setObjectName(QStringLiteral("readThroughAt"));
    const size_t at = bind(
        QStringLiteral("readThroughAt"),
        [read](const Summary& s) { read->setChecked(s.readThroughAt.isValid()); },
        [this, read](Summary& s) {
            if (read->isChecked() != s.readThroughAt.isValid())
                s.readThroughAt = read->isChecked() ? this->context().clock.now() : QDateTime();
        });
    connect(read, &QAbstractButton::clicked, this, [this, at] { chosen(at); });
    m_told = check(
        QStringLiteral("teachBack"), tr("Planen är återberättad med egna ord"),
        [](auto& s) -> auto& { return s.teachBack; });
    addBeside({read, m_told});
}

void ReadThroughForm::setPerson(const QString& name)
{
    if (!name.isEmpty())
        m_told->setWords(tr("%1 har berättat med egna ord").arg(name));
}

OwnCommentForm::OwnCommentForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("ownComment"), tr("Med mina egna ord"), [](auto& s) -> auto& { return s.ownComment; },
        3));
    add(line(
        QStringLiteral("ownCommentBy"), tr("Sagt av, om inte av personen själv"),
        [](auto& s) -> auto& { return s.ownCommentBy; }));
}

UnsettledForm::UnsettledForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(aided(text(
        QStringLiteral("disagreements"), tr("Det vi inte är överens om. Båda sidor"),
        [](auto& s) -> auto& { return s.disagreements; })));
    add(aided(text(
        QStringLiteral("unmetNeeds"), tr("Behov som ingen kan möta i dag, och varför"),
        [](auto& s) -> auto& { return s.unmetNeeds; })));
}

NotWithoutForm::NotWithoutForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("notWithoutPerson"), tr("Det här tar ni inte upp utan mig, en sak i varje rad"),
        [](auto& s) -> auto& { return s.notWithoutPerson; }));
}

InformedForm::InformedForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    LabelledField* by = line(
        QStringLiteral("informedBy"), tr("Berättar efteråt vad ni kom fram till"),
        [](auto& s) -> auto& { return s.informedBy; });
    m_people = new CompletionList(style(), *qobject_cast<LineField*>(by->field()));
    addBeside(
        {by, day(
                 QStringLiteral("informedAt"), tr("Dag"), [](auto& s) -> auto& { return s.informedAt; })});
}

void InformedForm::setPlan(const CarePlan& plan)
{
    m_people->setEntries(participants(plan));
}

ContinuationForm::ContinuationForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
    , m_ending(new QWidget(this))
{
    addFuture();
    // that consent is taken back is an act of its own, with what belongs to it
    m_endReason = answer(QStringLiteral("continuation.endReason"), tr("Varför avslutas planen?"),
                         [](auto& s) -> auto& { return s.continuation.endReason; },
                         {EndReason::GoalsReached, EndReason::NeedEnded, EndReason::Moved,
                          EndReason::Replaced, EndReason::Lapsed, EndReason::Died, EndReason::Other});
    add(m_endReason);
    m_otherReason = text(
        QStringLiteral("continuation.otherReason"), tr("Skälet, med ord"),
        [](auto& s) -> auto& { return s.continuation.otherReason; });
    add(m_otherReason);
    LabelledField* by = line(
        QStringLiteral("continuation.endedBy"), tr("Avslutad av"),
        [](auto& s) -> auto& { return s.continuation.endedBy; });
    m_people = new CompletionList(style(), *qobject_cast<LineField*>(by->field()));
    DayField* at = day(
        QStringLiteral("continuation.endedAt"), tr("Avslutad den"),
        [](auto& s) -> auto& { return s.continuation.endedAt; });
    auto* ending = new QHBoxLayout(m_ending);
    ending->setContentsMargins({});
    ending->setSpacing(metrics::gap16);
    ending->addWidget(by, 1, Qt::AlignTop);
    ending->addWidget(at, 1, Qt::AlignTop);
    add(m_ending);
    connect(this, &Form::changed, this, [this] { valueShown(); });
}

//! Not the plain answer: with the end comes its day, and without it there is neither day nor reason.
void ContinuationForm::addFuture()
{
    const QString question = tr("Lever planen vidare?");
    auto [row, field] = fieldWithLabel<AnswerField>(style(), QStringLiteral("continuation.future"), question);
    for (const PlanFuture each : {PlanFuture::GoesOn, PlanFuture::NewPlan, PlanFuture::Ends})
        field->addAnswer(label(each), static_cast<int>(each), question);
    const auto answered = [field = field] {
        return static_cast<PlanFuture>(field->answer(static_cast<int>(PlanFuture::NotSaid)));
    };
    bind(
        QStringLiteral("continuation.future"),
        [field = field](const Summary& s) { field->setAnswer(static_cast<int>(s.continuation.future)); },
        [answered](Summary& s) { s.continuation.future = answered(); });
    connect(field, &AnswerField::chosen, this, [this, answered] {
        Summary summary = value();
        Continuation& continuation = summary.continuation;
        continuation.future = answered();
        if (hasEnded(continuation))
            continuation.endedAt = context().clock.today();
        else
            continuation = {continuation.future, {}, {}, {}, {}, continuation.changeReason};
        choose(summary);
    });
    add(row);
}

void ContinuationForm::setPlan(const CarePlan& plan)
{
    m_people->setEntries(participants(plan));
}

void ContinuationForm::valueShown()
{
    const Continuation continuation = value().continuation;
    const bool ends = hasEnded(continuation);
    m_endReason->setVisible(ends);
    m_ending->setVisible(ends);
    m_otherReason->setVisible(
        ends && (continuation.endReason == EndReason::Other || !continuation.otherReason.isEmpty()));
}

ChangeReasonForm::ChangeReasonForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(text(
        QStringLiteral("continuation.changeReason"), tr("Det som har ändrats i planen sedan förra mötet"),
        [](auto& s) -> auto& { return s.continuation.changeReason; }));
}

} // namespace rundbord
