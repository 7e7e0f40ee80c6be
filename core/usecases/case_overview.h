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
    Withdrawn, //!< her consent was taken back: nothing comes next
};

//! What the list of cases shows of one, so that the list needn't open them all.
struct CaseSummary {
    QString name;
    QString mostImportant;
    Appointment appointment;
    NextStep nextStep{NextStep::Prepare};
    QDate followUp;
    //! The day from which the plan stands in the records of the parties.
    QDate inRecords{};

    bool operator==(const CaseSummary&) const = default;
};

//! The first day on which the case is offered for shredding: so many days after its plan was taken into the records of
//! the parties. Invalid if it was not. (GDPR article 5(1)(e); nothing is ever deleted without being asked.)
//! And not while there is something to do in it yet: a meeting that was reopened goes on, and a plan that was put right is
//! to be handed over anew.
[[nodiscard]] QDate shreddingDay(const CaseSummary& summary, int retentionDays);

[[nodiscard]] CaseSummary summarize(const CaseValue& value);

//! The summary as it is sealed beside the case, and back.
[[nodiscard]] QByteArray writeSummary(const CaseSummary& summary);
[[nodiscard]] Result<CaseSummary> readSummary(const QByteArray& payload);

} // namespace rundbord
