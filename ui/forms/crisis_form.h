// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_form.h"

namespace rundbord
{

//! What helps if it gets worse.
class CrisisForm final : public RecordForm<CrisisPlan>
{
    Q_OBJECT

public:
    explicit CrisisForm(const FormContext& context, QWidget* parent = nullptr);
};

//! One thing that may become hard, and what is done then; a row in a list.
class RiskForm final : public RecordForm<Risk>
{
    Q_OBJECT

public:
    explicit RiskForm(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace rundbord
