// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/participant_form.h"

#include <QHBoxLayout>

namespace rundbord
{

namespace
{

constexpr std::initializer_list<Presence> presences{Presence::NotSaid, Presence::InRoom, Presence::Video,
                                                    Presence::Phone, Presence::Absent};

} // namespace

ParticipantForm::ParticipantForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    m_name = line(
        QStringLiteral("name"), tr("Namn"), [](auto& p) -> auto& { return p.name; });
    addBeside({m_name, line(
                           QStringLiteral("role"), tr("Roll"), [](auto& p) -> auto& { return p.role; })});
    addBeside(
        {line(
             QStringLiteral("organization"), tr("Arbetar hos"),
             [](auto& p) -> auto& { return p.organization; }),
         choice(QStringLiteral("principal"), tr("Huvudman"), [](auto& p) -> auto& { return p.principal; },
                {Principal::Unknown, Principal::Region, Principal::Municipality, Principal::Other,
                 Principal::Person, Principal::RelatedPerson})});
    addBeside({line(
                   QStringLiteral("phone"), tr("Telefon"), [](auto& p) -> auto& { return p.phone; }),
               choice(
                   QStringLiteral("presence"), tr("Närvaro"), [](auto& p) -> auto& { return p.presence; },
                   presences)});
    m_absence = line(
        QStringLiteral("absenceReason"), tr("Skäl till frånvaro"),
        [](auto& p) -> auto& { return p.absenceReason; });
    add(m_absence);
    addBeside(
        {aided(line(
             QStringLiteral("purpose"), tr("Varför hen är med"), [](auto& p) -> auto& { return p.purpose; })),
         aided(line(
             QStringLiteral("mandate"), tr("Får besluta om"), [](auto& p) -> auto& { return p.mandate; }))});
    add(aided(text(
        QStringLiteral("currentContact"), tr("Kontakt i dag"),
        [](auto& p) -> auto& { return p.currentContact; })));
    addBeside(
        {check(
             QStringLiteral("chair"), tr("Ordförande"), [](auto& p) -> auto& { return p.chair; }),
         check(
             QStringLiteral("secretary"), tr("Sekreterare"), [](auto& p) -> auto& { return p.secretary; }),
         check(
             QStringLiteral("interpreter"), tr("Tolk"), [](auto& p) -> auto& { return p.interpreter; })});
    addBeside(
        {check(
             QStringLiteral("supporter"), tr("Stödperson"), [](auto& p) -> auto& { return p.supporter; }),
         check(
             QStringLiteral("representative"), tr("Företrädare"),
             [](auto& p) -> auto& { return p.representative; }),
         check(
             QStringLiteral("guardian"), tr("Vårdnadshavare"), [](auto& p) -> auto& { return p.guardian; })});
    connect(this, &Form::changed, this, [this] { valueShown(); });
}

void ParticipantForm::valueShown()
{
    const Participant participant = value();
    m_absence->setVisible(participant.presence == Presence::Absent || !participant.absenceReason.isEmpty());
    auto* name = qobject_cast<LineField*>(m_name->field());
    name->setPlaceholderText(participant.principal == Principal::Person ? tr("Samma som den enskilde")
                                                                        : QString());
}

PresenceForm::PresenceForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    m_presence = choice(
        QStringLiteral("presence"), QString(), [](auto& p) -> auto& { return p.presence; }, presences,
        LabelPlace::Left);
    m_presence->setLabelWidth(style().px(metrics::nameColumn));
    m_absence = line(
        QStringLiteral("absenceReason"), tr("Skäl till frånvaro"),
        [](auto& p) -> auto& { return p.absenceReason; }, LabelPlace::Left);
    add(m_presence);
    add(m_absence);
    connect(this, &Form::changed, this, [this] { valueShown(); });
}

void PresenceForm::setPlan(const CarePlan& plan)
{
    m_personName = plan.person.name;
    showName();
}

void PresenceForm::valueShown()
{
    const Participant participant = value();
    m_absence->setVisible(participant.presence == Presence::Absent);
    showName();
}

void PresenceForm::showName()
{
    const Participant participant = value();
    const bool isPerson = participant.principal == Principal::Person && participant.name.trimmed().isEmpty();
    const QString name = isPerson ? m_personName : participant.name;
    m_presence->setLabel(participant.role.isEmpty() ? name : tr("%1, %2").arg(name, participant.role));
}

CurrentContactForm::CurrentContactForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    m_contact = aided(text(
        QStringLiteral("currentContact"), QString(), [](auto& p) -> auto& { return p.currentContact; }));
    add(m_contact);
}

void CurrentContactForm::valueShown()
{
    const Participant participant = value();
    m_contact->setLabel(participant.organization.isEmpty()
                            ? participant.name
                            : tr("%1, %2").arg(participant.name, participant.organization));
}

} // namespace rundbord
