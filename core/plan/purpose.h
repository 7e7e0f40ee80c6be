// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! Who asked for the plan.
enum class InitiativeBy { NotSaid, Person, SomeoneElse };

//! Why there is a meeting, in the person's own words as far as they go.
struct Purpose {
    InitiativeBy initiativeBy{InitiativeBy::NotSaid};
    //! Whom the person asked through ("min kurator"), or who it was that proposed it.
    QString initiativeThrough;
    QString background;
    QString purpose;
    //! What the person wants answered, one question a line.
    QString questions;
    //! Those of them that she has had an answer to at the meeting, one a line.
    QString answered{};
    //! Verbatim.
    QString mostImportant;

    bool operator==(const Purpose&) const = default;
};

} // namespace rundbord
