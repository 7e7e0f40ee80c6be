// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <vector>

namespace rundbord
{

//! Every way costs a key derivation to try: a passphrase, a recovery key, a colleague, and room to change.
inline constexpr size_t mostWaysIn = 8;

//! The ways into one vault as they lie in the store. Nothing of it is secret, so any thread may try a passphrase
//! against it.
struct WaysIn {
    QUuid vaultId;
    //! Those that are whole.
    std::vector<KeySlot> slots;
    //! There are others, damaged by the disk, or none at all.
    bool anyDamaged{false};

    //! The one of that type, null if there is none. There is at most one of each.
    [[nodiscard]] const KeySlot* find(SlotType type) const;
    //! Where a slot of that type belongs: in place of the one there is, or where there is none.
    [[nodiscard]] quint32 placeFor(SlotType type) const;
};

struct OpenedWay {
    SlotType type{SlotType::Passphrase};
    Vault vault;
};

//! Tries the slots of that kind one after the other. WrongPassphrase or WrongRecoveryKey if none opens, StoreDamaged
//! if that may be because one is damaged, HostileHeader if one asks for too much. Takes as long as they cost.
[[nodiscard]] Result<OpenedWay> openWay(const WaysIn& ways, const Secret& secret, KeyKind kind);

} // namespace rundbord
