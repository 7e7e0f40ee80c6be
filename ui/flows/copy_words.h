// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/store_copy.h"

namespace rundbord
{

//! When a copy was made: "söndag 22 november 2026 kl. 13.05".
[[nodiscard]] QString copyMoment(const StoreCopy& copy);
//! Why it was made, and whether something was damaged then.
[[nodiscard]] QString copyReason(const StoreCopy& copy);
//! Both.
[[nodiscard]] QString copyWords(const StoreCopy& copy);

//! Why no copy was made, and why a copy could not take the place of the store: what is safe, and what to do.
[[nodiscard]] QString copyErrorText(const Error& error);
[[nodiscard]] QString restoreErrorText(const Error& error);
//! Why a copy was not removed.
[[nodiscard]] QString removeErrorText(const Error& error);

} // namespace rundbord
