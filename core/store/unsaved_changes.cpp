// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unsaved_changes.h"

namespace rundbord
{

void UnsavedChanges::add(const Batch& batch)
{
    CaseChanges& changes = m_cases[batch.caseId];
    for (const RecordChange& change : batch.changes)
        changes.records.insert_or_assign(change.id, change.payload);
    if (batch.overview)
        changes.overview = batch.overview;
    for (const SettingChange& setting : batch.settings)
        changes.settings.insert_or_assign(setting.id, setting.payload);
    changes.log.insert(changes.log.end(), batch.log.begin(), batch.log.end());
}

void UnsavedChanges::forget(const CaseId& caseId)
{
    const auto forgotten = m_cases.extract(caseId);
    if (forgotten.empty() || forgotten.mapped().log.empty())
        return;
    Batch rest;
    rest.log = forgotten.mapped().log;
    add(rest);
}

Batch UnsavedChanges::batch(const CaseId& caseId, const CaseChanges& changes)
{
    Batch batch{caseId, {}, changes.overview, Durability::Draft};
    for (const auto& [id, payload] : changes.records)
        batch.changes.push_back({id, payload});
    for (const auto& [id, payload] : changes.settings)
        batch.settings.push_back({id, payload});
    batch.log = changes.log;
    return batch;
}

std::vector<Batch> UnsavedChanges::batches(Durability last) const
{
    std::vector<Batch> all;
    for (const auto& [caseId, changes] : m_cases)
        all.push_back(batch(caseId, changes));
    if (!all.empty())
        all.back().durability = last;
    return all;
}

} // namespace rundbord
