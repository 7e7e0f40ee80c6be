// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shredding.h"

#include "core/store/opened_copy.h"
#include "core/store/raw_file.h"
#include "core/store/sql_text.h"
#include "core/store/store_content.h"
#include "core/store/store_file.h"
#include "core/store/vault_table.h"
#include "core/vault/sealing.h"

#include <QFileInfo>

#include <algorithm>

namespace rundbord
{

namespace
{

template <typename T>
bool contains(const std::vector<T>& list, const T& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

//! A store of an earlier version has no more to it than its rows.
Result<void> removeCase(OpenedCopy& copy, const Vault& vault, const CaseId& caseId)
{
    const Result<int> version = copy.connection().version();
    if (!version)
        return failAs(version);
    if (*version == newestStoreVersion())
        return StoreContent(copy.connection(), vault).deleteCase(caseId);
    return copy.connection().transact(Durability::Act, [&]() -> Result<void> {
        deleteCaseRows(copy.connection(), caseId);
        return {};
    });
}

//! It can be opened, and says that it is the copy of another store.
bool isOfAnotherStore(const StorePlace& place, const Vault& vault)
{
    if (!inspectStoreFile(place))
        return false;
    const auto connection = Connection::open(place);
    const Result<QUuid> found = connection ? readVaultId(**connection) : Result<QUuid>(failAs(connection));
    return found && *found != vault.id();
}

} // namespace

QByteArray traceOf(const QByteArray& wrapped)
{
    return wrapped.first(std::min(wrapped.size(), nonceSize));
}

std::vector<StoreCopy> copiesWith(const StorePlace& store, const QByteArray& trace)
{
    std::vector<StoreCopy> copies = copiesOf(store);
    std::erase_if(copies, [&](const StoreCopy& copy) {
        return !holdsBytes(copyPlace(store, copy), trace).value_or(false);
    });
    return copies;
}

ShredSweep::ShredSweep(StorePlace store, const Vault& vault, std::vector<ShredOrder> orders)
    : m_store(std::move(store))
    , m_vault(vault)
{
    for (ShredOrder& order : orders) {
        const size_t traces = order.traces.size();
        m_works.push_back({std::move(order), {}, traces});
    }
}

void ShredSweep::visit(const StoreCopy& copy)
{
    const StorePlace place = copyPlace(m_store, copy);
    if (!QFileInfo::exists(place.path))
        return;
    std::vector<std::pair<Work*, Outcome>> outcomes;
    for (Work& work : m_works) {
        if (work.order.copies.empty() || contains(work.order.copies, copy))
            outcomes.emplace_back(&work, Outcome::Unreached);
    }
    if (Result<OpenedCopy> opened = OpenedCopy::open(place, m_vault)) {
        for (auto& [work, outcome] : outcomes)
            outcome = shredIn(*opened, place, *work);
    } else if (isOfAnotherStore(place, m_vault)) {
        // it may also be that only the name of the vault is damaged, so that it is searched all the same
        for (auto& [work, outcome] : outcomes)
            outcome = work->order.traces.empty() ? Outcome::Unreached : Outcome::HadNone;
    }
    // now that it is closed, and nothing of it lies in a log
    for (auto& [work, outcome] : outcomes) {
        const bool clean = outcome != Outcome::Unreached && isClean(place, *work);
        work->outcomes.emplace_back(copy, clean ? outcome : Outcome::Unreached);
    }
}

ShredSweep::Outcome ShredSweep::shredIn(OpenedCopy& copy, const StorePlace& place, Work& work)
{
    const CaseId& caseId = work.order.caseId;
    const auto row =
        guarded([&]() -> Result<std::optional<KeyRow>> { return selectKey(copy.connection(), caseId); });
    if (!row)
        return Outcome::Unreached;
    if (*row)
        remember(**row, work);
    else if (!work.order.traces.empty() && isClean(place, work))
        return Outcome::HadNone;
    if (!copy.connection().isSound())
        return Outcome::Unreached;
    // Also where it is gone: what an earlier try left may lie in the log.
    const bool gone = (!*row || removeCase(copy, m_vault, caseId)) && copy.connection().foldLog();
    if (!gone)
        return Outcome::Unreached;
    return *row ? Outcome::Followed : Outcome::HadNone;
}

//! What doesn't open is no key, and may be bytes that stand everywhere.
void ShredSweep::remember(const KeyRow& row, Work& work) const
{
    const QByteArray trace = traceOf(row.wrapped);
    const bool opens = m_vault.unwrap(work.order.caseId, row.version, row.wrapped).has_value();
    if (opens && !contains(work.order.traces, trace))
        work.order.traces.push_back(trace);
}

bool ShredSweep::isClean(const StorePlace& place, const Work& work) const
{
    const std::vector<QByteArray>& traces = work.order.traces;
    return std::none_of(traces.begin(), traces.end(),
                        [&](const QByteArray& trace) { return holdsBytes(place, trace).value_or(true); });
}

std::vector<ShredReport> ShredSweep::finish()
{
    std::vector<ShredReport> reports;
    for (Work& work : m_works)
        reports.push_back(reportOf(work));
    return reports;
}

ShredReport ShredSweep::reportOf(Work& work) const
{
    const std::vector<QByteArray>& traces = work.order.traces;
    const bool searchAgain = work.searchedFor != traces.size();
    ShredReport report{work.order.caseId, {}, {}, {}, !traces.empty() && isClean(m_store, work), traces};
    for (const auto& [copy, outcome] : work.outcomes) {
        const bool reached =
            outcome != Outcome::Unreached && (!searchAgain || isClean(copyPlace(m_store, copy), work));
        if (!reached)
            report.unreached.push_back(copy);
        else if (outcome == Outcome::Followed)
            report.followed.push_back(copy);
        else
            report.hadNone.push_back(copy);
    }
    return report;
}

} // namespace rundbord
