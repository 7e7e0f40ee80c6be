// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/care_plan.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace rundbord
{

//! The case file: a whole plan as JSON, described by resources/schema/case.schema.json. In clear: it exists
//! only where somebody asked for it.

//! Reads a case file, strictly. An error has its path; and its line and column where the text itself is at fault,
//! rather than what it says as a whole. `today` decides the century of an identity number written without one.
[[nodiscard]] Result<CarePlan> readCaseFile(const QByteArray& text, QDate today);

//! Writes a case file that readCaseFile() gives back as the same plan.
[[nodiscard]] QByteArray writeCaseFile(const CarePlan& plan);

//! Reads a file from disk, or refuses with FileNotFound, FileNotReadable or, before reading, FileTooLarge.
[[nodiscard]] Result<QByteArray> readBytes(const QString& path);

} // namespace rundbord
