// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/situation_forms.h"

namespace rundbord
{

WorksWellForm::WorksWellForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    m_childVoice = voice(
        QStringLiteral("childVoice"), tr("Barnet säger"), [](auto& s) -> auto& { return s.childVoice; });
    add(m_childVoice);
    add(voice(
        QStringLiteral("worksWell"), tr("Det fungerar, en sak i varje rad"),
        [](auto& s) -> auto& { return s.worksWell; }, 3));
    add(voice(
        QStringLiteral("strengths"), tr("Det jag är bra på"), [](auto& s) -> auto& { return s.strengths; }));
}

void WorksWellForm::setPlan(const CarePlan& plan)
{
    m_child = plan.person.child;
    valueShown();
}

void WorksWellForm::valueShown()
{
    m_childVoice->setVisible(m_child || !value().childVoice.isEmpty());
}

ChildVoiceForm::ChildVoiceForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("childVoice"), tr("Barnet säger"), [](auto& s) -> auto& { return s.childVoice; }, 3));
}

WorksLessWellForm::WorksLessWellForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("worksLessWell"), tr("Det fungerar sämre, en sak i varje rad"),
        [](auto& s) -> auto& { return s.worksLessWell; }, 4));
}

RelativesViewForm::RelativesViewForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(text(
        QStringLiteral("relativesView"), tr("Så ser mina närmaste det"),
        [](auto& s) -> auto& { return s.relativesView; }, 4));
}

SituationForm::SituationForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(voice(
        QStringLiteral("worksWell"), tr("Det fungerar"), [](auto& s) -> auto& { return s.worksWell; }));
    add(voice(
        QStringLiteral("strengths"), tr("Det jag är bra på"), [](auto& s) -> auto& { return s.strengths; },
        1));
    add(voice(
        QStringLiteral("worksLessWell"), tr("Det fungerar sämre"),
        [](auto& s) -> auto& { return s.worksLessWell; }));
}

SituationLinesForm::SituationLinesForm(const FormContext& context, const QString& name, const QString& label,
                                       QString CurrentSituation::*field, Voice whose, QWidget* parent)
    : RecordForm(context, parent)
{
    const auto access = [field](auto& situation) -> auto&
    {
        return situation.*field;
    };
    add(whose == Voice::Hers ? voice(name, label, access, 3) : text(name, label, access, 2));
}

LastPlanForm::LastPlanForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(answer(
        QStringLiteral("lastPlan.received"), tr("Fick du planen från förra mötet?"),
        [](auto& s) -> auto& { return s.lastPlan.received; },
        {PlanReceived::AtMeeting, PlanReceived::Afterwards, PlanReceived::Never, PlanReceived::NotKnown}));
    add(voice(
        QStringLiteral("lastPlan.unclearWords"), tr("Det här var svårt att förstå, en sak i varje rad"),
        [](auto& s) -> auto& { return s.lastPlan.unclearWords; }));
}

} // namespace rundbord
