// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/case_value.h"

namespace rundbord
{

ChangeSet difference(const CaseValue& before, const CaseValue& after)
{
    ChangeSet changes;
    forEachPart(after, [&](RecordKind kind, const auto& part) {
        if (partOf<std::decay_t<decltype(part)>>(before) != part)
            changes.kinds.insert(kind);
    });
    return changes;
}

void copyParts(const ChangeSet& kinds, const CaseValue& from, CaseValue& to)
{
    forEachPart(to, [&](RecordKind kind, auto& part) {
        if (kinds.contains(kind))
            part = partOf<std::decay_t<decltype(part)>>(from);
    });
}

} // namespace rundbord
