// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/store_place.h"

namespace rundbord
{

//! What the first 100 bytes of a SQLite file tell (sqlite.org/fileformat.html, 1.3).
struct StoreHeader {
    qint64 fileSize{0};
    //! The file begins as SQLite files do, as far as it goes.
    bool isSqlite{false};
    //! It is a store of ours but for a few bits of its marks.
    bool isNearlyOurs{false};
    //! It keeps a write-ahead log, as every store does.
    bool hasWriteAheadLog{false};
    //! How large the file ought to be.
    qint64 expectedSize{0};
    quint32 applicationId{0};
    quint32 version{0};

    bool operator==(const StoreHeader&) const = default;
};

inline constexpr quint32 storeApplicationId = 0x52554E44; // "RUND"

//! That of the file, or if it isn't a store's, the one in the log.
[[nodiscard]] Result<StoreHeader> readStoreHeader(const StorePlace& place);

//! Says whether that is a store this program can open. With commits still in the log, the file itself may be
//! shorter than it will be.
[[nodiscard]] Result<void> checkStoreHeader(const StoreHeader& header, bool commitsInLog);

} // namespace rundbord
