// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"
#include "core/usecases/plan_tree.h"

namespace rundbord
{

//! Changes the record with that identity: a Participant, Need, Goal, Subgoal, Action, OpenQuestion or Risk.
//! NotFound if it is gone. With the name of the field being typed in, the change is a draft and merges with
//! the typing before it; without, it is an act.
template <typename T>
[[nodiscard]] Result<ChangeSet> editRecord(OpenCase& openCase, decltype(T::id) id,
                                           const std::function<void(T&)>& edit,
                                           const QString& typedField = {})
{
    const QString field = typedField.isEmpty() ? QString() : id.toString() + typedField;
    const Act act{field.isEmpty() ? Durability::Act : Durability::Draft, true, field};
    return openCase.transact(act, [id, &edit](CaseValue& value) -> Result<void> {
        const RecordPosition<T> found = findRecord<T>(value.plan, id);
        if (!found.list)
            return fail(ErrorCode::NotFound);
        T& record = (*found.list)[found.index];
        edit(record);
        record.id = id;
        return {};
    });
}

} // namespace rundbord
