// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paper.h"
#include "core/document/wordings.h"

#include <QDate>

namespace rundbord
{

//! The one page for the sealed envelope: the recovery key, what it is, how it is kept and used, and what to do when it
//! is lost. Names nobody. `key` is written in groups with hyphens between; the paper holds copies of it, so neither
//! outlives the printing.
[[nodiscard]] Paper makeRecoverySheet(const QString& key, QDate madeOn, const Wordings& wordings);

} // namespace rundbord
