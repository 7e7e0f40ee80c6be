// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <QHash>

#include <tuple>
#include <type_traits>

namespace rundbord
{

//! The parts of two versions of a plan, each beside itself in the other version. The same id is the same part, wherever
//! in the plan it stands; else the same words (sameName), in their order, since a file without ids is given new ones.
//! Refers to both plans, which must outlive it unchanged.
class PlanPairs
{
public:
    PlanPairs(const CarePlan& before, const CarePlan& after);

    //! A need, goal, step or action as the other version has it; null where that one lacks it, and for a part without
    //! words, of which nothing can be told.
    template <typename Part>
    [[nodiscard]] const Part* other(const Part& part) const
    {
        return std::get<Pairs<Part>>(m_pairs).value(&part);
    }

private:
    //! Both ways.
    template <typename Part>
    using Pairs = QHash<const Part*, const Part*>;

    std::tuple<Pairs<Need>, Pairs<Goal>, Pairs<Subgoal>, Pairs<Action>> m_pairs;
};

//! The words a part goes by; empty if it has none. A goal goes by hers, else by those of the services.
[[nodiscard]] QString wordsOf(const Need& need);
[[nodiscard]] QString wordsOf(const Goal& goal);
[[nodiscard]] QString wordsOf(const Subgoal& subgoal);
[[nodiscard]] QString wordsOf(const Action& action);

//! What a part consists of.
[[nodiscard]] inline const std::vector<Goal>& partsOf(const Need& need)
{
    return need.goals;
}
[[nodiscard]] inline const std::vector<Subgoal>& partsOf(const Goal& goal)
{
    return goal.subgoals;
}
[[nodiscard]] inline const std::vector<Action>& partsOf(const Subgoal& subgoal)
{
    return subgoal.actions;
}
template <typename Part>
inline constexpr bool hasParts = !std::is_same_v<Part, Action>;

} // namespace rundbord
