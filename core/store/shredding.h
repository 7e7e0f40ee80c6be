// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_table.h"
#include "core/store/copy_folder.h"
#include "core/vault/vault.h"

#include <vector>

namespace rundbord
{

class OpenedCopy;

//! A case whose key is to be destroyed.
struct ShredOrder {
    CaseId caseId;
    //! What files are searched for: traceOf() its key, as far as it is known. It opens nothing, so it may outlive the key.
    std::vector<QByteArray> traces{};
    //! The copies it is to be destroyed in; all there are if that is empty.
    std::vector<StoreCopy> copies{};
};

//! What became of the keys of a case that was destroyed, in the copies that were gone through.
struct ShredReport {
    CaseId caseId;
    //! The copies it was destroyed in.
    std::vector<StoreCopy> followed;
    //! Those that don't have it and didn't when they were gone through.
    std::vector<StoreCopy> hadNone;
    //! Those that may still have it: they can't be opened or written to, or are damaged.
    std::vector<StoreCopy> unreached;
    //! No file that was reached holds a trace of the key any more, nor does the store.
    bool searched{false};
    //! Those of the order, and what was found besides.
    std::vector<QByteArray> traces;

    bool operator==(const ShredReport&) const = default;
};

//! What can be known again of a wrapped key wherever it lies: the nonce, which is nothing but chance.
[[nodiscard]] QByteArray traceOf(const QByteArray& wrapped);
//! The copies in which that stands; those that can't be read are not among them.
[[nodiscard]] std::vector<StoreCopy> copiesWith(const StorePlace& store, const QByteArray& trace);

//! Goes through copies and destroys the keys of cases in them, one copy at a time, each opened once for all the cases;
//! then looks for what is left of the keys. Can be repeated. The vault outlives its use.
class ShredSweep
{
public:
    ShredSweep(StorePlace store, const Vault& vault, std::vector<ShredOrder> orders);

    //! A copy that is gone is passed over.
    void visit(const StoreCopy& copy);
    //! In the order of the orders.
    [[nodiscard]] std::vector<ShredReport> finish();

private:
    enum class Outcome { HadNone, Followed, Unreached };
    struct Work {
        ShredOrder order;
        std::vector<std::pair<StoreCopy, Outcome>> outcomes;
        //! With how many traces the files that were visited were searched.
        size_t searchedFor{0};
    };

    [[nodiscard]] Outcome shredIn(OpenedCopy& copy, const StorePlace& place, Work& work);
    void remember(const KeyRow& row, Work& work) const;
    [[nodiscard]] bool isClean(const StorePlace& place, const Work& work) const;
    [[nodiscard]] ShredReport reportOf(Work& work) const;

    StorePlace m_store;
    const Vault& m_vault;
    std::vector<Work> m_works;
};

} // namespace rundbord
