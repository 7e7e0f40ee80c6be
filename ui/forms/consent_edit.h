// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

//! The consent: how, when, by whom, for whom and until when, and what it does not cover.
class ConsentEdit final : public RecordForm<Consent>
{
    Q_OBJECT

public:
    explicit ConsentEdit(const FormContext& context, QWidget* parent = nullptr);

    //! At the meeting what it does not cover has a form of its own, which others can't see.
    void hideExclusions();

private:
    void valueShown() override;

    LabelledField* m_attitude;
    LabelledField* m_exclusions;
};

//! At the meeting: she has said that it still holds.
class ConsentConfirmation final : public RecordForm<Consent>
{
    Q_OBJECT

public:
    explicit ConsentConfirmation(const FormContext& context, QWidget* parent = nullptr);

private:
    CheckBox* m_confirmed;
};

//! At the meeting: what the consent does not cover, for the chair alone to keep in mind, behind a button, since the screen
//! may be shared.
class ExclusionsForm final : public RecordForm<Consent>
{
    Q_OBJECT

public:
    explicit ExclusionsForm(const FormContext& context, QWidget* parent = nullptr);

private:
    LabelledField* m_exclusions;
};

} // namespace rundbord
