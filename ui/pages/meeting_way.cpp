// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meeting_way.h"

#include "core/meeting/meeting_times.h"
#include "core/meeting/visible_steps.h"

namespace rundbord
{

namespace
{

PhaseItem phaseItem(const CaseContext& context, const Phase& phase, const PhaseTime& time)
{
    const auto minutes = [](std::chrono::seconds span) {
        return static_cast<int>(std::chrono::floor<std::chrono::minutes>(span).count());
    };
    const MeetingState& meeting = context.open.meeting();
    PhaseItem item;
    item.name = phase.title;
    item.used = minutes(time.used);
    item.planned = minutes(time.planned + std::chrono::seconds(30));
    for (const Step* step : stepsShown(context, phase))
        item.steps << StepItem{step->title, step->id != meeting.stepId && wasAt(meeting, step->id)};
    return item;
}

} // namespace

std::vector<const Step*> stepsShown(const CaseContext& context, const Phase& phase)
{
    const StepConditions conditions = conditionsThatHold(context.plan(), context.agenda());
    std::vector<const Step*> steps;
    for (const Step& step : phase.steps) {
        if (conditions.contains(step.condition) || step.id == context.open.meeting().stepId)
            steps.push_back(&step);
    }
    return steps;
}

StepperModel wayThrough(const CaseContext& context)
{
    const Agenda& agenda = context.agenda();
    const MeetingState& meeting = context.open.meeting();
    const MeetingTimes times =
        meetingTimes(meeting, context.services.clock.now(), agenda, context.plan().appointment);
    StepperModel model;
    for (size_t i = 0; i < agenda.phases.size(); ++i) {
        const Phase& phase = agenda.phases[i];
        model.phases << phaseItem(context, phase, times.phases.at(i));
        const auto steps = stepsShown(context, phase);
        for (size_t s = 0; s < steps.size(); ++s) {
            if (steps[s]->id == meeting.stepId) {
                model.phase = static_cast<int>(i);
                model.step = static_cast<int>(s);
            }
        }
    }
    for (int i = 0; i < model.phases.size(); ++i)
        model.phases[i].done = i < model.phase || meeting.status == MeetingStatus::Ended;
    return model;
}

} // namespace rundbord
