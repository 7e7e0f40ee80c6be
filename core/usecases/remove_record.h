// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"
#include "core/usecases/plan_tree.h"

namespace rundbord
{

//! Removes the record and what lies below it; NotFound if it is gone already. Can be undone.
template <typename T>
[[nodiscard]] Result<ChangeSet> removeRecord(OpenCase& openCase, decltype(T::id) id)
{
    return openCase.transact({}, [id](CaseValue& value) -> Result<void> {
        const RecordPosition<T> found = findRecord<T>(value.plan, id);
        if (!found.list)
            return fail(ErrorCode::NotFound);
        found.list->erase(found.list->begin() + static_cast<std::ptrdiff_t>(found.index));
        return {};
    });
}

//! Removes a participant. What was theirs to do keeps their name, unit, phone and principal as written words.
[[nodiscard]] Result<ChangeSet> removeParticipant(OpenCase& openCase, ParticipantId id);

} // namespace rundbord
