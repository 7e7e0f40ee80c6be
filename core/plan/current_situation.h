// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! Whether she got the plan of the meeting before.
enum class PlanReceived {
    NotSaid,
    AtMeeting,
    Afterwards,
    Never,
    NotKnown,
};

//! What she says of the plan of the meeting before.
struct LastPlan {
    PlanReceived received{PlanReceived::NotSaid};
    //! What was hard to understand in it, one word or sentence a line.
    QString unclearWords;

    bool operator==(const LastPlan&) const = default;
};

//! How it is now (nuläge). Verbatim; one thing a line where there are several. What each actor does today
//! stands with the Participant.
struct CurrentSituation {
    QString worksWell;
    QString worksLessWell;
    QString strengths;
    //! What the child says, draws or shows; stands first.
    QString childVoice;
    //! How those near her see it. Never mixed with her own words.
    QString relativesView;
    //! Who told what the child says, where it was not the child.
    QString voiceGivenBy{};
    //! What works and what is hard at school, what works first.
    QString schoolDay{};
    //! How it was at home before the hospital: what she did herself, and what she had help with.
    QString lifeBefore{};
    QString worries{};
    //! What the care has done, in everyday words.
    QString careSummary{};
    QString medicineNote{};
    QString energy{};
    //! What she has worked with, studied and tried.
    QString workHistory{};
    //! What the steps mean for her income, with name and day of whoever says so.
    QString incomeNote{};
    //! What must be there for the work to be possible, one thing a line.
    QString workAdaptations{};
    LastPlan lastPlan{};

    bool operator==(const CurrentSituation&) const = default;
};

} // namespace rundbord
