// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting_state.h"
#include "ui/forms/record_form.h"

namespace rundbord
{

//! The services' own two questions about the meeting, and what is to be reported as a deviation.
class EvaluationForm final : public RecordForm<MeetingEvaluation>
{
    Q_OBJECT

public:
    explicit EvaluationForm(const FormContext& context, QWidget* parent = nullptr);
};

} // namespace rundbord
