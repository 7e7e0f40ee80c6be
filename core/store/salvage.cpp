// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/store/opened_copy.h"

#include <map>

namespace rundbord
{

std::vector<SalvagedRecord> salvageRecords(const StorePlace& store, const Vault& vault, const CaseId& caseId,
                                           const std::vector<RecordId>& wanted)
{
    std::map<RecordId, SalvagedRecord> found;
    for (const StoreCopy& copy : copiesOf(store)) {
        if (found.size() == wanted.size())
            break;
        Result<OpenedCopy> opened = OpenedCopy::open(copyPlace(store, copy), vault);
        if (!opened)
            continue;
        for (const RecordId& id : wanted) {
            if (found.contains(id))
                continue;
            if (const auto payload = opened->record(caseId, id))
                found.emplace(id, SalvagedRecord{id, *payload, copy});
        }
    }
    std::vector<SalvagedRecord> inOrder;
    for (const RecordId& id : wanted) {
        if (const auto each = found.find(id); each != found.end())
            inOrder.push_back(each->second);
    }
    return inOrder;
}

std::optional<SalvagedKey> salvageKey(const StorePlace& store, const Vault& vault, const CaseId& caseId)
{
    for (const StoreCopy& copy : copiesOf(store)) {
        Result<OpenedCopy> opened = OpenedCopy::open(copyPlace(store, copy), vault);
        if (!opened)
            continue;
        if (const auto key = opened->wrappedKey(caseId))
            return SalvagedKey{key->version, key->wrapped, copy};
    }
    return std::nullopt;
}

} // namespace rundbord
