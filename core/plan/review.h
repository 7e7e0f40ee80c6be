// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/word_hints.h"
#include "core/plan/care_plan.h"
#include "core/plan/finding.h"
#include "core/plan/law_points.h"

#include <QDate>

#include <vector>

namespace rundbord
{

//! What a reading of a plan by the law and the guideline gives.
struct Review {
    LawPoints points;
    //! In the order of the plan, points of the law first.
    std::vector<Finding> findings;
};

//! Reviews a plan. Days are held against the day of the meeting, or `today` if none is booked. Pure: the same
//! plan, day and hints give the same review. The person's own words are never marked, but where they are wide
//! a question about how it shows may help (guideline: goals concrete, clear and accepted).
[[nodiscard]] Review review(const CarePlan& plan, QDate today, const WordHints& hints);

} // namespace rundbord
