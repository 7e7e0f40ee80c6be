// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/turns.h"

#include "core/meeting/attendance.h"
#include "core/meeting/meeting_times.h"

#include <algorithm>

namespace rundbord
{

using std::chrono::seconds;

namespace
{

std::vector<const Participant*> asTheySit(const CarePlan& plan)
{
    std::vector<const Participant*> sitting;
    for (const Participant& participant : plan.participants) {
        const bool out = isPerson(participant) && isOut(plan.summary);
        if (isHere(participant) && !out)
            sitting.push_back(&participant);
    }
    std::stable_partition(sitting.begin(), sitting.end(),
                          [](const Participant* each) { return isPerson(*each); });
    return sitting;
}

bool isGoingOn(const MeetingState& state)
{
    return state.status == MeetingStatus::Running || state.status == MeetingStatus::Paused;
}

bool waitsForTheWord(const Participant& participant)
{
    return !participant.chair && !participant.interpreter;
}

QDateTime sittingBegan(const MeetingState& state)
{
    return state.interruptions.empty() ? state.startedAt : state.interruptions.back().to;
}

seconds unheardFor(const Participant& participant, const MeetingState& state, const QDateTime& now)
{
    const auto last = std::find_if(state.turns.rbegin(), state.turns.rend(),
                                   [&](const Turn& turn) { return turn.participant == participant.id; });
    return timeSince(state, last == state.turns.rend() ? sittingBegan(state) : last->at, now);
}

//! The step the meeting was at; what began at that very moment counts.
QString stepAt(const MeetingState& state, const QDateTime& moment)
{
    const auto stay = std::find_if(state.stays.rbegin(), state.stays.rend(),
                                   [&moment](const Stay& each) { return each.from <= moment; });
    return stay == state.stays.rend() ? QString() : stay->stepId;
}

bool hasSpokenInPhase(const Participant& participant, const MeetingState& state, const Agenda& agenda)
{
    const Phase* present = phaseOf(agenda, state.stepId);
    return present && std::any_of(state.turns.begin(), state.turns.end(), [&](const Turn& turn) {
               return turn.participant == participant.id &&
                      phaseOf(agenda, stepAt(state, turn.at)) == present;
           });
}

} // namespace

std::vector<Seat> seats(const CarePlan& plan, const MeetingState& state, const Agenda& agenda,
                        const QDateTime& now)
{
    std::vector<Seat> seats;
    for (const Participant* each : asTheySit(plan)) {
        const bool unheard =
            isGoingOn(state) && waitsForTheWord(*each) && unheardFor(*each, state, now) >= seatUnheardAfter;
        seats.push_back({each->id, isPerson(*each), hasSpokenInPhase(*each, state, agenda), unheard});
    }
    return seats;
}

std::optional<ParticipantId> turnHint(const CarePlan& plan, const MeetingState& state, const QDateTime& now)
{
    if (!isGoingOn(state) || timeSince(state, sittingBegan(state), now) < nobodyForgottenBefore)
        return std::nullopt;
    const Participant* forgotten = nullptr;
    seconds longest = nameUnheardAfter - seconds(1);
    for (const Participant* each : asTheySit(plan)) {
        if (!waitsForTheWord(*each))
            continue;
        const seconds unheard = unheardFor(*each, state, now);
        if (isPerson(*each) && unheard >= askPersonAfter)
            return each->id;
        if (unheard > longest) {
            longest = unheard;
            forgotten = each;
        }
    }
    return forgotten ? std::optional(forgotten->id) : std::nullopt;
}

std::vector<ParticipantId> speakingOrder(const CarePlan& plan, const MeetingState& state,
                                         const QDateTime& now)
{
    std::vector<const Participant*> order = asTheySit(plan);
    std::erase_if(order, [](const Participant* each) { return each->interpreter; });
    std::stable_sort(order.begin(), order.end(), [&](const Participant* one, const Participant* other) {
        if (isPerson(*one) != isPerson(*other))
            return isPerson(*one);
        return unheardFor(*one, state, now) > unheardFor(*other, state, now);
    });
    std::vector<ParticipantId> ids;
    for (const Participant* each : order)
        ids.push_back(each->id);
    return ids;
}

} // namespace rundbord
