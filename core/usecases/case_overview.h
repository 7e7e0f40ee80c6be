// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecases/case_value.h"

#include <QByteArray>
#include <QDateTime>

namespace rundbord
{

//! What comes next in a case.
enum class NextStep {
    Prepare,
    HoldMeeting,
    ContinueMeeting,
    HandOverPlan,
    FollowUp,
    Done,
};

//! What the list of cases shows of one, so that the list needn't open them all.
struct CaseSummary {
    QString name;
    QString mostImportant;
    Appointment appointment;
    NextStep nextStep{NextStep::Prepare};
    QDate followUp;

    bool operator==(const CaseSummary&) const = default;
};

[[nodiscard]] CaseSummary summarize(const CaseValue& value);

//! The summary as it is sealed beside the case, and back.
[[nodiscard]] QByteArray writeSummary(const CaseSummary& summary);
[[nodiscard]] Result<CaseSummary> readSummary(const QByteArray& payload);

} // namespace rundbord
