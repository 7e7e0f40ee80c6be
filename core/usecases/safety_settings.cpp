// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/safety_settings.h"

#include "core/exchange/json_text.h"
#include "core/plan/fields.h"

namespace rundbord
{

template <typename V, ValueOf<SafetySettings> T>
void describe(V& visit, T& value)
{
    visit.field("userName", value.userName);
    visit.field("unit", value.unit);
    visit.field("idleMinutes", value.idleMinutes);
    visit.field("meetingIdleMinutes", value.meetingIdleMinutes);
    visit.field("retentionDays", value.retentionDays);
}

QByteArray writeSafetySettings(const SafetySettings& settings)
{
    return toJsonText(settings);
}

Result<SafetySettings> readSafetySettings(const QByteArray& payload)
{
    return fromJsonText<SafetySettings>(payload);
}

} // namespace rundbord
