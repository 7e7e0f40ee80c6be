// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/vault/key_slot.h"
#include "core/vault/vault.h"

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

//! Tries the slots one after the other. WrongPassphrase if none opens, StoreDamaged if that may be because
//! one is damaged, HostileHeader if there are more than anybody needs or one asks for too much.
[[nodiscard]] Result<Vault> unlockVault(Connection& connection, const Secret& passphrase);

} // namespace rundbord
