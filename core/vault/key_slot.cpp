// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_slot.h"

#include "core/vault/passphrase.h"
#include "core/vault/seal_context.h"
#include "core/vault/sealing.h"
#include "core/vault/sodium_start.h"

#include <sodium.h>

namespace rundbord
{

namespace
{

//! The nonce is left to the cipher itself, which fails on a changed one.
SealContext slotContext(const QUuid& vaultId, const KeySlot& slot)
{
    return SealContext("slt1")
        .add(vaultId)
        .add(quint64{slot.id})
        .add(static_cast<quint64>(slot.type))
        .add(quint64{slot.cost.passes})
        .add(slot.cost.memoryBytes)
        .add(slot.salt);
}

QByteArray randomBytes(qsizetype size)
{
    startSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

} // namespace

Result<WrappingKey> wrappingKey(const Secret& passphrase, const KdfCost& cost)
{
    const QByteArray salt = randomBytes(saltSize);
    Result<Secret> key = keyFromPassphrase(passphrase, salt, cost);
    if (!key)
        return failAs(key);
    return WrappingKey{cost, salt, std::move(*key)};
}

KeySlot wrapInSlot(const QUuid& vaultId, quint32 slotId, SlotType type, const Secret& masterKey,
                   const WrappingKey& key)
{
    KeySlot slot{slotId, type, key.cost, key.salt, {}, {}};
    const QByteArray sealed = seal(key.key, slotContext(vaultId, slot), masterKey.bytes());
    slot.nonce = sealed.first(nonceSize);
    slot.wrapped = sealed.sliced(nonceSize);
    return slot;
}

Result<Secret> unwrapSlot(const QUuid& vaultId, const KeySlot& slot, const Secret& passphrase)
{
    if (slot.nonce.size() != nonceSize || slot.wrapped.size() != keySize + tagSize)
        return fail(ErrorCode::HostileHeader, QStringLiteral("key slot of wrong size"));
    const Result<Secret> key = keyFromPassphrase(passphrase, slot.salt, slot.cost);
    if (!key)
        return failAs(key);
    Result<Secret> masterKey = unsealSecret(*key, slotContext(vaultId, slot), slot.nonce + slot.wrapped);
    if (!masterKey)
        return fail(ErrorCode::WrongPassphrase);
    return masterKey;
}

QByteArray slotDigest(const KeySlot& slot)
{
    startSodium();
    const QByteArray fields = slotContext({}, slot).add(slot.nonce).add(slot.wrapped).bytes();
    QByteArray digest(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), static_cast<size_t>(digest.size()),
                       reinterpret_cast<const unsigned char*>(fields.constData()),
                       static_cast<unsigned long long>(fields.size()), nullptr, 0);
    return digest;
}

} // namespace rundbord
