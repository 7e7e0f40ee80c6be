// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/open_case.h"

namespace rundbord
{

//! Changes a part of the plan of which there is one: Person, Consent, Purpose and so on. With the name of the
//! field being typed in, the change is a draft and merges with the typing before it; without, it is an act.
template <typename Part>
[[nodiscard]] Result<ChangeSet> editPart(OpenCase& openCase,
                                         const std::type_identity_t<std::function<void(Part&)>>& edit,
                                         const QString& typedField = {})
{
    const Act act{typedField.isEmpty() ? Durability::Act : Durability::Draft, true, typedField};
    return openCase.transact(act, [&edit](CaseValue& value) -> Result<void> {
        edit(partOf<Part>(value));
        return {};
    });
}

} // namespace rundbord
