// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/add_record.h"

#include "core/usecases/plan_tree.h"

namespace rundbord
{

namespace
{

template <typename T, typename ListOf>
Result<decltype(T::id)> add(OpenCase& openCase, T record, ListOf listOf)
{
    if (record.id.isNull())
        record.id = decltype(T::id)::create();
    const auto added = openCase.transact({}, [&](CaseValue& value) -> Result<void> {
        std::vector<T>* list = listOf(value.plan);
        if (!list)
            return fail(ErrorCode::NotFound, QStringLiteral("the parent is gone"));
        if (findRecord<T>(value.plan, record.id).list)
            return fail(ErrorCode::DuplicateId);
        list->push_back(record);
        return {};
    });
    return added ? Result<decltype(T::id)>(record.id) : Result<decltype(T::id)>(failAs(added));
}

//! The list of children of the parent with that identity, or null.
template <typename Parent, typename T>
auto childrenOf(decltype(Parent::id) parent, std::vector<T> Parent::*children)
{
    return [parent, children](CarePlan& plan) -> std::vector<T>* {
        const RecordPosition<Parent> found = findRecord<Parent>(plan, parent);
        return found.list ? &((*found.list)[found.index].*children) : nullptr;
    };
}

} // namespace

Result<ParticipantId> addParticipant(OpenCase& openCase, Participant participant)
{
    return add(openCase, std::move(participant), [](CarePlan& plan) { return &plan.participants; });
}

Result<OpenQuestionId> addOpenQuestion(OpenCase& openCase, OpenQuestion question)
{
    return add(openCase, std::move(question), [](CarePlan& plan) { return &plan.openQuestions; });
}

Result<RiskId> addRisk(OpenCase& openCase, Risk risk)
{
    return add(openCase, std::move(risk), [](CarePlan& plan) { return &plan.risks; });
}

Result<NeedId> addNeed(OpenCase& openCase, Need need)
{
    return add(openCase, std::move(need), [](CarePlan& plan) { return &plan.needs; });
}

Result<GoalId> addGoal(OpenCase& openCase, NeedId parent, Goal goal)
{
    return add(openCase, std::move(goal), childrenOf(parent, &Need::goals));
}

Result<SubgoalId> addSubgoal(OpenCase& openCase, GoalId parent, Subgoal subgoal)
{
    return add(openCase, std::move(subgoal), childrenOf(parent, &Goal::subgoals));
}

Result<ActionId> addAction(OpenCase& openCase, SubgoalId parent, Action action)
{
    return add(openCase, std::move(action), childrenOf(parent, &Subgoal::actions));
}

Need emptyNeed()
{
    Need need;
    need.id = NeedId::create();
    need.goals.emplace_back().id = GoalId::create();
    need.goals.front().subgoals.emplace_back().id = SubgoalId::create();
    return need;
}

} // namespace rundbord
