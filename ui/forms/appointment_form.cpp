// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/appointment_form.h"

#include <QHBoxLayout>

namespace rundbord
{

namespace
{

constexpr int longestMeeting = 24 * 60;

} // namespace

AppointmentForm::AppointmentForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(choice(QStringLiteral("kind"), tr("Typ av möte"), [](auto& a) -> auto& { return a.kind; },
               {MeetingKind::First, MeetingKind::FollowUp, MeetingKind::Closing, MeetingKind::Child,
                MeetingKind::Discharge, MeetingKind::WorkRehabilitation}));
    addAgenda();
    addBeside({day(
                   QStringLiteral("date"), tr("Dag"), [](auto& a) -> auto& { return a.date; }),
               clock(
                   QStringLiteral("start"), tr("Börjar"), [](auto& a) -> auto& { return a.start; })});
    LabelledField* minutes = number(
        QStringLiteral("minutes"), tr("Avsatt tid"), [](auto& a) -> auto& { return a.minutes; }, 1,
        longestMeeting);
    LabelledField* pause = number(
        QStringLiteral("pauseAfterMinutes"), tr("Paus efter"),
        [](auto& a) -> auto& { return a.pauseAfterMinutes; }, 0, longestMeeting);
    qobject_cast<NumberField*>(minutes->field())->setSuffix(tr(" minuter"));
    qobject_cast<NumberField*>(pause->field())->setSuffix(tr(" minuter"));
    qobject_cast<NumberField*>(pause->field())->setSpecialValueText(tr("Ingen planerad paus"));
    addBeside({minutes, pause});
    add(line(
        QStringLiteral("place"), tr("Plats"), [](auto& a) -> auto& { return a.place; }));
    m_link = line(
        QStringLiteral("link"), tr("Länk till videomötet"), [](auto& a) -> auto& { return a.link; });
    add(m_link);

    m_discharge = new QWidget(this);
    auto* row = new QHBoxLayout(m_discharge);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap16);
    row->addWidget(day(
        QStringLiteral("dischargeReady"), tr("Utskrivningsklar"),
        [](auto& a) -> auto& { return a.dischargeReady; }));
    row->addWidget(day(
        QStringLiteral("invitationSent"), tr("Kallelse skickad"),
        [](auto& a) -> auto& { return a.invitationSent; }));
    add(m_discharge);
    connect(this, &Form::changed, this, [this] { valueShown(); });
}

void AppointmentForm::addAgenda()
{
    auto [row, field] = fieldWithLabel<ChoiceField>(style(), QStringLiteral("agenda"), tr("Mötets gång"));
    const size_t at = bind(
        QStringLiteral("agenda"),
        [this, field = field](const Appointment& a) {
            if (m_agendas)
                field->setCurrentIndex(field->findData(m_agendas->of(a).id));
        },
        [field = field](Appointment& a) { a.agenda = field->currentData().toString(); });
    connect(field, &QComboBox::activated, this, [this, at] { chosen(at); });
    m_agenda = row;
    m_agenda->hide();
    add(m_agenda);
}

void AppointmentForm::offerAgendas(const Agendas& agendas)
{
    m_agendas = &agendas;
    auto* field = qobject_cast<ChoiceField*>(m_agenda->field());
    for (const Agenda& agenda : agendas.all()) {
        const QString minutes = agenda.leastMinutes == agenda.mostMinutes
                                    ? tr("%n minuter", nullptr, agenda.mostMinutes)
                                    : tr("%1–%2 minuter").arg(agenda.leastMinutes).arg(agenda.mostMinutes);
        field->addItem(QStringLiteral("%1, %2").arg(agenda.title, minutes), agenda.id);
    }
    m_agenda->show();
}

void AppointmentForm::setAgendaKept(bool kept)
{
    m_agenda->field()->setEnabled(!kept);
}

void AppointmentForm::valueShown()
{
    const Appointment appointment = value();
    m_discharge->setVisible(appointment.kind == MeetingKind::Discharge ||
                            appointment.dischargeReady.isValid() || appointment.invitationSent.isValid());
}

HomeDayForm::HomeDayForm(const FormContext& context, QWidget* parent)
    : RecordForm(context, parent)
{
    add(day(
        QStringLiteral("dischargePlanned"), tr("Hem från sjukhuset"),
        [](auto& a) -> auto& { return a.dischargePlanned; }));
}

} // namespace rundbord
