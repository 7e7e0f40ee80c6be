// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! How far one has come with a goal, or with a step on the way (FHIR Goal.achievementStatus).
enum class AttainmentLevel {
    NotSaid,
    Reached,
    Partly,
    NotReached,
    NotKnown, //!< too early to say
};

//! What came of a goal, told at a follow-up: the first and fifth of the guideline's seven questions. The two pictures are
//! never mixed.
struct Attainment {
    AttainmentLevel level{AttainmentLevel::NotSaid};
    //! Who says so; empty for the person herself.
    QString statedBy;
    //! How it shows, in her words.
    QString evidence;
    //! The difference in her everyday life, verbatim.
    QString result;
    QString professionalResult;
    //! It is no goal of hers any more; why, in her words.
    bool givenUp{false};
    QString givenUpReason;

    bool operator==(const Attainment&) const = default;
};

} // namespace rundbord
