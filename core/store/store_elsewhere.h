// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "core/store/connection.h"
#include "core/vault/vault.h"

namespace rundbord
{

//! Makes a whole store of its own out of what a connection can read and what isn't saved yet, for when its disk fails:
//! the same vault, opened by the same passphrase. Written beside `file`, which is there when all of it is power-safe and
//! not before. An earlier one of the same store is replaced. StoreExists for anything else that lies there, DiskFull,
//! DiskFailed or StoreReadOnly of that disk, and of the failing one if it can't even be read. Unsaved changes of a case
//! that is no longer there are left out.
[[nodiscard]] Result<void> writeStoreElsewhere(Connection& source, const Vault& vault,
                                               const std::vector<Batch>& unsaved, const QString& file);

} // namespace rundbord
