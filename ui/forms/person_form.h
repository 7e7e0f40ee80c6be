// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

class CompletionList;

class TextLabel;

//! Who the meeting is about: name, number, how to be addressed and reached.
class PersonForm final : public RecordForm<Person>
{
    Q_OBJECT

public:
    explicit PersonForm(const FormContext& context, QWidget* parent = nullptr);

private:
    void valueShown() override { checkNumber(); }
    void checkNumber();

    LabelledField* m_number;
};

//! What the meeting asks her at its beginning: what to call her, and what makes it easier.
class WelcomeForm final : public RecordForm<Person>
{
    Q_OBJECT

public:
    explicit WelcomeForm(const FormContext& context, QWidget* parent = nullptr);
};

//! Only what makes the meeting easier.
class AdaptationsForm final : public RecordForm<Person>
{
    Q_OBJECT

public:
    explicit AdaptationsForm(const FormContext& context, QWidget* parent = nullptr);
};

//! Whom a child has chosen to have beside it, and how it shows that it wants a pause.
class TrustedAdultForm final : public RecordForm<Person>
{
    Q_OBJECT

public:
    explicit TrustedAdultForm(const FormContext& context, QWidget* parent = nullptr);
    void setPlan(const CarePlan& plan) override;

private:
    CompletionList* m_people;
};

} // namespace rundbord
