// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/block.h"
#include "core/document/sentence.h"

#include <QDate>

#include <optional>
#include <vector>

namespace rundbord
{

//! One thing that happens, on the one-page plan.
struct SimpleStep {
    QDate day; //!< invalid if no day is known
    Text when;
    //! Who does it, in bold, and its role to use instead when the name is long; at the start of the first
    //! sentence.
    QString who;
    QString role;
    //! The rest of the first sentence, then one sentence each.
    std::vector<Text> sentences;
    //! "Not decided yet": never left out. Empty when it is decided.
    QString undecided;
    //! More than three months ahead.
    bool later{false};
    bool operator==(const SimpleStep&) const = default;
};

//! A number to ring.
struct SimpleCall {
    Text who;
    QString number;
    //! To use instead where the name is too long; may be empty.
    Text role;
    bool operator==(const SimpleCall&) const = default;
};

//! What helps when it gets worse.
struct SimpleCrisis {
    QString heading;
    Text signs;
    Text helps;
    Text notWant;
    bool operator==(const SimpleCrisis&) const = default;
};

//! The next meeting, or that there is none.
struct SimpleMeeting {
    QString heading;
    Text day;
    QString time;
    //! Time and place in one line or two.
    QString timeAndPlace;
    bool operator==(const SimpleMeeting&) const = default;
};

//! Sentences that stand where something was left out so that the page stays one. All but one
//! hold their page number already, or none.
struct SimpleReferences {
    QString moreOwnWords;
    QString moreLater;
    QString moreThing;
    Sentence moreThings; //!< %1 things, %2 the page
    QString page;        //!< of what happens next; empty where it is not known
    QString seeFull;
    QString crisisInFull;
    bool operator==(const SimpleReferences&) const = default;
};

//! The one-page plan (Min plan): always one page. Holds everything that may stand there; what has to go when
//! it is too much is decided by the layout, in the order of papers.md, section 10.
struct SimplePage {
    Title title;
    QString day;                         //!< the day of the meeting, alone
    OwnWords most;                       //!< words empty if nothing was said
    std::vector<QString> mostBeginnings; //!< its first sentence, its first two and so on, quoted
    QString stepsHeading;
    std::vector<SimpleStep> steps; //!< in order of day
    QString callHeading;
    std::vector<SimpleCall> calls;      //!< the coordinator first
    std::vector<SimpleCall> shortCalls; //!< numbers of three or four figures, side by side
    std::optional<SimpleCrisis> crisis;
    std::optional<SimpleMeeting> meeting;
    SimpleReferences references;
    bool operator==(const SimplePage&) const = default;
};

} // namespace rundbord
