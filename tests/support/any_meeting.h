// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/meeting_life.h"

#include <rapidcheck.h>

namespace rundbord
{

//! What may happen to a meeting, for properties: to be called inside one.

inline constexpr int mostPeople = 5;

//! One of a few whom every such meeting knows.
[[nodiscard]] inline ParticipantId somebody(int number)
{
    return ParticipantId(QUuid(static_cast<uint>(number) + 1, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0));
}

[[nodiscard]] inline QString anyStepId()
{
    std::vector<QString> ids;
    for (const Phase& phase : firstMeeting().phases) {
        for (const Step& step : phase.steps)
            ids.push_back(step.id);
    }
    return *rc::gen::elementOf(ids);
}

[[nodiscard]] inline MeetingEvent anyEvent(const QDate& today)
{
    switch (*rc::gen::elementOf(allEventKinds)) {
    case EventKind::Start:
        return event::Start{};
    case EventKind::Next:
        return event::Next{};
    case EventKind::Back:
        return event::Back{};
    case EventKind::JumpTo:
        return event::JumpTo{anyStepId()};
    case EventKind::Pause:
        return event::Pause{};
    case EventKind::Resume:
        return event::Resume{};
    case EventKind::Interrupt:
        return event::Interrupt{QStringLiteral("reason"), today.addDays(*rc::gen::inRange(-1, 20))};
    case EventKind::Continue:
        return event::Continue{};
    case EventKind::End:
        return event::End{};
    case EventKind::Withdraw:
        return event::Withdraw{};
    case EventKind::Extend:
        return event::Extend{*rc::gen::inRange(-1, 70)};
    case EventKind::GiveWord:
        return event::GiveWord{somebody(*rc::gen::inRange(0, mostPeople))};
    case EventKind::SetChecked:
        break;
    }
    return event::SetChecked{QStringLiteral("%1/%2").arg(anyStepId()).arg(*rc::gen::inRange(0, 6)),
                             *rc::gen::arbitrary<bool>()};
}

//! Anything but who is here.
inline void changeFacts(MeetingFacts& facts)
{
    facts.planHandedOver = *rc::gen::weightedElement<bool>({{3, true}, {1, false}});
    facts.leadPrincipalSet = *rc::gen::weightedElement<bool>({{3, true}, {1, false}});
    facts.followUpSettled = *rc::gen::weightedElement<bool>({{3, true}, {1, false}});
    facts.conditions.clear();
    for (const StepCondition condition :
         {StepCondition::RelativePresent, StepCondition::NewNeed, StepCondition::WantedOrRisk,
          StepCondition::OpenQuestions, StepCondition::PlanEnds, StepCondition::PersonAway,
          StepCondition::SchoolPresent}) {
        if (*rc::gen::arbitrary<bool>())
            facts.conditions.insert(condition);
    }
}

//! A meeting that has begun as often as not, so that there is something to go through. All but the last are here.
[[nodiscard]] inline MeetingLife anyLife()
{
    MeetingLife life;
    for (int number = 0; number < mostPeople - 1; ++number)
        life.facts.here.push_back(somebody(number));
    if (*rc::gen::arbitrary<bool>())
        life.happens(event::Start{});
    return life;
}

} // namespace rundbord
