// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/plan/attainment.h"
#include "core/plan/outcome.h"
#include "core/plan/participant.h"
#include "core/plan/principal.h"
#include "core/plan/timing.h"

#include <QDate>
#include <QString>

#include <vector>

namespace rundbord
{

using NeedId = Id<struct NeedTag>;
using GoalId = Id<struct GoalTag>;
using SubgoalId = Id<struct SubgoalTag>;
using ActionId = Id<struct ActionTag>;

//! Her yes or no to a line of the plan.
enum class Acceptance { NotAsked, Yes, No };

enum class DecisionStatus {
    Planned,
    Decided,
    ToBeTried, //!< ska prövas: an application takes its ordinary way, nothing is promised
};

//! A picture beside an action on the child's plan, chosen by someone who knows the child.
enum class ChildPicture { None, School, Schedule, Home, Sound, Sibling, Talk };

//! One who does an action: either a participant, or somebody described here.
struct Performer {
    //! If set, the fields below are empty and the participant's hold.
    ParticipantId participant;
    QString name;
    QString unit;
    QString phone;
    Principal principal{Principal::Unknown};

    bool operator==(const Performer&) const = default;
};

//! Something somebody does (insats; FHIR CarePlan.activity): what, who, when.
struct Action {
    ActionId id;
    QString what;
    //! The same in easy words, for the one-page plan; empty to use `what`.
    QString easyWords;
    std::vector<Performer> performers;
    Timing when;
    DecisionStatus decision{DecisionStatus::Planned};
    Acceptance accepted{Acceptance::NotAsked};
    QString note;
    //! Who sees to it that it is done; empty for nobody in particular.
    QString checkedBy{};
    ChildPicture picture{ChildPicture::None};
    Outcome outcome{};

    bool operator==(const Action&) const = default;
};

//! A step on the way that can be seen (delmål).
struct Subgoal {
    SubgoalId id;
    QString text;
    //! How one notices that it is reached.
    QString howItShows;
    QDate due;
    std::vector<Action> actions;
    AttainmentLevel attainment{AttainmentLevel::NotSaid};

    bool operator==(const Subgoal&) const = default;
};

//! FHIR Goal. Two voices, never mixed.
struct Goal {
    GoalId id;
    //! The person's words, verbatim.
    QString ownWords;
    QString professionalWording;
    Acceptance accepted{Acceptance::NotAsked};
    std::vector<Subgoal> subgoals;
    Attainment attainment{};

    bool operator==(const Goal&) const = default;
};

//! FHIR CarePlan.addresses.
struct Need {
    NeedId id;
    QString text;
    //! Who says so; empty for the person herself.
    QString statedBy;
    //! Came up at the meeting, so that the ordinary way of decision holds (guideline, Bilaga 3).
    bool isNew{false};
    std::vector<Goal> goals;
    //! What there was to choose between, one way a line; "nothing now" is one of them.
    QString optionsDiscussed{};
    //! Verbatim.
    QString personsChoice{};

    bool operator==(const Need&) const = default;
};

} // namespace rundbord
