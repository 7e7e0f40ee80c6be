// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_copy.h"
#include "core/store/store_place.h"
#include "core/vault/vault.h"

namespace rundbord
{

//! Putting a copy in the place of the store. The store that lay there is put aside among the copies, never
//! deleted. Any thread, one at a time.

//! Makes a file beside the store out of the copy, and opens every record in it; the store is not touched. All
//! that is said of a copy that can't be read, and DiskFull.
[[nodiscard]] Result<void> prepareRestoring(const StorePlace& store, const StoreCopy& copy,
                                            const Vault& vault);
//! The same with the passphrase the copy was made under; takes as long as that costs.
[[nodiscard]] Result<void> prepareRestoring(const StorePlace& store, const StoreCopy& copy,
                                            const Secret& passphrase);

//! Puts what was prepared in the place of the store, which must be closed: StoreInUse if another process has
//! it. Whenever the power is lost, it is the old store or the new one that opens afterwards.
[[nodiscard]] Result<void> finishRestoring(const StorePlace& store, const QDateTime& at);

//! Removes what was prepared and never used.
void forgetPrepared(const StorePlace& store);

//! Does what a loss of power left half done. Before a store is looked for.
[[nodiscard]] Result<void> completeRestoring(const StorePlace& store);

} // namespace rundbord
