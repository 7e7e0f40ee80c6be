// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

class CompletionList;

//! Who rings after the meeting, and which day.
class AfterCallForm final : public RecordForm<AfterCall>
{
    Q_OBJECT

public:
    explicit AfterCallForm(const FormContext& context, QWidget* parent = nullptr);
    void setPlan(const CarePlan& plan) override;

private:
    CompletionList* m_people;
};

//! When the plan is looked at again, or why not.
class FollowUpForm final : public RecordForm<FollowUp>
{
    Q_OBJECT

public:
    explicit FollowUpForm(const FormContext& context, QWidget* parent = nullptr);
    void setPlan(const CarePlan& plan) override;

private:
    void valueShown() override;

    CompletionList* m_people;
    LabelledField* m_reason;
};

//! A question that could not be settled: who answers, and by which day; a row in a list.
class OpenQuestionForm final : public RecordForm<OpenQuestion>
{
    Q_OBJECT

public:
    explicit OpenQuestionForm(const FormContext& context, QWidget* parent = nullptr);
    void setPlan(const CarePlan& plan) override;

private:
    CompletionList* m_people;
};

//! How the individual got her plan.
class HandOverForm final : public RecordForm<HandOver>
{
    Q_OBJECT

public:
    explicit HandOverForm(const FormContext& context, QWidget* parent = nullptr);
    void setPlan(const CarePlan& plan) override;

private:
    void valueShown() override;

    CompletionList* m_people;
    //! Asked for once she has her plan.
    QWidget* m_inRecords;
};

//! Why she did not get it now, and how and when it comes.
class DeliveryForm final : public RecordForm<HandOver>
{
    Q_OBJECT

public:
    explicit DeliveryForm(const FormContext& context, QWidget* parent = nullptr);
    void setPlan(const CarePlan& plan) override;

private:
    CompletionList* m_people;
};

} // namespace rundbord
