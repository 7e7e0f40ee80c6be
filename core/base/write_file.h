// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace rundbord
{

//! Puts the bytes in place of the file, readable by its owner only, so that after any crash the whole of
//! either the old or the new stands there: written beside it, synced, renamed, and the folder synced.
//! DiskFull, DiskFailed or FileNotWritable, and then the old file is as it was. (QSaveFile of Qt 6.4 reports
//! success on a full disk, hence this.) Any thread; blocks on the disk.
[[nodiscard]] Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace rundbord
