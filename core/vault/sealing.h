// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/seal_context.h"
#include "core/vault/secret.h"

namespace rundbord
{

inline constexpr qsizetype nonceSize = 24;
inline constexpr qsizetype tagSize = 16;
//! Payloads are filled up to a multiple of this, so that their length says little.
inline constexpr qsizetype paddingBlock = 256;

//! nonce ‖ XChaCha20-Poly1305 under a fresh random nonce. 192 bits of nonce never meet by chance, so there is
//! no counter that a crash or a restored backup could turn back.
[[nodiscard]] QByteArray seal(const Secret& key, const SealContext& context, QByteArrayView plain);
//! SealBroken if a single bit of the key, the context or the sealed bytes differs.
[[nodiscard]] Result<QByteArray> unseal(const Secret& key, const SealContext& context, QByteArrayView sealed);
//! The same for a sealed key, which never touches ordinary memory.
[[nodiscard]] Result<Secret> unsealSecret(const Secret& key, const SealContext& context,
                                          QByteArrayView sealed);

//! seal() of a payload that is filled up first, and back.
[[nodiscard]] QByteArray sealPadded(const Secret& key, const SealContext& context, QByteArrayView payload);
[[nodiscard]] Result<QByteArray> unsealPadded(const Secret& key, const SealContext& context,
                                              QByteArrayView sealed);

//! seal() under a given nonce. For published test vectors: the same nonce twice gives the key away.
[[nodiscard]] QByteArray sealUnderNonce(const Secret& key, QByteArrayView nonce, QByteArrayView associated,
                                        QByteArrayView plain);

} // namespace rundbord
