// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"
#include "core/meeting/meeting_state.h"
#include "core/plan/care_plan.h"

#include <vector>

namespace rundbord
{

//! What is to be settled before everybody goes home, in the order in which one comes to it. The overall responsibility is
//! law: 16 kap. 4 § HSL and 10 kap. 9 § SoL (2025:400). The rest is of the guideline (Bilaga 3, Sammanfattning: read
//! through, a named coordinator, printed and handed over, told of the evaluation; Behov och insatser: the next meeting
//! booked) and of what those asked have missed: their questions answered, what happens first, somebody who rings.
enum class ClosingMatter {
    ReadThrough,
    SentBack,  //!< what she has said no to, and nobody has changed
    Questions, //!< those she came with
    LeadPrincipal,
    Coordinator,
    FollowUp,
    FirstAction, //!< what happens first, and when
    AfterCall,
    OwnComment,
    Print,
    HandOver,
    Feedback, //!< how the meeting felt, and the evaluation
};

//! One of them, as it stands.
struct ClosingPoint {
    ClosingMatter matter{};
    bool done{false};
    //! How many wait, where it may be several.
    int waiting{0};
    //! The field it is about, as in the case file; empty for what is done with the papers.
    QString path;

    bool operator==(const ClosingPoint&) const = default;
};

//! The points that the meeting has, in order. Not among them is what there is nothing of: no questions, no actions,
//! nothing she has said no to, no comment of hers (she need not have one), no print when it was said how and when the plan comes.
[[nodiscard]] std::vector<ClosingPoint> closingPoints(const CarePlan& plan, const MeetingState& meeting,
                                                      const Agenda& agenda);

//! How many of them are left.
[[nodiscard]] int countLeft(const std::vector<ClosingPoint>& points);

//! The action with the earliest day, of those she has not said no to; null if none has a day. The pointer lives as long
//! as the plan is unchanged.
[[nodiscard]] const Action* firstDatedAction(const CarePlan& plan);

//! The step at which one asks how the meeting felt; null if the agenda has none.
[[nodiscard]] const Step* feedbackStep(const Agenda& agenda);

} // namespace rundbord
