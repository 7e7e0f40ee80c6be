// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/failing_disk.h"
#include "tests/support/power_loss.h"

#include <map>
#include <optional>
#include <vector>

namespace rundbord
{

//! What stands in a case: its overview and its records.
struct CaseContent {
    QByteArray overview;
    std::map<RecordId, QByteArray> records;
    //! The store says that nothing was taken away or put back.
    bool complete{true};

    bool operator==(const CaseContent&) const = default;
};

using WitnessedCases = std::map<CaseId, CaseContent>;

//! Everything that is there; none if anything at all is damaged.
[[nodiscard]] std::optional<WitnessedCases> contentOf(const Store& store);

//! Somebody who writes into a store and remembers what it held after each batch. What the store has acknowledged as
//! safe from a loss of power is marked on the disk.
class StoreWitness
{
public:
    enum class Acknowledges { Truly, WhatIsOnlyDraft };

    //! Both must outlive this. The store is as it was at the beginning of the events.
    StoreWitness(Store& store, FailingDisk& disk, Acknowledges acknowledges = Acknowledges::Truly);

    void create(const Batch& first);
    void write(const Batch& batch);
    void sync();
    void remove(const CaseId& caseId);

    //! Whether that is what the store held after some batch, and no earlier one than the mark says.
    [[nodiscard]] PowerLoss::Verdict judge(const WitnessedCases& found, qint64 mark) const;
    [[nodiscard]] const WitnessedCases& now() const { return m_states.back(); }

private:
    void apply(const Batch& batch);
    void acknowledge();

    Store& m_store;
    FailingDisk& m_disk;
    Acknowledges m_acknowledges;
    std::vector<WitnessedCases> m_states;
};

} // namespace rundbord
