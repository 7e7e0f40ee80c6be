// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/copy_folder.h"
#include "core/vault/vault.h"

#include <optional>
#include <vector>

namespace rundbord
{

//! What is damaged in the store, out of the latest copy in which it opens.

struct SalvagedRecord {
    RecordId id;
    QByteArray payload;
    StoreCopy copy;

    bool operator==(const SalvagedRecord&) const = default;
};

struct SalvagedKey {
    quint64 version{0};
    QByteArray wrapped;
    StoreCopy copy;
};

//! Those of the records that some copy has, in the order of `wanted`.
[[nodiscard]] std::vector<SalvagedRecord> salvageRecords(const StorePlace& store, const Vault& vault,
                                                         const CaseId& caseId,
                                                         const std::vector<RecordId>& wanted);

//! None if no copy has it.
[[nodiscard]] std::optional<SalvagedKey> salvageKey(const StorePlace& store, const Vault& vault,
                                                    const CaseId& caseId);

} // namespace rundbord
