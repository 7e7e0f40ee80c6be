// SPDX-License-Identifier: GPL-3.0-or-later
// What a Store has to do with its copies.
#include "core/store/case_table.h"
#include "core/store/copy_making.h"
#include "core/store/opened_copy.h"
#include "core/store/restoring.h"
#include "core/store/store.h"
#include "core/store/store_content.h"

#include <algorithm>

namespace rundbord
{

namespace
{

//! As a file name may say it; empty where nothing was noted yet.
QString anchorInName(const LogAnchor& anchor)
{
    return anchor.sequence == 0 ? QString() : QStringLiteral("%1-%2").arg(anchor.sequence).arg(anchor.mark);
}

} // namespace

Result<KeyTrace> Store::traceKey(const CaseId& caseId) const
{
    if (const Result<void> readable = checkReadable(); !readable)
        return failAs(readable);
    const auto row =
        guarded([&]() -> Result<std::optional<KeyRow>> { return selectKey(*m_connection, caseId); });
    QByteArray wrapped;
    if (row && *row && m_vault.unwrap(caseId, (*row)->version, (*row)->wrapped))
        wrapped = (*row)->wrapped;
    else if (const auto key = salvageKey(m_place, m_vault, caseId))
        wrapped = key->wrapped;
    if (wrapped.isEmpty())
        return KeyTrace{};
    const QByteArray trace = traceOf(wrapped);
    return KeyTrace{{trace}, copiesWith(m_place, trace)};
}

Result<ShredReport> Store::shredCase(const CaseId& caseId, const std::vector<LogEntry>& log,
                                     const std::vector<QByteArray>& traces)
{
    if (const Result<void> readable = checkReadable(); !readable)
        return failAs(readable);
    giveUpCopy();
    forgetRestoring(m_place);
    ShredOrder order{caseId, traces, {}};
    if (order.traces.empty()) {
        const Result<KeyTrace> known = traceKey(caseId);
        if (known)
            order.traces = known->traces;
    }
    if (const Result<void> deleted = deleteCase(caseId, log); !deleted)
        return failAs(deleted);
    dropUnfinished(m_place);
    const auto sweep = sweepCopies({order});
    for (const StoreCopy& copy : copiesOf(m_place))
        sweep->visit(copy);
    return sweep->finish().front();
}

std::unique_ptr<ShredSweep> Store::sweepCopies(std::vector<ShredOrder> orders) const
{
    return std::make_unique<ShredSweep>(m_place, m_vault, std::move(orders));
}

bool Store::mayLack(const CaseId& caseId) const
{
    if (!m_connection || m_logMistrusted)
        return m_deleting.contains(caseId);
    const auto row =
        guarded([&]() -> Result<std::optional<CaseRow>> { return selectCase(*m_connection, caseId); });
    return !row || !*row;
}

std::vector<SettingInCopy> Store::settingInCopies(SettingId id) const
{
    std::vector<SettingInCopy> found;
    for (const StoreCopy& copy : copiesOf(m_place, m_vault.id())) {
        Result<OpenedCopy> opened = OpenedCopy::open(copyPlace(m_place, copy), m_vault);
        const auto cases = opened ? opened->cases() : Result<std::vector<CaseId>>(failAs(opened));
        const auto payload = cases ? opened->setting(id) : std::nullopt;
        if (payload)
            found.push_back({*payload, *cases});
    }
    return found;
}

Result<void> Store::removeCopy(const StoreCopy& copy) const
{
    const auto isGood = [&](const StoreCopy& each) {
        Result<OpenedCopy> opened = OpenedCopy::open(copyPlace(m_place, each), m_vault);
        return !each.damaged && opened && opened->connection().isSound();
    };
    const std::vector<StoreCopy> copies = copiesOf(m_place);
    const bool another = std::any_of(copies.begin(), copies.end(),
                                     [&](const StoreCopy& each) { return each != copy && isGood(each); });
    if (!another && isGood(copy))
        return fail(ErrorCode::NotAllowed, QStringLiteral("the only copy that is whole"));
    return rundbord::removeCopy(m_place, copy);
}

Result<void> Store::startCopy(CopyReason reason, const QDateTime& at)
{
    giveUpCopy();
    if (Result<void> writable = checkWritable(); !writable)
        return writable;
    const StoreCopy copy{at.toUTC(), reason, anchorInName(logAnchor()), false};
    auto making = CopyMaking::begin(m_place, *m_connection, m_vault, copy);
    if (!making)
        return failAs(making);
    m_copying = std::move(*making);
    return {};
}

Result<std::optional<StoreCopy>> Store::advanceCopy()
{
    const bool wasClosed = m_copying->isClosed();
    Result<std::optional<StoreCopy>> made = m_copying->advance();
    if (!made)
        m_copyDue = true;
    else if (!wasClosed && m_copying->isClosed())
        m_copyDue = false;
    if (!made || *made)
        m_copying.reset();
    return made;
}

void Store::giveUpCopy()
{
    m_copyDue = m_copyDue || isCopying();
    m_copying.reset();
}

std::vector<SalvagedRecord> Store::salvageRecords(const CaseId& caseId,
                                                  const std::vector<RecordId>& wanted) const
{
    return rundbord::salvageRecords(m_place, m_vault, caseId, wanted);
}

Result<StoreCopy> Store::mendKey(const CaseId& caseId)
{
    if (const Result<void> writable = checkWritable(); !writable)
        return failAs(writable);
    const std::optional<SalvagedKey> key = salvageKey(m_place, m_vault, caseId);
    if (!key)
        return fail(ErrorCode::NotFound, QStringLiteral("no copy has the key"));
    const Result<void> mended = changed(m_connection->transact(Durability::Act, [&]() -> Result<void> {
        rundbord::mendKey(*m_connection, caseId, {key->version, key->wrapped});
        return {};
    }));
    if (!mended)
        return failAs(mended);
    return key->copy;
}

Result<void> Store::restoreWhenClosed(const StoreCopy& copy, const QDateTime& at) const
{
    forgetRestoring(m_place);
    if (Result<void> prepared = prepareRestoring(m_place, copy, m_vault); !prepared)
        return prepared;
    return decideRestoring(m_place, at);
}

void Store::giveUpRestoring() const
{
    forgetRestoring(m_place);
}

} // namespace rundbord
