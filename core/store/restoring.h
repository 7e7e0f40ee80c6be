// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_copy.h"
#include "core/store/store_place.h"
#include "core/vault/recovery_key.h"
#include "core/vault/vault.h"

namespace rundbord
{

//! Putting a copy in the place of the store. The store that lay there is put aside among the copies, never
//! deleted. Any thread, one at a time.

//! Makes a file beside the store out of the copy, of the newest version, opens every record in it and leaves the name of
//! the copy in it (SettingId::Restored); the store is not touched. All
//! that is said of a copy that can't be read, and DiskFull.
[[nodiscard]] Result<void> prepareRestoring(const StorePlace& store, const StoreCopy& copy,
                                            const Vault& vault);
//! The same with a passphrase or recovery key of when the copy was made; takes as long as that costs.
[[nodiscard]] Result<void> prepareRestoring(const StorePlace& store, const StoreCopy& copy,
                                            const PresentedKey& key);

//! From now on what was prepared is the store, as soon as the one that lies there is closed: whoever opens it
//! next gets the new one. The moment says when the old one was put aside.
[[nodiscard]] Result<void> decideRestoring(const StorePlace& store, const QDateTime& at);
//! Puts what was decided in the place of the store: StoreInUse while anybody has it open. Whenever the power
//! is lost, it is the old store or the new one that opens afterwards. Nothing if nothing was decided; done
//! before a store is opened.
[[nodiscard]] Result<void> completeRestoring(const StorePlace& store);

//! Decides and completes what was prepared, for a store that is closed. If that fails while the store still lies in its
//! place, the decision is taken back, so that nothing is changed later either.
[[nodiscard]] Result<void> restorePrepared(const StorePlace& store, const QDateTime& at);
//! All of it, for a store that is closed: prepared, decided and completed. StoreInUse if it isn't closed.
[[nodiscard]] Result<void> restore(const StorePlace& store, const StoreCopy& copy, const PresentedKey& key,
                                   const QDateTime& at);

//! Removes what was prepared and never decided.
void forgetPrepared(const StorePlace& store);
//! That, and takes the decision back.
void forgetRestoring(const StorePlace& store);

} // namespace rundbord
