// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_place.h"

#include <QDir>

namespace rundbord
{

//! Where the store lies, in the folder that was asked for or else the usual one. The store makes the folder itself.
[[nodiscard]] QDir dataFolder(const QString& asked);
[[nodiscard]] StorePlace storePlace(const QString& askedFolder);

} // namespace rundbord
