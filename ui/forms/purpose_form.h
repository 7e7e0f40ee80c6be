// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

//! Why there is a meeting: what matters most, what she wants answered, who asked for it.
class PurposeForm final : public RecordForm<Purpose>
{
    Q_OBJECT

public:
    explicit PurposeForm(const FormContext& context, QWidget* parent = nullptr);
};

//! At the meeting: purpose and questions, to be put right by her.
class QuestionsForm final : public RecordForm<Purpose>
{
    Q_OBJECT

public:
    explicit QuestionsForm(const FormContext& context, QWidget* parent = nullptr);
};

//! Only what matters most to her.
class MostImportantForm final : public RecordForm<Purpose>
{
    Q_OBJECT

public:
    explicit MostImportantForm(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace rundbord
