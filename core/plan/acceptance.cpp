// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/acceptance.h"

#include "core/plan/law_points.h"

#include <QHash>

namespace rundbord
{

namespace
{

//! What she hears of a performer. She herself is "I", whatever her name is.
struct Heard {
    QString name;
    QString unit;
    Principal principal;

    bool operator==(const Heard&) const = default;
};

std::vector<Heard> performersHeard(const CarePlan& plan, const Action& action)
{
    std::vector<Heard> heard;
    for (const Performer& performer : action.performers) {
        const ResolvedPerformer known = resolve(plan, performer);
        if (known.principal == Principal::Person)
            heard.push_back({{}, {}, known.principal});
        else
            heard.push_back({known.name.simplified(), known.unit.simplified(), known.principal});
    }
    return heard;
}

//! True if there was an answer, and it is the same one still.
template <typename T>
bool isSameAnswer(const T* was, const T& now)
{
    return was && was->accepted != Acceptance::NotAsked && was->accepted == now.accepted;
}

//! Her yes stands for what she said it to: that it goes on as it was changes nothing.
ActionFuture futureHeard(const Action& action)
{
    const ActionFuture future = action.outcome.future;
    return future == ActionFuture::Continues ? ActionFuture::NotSaid : future;
}

} // namespace

bool readsTheSame(const CarePlan& plan, const Action& action, const CarePlan& otherPlan, const Action& other)
{
    return action.what.simplified() == other.what.simplified() && action.when == other.when &&
           action.decision == other.decision && futureHeard(action) == futureHeard(other) &&
           performersHeard(plan, action) == performersHeard(otherPlan, other);
}

bool readsTheSame(const Goal& goal, const Goal& other)
{
    return goal.ownWords.simplified() == other.ownWords.simplified() &&
           goal.professionalWording.simplified() == other.professionalWording.simplified() &&
           goal.attainment.givenUp == other.attainment.givenUp;
}

void forgetOutdatedAnswers(const CarePlan& before, CarePlan& after)
{
    if (before.needs == after.needs && before.participants == after.participants)
        return;
    QHash<ActionId, const Action*> actions;
    QHash<GoalId, const Goal*> goals;
    for (const Action* action : allActions(before))
        actions.insert(action->id, action);
    for (const Need& need : before.needs) {
        for (const Goal& goal : need.goals)
            goals.insert(goal.id, &goal);
    }
    for (Need& need : after.needs) {
        for (Goal& goal : need.goals) {
            const Goal* was = goals.value(goal.id);
            if (isSameAnswer(was, goal) && !readsTheSame(*was, goal))
                goal.accepted = Acceptance::NotAsked;
            for (Subgoal& subgoal : goal.subgoals) {
                for (Action& action : subgoal.actions) {
                    const Action* stood = actions.value(action.id);
                    if (isSameAnswer(stood, action) && !readsTheSame(before, *stood, after, action))
                        action.accepted = Acceptance::NotAsked;
                }
            }
        }
    }
}

int countUnanswered(const CarePlan& plan)
{
    const auto waits = [](const QString& words, Acceptance answer) {
        return answer == Acceptance::NotAsked && !words.trimmed().isEmpty();
    };
    int count = 0;
    for (const Need& need : plan.needs) {
        for (const Goal& goal : need.goals)
            count += waits(goal.ownWords + goal.professionalWording, goal.accepted) ? 1 : 0;
    }
    for (const Action* action : allActions(plan))
        count += waits(action->what, action->accepted) ? 1 : 0;
    return count;
}

std::vector<const Action*> sentBack(const CarePlan& plan)
{
    std::vector<const Action*> all = allActions(plan);
    std::erase_if(all, [](const Action* action) { return action->accepted != Acceptance::No; });
    return all;
}

std::vector<const Goal*> goalsSentBack(const CarePlan& plan)
{
    std::vector<const Goal*> all;
    for (const Need& need : plan.needs) {
        for (const Goal& goal : need.goals) {
            if (goal.accepted == Acceptance::No)
                all.push_back(&goal);
        }
    }
    return all;
}

} // namespace rundbord
