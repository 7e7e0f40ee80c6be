// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

class TextLabel;

//! When, where and how long; for a discharge also the days that set the time limit of the invitation.
class AppointmentForm final : public RecordForm<Appointment>
{
    Q_OBJECT

public:
    explicit AppointmentForm(const FormContext& context, QWidget* parent = nullptr);

private:
    void valueShown() override;

    QWidget* m_discharge;
    LabelledField* m_link;
};

} // namespace rundbord
