// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/case_context.h"

#include <QWidget>

namespace rundbord
{

//! What the services talk of when the meeting is over: the step's title and words, and the form below. Nothing of it stands
//! in the plan. Hidden if the agenda has no such step.
class EvaluationPart final : public QWidget
{
    Q_OBJECT

public:
    explicit EvaluationPart(const CaseContext& context, QWidget* parent = nullptr);
};

} // namespace rundbord
