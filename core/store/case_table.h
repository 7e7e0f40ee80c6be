// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace rundbord
{

//! The rows of a case, as they lie in the store: sealed. Everything throws SQLite::Exception, so call it
//! inside guarded() or Connection's transact() only.

struct OverviewRow {
    quint64 version{0};
    quint64 schema{0};
    QByteArray sealed;
};

struct CaseRow {
    quint64 counter{0};
    bool altered{false};
    QByteArray manifest;
    OverviewRow overview;
};

//! How far a case has come, for the manifest of the store.
struct CaseManifestRow {
    CaseId id;
    quint64 counter{0};
    QByteArray manifest;
};

struct KeyRow {
    quint64 version{0};
    QByteArray wrapped;
};

[[nodiscard]] std::optional<CaseRow> selectCase(Connection& connection, const CaseId& id);
[[nodiscard]] std::optional<KeyRow> selectKey(Connection& connection, const CaseId& id);
[[nodiscard]] std::vector<CaseId> selectCaseIds(Connection& connection);
[[nodiscard]] std::vector<CaseManifestRow> selectCaseManifests(Connection& connection);

void insertCase(Connection& connection, const CaseId& id, const KeyRow& key);
//! Puts a key in the place of one that is damaged or gone.
void mendKey(Connection& connection, const CaseId& id, const KeyRow& key);
void updateOverview(Connection& connection, const CaseId& id, const OverviewRow& overview);
//! Counter, mark of alteration and manifest; the overview stays.
void updateCase(Connection& connection, const CaseId& id, const CaseRow& row);
//! With its key and records.
void deleteCaseRows(Connection& connection, const CaseId& id);

} // namespace rundbord
