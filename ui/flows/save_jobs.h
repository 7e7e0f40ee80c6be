// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seams/print_service.h"

#include <QStringList>

#include <vector>

namespace rundbord
{

//! Writes papers that were to be printed as files instead: the first under the name that was chosen, each other one
//! beside it under its own (PrintJob::file), with a number after it if that is taken. A paper that is among them twice is written once. Gives the names
//! without folder. DiskFull, DiskFailed or FileNotWritable.
[[nodiscard]] Result<QStringList> saveJobs(const QString& file, const std::vector<PrintJob>& jobs);

} // namespace rundbord
