// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preparation_topics.h"

#include "core/usecases/edit_appointment.h"
#include "ui/forms/appointment_form.h"
#include "ui/forms/consent_edit.h"
#include "ui/forms/person_form.h"
#include "ui/forms/purpose_form.h"
#include "ui/forms/responsibility_forms.h"
#include "ui/pages/form_panel.h"
#include "ui/pages/participants_panel.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class TopicTexts
{
    Q_DECLARE_TR_FUNCTIONS(TopicTexts)

public:
    static QString name(Topic topic)
    {
        switch (topic) {
        case Topic::Person:
            return tr("Vem mötet gäller");
        case Topic::Important:
            return tr("Viktigast och frågor");
        case Topic::Appointment:
            return tr("Tid och plats");
        case Topic::Participants:
            return tr("Vilka som ska vara med");
        case Topic::Consent:
            return tr("Samtycke");
        case Topic::Authorities:
            return tr("Huvudmän");
        }
        return {};
    }

    static QString question(Topic topic)
    {
        switch (topic) {
        case Topic::Person:
            return tr("Vem gäller mötet?");
        case Topic::Important:
            return tr("Vad är viktigast för dig?");
        case Topic::Appointment:
            return tr("När och var ses vi?");
        case Topic::Participants:
            return tr("Vilka ska vara med?");
        case Topic::Consent:
            return tr("Vad har du sagt ja till?");
        case Topic::Authorities:
            return tr("Vilken region och vilken kommun?");
        }
        return {};
    }
};

TopicProgress progressOf(int done, int all)
{
    if (done == 0)
        return TopicProgress::Empty;
    return done == all ? TopicProgress::Full : TopicProgress::Half;
}

TopicProgress progressOf(std::initializer_list<bool> parts)
{
    int done = 0;
    for (const bool part : parts)
        done += part ? 1 : 0;
    return progressOf(done, static_cast<int>(parts.size()));
}

bool isWritten(const QString& text)
{
    return !text.trimmed().isEmpty();
}

//! Another agenda means another first step, so that this form goes through a use case of its own.
void addAppointment(FormPanel& panel, const CaseContext& context)
{
    auto* form = new AppointmentForm(context.services.forms());
    form->offerAgendas(context.services.agendas);
    OpenCase& open = context.open;
    bindForm<Appointment>(*form, open, context.edits,
                          {[](const CaseValue& value) { return &value.plan.appointment; },
                           [&open, &agendas = context.services.agendas](
                               const std::function<void(Appointment&)>& edit, const QString& field) {
                               return editAppointment(open, agendas, edit, field);
                           },
                           draftPlace(RecordKind::Appointment)});
    const auto keep = [form, &open] { form->setAgendaKept(open.meeting().status != MeetingStatus::Planned); };
    QObject::connect(&open, &OpenCase::changed, form, keep);
    keep();
    panel.addBound(QStringLiteral("appointment"), form);
}

} // namespace

QString topicName(Topic topic)
{
    return TopicTexts::name(topic);
}

QString topicQuestion(Topic topic)
{
    return TopicTexts::question(topic);
}

TopicProgress topicProgress(Topic topic, const CarePlan& plan)
{
    switch (topic) {
    case Topic::Person:
        return progressOf({isWritten(plan.person.name), isWritten(plan.person.phone)});
    case Topic::Important:
        return progressOf({isWritten(plan.purpose.mostImportant),
                           isWritten(plan.purpose.questions) || isWritten(plan.purpose.purpose)});
    case Topic::Appointment:
        return progressOf({plan.appointment.date.isValid(), plan.appointment.start.isValid(),
                           isWritten(plan.appointment.place)});
    case Topic::Participants:
        return progressOf(
            {plan.participants.size() > 1, chairOf(plan) != nullptr, secretaryOf(plan) != nullptr});
    case Topic::Consent:
        return progressOf({plan.consent.form != ConsentForm::NotGiven, isWritten(plan.consent.parties)});
    case Topic::Authorities:
        return progressOf(
            {isWritten(plan.responsibility.regionName), isWritten(plan.responsibility.municipalityName)});
    }
    return TopicProgress::Empty;
}

Topic topicOfPath(const QString& path)
{
    static const std::array starts{
        std::pair{"purpose", Topic::Important}, std::pair{"appointment", Topic::Appointment},
        std::pair{"participants", Topic::Participants}, std::pair{"consent", Topic::Consent},
        std::pair{"responsibility", Topic::Authorities}};
    for (const auto& [start, topic] : starts) {
        if (path.startsWith(QLatin1String(start)))
            return topic;
    }
    return Topic::Person;
}

StepPanel* makeTopicPanel(Topic topic, const CaseContext& context)
{
    if (topic == Topic::Participants)
        return new ParticipantsPanel(context);
    auto* panel = new FormPanel(context);
    switch (topic) {
    case Topic::Person:
        panel->addPart<PersonForm, Person>(QStringLiteral("person"));
        break;
    case Topic::Important:
        panel->addPart<PurposeForm, Purpose>(QStringLiteral("purpose"));
        break;
    case Topic::Appointment:
        addAppointment(*panel, context);
        break;
    case Topic::Consent:
        panel->addPart<ConsentEdit, Consent>(QStringLiteral("consent"));
        break;
    case Topic::Authorities:
        panel->addPart<AuthorityNamesForm, Responsibility>(QStringLiteral("responsibility"));
        break;
    case Topic::Participants:
        break;
    }
    return panel;
}

} // namespace rundbord
