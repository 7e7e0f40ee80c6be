// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/after_forms.h"

#include "ui/forms/people.h"
#include "ui/widgets/completion_list.h"

#include <QLocale>

namespace rundbord
{

namespace
{

constexpr std::initializer_list<HandOverWay> ways{
    HandOverWay::NotSaid, HandOverWay::InHand, HandOverWay::Post, HandOverWay::ReadAloud, HandOverWay::Other};

CompletionList* completionOn(const Style& style, LabelledField* row)
{
    return new CompletionList(style, *qobject_cast<LineField*>(row->field()));
}

} // namespace

AfterCallForm::AfterCallForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    LabelledField* by = line(
        QStringLiteral("by"), tr("Ringer mig efter mötet"), [](auto& a) -> auto& { return a.by; });
    m_people = completionOn(style(), by);
    addBeside({by, day(
                       QStringLiteral("date"), tr("Dag"), [](auto& a) -> auto& { return a.date; })});
}

void AfterCallForm::setPlan(const CarePlan& plan)
{
    m_people->setEntries(participants(plan));
}

FollowUpForm::FollowUpForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    addBeside({day(
                   QStringLiteral("date"), tr("Dag"), [](auto& f) -> auto& { return f.date; }),
               clock(
                   QStringLiteral("time"), tr("Tid"), [](auto& f) -> auto& { return f.time; })});
    LabelledField* by = line(
        QStringLiteral("convenedBy"), tr("Kallar till mötet"), [](auto& f) -> auto& { return f.convenedBy; });
    m_people = completionOn(style(), by);
    // a house and a room are long names
    add(line(
        QStringLiteral("place"), tr("Plats"), [](auto& f) -> auto& { return f.place; }));
    add(by);
    add(check(
        QStringLiteral("declined"), tr("Vi har bestämt att inte ses igen"),
        [](auto& f) -> auto& { return f.declined; }));
    m_reason = aided(text(
        QStringLiteral("declinedReason"), tr("Varför, och hur följer ni upp i stället?"),
        [](auto& f) -> auto& { return f.declinedReason; }));
    add(m_reason);
    connect(this, &Form::changed, this, [this] { valueShown(); });
}

void FollowUpForm::setPlan(const CarePlan& plan)
{
    m_people->setEntries(participants(plan));
}

void FollowUpForm::valueShown()
{
    const FollowUp followUp = value();
    m_reason->setVisible(followUp.declined || !followUp.declinedReason.isEmpty());
}

OpenQuestionForm::OpenQuestionForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(aided(text(
        QStringLiteral("text"), tr("Fråga"), [](auto& q) -> auto& { return q.text; })));
    LabelledField* by = line(
        QStringLiteral("answeredBy"), tr("Svarar"), [](auto& q) -> auto& { return q.answeredBy; });
    m_people = completionOn(style(), by);
    addBeside(
        {by, day(
                 QStringLiteral("answerDue"), tr("Senast"), [](auto& q) -> auto& { return q.answerDue; })});
}

void OpenQuestionForm::setPlan(const CarePlan& plan)
{
    m_people->setEntries(participants(plan));
}

HandOverForm::HandOverForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    LabelledField* way = choice(
        QStringLiteral("way"), tr("Hur"), [](auto& h) -> auto& { return h.way; }, ways);
    LabelledField* by = line(
        QStringLiteral("by"), tr("Av"), [](auto& h) -> auto& { return h.by; });
    m_people = completionOn(style(), by);
    addBeside({way, by});
    add(aided(line(
        QStringLiteral("note"), tr("Vilka papper, och i vilken form"),
        [](auto& h) -> auto& { return h.note; })));
    add(text(
        QStringLiteral("copies"), tr("Kopior till, och var de förvaras. En i varje rad"),
        [](auto& h) -> auto& { return h.copies; }));
    m_inRecords = day(
        QStringLiteral("inRecords"), tr("Införd i parternas journaler och akter, den"),
        [](auto& h) -> auto& { return h.inRecords; });
    add(m_inRecords);
}

void HandOverForm::valueShown()
{
    const HandOver handOver = value();
    m_inRecords->setVisible(isHandedOver(handOver) || handOver.inRecords.isValid());
}

void HandOverForm::setPlan(const CarePlan& plan)
{
    m_people->setEntries(participants(plan));
}

DeliveryForm::DeliveryForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(aided(text(
        QStringLiteral("delayReason"), tr("Planen kan inte lämnas nu, därför att"),
        [](auto& h) -> auto& { return h.delayReason; })));
    LabelledField* by = line(
        QStringLiteral("deliveryBy"), tr("Skickas av"), [](auto& h) -> auto& { return h.deliveryBy; });
    m_people = completionOn(style(), by);
    addBeside(
        {choice(
             QStringLiteral("deliveryWay"), tr("Kommer hur"), [](auto& h) -> auto& { return h.deliveryWay; },
             ways),
         day(
             QStringLiteral("deliveryDate"), tr("Senast"), [](auto& h) -> auto& { return h.deliveryDate; }),
         by});
}

void DeliveryForm::setPlan(const CarePlan& plan)
{
    m_people->setEntries(participants(plan));
}

} // namespace rundbord
