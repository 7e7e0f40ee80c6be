// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <vector>

namespace rundbord
{

//! Something that happens by, on or from a day. An action on several days is one step a day. The pointer
//! lives as long as the plan.
struct DatedStep {
    enum class Kind { On, From, By, Until, Unknown };

    QDate day; //!< invalid for Unknown, which has words for its time
    Kind kind{Kind::On};
    const Action* action{nullptr}; //!< null for the after-call
};

//! The after-call and the actions that say when, in order of day; those without a day last.
[[nodiscard]] std::vector<DatedStep> datedSteps(const CarePlan& plan);

} // namespace rundbord
