// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace rundbord
{

//! What is not as it was written in one case. The case is named by its random identity only.
struct CaseFault {
    CaseId caseId;
    //! Nothing of it can be opened, as its key is damaged or gone.
    bool closed{false};
    //! What the list of cases shows of it can't be read.
    bool overviewDamaged{false};
    int damagedRecords{0};
    //! Records were taken away, added or put back.
    bool altered{false};

    bool operator==(const CaseFault&) const = default;
};

//! What came out of opening everything there is in a store.
struct StoreReport {
    //! SQLite's own structure, and whether cases, settings or parts of the log are there that ought to be.
    bool sound{true};
    bool complete{true};
    int cases{0};
    int records{0};
    std::vector<CaseFault> faults;
    LogReport log;

    [[nodiscard]] bool isWhole() const { return sound && complete && faults.empty() && log.isWhole(); }
    bool operator==(const StoreReport&) const = default;
};

//! Opens every record and looks at every entry of the log, and changes nothing. `printed` and `witness` as in
//! Store::checkLog(). Fails only if the store can't be read at all.
[[nodiscard]] Result<StoreReport> verifyStore(const Store& store, const std::optional<LogAnchor>& printed,
                                              const Secret& witness);

} // namespace rundbord
