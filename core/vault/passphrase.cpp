// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"

#include "core/vault/sodium_start.h"

#include <algorithm>
#include <sodium.h>

namespace rundbord
{

static_assert(saltSize == crypto_pwhash_argon2id_SALTBYTES);
static_assert(KdfCost::cheapest().memoryBytes == crypto_pwhash_argon2id_MEMLIMIT_MIN);

Result<void> checkPassphrase(const Secret& passphrase)
{
    const QByteArrayView utf8 = passphrase.bytes();
    // Every character has exactly one byte that doesn't continue another.
    const auto characters =
        std::count_if(utf8.begin(), utf8.end(), [](char byte) { return (byte & 0xC0) != 0x80; });
    if (characters < shortestPassphrase)
        return fail(ErrorCode::PassphraseTooShort);
    return {};
}

Result<Secret> keyFromPassphrase(const Secret& passphrase, QByteArrayView salt, const KdfCost& cost,
                                 qsizetype size)
{
    if (!cost.isReasonable())
        return fail(ErrorCode::HostileHeader, QStringLiteral("unreasonable cost of key derivation"));
    if (salt.size() != saltSize)
        return fail(ErrorCode::HostileHeader, QStringLiteral("salt of wrong size"));
    startSodium();
    Secret key = Secret::blank(size);
    const int failed =
        crypto_pwhash_argon2id(key.writable().data(), key.writable().size(), passphrase.bytes().data(),
                               static_cast<unsigned long long>(passphrase.size()),
                               reinterpret_cast<const unsigned char*>(salt.data()), cost.passes,
                               cost.memoryBytes, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed != 0)
        return fail(ErrorCode::NotEnoughMemory, QStringLiteral("no memory for key derivation"));
    return key;
}

} // namespace rundbord
