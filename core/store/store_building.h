// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_place.h"
#include "core/vault/vault.h"

namespace rundbord
{

//! Makes a store in a file of its own beside the place and moves it there when it is whole, so that no crash
//! leaves half a store. Its folder must be there. The vault it gives is the one the store opens to.
[[nodiscard]] Result<Vault> buildStore(const StorePlace& place, const Secret& passphrase,
                                       const KdfCost& cost);

} // namespace rundbord
