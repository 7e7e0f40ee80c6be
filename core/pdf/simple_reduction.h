// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace rundbord
{

//! What the one-page plan does without so that it stays one page.
struct SimpleReduction {
    enum class Crisis { Whole, WithoutSigns, OnlyNotWant, Reference };
    enum class OwnWords { Large, Medium, Small, FirstSentences };

    bool close{false};                  //!< 1: rows and distances closer
    bool sharedDates{false};            //!< 2: rows of one date share it
    bool firstSentence{false};          //!< 3: of an action only the first sentence
    bool nearOnly{false};               //!< 4: nothing over three months ahead but the meeting
    Crisis crisis{Crisis::Whole};       //!< 5
    OwnWords ownWords{OwnWords::Large}; //!< 6
    int mostSteps{0};                   //!< 7: the next so many; 0 for all
    bool shortActions{false};           //!< 8: an action over three lines is looked up in the whole plan
    bool shortNames{false};             //!< last: a name over one line gives way to the role
};

//! The steps of papers.md section 10, each with all before it, beginning with nothing left out.
[[nodiscard]] std::vector<SimpleReduction> simpleReductions();

//! What may be given back of a reduction, one thing each, the most valuable first: a later step can leave
//! more room than was missing.
[[nodiscard]] std::vector<SimpleReduction> givenBack(const SimpleReduction& reduction);

} // namespace rundbord
