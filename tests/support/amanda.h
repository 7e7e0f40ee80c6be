// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

namespace rundbord
{

//! Somebody who takes part in the meeting.
inline Participant participant(const char* name, Principal principal)
{
    Participant made;
    made.id = ParticipantId::create();
    made.name = QString::fromLatin1(name);
    made.principal = principal;
    return made;
}

//! The plan of the first example meeting as it is when the meeting begins: who is there, why, and when.
inline CarePlan amandasPlan()
{
    CarePlan plan;
    plan.person.name = QStringLiteral("Amanda Lindqvist");
    plan.participants = {participant("", Principal::Person), participant("Rebecka Frisk", Principal::Other),
                         participant("Johan Ahl", Principal::Region),
                         participant("Leila Karimi", Principal::Municipality)};
    plan.participants[1].supporter = true;
    plan.participants[2].chair = true;
    plan.participants[3].secretary = true;
    plan.purpose.purpose = QStringLiteral("Who does what?\nMore");
    plan.appointment.date = QDate(2026, 12, 1);
    plan.appointment.start = QTime(13, 0);
    plan.appointment.minutes = 75;
    plan.appointment.pauseAfterMinutes = 35;
    return plan;
}

//! Adds a need with one goal, one subgoal and the action.
inline void addAction(CarePlan& plan, const char* what, const Timing& when, ParticipantId performer,
                      bool newNeed = false)
{
    Action action;
    action.id = ActionId::create();
    action.what = QString::fromLatin1(what);
    action.when = when;
    action.performers = {Performer{performer, {}, {}, {}, {}}};
    Subgoal subgoal{SubgoalId::create(), {}, {}, {}, {action}};
    Goal goal{GoalId::create(), {}, {}, Acceptance::NotAsked, {subgoal}};
    plan.needs.push_back(Need{NeedId::create(), QStringLiteral("need"), {}, newNeed, {goal}});
}

//! The same when it has been written: a coordinator, somebody who rings, and four actions, one of them past,
//! one for a new need and one without a day.
inline CarePlan amandasPlanAtTheEnd()
{
    CarePlan plan = amandasPlan();
    plan.responsibility.coordinator.name = QStringLiteral("Johan Ahl");
    plan.afterCall = {QStringLiteral("Mona Sund"), QDate(2026, 12, 3)};
    addAction(plan, "Long ago", {{}, {2026, 11, 3}, {}, {}, {}, {}}, plan.participants[2].id);
    addAction(plan, "Sleep school", {{}, {2026, 12, 8}, {}, {}, {}, {}}, plan.participants[2].id);
    addAction(plan, "Apply for help", {{}, {}, {}, {2026, 12, 3}, {}, {}}, plan.participants[3].id, true);
    addAction(plan, "Some day", {}, plan.participants[2].id);
    return plan;
}

} // namespace rundbord
