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
    //! A line each: what it is about and the words, or both in one.
    std::vector<Text> signs;
    std::vector<Text> helps;
    std::vector<Text> notWant;
    QString swedish{}; //!< the heading in Swedish, on a page in another language; so for the others below
    bool operator==(const SimpleCrisis&) const = default;
};

//! The next meeting, or that there is none.
struct SimpleMeeting {
    QString heading;
    Text day;
    QString time;
    //! Time and place in one line or two.
    QString timeAndPlace;
    QString swedish{};
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

enum class SheetPart { Whole, UpperHalf };

//! The one-page plan (Min plan) and the next steps (Nästa steg): always one page. Holds everything that may stand there; what has to go when
//! it is too much is decided by the layout, in the order of papers.md, section 10.
struct SimplePage {
    SheetPart part{SheetPart::Whole};
    Title title;
    QString swedishTitle;
    QString day;                         //!< the day of the meeting, alone
    OwnWords most;                       //!< words empty if nothing was said
    std::vector<QString> mostBeginnings; //!< its first sentence, its first two and so on, quoted
    QString stepsHeading;                //!< may be empty
    QString swedishStepsHeading;
    //! An empty line to write on under what was written at the meeting, for an interpreter.
    bool interpreterLines{false};
    std::vector<SimpleStep> steps; //!< in order of day
    QString callHeading;
    QString swedishCallHeading;
    std::vector<SimpleCall> calls;      //!< the coordinator first
    std::vector<SimpleCall> shortCalls; //!< numbers of three or four figures, side by side
    std::optional<SimpleCrisis> crisis;
    std::optional<SimpleMeeting> meeting;
    SimpleReferences references;
    bool operator==(const SimplePage&) const = default;
};

} // namespace rundbord
