// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"

#include <map>

namespace rundbord
{

//! Changes that aren't safe on the disk yet: of every record only what was written to it last. A plain value.
class UnsavedChanges
{
public:
    void add(const Batch& batch);
    //! But for what the log is to say, which outlives the case.
    void forget(const CaseId& caseId);
    void clear() { m_cases.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_cases.empty(); }
    //! One for each case. All are drafts but the last, as committing that for good makes all before it safe.
    [[nodiscard]] std::vector<Batch> batches(Durability last) const;

private:
    struct CaseChanges {
        std::map<RecordId, std::optional<QByteArray>> records;
        std::optional<QByteArray> overview;
        std::map<SettingId, QByteArray> settings;
        //! All of them, in their order.
        std::vector<LogEntry> log;
    };
    [[nodiscard]] static Batch batch(const CaseId& caseId, const CaseChanges& changes);

    std::map<CaseId, CaseChanges> m_cases;
};

} // namespace rundbord
