// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agendas.h"
#include "ui/forms/record_form.h"

namespace rundbord
{

class TextLabel;

//! What kind of meeting, when, where and how long; for a discharge also the days that set the time limit of the invitation.
class AppointmentForm final : public RecordForm<Appointment>
{
    Q_OBJECT

public:
    explicit AppointmentForm(const FormContext& context, QWidget* parent = nullptr);

    //! Lets the user choose which agenda the meeting follows. They outlive the form.
    void offerAgendas(const Agendas& agendas);
    //! The meeting has begun, and keeps its agenda.
    void setAgendaKept(bool kept);

private:
    void valueShown() override;
    void addAgenda();

    const Agendas* m_agendas{nullptr};
    LabelledField* m_agenda{nullptr};
    QWidget* m_discharge;
    LabelledField* m_link;
};

//! The day she is to go home from hospital.
class HomeDayForm final : public RecordForm<Appointment>
{
    Q_OBJECT

public:
    explicit HomeDayForm(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace rundbord
