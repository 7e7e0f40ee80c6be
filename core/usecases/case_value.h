// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/meeting_state.h"
#include "core/plan/care_plan.h"
#include "core/usecases/change_set.h"

#include <type_traits>

namespace rundbord
{

//! What was typed in a field and is no value yet, such as half a date; by the field's place.
struct FieldDraft {
    QString field;
    QString text;

    bool operator==(const FieldDraft&) const = default;
};

struct Drafts {
    std::vector<FieldDraft> texts;

    bool operator==(const Drafts&) const = default;
};

//! All there is to one case: the plan, how far its meeting has come, and what is being typed.
struct CaseValue {
    CarePlan plan;
    MeetingState meeting;
    Drafts drafts;

    bool operator==(const CaseValue&) const = default;
};

//! Calls visit(kind, part) for every part of the case that is one record, or a list of records of one kind.
template <typename Value, typename Visit>
void forEachPart(Value& value, Visit visit)
{
    visit(RecordKind::Person, value.plan.person);
    visit(RecordKind::Participant, value.plan.participants);
    visit(RecordKind::Consent, value.plan.consent);
    visit(RecordKind::Purpose, value.plan.purpose);
    visit(RecordKind::Appointment, value.plan.appointment);
    visit(RecordKind::CurrentSituation, value.plan.currentSituation);
    visit(RecordKind::Need, value.plan.needs);
    visit(RecordKind::OpenQuestion, value.plan.openQuestions);
    visit(RecordKind::Risk, value.plan.risks);
    visit(RecordKind::CrisisPlan, value.plan.crisisPlan);
    visit(RecordKind::Responsibility, value.plan.responsibility);
    visit(RecordKind::Summary, value.plan.summary);
    visit(RecordKind::AfterCall, value.plan.afterCall);
    visit(RecordKind::FollowUp, value.plan.followUp);
    visit(RecordKind::HandOver, value.plan.handOver);
    visit(RecordKind::Version, value.plan.version);
    visit(RecordKind::Meeting, value.meeting);
    visit(RecordKind::Drafts, value.drafts);
}

//! The part of a case that is a T.
template <typename T, typename Value>
[[nodiscard]] auto& partOf(Value& value)
{
    std::conditional_t<std::is_const_v<Value>, const T, T>* found = nullptr;
    forEachPart(value, [&found](RecordKind, auto& part) {
        if constexpr (std::is_same_v<std::remove_const_t<std::remove_reference_t<decltype(part)>>, T>)
            found = &part;
    });
    return *found;
}

//! The kinds of record in which two values of a case differ.
[[nodiscard]] ChangeSet difference(const CaseValue& before, const CaseValue& after);

//! Copies the parts of those kinds from one value to another.
void copyParts(const ChangeSet& kinds, const CaseValue& from, CaseValue& to);

} // namespace rundbord
