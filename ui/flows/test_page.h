// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/wordings.h"
#include "ui/seams/print_service.h"

namespace rundbord
{

//! A page to try a printer with: words nobody has said, other ones each time, and nothing about anybody. In memory
//! only. PaperFailed. Main thread.
[[nodiscard]] Result<PrintJob> makeTestPage(const Wordings& wordings);

} // namespace rundbord
