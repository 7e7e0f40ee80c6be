// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/vault/ways_in.h"

namespace rundbord
{

//! The rows that say which vault a store is and how it opens.

//! The manifest over all of the store.
struct VaultManifestRow {
    bool altered{false};
    QByteArray manifest;
};

//! Both throw SQLite::Exception, so call them inside guarded() or Connection's transact() only.
[[nodiscard]] VaultManifestRow selectVaultManifest(Connection& connection);
void updateVaultManifest(Connection& connection, const VaultManifestRow& row);

//! Writes the vault's identity, its first slot and the manifest of nothing into an empty store.
[[nodiscard]] Result<void> insertVault(Connection& connection, const Vault& vault, const KeySlot& slot);

//! StoreDamaged if there is none.
[[nodiscard]] Result<QUuid> readVaultId(Connection& connection);

//! HostileHeader if there are more than anybody needs.
[[nodiscard]] Result<WaysIn> readWaysIn(Connection& connection);
//! Tries them, as openWay() does.
[[nodiscard]] Result<Vault> unlockVault(Connection& connection, const Secret& secret,
                                        KeyKind kind = KeyKind::Passphrase);

//! Puts a slot in place of the one with its id, or beside the others. Power-safe; what the old one held is still in the
//! log. NotAllowed if there would be too many.
[[nodiscard]] Result<void> putSlot(Connection& connection, const KeySlot& slot);
//! The same for taking one away; also succeeds if there is none. NotAllowed for the passphrase of the store.
[[nodiscard]] Result<void> removeSlot(Connection& connection, quint32 slotId);

} // namespace rundbord
