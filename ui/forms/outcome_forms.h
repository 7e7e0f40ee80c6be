// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

//! Whether she got what was planned: the answer, from when, and why not.
class OutcomeForm final : public RecordForm<Action>
{
    Q_OBJECT

public:
    explicit OutcomeForm(const FormContext& context, QWidget* parent = nullptr);

private:
    void valueShown() override;

    LabelledField* m_reason;
    DayField* m_startedAt;
};

//! How an action works for her, in her words, and what should have come before or after.
class ExperienceForm final : public RecordForm<Action>
{
    Q_OBJECT

public:
    explicit ExperienceForm(const FormContext& context, QWidget* parent = nullptr);
};

//! What becomes of an action, and why it changes.
class ActionFutureForm final : public RecordForm<Action>
{
    Q_OBJECT

public:
    explicit ActionFutureForm(const FormContext& context, QWidget* parent = nullptr);

private:
    void valueShown() override;

    LabelledField* m_reason;
};

//! What those who act have done, under the words of the action; a row in a list.
class ProgressForm final : public RecordForm<Action>
{
    Q_OBJECT

public:
    explicit ProgressForm(const FormContext& context, QWidget* parent = nullptr);

private:
    void valueShown() override;

    LabelledField* m_note;
};

//! How far one has come with a goal, how it shows in her words, and whether it still is hers.
class AttainmentForm final : public RecordForm<Goal>
{
    Q_OBJECT

public:
    explicit AttainmentForm(const FormContext& context, QWidget* parent = nullptr);

private:
    void valueShown() override;

    LabelledField* m_givenUpReason;
};

//! How far one has come with a step on the way, under its words.
class StepAttainmentForm final : public RecordForm<Subgoal>
{
    Q_OBJECT

public:
    explicit StepAttainmentForm(const FormContext& context, QWidget* parent = nullptr);

private:
    void valueShown() override;

    LabelledField* m_level;
};

//! The difference a goal's actions have made, in two voices that are never mixed.
class GoalResultForm final : public RecordForm<Goal>
{
    Q_OBJECT

public:
    explicit GoalResultForm(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace rundbord
