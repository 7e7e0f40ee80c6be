// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace rundbord
{

//! The bytes of a data file of the program (":/agendas/first-meeting.sv.json"), or of any file with that
//! path.
[[nodiscard]] Result<QByteArray> readResource(const QString& path);

} // namespace rundbord
