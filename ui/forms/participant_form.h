// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

//! One participant: who, for whom, why, and how present.
class ParticipantForm final : public RecordForm<Participant>
{
    Q_OBJECT

public:
    explicit ParticipantForm(const FormContext& context, QWidget* parent = nullptr);

private:
    void valueShown() override;

    LabelledField* m_name;
    LabelledField* m_absence;
};

//! Only how somebody is present, in one line beside the name; for the round at the beginning of the meeting.
class PresenceForm final : public RecordForm<Participant>
{
    Q_OBJECT

public:
    explicit PresenceForm(const FormContext& context, QWidget* parent = nullptr);
    void setPlan(const CarePlan& plan) override;

private:
    void valueShown() override;
    void showName();

    LabelledField* m_presence;
    LabelledField* m_absence;
    QString m_personName;
};

//! Only what somebody does for the person today.
class CurrentContactForm final : public RecordForm<Participant>
{
    Q_OBJECT

public:
    explicit CurrentContactForm(const FormContext& context, QWidget* parent = nullptr);

private:
    void valueShown() override;

    LabelledField* m_contact;
};

} // namespace rundbord
