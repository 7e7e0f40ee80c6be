// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/print_flow.h"
#include "ui/pages/services.h"
#include "ui/shell/action_catalog.h"
#include "ui/shell/session.h"
#include "ui/shell/store_pages.h"

#include <optional>

namespace rundbord
{

//! Lets the menu lead to the keys of the store; an example has none, as its passphrase is nobody's. Printing is not the
//! one of the plans, since this belongs to no case. `cost` is for new passphrases; none measures this machine. All
//! outlive the pages.
void offerKeysPage(StorePages& pages, const ActionCatalog& actions, const Services& services,
                   Session& session, PrintFlow& printing, std::optional<KdfCost> cost);

} // namespace rundbord
