// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/vault/vault.h"

namespace rundbord
{

//! Makes the manifests of version 2 out of those of version 1. A case whose list didn't agree before is marked
//! as altered rather than covered up. In the transaction of the script; throws SQLite::Exception.
void liftTo2(Connection& connection, const Vault& vault);

} // namespace rundbord
