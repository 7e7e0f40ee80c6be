// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/key_slot.h"

#include <QString>

namespace rundbord
{

inline constexpr qsizetype recoveryKeySize = 16;

//! The recovery key as it stands on paper: 128 bits in Crockford's base32 (crockford.com/base32.html), which has no I,
//! L, O or U, and two check characters of a Reed–Solomon code over GF(32), which notice any two wrong characters, so
//! also any two that have changed places. Seven groups of four. The caller wipes it.
[[nodiscard]] QString writtenRecoveryKey(const Secret& key);

//! What somebody has typed from the paper: in capitals or not, O for 0, I or L for 1, with spaces and hyphens anywhere.
//! RecoveryKeyMistyped if it can't be what was printed.
[[nodiscard]] Result<Secret> readRecoveryKey(const Secret& typed);

//! What somebody comes with, and which kind it is.
struct PresentedKey {
    Secret secret;
    KeyKind kind{KeyKind::Passphrase};
};

//! For places that take either, such as a passphrase file: what can be a recovery key is one.
[[nodiscard]] PresentedKey presentedKey(Secret written);

} // namespace rundbord
