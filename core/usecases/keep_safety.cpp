// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/keep_safety.h"

namespace rundbord
{

SafetySettings safetySettings(Writer& writer)
{
    const Result<std::optional<QByteArray>> kept = writer.setting(SettingId::Safety);
    if (!kept || !*kept)
        return {};
    return readSafetySettings(**kept).value_or(SafetySettings{});
}

void keepSafetySettings(Writer& writer, AccessLog& log, const SafetySettings& settings)
{
    log.setUser(settings.userName, settings.unit);
    Batch batch;
    batch.durability = Durability::Act;
    batch.settings = {{SettingId::Safety, writeSafetySettings(settings)}};
    batch.log = {log.entry({Deed::SettingsChanged, {}})};
    writer.submit(std::move(batch));
}

} // namespace rundbord
