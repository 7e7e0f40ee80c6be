// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace rundbord
{

//! What somebody has chosen about the safety of the store. Kept sealed in it, as a name stands among it.
struct SafetySettings {
    //! Who works here, for the access log; beside the name the operating system knows.
    QString userName;
    QString unit;
    //! Without a key or a move of the mouse for so long, the store is locked. During a meeting people talk more than they
    //! type.
    int idleMinutes{15};
    int meetingIdleMinutes{60};
    //! How long a case is kept after its plan stands in the records of the parties, before it is offered for shredding.
    int retentionDays{30};

    bool operator==(const SafetySettings&) const = default;
};

[[nodiscard]] QByteArray writeSafetySettings(const SafetySettings& settings);
//! What is missing is as in new settings, so that an older store's are read too.
[[nodiscard]] Result<SafetySettings> readSafetySettings(const QByteArray& payload);

} // namespace rundbord
