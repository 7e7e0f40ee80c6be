// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/case_value.h"

#include <QString>

#include <vector>

namespace rundbord
{

//! Where in a case a text stands, as one would tell somebody who looks for it.
enum class TextPlace {
    Name,
    Person,
    Participant,
    Consent,
    Purpose,
    Appointment,
    CurrentSituation,
    Need,
    Goal,
    Action,
    OpenQuestion,
    Risk,
    CrisisPlan,
    Responsibility,
    Summary,
    AfterCall,
    FollowUp,
    HandOver,
    Evaluation,
    Interruption,
    Draft,
};

struct PlacedText {
    TextPlace place{TextPlace::Name};
    QString text;

    bool operator==(const PlacedText&) const = default;
};

//! Every text that somebody has written in a case, in the order of the plan. What is chosen rather than written, and
//! days and times, are no texts.
[[nodiscard]] std::vector<PlacedText> textsOf(const CaseValue& value);

} // namespace rundbord
