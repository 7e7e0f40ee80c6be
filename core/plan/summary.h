// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/continuation.h"

#include <QDateTime>
#include <QString>

namespace rundbord
{

//! What the read-through at the end gave.
struct Summary {
    QDateTime readThroughAt;
    //! The person told in her own words how she has understood the plan.
    bool teachBack{false};
    //! Verbatim, also when she does not agree.
    QString ownComment;
    //! Who said it when it was not the person.
    QString ownCommentBy;
    //! Both sides, one a line.
    QString disagreements;
    //! What nobody can meet today, and why.
    QString unmetNeeds;
    //! When the individual left the meeting before it was over; and when she came back, if she did.
    QDateTime leftAt{};
    QDateTime cameBackAt{};
    //! Who went out with her.
    QString followedBy{};
    //! The others went on, as she had said that they might.
    bool wentOnWithYes{false};
    //! What is not to be taken up while she is out, one thing a line.
    QString notWithoutPerson{};
    //! Who tells her what was agreed while she was out, and which day.
    QString informedBy{};
    QDate informedAt{};
    Continuation continuation{};

    bool operator==(const Summary&) const = default;
};

//! She left and has not come back.
[[nodiscard]] inline bool isOut(const Summary& summary)
{
    return summary.leftAt.isValid() && !summary.cameBackAt.isValid();
}

} // namespace rundbord
