// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace rundbord
{

//! An error as sentences a person can act on: what happened, what is safe, what to do. Blames nobody.
[[nodiscard]] QString errorText(const Error& error);

//! Where in a file a fault stands: "rad 3, tecken 14" and the path, as far as they are known; else empty.
[[nodiscard]] QString placeText(const Error& error);

} // namespace rundbord
