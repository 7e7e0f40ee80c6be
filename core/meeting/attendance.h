// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <algorithm>
#include <vector>

namespace rundbord
{

//! Not said to be away. Before anybody has ticked who came, all who are called count as here.
[[nodiscard]] inline bool isHere(const Participant& participant)
{
    return participant.presence != Presence::Absent;
}

[[nodiscard]] inline std::vector<ParticipantId> thoseHere(const CarePlan& plan)
{
    std::vector<ParticipantId> here;
    for (const Participant& participant : plan.participants) {
        if (isHere(participant))
            here.push_back(participant.id);
    }
    return here;
}

//! On a screen or a telephone.
[[nodiscard]] inline bool isRemote(const Participant& participant)
{
    return participant.presence == Presence::Video || participant.presence == Presence::Phone;
}

//! The individual herself.
[[nodiscard]] inline bool isPerson(const Participant& participant)
{
    return participant.principal == Principal::Person;
}

//! She is here and leads her own meeting.
[[nodiscard]] inline bool leadsHerself(const CarePlan& plan)
{
    return std::any_of(plan.participants.begin(), plan.participants.end(),
                       [](const Participant& each) { return isPerson(each) && isHere(each) && each.chair; });
}

//! She is said to be away from her own meeting.
[[nodiscard]] inline bool isPersonAway(const CarePlan& plan)
{
    return std::any_of(plan.participants.begin(), plan.participants.end(),
                       [](const Participant& each) { return isPerson(each) && !isHere(each); });
}

//! One near her, guardians among them.
[[nodiscard]] inline bool isRelative(const Participant& participant)
{
    return participant.principal == Principal::RelatedPerson || participant.guardian;
}

} // namespace rundbord
