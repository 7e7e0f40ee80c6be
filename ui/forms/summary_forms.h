// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

class CompletionList;

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

//! What is not to be taken up while she is out.
class NotWithoutForm final : public RecordForm<Summary>
{
    Q_OBJECT

public:
    explicit NotWithoutForm(const FormContext& context, QWidget* parent = nullptr);
};

//! Who tells her what was agreed while she was out, and which day.
class InformedForm final : public RecordForm<Summary>
{
    Q_OBJECT

public:
    explicit InformedForm(const FormContext& context, QWidget* parent = nullptr);
    void setPlan(const CarePlan& plan) override;

private:
    CompletionList* m_people;
};

//! Whether the plan goes on, becomes another or ends, and then why. The day it ends is that of the answer.
class ContinuationForm final : public RecordForm<Summary>
{
    Q_OBJECT

public:
    explicit ContinuationForm(const FormContext& context, QWidget* parent = nullptr);
    void setPlan(const CarePlan& plan) override;

private:
    void valueShown() override;
    void addFuture();

    LabelledField* m_endReason;
    LabelledField* m_otherReason;
    QWidget* m_ending;
    CompletionList* m_people;
};

//! What is new, changed or gone since the last version.
class ChangeReasonForm final : public RecordForm<Summary>
{
    Q_OBJECT

public:
    explicit ChangeReasonForm(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace rundbord
