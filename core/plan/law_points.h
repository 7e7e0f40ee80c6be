// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <array>

namespace rundbord
{

//! The four points a plan must answer by law, 16 kap. 4 § HSL and 10 kap. 9 § SoL (2025:400).
struct LawPoints {
    //! 1: which measures are needed. Met by one action that says what.
    bool actionsNeeded{false};
    //! 2: which of them region and municipality answer for. Met when one of the two has an action, and no
    //! action is without somebody on whose behalf it is done.
    bool actionsByAuthority{false};
    //! 3: what others do. Met by such an action or measure, or by "none" when it was chosen.
    bool measuresByOthers{false};
    //! 4: which of region and municipality has the overall responsibility.
    bool leadPrincipal{false};

    [[nodiscard]] bool allMet() const
    {
        return actionsNeeded && actionsByAuthority && measuresByOthers && leadPrincipal;
    }
    //! The points in the law's order.
    [[nodiscard]] std::array<bool, 4> inOrder() const
    {
        return {actionsNeeded, actionsByAuthority, measuresByOthers, leadPrincipal};
    }
    bool operator==(const LawPoints&) const = default;
};

[[nodiscard]] LawPoints lawPoints(const CarePlan& plan);

//! Every action of the plan in the order it is written. The pointers live as long as the plan is unchanged.
[[nodiscard]] std::vector<const Action*> allActions(const CarePlan& plan);

//! True if somebody with that property does the action.
template <typename Predicate>
[[nodiscard]] bool anyPerformer(const CarePlan& plan, const Action& action, Predicate fits)
{
    for (const Performer& performer : action.performers) {
        if (fits(resolve(plan, performer).principal))
            return true;
    }
    return false;
}

} // namespace rundbord
