// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/law_points.h"

namespace rundbord
{

std::vector<const Action*> allActions(const CarePlan& plan)
{
    std::vector<const Action*> actions;
    for (const Need& need : plan.needs) {
        for (const Goal& goal : need.goals) {
            for (const Subgoal& subgoal : goal.subgoals) {
                for (const Action& action : subgoal.actions)
                    actions.push_back(&action);
            }
        }
    }
    return actions;
}

LawPoints lawPoints(const CarePlan& plan)
{
    LawPoints points;
    bool byAuthority = false;
    bool byOthers = !linesOf(plan.responsibility.measuresByOthers).isEmpty();
    bool allHavePrincipal = true;
    for (const Action* action : allActions(plan)) {
        if (action->what.trimmed().isEmpty())
            continue;
        points.actionsNeeded = true;
        byAuthority |= anyPerformer(plan, *action, isAuthority);
        byOthers |= anyPerformer(plan, *action, isOtherThanAuthority);
        allHavePrincipal &= anyPerformer(plan, *action, [](Principal p) { return p != Principal::Unknown; });
    }
    points.actionsByAuthority = byAuthority && allHavePrincipal;
    points.measuresByOthers = byOthers || plan.responsibility.noMeasuresByOthers;
    points.leadPrincipal = plan.responsibility.leadPrincipal != LeadPrincipal::NotSet;
    return points;
}

} // namespace rundbord
