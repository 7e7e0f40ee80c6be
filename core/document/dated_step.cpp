// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/dated_step.h"

#include "core/plan/law_points.h"

#include <algorithm>

namespace rundbord
{

namespace
{

void addSteps(const Action& action, std::vector<DatedStep>& steps)
{
    using Kind = DatedStep::Kind;
    const Timing& when = action.when;
    if (isEmpty(when) || action.what.trimmed().isEmpty() || isOver(action.outcome))
        return;
    for (const QDate& day : when.on)
        steps.push_back({day, Kind::On, &action});
    if (!when.on.empty())
        return;
    if (when.from.isValid())
        steps.push_back({when.from, Kind::From, &action});
    else if (when.due.isValid())
        steps.push_back({when.due, Kind::By, &action});
    else if (when.until.isValid())
        steps.push_back({when.until, Kind::Until, &action});
    else if (!(when.frequency + when.text).trimmed().isEmpty())
        steps.push_back({{}, Kind::Unknown, &action});
}

bool isEarlier(const DatedStep& first, const DatedStep& second)
{
    if (first.day.isValid() != second.day.isValid())
        return first.day.isValid();
    return first.day < second.day;
}

} // namespace

std::vector<DatedStep> datedSteps(const CarePlan& plan)
{
    std::vector<DatedStep> steps;
    if (plan.afterCall.date.isValid())
        steps.push_back({plan.afterCall.date, DatedStep::Kind::On, nullptr});
    for (const Action* action : allActions(plan))
        addSteps(*action, steps);
    std::stable_sort(steps.begin(), steps.end(), isEarlier);
    return steps;
}

} // namespace rundbord
