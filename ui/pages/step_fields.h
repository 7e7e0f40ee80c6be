// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/agenda.h"

#include <optional>
#include <vector>

namespace rundbord
{

//! What can be filled in at a step, each with its form.
enum class StepForm {
    Elsewhere, //!< beside every step, in the preparation or at the hand-over: nothing of its own at the step
    Welcome,
    Adaptations,
    ConsentConfirmation,
    ConsentEdit,
    Presence,
    Questions,
    ChildVoice,
    WorksWell,
    WorksLessWell,
    Situation,
    RelativesView,
    CurrentContacts,
    MostImportant,
    Needs,
    OthersNeeds,
    Actions,
    Goals,
    MeasuresByOthers,
    Crisis,
    OpenQuestions,
    Unsettled,
    FollowUp,
    Lead,
    ReadThrough,
    TeachBack,
    OwnComment,
    ComingActions,
    AfterCall,
    TrustedAdult,
    HomeDay,
    VoiceGivenBy,
    SchoolDay,
    LifeBefore,
    Worries,
    CareSummary,
    Medicine,
    Energy,
    WorkHistory,
    Income,
    WorkAdaptations,
    LastPlan,
    NotWithout,
    Informed,
    Continuation,
    ChangeReason,
    Options,
    ActionProgress,
    // about one goal or one action at a time
    GoalAttainment,
    GoalResult,
    ActionOutcome,
    ActionExperience,
    ActionFuture,
};

//! The form for a field as an agenda names it ("plan.worksWell"); none for a field that the plan doesn't have.
[[nodiscard]] std::optional<StepForm> formOfField(const QString& field);

//! The forms for the fields of a step, in their order: each once, and one for fields that a form has together.
[[nodiscard]] std::vector<StepForm> formsOf(const QStringList& fields);

//! The step at which she gets her plan; null if the agenda has none.
[[nodiscard]] const Step* handOverStep(const Agenda& agenda);

//! The step of the agenda at which the field with that path of the case file ("needs[2].text") is filled in; empty if it
//! is at none.
[[nodiscard]] QString stepOfPath(const Agenda& agenda, const QString& path);

} // namespace rundbord
