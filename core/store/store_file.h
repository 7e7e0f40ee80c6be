// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_place.h"

namespace rundbord
{

//! Looks at the first bytes of the file, without SQLite and without writing, so that what isn't a store of
//! ours is left exactly as it is. StoreMissing, StoreNotAStore, StoreDamaged, StoreTooNew or StoreReadOnly.
[[nodiscard]] Result<void> inspectStoreFile(const StorePlace& place);

//! True if commits lie in the log that haven't been moved into the file.
[[nodiscard]] bool hasLog(const StorePlace& place);

//! True if anything lies there that a new store would replace or take for its own: a file, a link, or the log
//! or journal of a store that is gone, which SQLite would play back into the new one.
[[nodiscard]] bool isPlaceTaken(const StorePlace& place);

//! Makes the folder of the file, for its owner only, unless it is there. A folder that is there stays as it
//! is.
[[nodiscard]] Result<void> makeStoreFolder(const StorePlace& place);
//! Makes an empty file for its owner only, whatever the umask. StoreExists if there is anything of that name.
[[nodiscard]] Result<void> makeEmptyFile(const QString& path);
//! Gives a closed store its name, for good also after a loss of power. StoreExists rather than replacing one.
[[nodiscard]] Result<void> moveIntoPlace(const QString& from, const QString& to);
//! Makes the names in a folder survive a loss of power.
[[nodiscard]] Result<void> syncFolder(const QString& folder);
//! Removes a closed store with its log and journal, as after a creation that failed.
void removeStoreFile(const QString& path);

} // namespace rundbord
