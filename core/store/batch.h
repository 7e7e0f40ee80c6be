// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace rundbord
{

//! One record written or removed. What kind of record it is stands inside the payload, out of sight.
struct RecordChange {
    RecordId id;
    //! None: the record is removed.
    std::optional<QByteArray> payload;

    bool operator==(const RecordChange&) const = default;
};

//! What is set for the whole store. The numbers are part of the format.
enum class SettingId : quint32 {
    //! Who writes here and when it locks: core/usecases/safety_settings.h.
    Safety = 1,
    //! Where in which case one was.
    Place = 2,
    //! What is said about the ways in.
    Keys = 3,
    // 4 is taken by what earlier versions kept about copies.
    //! Which cases were shredded, and which copies are still to follow: core/usecases/shred_book.h.
    Shredded = 5,
    //! The name of the copy this store was restored from, until that is noted: core/usecases/copy_shelf.h.
    Restored = 6,
};

//! One setting in full.
struct SettingChange {
    SettingId id{};
    QByteArray payload;

    bool operator==(const SettingChange&) const = default;
};

//! One line for the access log. What it says stands inside the payload, out of sight. The year decides which key it
//! is sealed under; the identity keeps it from being written twice.
struct LogEntry {
    QUuid id;
    int year{0};
    QByteArray payload;

    bool operator==(const LogEntry&) const = default;
};

//! What a write has survived when it returns.
enum class Durability {
    //! The death of the process. A later act or sync() makes it survive more.
    Draft,
    //! Loss of power.
    Act,
};

//! The changes of one act in one case. All of them are written, or none.
struct Batch {
    //! Null for what belongs to no case; then there are no records and no overview.
    CaseId caseId;
    std::vector<RecordChange> changes;
    //! What the list of cases shows; none leaves it as it was.
    std::optional<QByteArray> overview;
    Durability durability{Durability::Draft};
    std::vector<SettingChange> settings{};
    //! What the access log is to say of it; a batch may consist of nothing else.
    std::vector<LogEntry> log{};

    bool operator==(const Batch&) const = default;
};

struct CaseOverview {
    CaseId caseId;
    QByteArray payload;
    //! The seal is broken: the payload is empty, but the case's records may be whole.
    bool damaged{false};

    bool operator==(const CaseOverview&) const = default;
};

struct LoadedRecord {
    RecordId id;
    QByteArray payload;

    bool operator==(const LoadedRecord&) const = default;
};

//! All that can be read of a case. Damage to one record never hides another.
struct LoadedCase {
    //! In the order of their identities.
    std::vector<LoadedRecord> records;
    //! Records that are there but don't open.
    std::vector<RecordId> damaged;
    //! False if records have been taken away, put back in an earlier version or added by something else than
    //! this program, now or at any time before.
    bool manifestAgrees{true};

    bool operator==(const LoadedCase&) const = default;
};

} // namespace rundbord
