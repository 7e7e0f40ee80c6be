// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seams/asker.h"
#include "ui/shell/action_catalog.h"

namespace rundbord
{

//! Lets the help menu tell which keys there are and what Rundbord is. All outlive the catalog.
void connectHelp(QWidget& window, ActionCatalog& actions, Asker& asker);

} // namespace rundbord
