// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/care_plan.h"
#include "core/store/batch.h"

#include <QString>

#include <vector>

namespace rundbord
{

//! What one case of the stores kept in tests/data/stores holds, whatever the version of the store.
struct GoldenCase {
    CaseId id;
    QByteArray overview;
    std::vector<LoadedRecord> records;
    //! A row was taken away from outside, and the store has noticed.
    bool altered{false};
};

//! The content by which all of them are made, from that folder.
[[nodiscard]] std::vector<GoldenCase> goldenCases(const QString& folder);
//! The plan of the one more case there is, which the program itself has made.
[[nodiscard]] CarePlan goldenPlan(const QString& folder);

//! Makes a store of the present version and content in a closed file. Its passphrase is the scratch folder's.
//! Throws if anything fails.
void makeGoldenStore(const QString& file, const QString& folder);

} // namespace rundbord
