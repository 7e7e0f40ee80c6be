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

bool hasStep(const Phase& phase, const QString& stepId)
{
    return std::any_of(phase.steps.begin(), phase.steps.end(),
                       [&stepId](const Step& step) { return step.id == stepId; });
}

template <typename Predicate>
seconds addedWhere(const MeetingState& state, Predicate fits)
{
    seconds sum{0};
    for (const Extension& extension : state.extensions) {
        if (fits(extension))
            sum += std::chrono::minutes(extension.minutes);
    }
    return sum;
}

PhaseTime timeOf(const Phase& phase, const MeetingState& state, const QDateTime& now, seconds planned)
{
    const auto isInPhase = [&phase](const auto& each) { return hasStep(phase, each.stepId); };
    return {phase.id, timeWhere(state, now, isInPhase),
            planned * phase.share / wholeMeeting + addedWhere(state, isInPhase)};
}

} // namespace

MeetingTimes meetingTimes(const MeetingState& state, const QDateTime& now, const Agenda& agenda,
                          const Appointment& appointment)
{
    MeetingTimes times;
    const seconds asked = std::chrono::minutes(appointment.minutes);
    times.planned = asked + addedWhere(state, [](const Extension&) { return true; });
    times.used = timeWhere(state, now, [](const Stay&) { return true; });
    times.left = times.planned - times.used;
    for (const Phase& phase : agenda.phases)
        times.phases.push_back(timeOf(phase, state, now, asked));
    if (state.status == MeetingStatus::Running || state.status == MeetingStatus::Paused)
        times.endsAt = now.addSecs(std::max(seconds(0), times.left).count());
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
