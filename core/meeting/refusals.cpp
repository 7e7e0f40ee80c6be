// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_machine.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr int longestExtension = 60;

//! Why something that needs the meeting to run can't happen.
Refusals unlessRunning(MeetingStatus status)
{
    switch (status) {
    case MeetingStatus::Planned:
        return {Refusal::NotStarted};
    case MeetingStatus::Running:
        return {};
    case MeetingStatus::Paused:
        return {Refusal::Paused};
    case MeetingStatus::Interrupted:
        return {Refusal::Interrupted};
    case MeetingStatus::Ended:
        break;
    }
    return {Refusal::Ended};
}

//! The same, for what can be done in a pause too.
Refusals unlessGoingOn(MeetingStatus status)
{
    return status == MeetingStatus::Paused ? Refusals{} : unlessRunning(status);
}

Refusals unlessPlanned(MeetingStatus status)
{
    if (status == MeetingStatus::Planned)
        return {};
    return {status == MeetingStatus::Ended ? Refusal::Ended : Refusal::AlreadyStarted};
}

//! For the two that undo another status: it must be that one.
Refusals unlessIs(MeetingStatus wanted, MeetingStatus status, Refusal otherwise)
{
    if (status == wanted)
        return {};
    const bool goingOn = status != MeetingStatus::Planned && status != MeetingStatus::Ended;
    return goingOn ? Refusals{otherwise} : unlessRunning(status);
}

Refusals againstMoving(const MeetingState& state, const Agenda& agenda, const Step* to, Refusal atEnd)
{
    Refusals refusals = unlessRunning(state.status);
    if (refusals.empty() && !findStep(agenda, state.stepId))
        return {Refusal::UnknownStep};
    if (refusals.empty() && !to)
        return {atEnd};
    return refusals;
}

//! All of them at once, so that the chair sees everything that is left.
Refusals againstEnd(MeetingStatus status, const MeetingFacts& facts)
{
    Refusals refusals = unlessGoingOn(status);
    if (status == MeetingStatus::Ended)
        return refusals;
    if (!facts.planHandedOver)
        refusals.push_back(Refusal::PlanNotHandedOver);
    if (!facts.leadPrincipalSet)
        refusals.push_back(Refusal::NoLeadPrincipal);
    if (!facts.followUpSettled)
        refusals.push_back(Refusal::NoFollowUp);
    return refusals;
}

Refusals againstKind(EventKind kind, const MeetingState& state, const MeetingFacts& facts,
                     const Agenda& agenda)
{
    switch (kind) {
    case EventKind::Start:
        return unlessPlanned(state.status);
    case EventKind::Next:
        return againstMoving(state, agenda, nextStep(state, facts, agenda), Refusal::AtLastStep);
    case EventKind::Back:
        return againstMoving(state, agenda, previousStep(state, facts, agenda), Refusal::AtFirstStep);
    case EventKind::JumpTo:
    case EventKind::Pause:
    case EventKind::GiveWord:
        return unlessRunning(state.status);
    case EventKind::Resume:
        return unlessIs(MeetingStatus::Paused, state.status, Refusal::NotPaused);
    case EventKind::Interrupt:
        return unlessGoingOn(state.status);
    case EventKind::Continue:
        if (facts.consentWithdrawn)
            return {Refusal::ConsentWithdrawn};
        if (state.status == MeetingStatus::Ended)
            return state.stays.empty() ? Refusals{Refusal::NotStarted} : Refusals{};
        return unlessIs(MeetingStatus::Interrupted, state.status, Refusal::NotInterrupted);
    case EventKind::End:
        return againstEnd(state.status, facts);
    case EventKind::Withdraw:
        return facts.consentWithdrawn ? Refusals{Refusal::ConsentWithdrawn} : Refusals{};
    case EventKind::Extend:
        return unlessGoingOn(state.status);
    case EventKind::SetChecked:
        break;
    }
    return {};
}

//! What is wrong with that which the event says.
Refusals againstContent(const MeetingEvent& event, const MeetingFacts& facts, const Agenda& agenda)
{
    if (const auto* jump = std::get_if<event::JumpTo>(&event)) {
        const Step* step = findStep(agenda, jump->stepId);
        if (!step)
            return {Refusal::UnknownStep};
        if (step->moment != StepMoment::During)
            return {Refusal::StepNotInMeeting};
    }
    if (const auto* interrupt = std::get_if<event::Interrupt>(&event)) {
        if (interrupt->continueOn.isValid() && interrupt->continueOn < facts.now.date())
            return {Refusal::ContinueDayPassed};
    }
    if (const auto* extend = std::get_if<event::Extend>(&event)) {
        if (extend->minutes < 1 || extend->minutes > longestExtension)
            return {Refusal::NoSuchExtension};
    }
    if (const auto* check = std::get_if<event::SetChecked>(&event)) {
        if (!hasCheckPoint(agenda, check->checkPointKey))
            return {Refusal::UnknownCheckPoint};
    }
    if (const auto* word = std::get_if<event::GiveWord>(&event)) {
        if (std::find(facts.here.begin(), facts.here.end(), word->participant) == facts.here.end())
            return {Refusal::NotHere};
    }
    return {};
}

} // namespace

Refusals refusals(const MeetingState& state, const MeetingEvent& event, const MeetingFacts& facts,
                  const Agenda& agenda)
{
    Refusals refusals = againstKind(kindOf(event), state, facts, agenda);
    const Refusals content = againstContent(event, facts, agenda);
    refusals.insert(refusals.end(), content.begin(), content.end());
    return refusals;
}

std::map<EventKind, Refusals> allowed(const MeetingState& state, const MeetingFacts& facts,
                                      const Agenda& agenda)
{
    std::map<EventKind, Refusals> all;
    for (const EventKind kind : allEventKinds)
        all.emplace(kind, againstKind(kind, state, facts, agenda));
    return all;
}

} // namespace rundbord
