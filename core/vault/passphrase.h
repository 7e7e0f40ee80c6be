// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/kdf_cost.h"
#include "core/vault/secret.h"

namespace rundbord
{

inline constexpr qsizetype saltSize = 16;
inline constexpr qsizetype keySize = 32;
//! Characters. A floor against accidents only: the window shows how strong a passphrase is and asks for four words or more.
inline constexpr qsizetype shortestPassphrase = 12;

//! PassphraseTooShort unless the passphrase has at least `shortestPassphrase` characters (code points).
[[nodiscard]] Result<void> checkPassphrase(const Secret& passphrase);

//! Argon2id (version 1.3, one lane). HostileHeader for an unreasonable cost, before any memory is taken for
//! it; NotEnoughMemory if the machine can't do it. Takes as long as the cost says, so not in the window's
//! thread.
[[nodiscard]] Result<Secret> keyFromPassphrase(const Secret& passphrase, QByteArrayView salt,
                                               const KdfCost& cost, qsizetype size = keySize);

} // namespace rundbord
