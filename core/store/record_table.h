// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/connection.h"

#include <optional>
#include <vector>

namespace rundbord
{

//! The sealed records, row by row. Everything throws SQLite::Exception, so call it inside guarded() or
//! Connection's transact() only.

struct RecordVersion {
    RecordId id;
    quint64 version{0};
};

struct RecordRow {
    CaseId caseId;
    RecordId id;
    quint64 version{0};
    quint64 schema{0};
    QByteArray sealed;
};

//! A record as the index has it, without touching the row itself.
struct RecordEntry {
    qint64 row{0};
    RecordId id;
};

void putRecord(Connection& connection, const RecordRow& record);
void deleteRecord(Connection& connection, const CaseId& caseId, const RecordId& id);
[[nodiscard]] std::vector<RecordVersion> selectVersions(Connection& connection, const CaseId& caseId);
[[nodiscard]] std::vector<RecordEntry> selectEntries(Connection& connection, const CaseId& caseId);
[[nodiscard]] std::optional<RecordRow> selectRow(Connection& connection, qint64 row);
//! The highest row there is, 0 if there is none.
[[nodiscard]] qint64 lastRow(Connection& connection);

} // namespace rundbord
