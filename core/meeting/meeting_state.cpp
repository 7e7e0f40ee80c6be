// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_state.h"

#include <algorithm>

namespace rundbord
{

MeetingState plannedMeeting(const Agenda& agenda)
{
    MeetingState state;
    for (const StepMoment moment : {StepMoment::Before, StepMoment::During}) {
        const std::vector<const Step*> steps = stepsOf(agenda, moment);
        if (state.stepId.isEmpty() && !steps.empty())
            state.stepId = steps.front()->id;
    }
    return state;
}

MeetingState followed(MeetingState state, const Agenda& agenda)
{
    if (findStep(agenda, state.stepId))
        return state;
    if (state.status == MeetingStatus::Planned)
        state.stepId = plannedMeeting(agenda).stepId;
    else if (const auto after = stepsOf(agenda, StepMoment::After);
             state.status == MeetingStatus::Ended && !after.empty())
        state.stepId = after.front()->id;
    else
        state.stepId = stepsOf(agenda, StepMoment::During).front()->id;
    return state;
}

bool wasAt(const MeetingState& state, const QString& stepId)
{
    return std::any_of(state.stays.begin(), state.stays.end(),
                       [&stepId](const Stay& stay) { return stay.stepId == stepId; });
}

bool isChecked(const MeetingState& state, const QString& checkPointKey)
{
    return std::binary_search(state.checked.begin(), state.checked.end(), checkPointKey);
}

} // namespace rundbord
