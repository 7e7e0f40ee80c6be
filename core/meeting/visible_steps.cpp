// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/visible_steps.h"

#include "core/meeting/agenda_facts.h"
#include "core/meeting/attendance.h"

#include <algorithm>

namespace rundbord
{

namespace
{

bool isWritten(const QString& text)
{
    return !text.trimmed().isEmpty();
}

bool isRelativeHeard(const CarePlan& plan)
{
    return isWritten(plan.currentSituation.relativesView) ||
           std::any_of(plan.participants.begin(), plan.participants.end(),
                       [](const Participant& each) { return isHere(each) && isRelative(each); });
}

bool isCrisisPlanned(const CarePlan& plan)
{
    const CrisisPlan& crisis = plan.crisisPlan;
    return std::any_of(plan.risks.begin(), plan.risks.end(),
                       [](const Risk& risk) { return isWritten(risk.text); }) ||
           isWritten(crisis.earlySigns) || isWritten(crisis.whatHelps) || isWritten(crisis.callName) ||
           isWritten(crisis.callPhone) || isWritten(crisis.whatIDontWant);
}

} // namespace

StepConditions conditionsThatHold(const CarePlan& plan)
{
    StepConditions conditions{StepCondition::Always};
    if (isRelativeHeard(plan))
        conditions.insert(StepCondition::RelativePresent);
    if (std::any_of(plan.needs.begin(), plan.needs.end(), [](const Need& need) { return need.isNew; }))
        conditions.insert(StepCondition::NewNeed);
    if (isCrisisPlanned(plan))
        conditions.insert(StepCondition::WantedOrRisk);
    if (!plan.openQuestions.empty() || !linesOf(plan.purpose.questions).isEmpty())
        conditions.insert(StepCondition::OpenQuestions);
    if (plan.appointment.kind == MeetingKind::Closing || hasEnded(plan.summary.continuation))
        conditions.insert(StepCondition::PlanEnds);
    if (isPersonAway(plan))
        conditions.insert(StepCondition::PersonAway);
    return conditions;
}

StepConditions conditionsThatHold(const CarePlan& plan, const Agenda& agenda)
{
    StepConditions conditions = conditionsThatHold(plan);
    if (firstWith(plan, agenda, SoughtRole::School))
        conditions.insert(StepCondition::SchoolPresent);
    return conditions;
}

std::vector<const Step*> visibleSteps(const Agenda& agenda, const StepConditions& conditions)
{
    std::vector<const Step*> steps;
    for (const Phase& phase : agenda.phases) {
        for (const Step& step : phase.steps) {
            if (step.condition == StepCondition::Always || conditions.contains(step.condition))
                steps.push_back(&step);
        }
    }
    return steps;
}

std::vector<const Step*> visibleSteps(const Agenda& agenda, const CarePlan& plan)
{
    return visibleSteps(agenda, conditionsThatHold(plan, agenda));
}

} // namespace rundbord
