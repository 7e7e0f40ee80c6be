// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_copy.h"
#include "core/store/store_place.h"

#include <QUuid>

namespace rundbord
{

//! The folder `backups` beside a store, where its copies lie. Needs no keys. Any thread.

[[nodiscard]] StorePlace copyPlace(const StorePlace& store, const StoreCopy& copy);

//! The newest first; none if there is no such folder.
[[nodiscard]] std::vector<StoreCopy> copiesOf(const StorePlace& store);

//! Of them, those that say they are of that vault, which needs no more than their beginning. One that is too damaged to
//! say so isn't among them.
[[nodiscard]] std::vector<StoreCopy> copiesOf(const StorePlace& store, const QUuid& vaultId);

//! Where a copy is written before it has its name, in the folder, which is made for its owner only. What an
//! earlier attempt left there is removed. DiskFull if so much wouldn't fit.
[[nodiscard]] Result<StorePlace> unfinishedCopy(const StorePlace& store, qint64 size);

//! Removes what an attempt that was cut short left behind.
void dropUnfinished(const StorePlace& store);

//! The same copy, made a second later as often as it takes for its name to be free.
[[nodiscard]] StoreCopy withFreeName(const StorePlace& store, StoreCopy copy);

//! Removes the copies of that vault that needn't be kept; those of other vaults stay, and don't count. One that can't be
//! removed stays for the next time.
void dropSurplus(const StorePlace& store, const QUuid& vaultId, QDate today);

//! Removes one, for good also after a loss of power. NotFound if there is no such copy.
[[nodiscard]] Result<void> removeCopy(const StorePlace& store, const StoreCopy& copy);

} // namespace rundbord
