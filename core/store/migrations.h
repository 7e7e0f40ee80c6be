// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/vault/vault.h"

namespace rundbord
{

//! Lifts a store to the newest version, one transaction for each version, so that it always has exactly one.
//! What SQL alone can't do is done with the keys of the vault in the same transaction. StoreTooNew, and
//! nothing changed, for a store of a later program.
[[nodiscard]] Result<void> migrate(Connection& connection, const Vault& vault);

} // namespace rundbord
