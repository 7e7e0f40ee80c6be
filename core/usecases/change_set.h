// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QUuid>

#include <array>
#include <utility>
#include <vector>

namespace rundbord
{

//! The records a case is kept in. A need holds its goals, subgoals and actions.
enum class RecordKind {
    Person,
    Participant,
    Consent,
    Purpose,
    Appointment,
    CurrentSituation,
    Need,
    OpenQuestion,
    Risk,
    CrisisPlan,
    Responsibility,
    Summary,
    AfterCall,
    FollowUp,
    HandOver,
    Version,
    Meeting,
    Drafts,
};

[[nodiscard]] inline size_t qHash(RecordKind kind, size_t seed = 0)
{
    return ::qHash(static_cast<int>(kind), seed);
}

//! What an act has changed. Views that show one of the kinds read their values anew.
struct ChangeSet {
    QSet<RecordKind> kinds;

    [[nodiscard]] bool contains(RecordKind kind) const { return kinds.contains(kind); }
    [[nodiscard]] bool isEmpty() const { return kinds.isEmpty(); }
    bool operator==(const ChangeSet&) const = default;
};

} // namespace rundbord
