// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_path.h"

namespace rundbord
{

namespace
{

//! Calls visit(element, path) for each element of a list.
template <typename T, typename Visit>
void forEachAt(const std::vector<T>& list, const QString& path, Visit visit)
{
    for (size_t i = 0; i < list.size(); ++i)
        visit(list[i], QStringLiteral("%1[%2]").arg(path).arg(i));
}

} // namespace

QString pathOf(const CarePlan& plan, ActionId action)
{
    QString found;
    forEachAt(plan.needs, QStringLiteral("needs"), [&](const Need& need, const QString& needPath) {
        forEachAt(need.goals, needPath + QStringLiteral(".goals"),
                  [&](const Goal& goal, const QString& goalPath) {
                      forEachAt(goal.subgoals, goalPath + QStringLiteral(".subgoals"),
                                [&](const Subgoal& subgoal, const QString& subgoalPath) {
                                    forEachAt(subgoal.actions, subgoalPath + QStringLiteral(".actions"),
                                              [&](const Action& each, const QString& path) {
                                                  if (each.id == action)
                                                      found = path;
                                              });
                                });
                  });
    });
    return found;
}

QString pathOf(const CarePlan& plan, GoalId goal)
{
    QString found;
    forEachAt(plan.needs, QStringLiteral("needs"), [&](const Need& need, const QString& needPath) {
        forEachAt(need.goals, needPath + QStringLiteral(".goals"),
                  [&](const Goal& each, const QString& path) {
                      if (each.id == goal)
                          found = path;
                  });
    });
    return found;
}

bool isWithin(const QString& path, const QString& outer)
{
    return !outer.isEmpty() && (path == outer || path.startsWith(outer + QLatin1Char('.')));
}

} // namespace rundbord
