// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_times.h"

#include <algorithm>

namespace rundbord
{

using std::chrono::seconds;

namespace
{

constexpr int wholeMeeting = 100;

//! From the start of the stay to its end, or to now; never below nought.
seconds lengthOf(const Stay& stay, const QDateTime& now)
{
    const QDateTime end = stay.to.isValid() ? stay.to : now;
    return seconds(std::max<qint64>(0, stay.from.secsTo(end)));
}

template <typename Predicate>
seconds timeWhere(const MeetingState& state, const QDateTime& now, Predicate fits)
{
    seconds sum{0};
    for (const Stay& stay : state.stays) {
        if (fits(stay))
            sum += lengthOf(stay, now);
    }
    return sum;
}

//! Meeting time used when the moment came.
seconds usedAt(const MeetingState& state, const QDateTime& moment)
{
    return timeWhere(state, moment, [&moment](const Stay& stay) { return stay.from < moment; });
}

bool wasPauseHeld(const MeetingState& state, seconds planned)
{
    return std::any_of(state.pauses.begin(), state.pauses.end(),
                       [&](const Pause& pause) { return 2 * usedAt(state, pause.from) >= planned; });
}

PhaseTime timeOf(const Phase& phase, const MeetingState& state, const QDateTime& now, seconds planned)
{
    const auto isInPhase = [&phase](const Stay& stay) {
        return std::any_of(phase.steps.begin(), phase.steps.end(),
                           [&stay](const Step& step) { return step.id == stay.stepId; });
    };
    return {phase.id, timeWhere(state, now, isInPhase), planned * phase.share / wholeMeeting};
}

} // namespace

MeetingTimes meetingTimes(const MeetingState& state, const QDateTime& now, const Agenda& agenda,
                          const Appointment& appointment)
{
    MeetingTimes times;
    times.planned = std::chrono::minutes(appointment.minutes);
    times.used = timeWhere(state, now, [](const Stay&) { return true; });
    times.left = times.planned - times.used;
    for (const Phase& phase : agenda.phases)
        times.phases.push_back(timeOf(phase, state, now, times.planned));
    const seconds pauseAfter = std::chrono::minutes(appointment.pauseAfterMinutes);
    if (pauseAfter > seconds(0) && state.status != MeetingStatus::Ended && !wasPauseHeld(state, pauseAfter))
        times.pauseDueIn = pauseAfter - times.used;
    return times;
}

seconds timeSince(const MeetingState& state, const QDateTime& moment, const QDateTime& now)
{
    seconds sum{0};
    for (const Stay& stay : state.stays)
        sum += lengthOf({stay.stepId, std::max(stay.from, moment), stay.to}, now);
    return sum;
}

seconds timeAtStep(const MeetingState& state, const QString& stepId, const QDateTime& now)
{
    return timeWhere(state, now, [&stepId](const Stay& stay) { return stay.stepId == stepId; });
}

} // namespace rundbord
