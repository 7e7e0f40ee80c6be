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

bool isChecked(const MeetingState& state, const QString& checkPointKey)
{
    return std::binary_search(state.checked.begin(), state.checked.end(), checkPointKey);
}

} // namespace rundbord
