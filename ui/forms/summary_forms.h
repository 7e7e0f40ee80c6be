// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

//! The plan has been read through, and she has told how she understands it.
class ReadThroughForm final : public RecordForm<Summary>
{
    Q_OBJECT

public:
    explicit ReadThroughForm(const FormContext& context, QWidget* parent = nullptr);

    //! Whose telling is ticked.
    void setPerson(const QString& name);

private:
    CheckBox* m_told;
};

//! Her own words about the plan, and where people see things differently.
class OwnCommentForm final : public RecordForm<Summary>
{
    Q_OBJECT

public:
    explicit OwnCommentForm(const FormContext& context, QWidget* parent = nullptr);
};

//! What was not agreed, and what nobody can meet today.
class UnsettledForm final : public RecordForm<Summary>
{
    Q_OBJECT

public:
    explicit UnsettledForm(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace rundbord
