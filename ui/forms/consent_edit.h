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

private:
    void valueShown() override;

    LabelledField* m_attitude;
};

//! At the meeting: she has said that it still holds; what it does not cover, for the chair to keep in mind,
//! behind a button, since the screen may be shared.
class ConsentConfirmation final : public RecordForm<Consent>
{
    Q_OBJECT

public:
    explicit ConsentConfirmation(const FormContext& context, QWidget* parent = nullptr);

private:
    CheckBox* m_confirmed;
    LabelledField* m_exclusions;
};

} // namespace rundbord
