// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

//! A need and what she wants of it, in two lines: what is needed, and her goal in her own words. The goal is
//! the need's first; a need without one gets it when it is written.
class NeedForm final : public RecordForm<Need>
{
    Q_OBJECT

public:
    explicit NeedForm(const FormContext& context, QWidget* parent = nullptr);

private:
    void bindGoal();
};

//! The same need as others see it: who says so, and whether it is new.
class OthersNeedForm final : public RecordForm<Need>
{
    Q_OBJECT

public:
    explicit OthersNeedForm(const FormContext& context, QWidget* parent = nullptr);
};

//! A goal in its two voices, and her yes or no.
class GoalForm final : public RecordForm<Goal>
{
    Q_OBJECT

public:
    explicit GoalForm(const FormContext& context, QWidget* parent = nullptr);
};

//! A step on the way, and how it shows.
class SubgoalForm final : public RecordForm<Subgoal>
{
    Q_OBJECT

public:
    explicit SubgoalForm(const FormContext& context, QWidget* parent = nullptr);
};

//! Only how it shows, in one line.
class SignForm final : public RecordForm<Subgoal>
{
    Q_OBJECT

public:
    explicit SignForm(const FormContext& context, QWidget* parent = nullptr);
};

//! The ways there were to choose between for a need, and which she chose.
class OptionsForm final : public RecordForm<Need>
{
    Q_OBJECT

public:
    explicit OptionsForm(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace rundbord
