// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"

#include <array>
#include <utility>

namespace rundbord
{

//! The word for each enumerator, in the case file.
template <typename E>
struct EnumWords;

template <>
struct EnumWords<IdentifierType> {
    static constexpr std::array words{
        std::pair{IdentifierType::None, "none"},
        std::pair{IdentifierType::Personnummer, "personnummer"},
        std::pair{IdentifierType::Samordningsnummer, "samordningsnummer"},
        std::pair{IdentifierType::Reservnummer, "reservnummer"},
    };
};

template <>
struct EnumWords<Principal> {
    static constexpr std::array words{
        std::pair{Principal::Unknown, "unknown"},
        std::pair{Principal::Region, "region"},
        std::pair{Principal::Municipality, "municipality"},
        std::pair{Principal::Other, "other"},
        std::pair{Principal::Person, "person"},
        std::pair{Principal::RelatedPerson, "relatedPerson"},
    };
};

template <>
struct EnumWords<LeadPrincipal> {
    static constexpr std::array words{
        std::pair{LeadPrincipal::NotSet, "notSet"},
        std::pair{LeadPrincipal::Region, "region"},
        std::pair{LeadPrincipal::Municipality, "municipality"},
    };
};

template <>
struct EnumWords<ChildPicture> {
    static constexpr std::array words{
        std::pair{ChildPicture::None, "none"},         std::pair{ChildPicture::School, "school"},
        std::pair{ChildPicture::Schedule, "schedule"}, std::pair{ChildPicture::Home, "home"},
        std::pair{ChildPicture::Sound, "sound"},       std::pair{ChildPicture::Sibling, "sibling"},
        std::pair{ChildPicture::Talk, "talk"},
    };
};

template <>
struct EnumWords<Presence> {
    static constexpr std::array words{
        std::pair{Presence::NotSaid, "notSaid"}, std::pair{Presence::InRoom, "inRoom"},
        std::pair{Presence::Video, "video"},     std::pair{Presence::Phone, "phone"},
        std::pair{Presence::Absent, "absent"},
    };
};

template <>
struct EnumWords<ConsentForm> {
    static constexpr std::array words{
        std::pair{ConsentForm::NotGiven, "notGiven"},
        std::pair{ConsentForm::Written, "written"},
        std::pair{ConsentForm::Spoken, "spoken"},
        std::pair{ConsentForm::NotAble, "notAble"},
    };
};

template <>
struct EnumWords<InitiativeBy> {
    static constexpr std::array words{
        std::pair{InitiativeBy::NotSaid, "notSaid"},
        std::pair{InitiativeBy::Person, "person"},
        std::pair{InitiativeBy::SomeoneElse, "someoneElse"},
    };
};

template <>
struct EnumWords<MeetingKind> {
    static constexpr std::array words{
        std::pair{MeetingKind::First, "first"},
        std::pair{MeetingKind::FollowUp, "followUp"},
        std::pair{MeetingKind::Closing, "closing"},
        std::pair{MeetingKind::Child, "child"},
        std::pair{MeetingKind::Discharge, "discharge"},
        std::pair{MeetingKind::WorkRehabilitation, "workRehabilitation"},
    };
};

template <>
struct EnumWords<Acceptance> {
    static constexpr std::array words{
        std::pair{Acceptance::NotAsked, "notAsked"},
        std::pair{Acceptance::Yes, "yes"},
        std::pair{Acceptance::No, "no"},
    };
};

template <>
struct EnumWords<DecisionStatus> {
    static constexpr std::array words{
        std::pair{DecisionStatus::Planned, "planned"},
        std::pair{DecisionStatus::Decided, "decided"},
        std::pair{DecisionStatus::ToBeTried, "toBeTried"},
    };
};

template <>
struct EnumWords<HandOverWay> {
    static constexpr std::array words{
        std::pair{HandOverWay::NotSaid, "notSaid"}, std::pair{HandOverWay::InHand, "inHand"},
        std::pair{HandOverWay::Post, "post"},       std::pair{HandOverWay::ReadAloud, "readAloud"},
        std::pair{HandOverWay::Other, "other"},
    };
};

template <>
struct EnumWords<OutcomeStatus> {
    static constexpr std::array words{
        std::pair{OutcomeStatus::NotSaid, "notSaid"}, std::pair{OutcomeStatus::Done, "done"},
        std::pair{OutcomeStatus::Partly, "partly"},   std::pair{OutcomeStatus::Ongoing, "ongoing"},
        std::pair{OutcomeStatus::NotDone, "notDone"}, std::pair{OutcomeStatus::NotBegun, "notBegun"},
    };
};

template <>
struct EnumWords<ActionFuture> {
    static constexpr std::array words{
        std::pair{ActionFuture::NotSaid, "notSaid"},     std::pair{ActionFuture::Continues, "continues"},
        std::pair{ActionFuture::Changes, "changes"},     std::pair{ActionFuture::Replaced, "replaced"},
        std::pair{ActionFuture::Replanned, "replanned"}, std::pair{ActionFuture::Ends, "ends"},
    };
};

template <>
struct EnumWords<AttainmentLevel> {
    static constexpr std::array words{
        std::pair{AttainmentLevel::NotSaid, "notSaid"},
        std::pair{AttainmentLevel::Reached, "reached"},
        std::pair{AttainmentLevel::Partly, "partly"},
        std::pair{AttainmentLevel::NotReached, "notReached"},
        std::pair{AttainmentLevel::NotKnown, "notKnown"},
    };
};

template <>
struct EnumWords<PlanReceived> {
    static constexpr std::array words{
        std::pair{PlanReceived::NotSaid, "notSaid"},       std::pair{PlanReceived::AtMeeting, "atMeeting"},
        std::pair{PlanReceived::Afterwards, "afterwards"}, std::pair{PlanReceived::Never, "never"},
        std::pair{PlanReceived::NotKnown, "notKnown"},
    };
};

template <>
struct EnumWords<PlanFuture> {
    static constexpr std::array words{
        std::pair{PlanFuture::NotSaid, "notSaid"},
        std::pair{PlanFuture::GoesOn, "goesOn"},
        std::pair{PlanFuture::NewPlan, "newPlan"},
        std::pair{PlanFuture::Ends, "ends"},
    };
};

template <>
struct EnumWords<EndReason> {
    static constexpr std::array words{
        std::pair{EndReason::NotSaid, "notSaid"},
        std::pair{EndReason::GoalsReached, "goalsReached"},
        std::pair{EndReason::NeedEnded, "needEnded"},
        std::pair{EndReason::ConsentWithdrawn, "consentWithdrawn"},
        std::pair{EndReason::Moved, "moved"},
        std::pair{EndReason::Replaced, "replaced"},
        std::pair{EndReason::Lapsed, "lapsed"},
        std::pair{EndReason::Died, "died"},
        std::pair{EndReason::Other, "other"},
    };
};

} // namespace rundbord
