// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/kdf_cost.h"
#include "core/vault/secret.h"

#include <QByteArray>
#include <QUuid>

namespace rundbord
{

enum class SlotType : quint32 {
    Passphrase = 1,
    //! The paper key in the registrator's envelope.
    Recovery = 2,
    //! The passphrase of a second person, who may take over.
    Colleague = 3,
};

//! What somebody comes with: a passphrase tries the slots of passphrases, a recovery key that of recovery keys.
enum class KeyKind { Passphrase, Recovery };

[[nodiscard]] constexpr KeyKind kindOf(SlotType type)
{
    return type == SlotType::Recovery ? KeyKind::Recovery : KeyKind::Passphrase;
}

//! What a new passphrase has become, ready to wrap a master key without taking time.
struct WrappingKey {
    KdfCost cost;
    QByteArray salt;
    Secret key;
};

//! Under a fresh salt. Takes as long as the cost says.
[[nodiscard]] Result<WrappingKey> wrappingKey(const Secret& passphrase, const KdfCost& cost);

//! One way into a vault: the master key wrapped under what a passphrase becomes. Everything in it may be read
//! by anybody; its seal covers every field and the vault it belongs to.
struct KeySlot {
    quint32 id{1};
    SlotType type{SlotType::Passphrase};
    KdfCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrapped;

    bool operator==(const KeySlot&) const = default;
};

//! Wraps `masterKey` into a fresh slot.
[[nodiscard]] KeySlot wrapInSlot(const QUuid& vaultId, quint32 slotId, SlotType type, const Secret& masterKey,
                                 const WrappingKey& key);
//! The master key. WrongPassphrase, or HostileHeader if the slot asks for something no store of ours does.
[[nodiscard]] Result<Secret> unwrapSlot(const QUuid& vaultId, const KeySlot& slot, const Secret& passphrase);

//! An unkeyed digest that tells a slot damaged by the disk from a mistyped passphrase. Not a protection.
[[nodiscard]] QByteArray slotDigest(const KeySlot& slot);

} // namespace rundbord
