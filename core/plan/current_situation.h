// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

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

    bool operator==(const CurrentSituation&) const = default;
};

} // namespace rundbord
