// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/shred_paper.h"
#include "core/usecases/case_book.h"
#include "core/usecases/shred_book.h"
#include "ui/seams/asker.h"

#include <optional>

namespace rundbord
{

//! Asks whether the case is to be destroyed, and destroys it. None if not, or if it failed, which was told.
[[nodiscard]] std::optional<ShredReceipt> shredCase(QWidget* over, Asker& asker, ShredBook& book,
                                                    const CaseEntry& entry);

//! What stands on the receipt.
[[nodiscard]] ShredFacts factsOf(const ShredReceipt& receipt);

} // namespace rundbord
