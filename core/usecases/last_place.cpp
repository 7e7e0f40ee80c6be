// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/last_place.h"

#include "core/exchange/json_text.h"
#include "core/plan/fields.h"

namespace rundbord
{

template <typename V, ValueOf<LastPlace> T>
void describe(V& visit, T& value)
{
    visit.field("caseId", value.caseId);
    visit.field("page", value.page);
    visit.field("spot", value.spot);
    visit.field("field", value.field);
    visit.field("which", value.which);
    visit.field("caret", value.caret);
    visit.field("anchor", value.anchor);
    visit.field("simple", value.simple);
}

QByteArray writeLastPlace(const LastPlace& place)
{
    return toJsonText(place);
}

Result<LastPlace> readLastPlace(const QByteArray& payload)
{
    return fromJsonText<LastPlace>(payload);
}

} // namespace rundbord
