// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_place.h"

namespace rundbord
{

//! Reading a store's bytes through SQLite's own file layer: opening and closing the file by other means would
//! drop the locks of a connection that this process may have to it (sqlite.org/howtocorrupt.html, 2.2).

//! That many bytes from the start; a shorter file is filled up with zeros.
[[nodiscard]] Result<QByteArray> readStart(const StorePlace& place, int size);

//! The same as the latest commit in the log has it, which may be whole where a loss of power has left the file
//! torn. Empty if there is no log, or none that holds the start.
[[nodiscard]] Result<QByteArray> readStartInLog(const StorePlace& place, int size);

//! True if the bytes stand anywhere in the file or in its log.
[[nodiscard]] Result<bool> holdsBytes(const StorePlace& place, const QByteArray& bytes);

} // namespace rundbord
