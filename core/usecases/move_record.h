// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"
#include "core/usecases/plan_tree.h"

#include <utility>

namespace rundbord
{

enum class Direction { Up, Down };

//! Changes places with the neighbour in the same list. NotFound if the record is gone, NotAllowed at the end.
template <typename T>
[[nodiscard]] Result<ChangeSet> moveRecord(OpenCase& openCase, decltype(T::id) id, Direction direction)
{
    return openCase.transact({}, [id, direction](CaseValue& value) -> Result<void> {
        const RecordPosition<T> found = findRecord<T>(value.plan, id);
        if (!found.list)
            return fail(ErrorCode::NotFound);
        const bool atEnd =
            direction == Direction::Up ? found.index == 0 : found.index + 1 == found.list->size();
        if (atEnd)
            return fail(ErrorCode::NotAllowed, QStringLiteral("there is no neighbour on that side"));
        std::swap((*found.list)[found.index],
                  (*found.list)[found.index + (direction == Direction::Up ? -1 : 1)]);
        return {};
    });
}

} // namespace rundbord
