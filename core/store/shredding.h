// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/copy_folder.h"
#include "core/vault/vault.h"

#include <vector>

namespace rundbord
{

//! What became of the keys of a case that was destroyed.
struct ShredReport {
    //! The copies it was destroyed in.
    std::vector<StoreCopy> followed;
    //! Those that may still have it: they can't be opened or written to, or are damaged.
    std::vector<StoreCopy> unreached;
    //! No file that was reached holds the bytes of the key any more, nor does the store.
    bool searched{false};

    bool operator==(const ShredReport&) const = default;
};

//! Destroys the key of a case in every copy, and looks for its bytes in every file afterwards. `wrapped` is
//! how it lay in the store, where it is gone already; empty if that isn't known. Can be repeated.
[[nodiscard]] ShredReport shredInCopies(const StorePlace& store, const Vault& vault, const CaseId& caseId,
                                        const QByteArray& wrapped);

} // namespace rundbord
