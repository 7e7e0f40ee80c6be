// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_report.h"

#include <QString>

namespace rundbord
{

//! What is not as it was written in the access log, with its numbers.
[[nodiscard]] QString logFaultText(const LogFault& fault);

//! What a check of the log has shown, in a few sentences.
[[nodiscard]] QString reportText(const LogReport& report);

} // namespace rundbord
