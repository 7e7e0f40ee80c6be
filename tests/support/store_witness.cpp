// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store_witness.h"

#include <algorithm>
#include <stdexcept>

namespace rundbord
{

namespace
{

void mustSucceed(const Result<void>& done)
{
    if (!done)
        throw std::runtime_error("not written: " + done.error().detail.toStdString());
}

} // namespace

std::optional<WitnessedCases> contentOf(const Store& store)
{
    const auto overviews = store.overviews();
    if (!overviews || !store.isSound() || !store.isComplete())
        return std::nullopt;
    WitnessedCases content;
    for (const CaseOverview& overview : *overviews) {
        const auto loaded = store.readCase(overview.caseId);
        if (overview.damaged || !loaded || !loaded->damaged.empty())
            return std::nullopt;
        CaseContent& found = content[overview.caseId];
        found.overview = overview.payload;
        found.complete = loaded->manifestAgrees;
        for (const LoadedRecord& record : loaded->records)
            found.records[record.id] = record.payload;
    }
    return content;
}

StoreWitness::StoreWitness(Store& store, FailingDisk& disk, Acknowledges acknowledges)
    : m_store(store)
    , m_disk(disk)
    , m_acknowledges(acknowledges)
    , m_states{contentOf(store).value()}
{
}

void StoreWitness::create(const Batch& first)
{
    mustSucceed(m_store.createCase(first));
    apply(first);
    acknowledge();
}

void StoreWitness::write(const Batch& batch)
{
    Batch written = batch;
    if (m_acknowledges == Acknowledges::WhatIsOnlyDraft)
        written.durability = Durability::Draft;
    mustSucceed(m_store.write(written));
    apply(batch);
    if (batch.durability == Durability::Act)
        acknowledge();
}

void StoreWitness::sync()
{
    mustSucceed(m_store.sync());
    acknowledge();
}

void StoreWitness::remove(const CaseId& caseId)
{
    mustSucceed(m_store.deleteCase(caseId));
    m_states.push_back(now());
    m_states.back().erase(caseId);
    acknowledge();
}

void StoreWitness::apply(const Batch& batch)
{
    m_states.push_back(now());
    CaseContent& content = m_states.back()[batch.caseId];
    for (const RecordChange& change : batch.changes) {
        if (change.payload)
            content.records[change.id] = *change.payload;
        else
            content.records.erase(change.id);
    }
    if (batch.overview)
        content.overview = *batch.overview;
}

void StoreWitness::acknowledge()
{
    m_disk.mark(static_cast<qint64>(m_states.size()) - 1);
}

PowerLoss::Verdict StoreWitness::judge(const WitnessedCases& found, qint64 mark) const
{
    const auto state = std::find(m_states.rbegin(), m_states.rend(), found);
    if (state == m_states.rend())
        return PowerLoss::Verdict::NonAtomic;
    const qint64 number = std::distance(state, m_states.rend()) - 1;
    return number < mark ? PowerLoss::Verdict::Lost : PowerLoss::Verdict::Whole;
}

} // namespace rundbord
