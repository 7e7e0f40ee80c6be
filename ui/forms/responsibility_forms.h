// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

class QButtonGroup;

namespace rundbord
{

class CompletionList;

//! What region and municipality are called.
class AuthorityNamesForm final : public RecordForm<Responsibility>
{
    Q_OBJECT

public:
    explicit AuthorityNamesForm(const FormContext& context, QWidget* parent = nullptr);
};

//! What others do, or "none" by choice; and how those who act keep in touch.
class MeasuresByOthersForm final : public RecordForm<Responsibility>
{
    Q_OBJECT

public:
    explicit MeasuresByOthersForm(const FormContext& context, QWidget* parent = nullptr);
};

//! Which of region and municipality has the overall responsibility, and who holds the plan together.
class LeadForm final : public RecordForm<Responsibility>
{
    Q_OBJECT

public:
    explicit LeadForm(const FormContext& context, QWidget* parent = nullptr);
    void setPlan(const CarePlan& plan) override;

private:
    void valueShown() override;
    void addLead();
    void addCoordinator();
    void takeOver(int person);

    QButtonGroup* m_lead;
    RadioButton* m_region;
    RadioButton* m_municipality;
    CompletionList* m_people{nullptr};
    size_t m_coordinator{0};
    CarePlan m_plan;
};

} // namespace rundbord
