// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/verify_store.h"

namespace rundbord
{

namespace
{

CaseFault lookAt(const Store& store, const CaseOverview& overview, int& records)
{
    CaseFault fault{overview.caseId, false, overview.damaged, 0, false};
    const Result<LoadedCase> loaded = store.readCase(overview.caseId);
    if (!loaded) {
        fault.closed = true;
        return fault;
    }
    records += static_cast<int>(loaded->records.size());
    fault.damagedRecords = static_cast<int>(loaded->damaged.size());
    fault.altered = !loaded->manifestAgrees;
    return fault;
}

} // namespace

Result<StoreReport> verifyStore(const Store& store, const std::optional<LogAnchor>& printed,
                                const Secret& witness)
{
    const Result<std::vector<CaseOverview>> overviews = store.overviews();
    if (!overviews)
        return failAs(overviews);
    const Result<LogReport> log = store.checkLog(printed, witness);
    if (!log)
        return failAs(log);
    StoreReport report{store.isSound(), store.isComplete(), static_cast<int>(overviews->size()), 0, {}, *log};
    for (const CaseOverview& overview : *overviews) {
        const CaseFault fault = lookAt(store, overview, report.records);
        if (fault.closed || fault.overviewDamaged || fault.damagedRecords > 0 || fault.altered)
            report.faults.push_back(fault);
    }
    return report;
}

} // namespace rundbord
