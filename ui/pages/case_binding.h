// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/edit_part.h"
#include "core/usecases/edit_record.h"
#include "core/usecases/keep_drafts.h"
#include "core/usecases/open_case.h"
#include "ui/forms/record_form.h"
#include "ui/pages/pending_edits.h"

namespace rundbord
{

//! The one way between a form and the case: what the user changes goes through a use case, and what changes in the
//! case, for whatever reason, comes back into the form. The case and the edits outlive the form; the binding ends
//! with it.

//! The kind of record that holds a T.
template <typename T>
[[nodiscard]] RecordKind kindHolding()
{
    if constexpr (std::is_same_v<T, Goal> || std::is_same_v<T, Subgoal> || std::is_same_v<T, Action>)
        return RecordKind::Need;
    if constexpr (std::is_same_v<T, MeetingEvaluation>)
        return RecordKind::Meeting;
    RecordKind found{};
    CaseValue any;
    forEachPart(any, [&found](RecordKind kind, const auto& part) {
        using Held = std::decay_t<decltype(part)>;
        if constexpr (std::is_same_v<Held, T> || std::is_same_v<Held, std::vector<T>>)
            found = kind;
    });
    return found;
}

//! How a form reaches its value in the case.
template <typename T>
struct Reach {
    //! Null when it is gone.
    std::function<const T*(const CaseValue&)> read;
    //! A use case.
    std::function<Result<ChangeSet>(const std::function<void(T&)>& edit, const QString& typedField)> write;
    //! Names the drafts of this form.
    QString place;
};

template <typename T>
void bindForm(RecordForm<T>& form, OpenCase& open, PendingEdits& edits, const Reach<T>& reach)
{
    const auto show = [&form, &open, reach] {
        const T* value = reach.read(open.value());
        if (!value || form.shows(*value))
            return;
        form.setValue(*value);
        form.setDrafts(draftsAt(open.value(), reach.place));
    };
    form.setPlan(open.plan());
    show();

    const auto takeIn = [&form, &open, &edits, reach, show](const QString& field) {
        Result<ChangeSet> taken = reach.write([&form](T& value) { form.readInto(value); }, field);
        if (taken)
            taken = keepDrafts(open, reach.place, form.drafts());
        if (!taken) {
            edits.refuse(taken.error());
            show();
        }
    };
    QObject::connect(&form, &Form::changed, &form, [&form, &edits, takeIn](const QString& field) {
        edits.note(&form, [takeIn, field] { takeIn(field); });
        if (field.isEmpty())
            edits.flush();
    });
    QObject::connect(&form, &QObject::destroyed, &edits, [&form, &edits] { edits.forget(&form); });
    QObject::connect(&form, &Form::left, &form, [&open, &edits] {
        edits.flush();
        open.settle();
    });
    QObject::connect(&open, &OpenCase::changed, &form, [&form, &open, show](const ChangeSet& changes) {
        if (changes.contains(RecordKind::Participant) || changes.contains(RecordKind::Person))
            form.setPlan(open.plan());
        if (changes.contains(kindHolding<T>()))
            show();
    });
}

//! Binds a form to a part of the plan of which there is one.
template <typename Part>
void bindPart(RecordForm<Part>& form, OpenCase& open, PendingEdits& edits)
{
    bindForm<Part>(form, open, edits,
                   {[](const CaseValue& value) { return &partOf<Part>(value); },
                    [&open](const std::function<void(Part&)>& edit, const QString& field) {
                        return editPart<Part>(open, edit, field);
                    },
                    draftPlace(kindHolding<Part>())});
}

//! Binds a form to one record among its like.
template <typename T>
void bindRecord(RecordForm<T>& form, OpenCase& open, PendingEdits& edits, decltype(T::id) id)
{
    bindForm<T>(form, open, edits,
                {[id](const CaseValue& value) { return recordOf<T>(value.plan, id); },
                 [&open, id](const std::function<void(T&)>& edit, const QString& field) {
                     return editRecord<T>(open, id, edit, field);
                 },
                 id.toString()});
}

} // namespace rundbord
