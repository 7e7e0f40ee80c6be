// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secret.h"

namespace rundbord
{

//! How long a passphrase would stand against somebody who has the file, guessing as people guess (zxcvbn; Wheeler,
//! USENIX Security 2016). An estimate: it knows English words better than Swedish ones.
enum class PassphraseStrength { TooShort, Weak, Fair, Good, Strong };

[[nodiscard]] PassphraseStrength passphraseStrength(const Secret& passphrase);

} // namespace rundbord
