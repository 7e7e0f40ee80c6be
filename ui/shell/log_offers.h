// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/services.h"
#include "ui/shell/action_catalog.h"
#include "ui/shell/session.h"
#include "ui/shell/store_pages.h"

namespace rundbord
{

//! Lets the menu lead to the access log and to the settings of the store. All outlive the pages.
void offerLogPages(StorePages& pages, const ActionCatalog& actions, const Services& services,
                   Session& session);

} // namespace rundbord
