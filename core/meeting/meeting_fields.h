// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting_state.h"
#include "core/plan/fields.h"

namespace rundbord
{

//! The fields of a MeetingState, described as those of the plan are in core/plan/fields.h.

template <>
struct EnumWords<MeetingStatus> {
    static constexpr std::array words{
        std::pair{MeetingStatus::Planned, "planned"}, std::pair{MeetingStatus::Running, "running"},
        std::pair{MeetingStatus::Paused, "paused"},   std::pair{MeetingStatus::Interrupted, "interrupted"},
        std::pair{MeetingStatus::Ended, "ended"},
    };
};

template <typename V, ValueOf<Stay> T>
void describe(V& visit, T& value)
{
    visit.field("stepId", value.stepId);
    visit.field("from", value.from);
    visit.field("to", value.to);
}

template <typename V, ValueOf<Pause> T>
void describe(V& visit, T& value)
{
    visit.field("from", value.from);
    visit.field("to", value.to);
}

template <typename V, ValueOf<Interruption> T>
void describe(V& visit, T& value)
{
    visit.field("from", value.from);
    visit.field("to", value.to);
    visit.field("reason", value.reason);
    visit.field("continueOn", value.continueOn);
}

template <typename V, ValueOf<Extension> T>
void describe(V& visit, T& value)
{
    visit.field("stepId", value.stepId);
    visit.field("minutes", value.minutes);
}

template <typename V, ValueOf<Turn> T>
void describe(V& visit, T& value)
{
    visit.field("participant", value.participant);
    visit.field("at", value.at);
}

template <typename V, ValueOf<MeetingEvaluation> T>
void describe(V& visit, T& value)
{
    visit.field("wentWell", value.wentWell);
    visit.field("doDifferently", value.doDifferently);
    visit.field("deviations", value.deviations);
}

template <typename V, ValueOf<MeetingState> T>
void describe(V& visit, T& value)
{
    visit.field("status", value.status);
    visit.field("stepId", value.stepId);
    visit.field("startedAt", value.startedAt);
    visit.field("endedAt", value.endedAt);
    visit.field("stays", value.stays);
    visit.field("pauses", value.pauses);
    visit.field("interruptions", value.interruptions);
    visit.field("extensions", value.extensions);
    visit.field("checked", value.checked);
    visit.field("turns", value.turns);
    describe(visit, value.evaluation);
}

} // namespace rundbord
