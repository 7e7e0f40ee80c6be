// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace rundbord
{

enum class PlanFuture {
    NotSaid,
    GoesOn, //!< with small changes
    NewPlan,
    Ends,
};

enum class EndReason {
    NotSaid,
    GoalsReached,
    NeedEnded,
    ConsentWithdrawn, //!< set when she takes her consent back; that is an act of its own
    Moved,
    Replaced,
    Lapsed, //!< not followed up in twelve months
    Died,
    Other,
};

//! Whether the plan lives on: the last of the guideline's seven questions.
struct Continuation {
    PlanFuture future{PlanFuture::NotSaid};
    EndReason endReason{EndReason::NotSaid};
    //! In words, where the reason is another.
    QString otherReason;
    QDate endedAt;
    QString endedBy;
    //! What is new, changed or gone since the last version.
    QString changeReason;

    bool operator==(const Continuation&) const = default;
};

[[nodiscard]] inline bool hasEnded(const Continuation& continuation)
{
    return continuation.future == PlanFuture::Ends;
}

} // namespace rundbord
