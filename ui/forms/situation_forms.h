// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

//! How it is now, one form for each step of the meeting that asks about it. All hold the whole
//! CurrentSituation.

class WorksWellForm final : public RecordForm<CurrentSituation>
{
    Q_OBJECT

public:
    explicit WorksWellForm(const FormContext& context, QWidget* parent = nullptr);
    //! A child's own voice stands first.
    void setPlan(const CarePlan& plan) override;

private:
    void valueShown() override;

    LabelledField* m_childVoice;
    bool m_child{false};
};

//! Only what the child says, draws or shows.
class ChildVoiceForm final : public RecordForm<CurrentSituation>
{
    Q_OBJECT

public:
    explicit ChildVoiceForm(const FormContext& context, QWidget* parent = nullptr);
};

class WorksLessWellForm final : public RecordForm<CurrentSituation>
{
    Q_OBJECT

public:
    explicit WorksLessWellForm(const FormContext& context, QWidget* parent = nullptr);
};

class RelativesViewForm final : public RecordForm<CurrentSituation>
{
    Q_OBJECT

public:
    explicit RelativesViewForm(const FormContext& context, QWidget* parent = nullptr);
};

//! Both sides, to be put right when it is read back.
class SituationForm final : public RecordForm<CurrentSituation>
{
    Q_OBJECT

public:
    explicit SituationForm(const FormContext& context, QWidget* parent = nullptr);
};

//! One field of how it is now, which only some kinds of meeting ask for.
class SituationLinesForm final : public RecordForm<CurrentSituation>
{
    Q_OBJECT

public:
    //! Whose words they are: hers are written in her letters.
    enum class Voice { Hers, Others };

    SituationLinesForm(const FormContext& context, const QString& name, const QString& label,
                       QString CurrentSituation::*field, Voice whose, QWidget* parent = nullptr);
};

//! Whether she got the plan of the meeting before, and what was hard in it.
class LastPlanForm final : public RecordForm<CurrentSituation>
{
    Q_OBJECT

public:
    explicit LastPlanForm(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace rundbord
