// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <algorithm>
#include <type_traits>

namespace rundbord
{

//! Calls visit(list) for every list of records in the plan, outer lists before inner ones.
template <typename Plan, typename Visit>
void forEachList(Plan& plan, Visit visit)
{
    visit(plan.participants);
    visit(plan.openQuestions);
    visit(plan.risks);
    visit(plan.needs);
    for (auto& need : plan.needs) {
        visit(need.goals);
        for (auto& goal : need.goals) {
            visit(goal.subgoals);
            for (auto& subgoal : goal.subgoals)
                visit(subgoal.actions);
        }
    }
}

//! The list that holds the record with that identity, and where in it; list is null if there is none.
template <typename T>
struct RecordPosition {
    std::vector<T>* list{nullptr};
    size_t index{0};
};

template <typename T>
[[nodiscard]] RecordPosition<T> findRecord(CarePlan& plan, decltype(T::id) id)
{
    RecordPosition<T> found;
    forEachList(plan, [&](auto& list) {
        if constexpr (std::is_same_v<std::decay_t<decltype(list)>, std::vector<T>>) {
            const auto at =
                std::find_if(list.begin(), list.end(), [id](const T& each) { return each.id == id; });
            if (at != list.end())
                found = {&list, static_cast<size_t>(at - list.begin())};
        }
    });
    return found;
}

//! The record with that identity, or null.
template <typename T>
[[nodiscard]] const T* recordOf(const CarePlan& plan, decltype(T::id) id)
{
    const T* found = nullptr;
    forEachList(plan, [&](const auto& list) {
        if constexpr (std::is_same_v<std::decay_t<decltype(list)>, std::vector<T>>) {
            for (const T& each : list) {
                if (each.id == id)
                    found = &each;
            }
        }
    });
    return found;
}

} // namespace rundbord
