// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/secret.h"

#include <QString>

namespace rundbord
{

//! The passphrase in the first line of a file, for automation. PassphraseFileOpenToOthers unless only its owner can
//! read the file; FileNotFound or FileNotReadable. Never logs what it read.
[[nodiscard]] Result<Secret> readPassphraseFile(const QString& path);

} // namespace rundbord
