// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"

namespace rundbord
{

//! Adds a record at the end of its list; the record is given an identity if it has none. Within the tree the
//! parent is named, and NotFound if it is gone. Returned is the identity.
[[nodiscard]] Result<ParticipantId> addParticipant(OpenCase& openCase, Participant participant);
[[nodiscard]] Result<OpenQuestionId> addOpenQuestion(OpenCase& openCase, OpenQuestion question);
[[nodiscard]] Result<RiskId> addRisk(OpenCase& openCase, Risk risk);
[[nodiscard]] Result<NeedId> addNeed(OpenCase& openCase, Need need);
[[nodiscard]] Result<GoalId> addGoal(OpenCase& openCase, NeedId parent, Goal goal);
[[nodiscard]] Result<SubgoalId> addSubgoal(OpenCase& openCase, GoalId parent, Subgoal subgoal);
[[nodiscard]] Result<ActionId> addAction(OpenCase& openCase, SubgoalId parent, Action action);

//! A need with a goal and a subgoal to write in at once.
[[nodiscard]] Need emptyNeed();

} // namespace rundbord
