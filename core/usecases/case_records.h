// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "core/usecases/case_value.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace rundbord
{

//! What a record is about: its kind, and in a list which one, in the words of the case (what a need is, who takes part).
struct RecordSubject {
    RecordKind kind{};
    QString which;

    bool operator==(const RecordSubject&) const = default;
};

//! None if it isn't a record of this program.
[[nodiscard]] std::optional<RecordSubject> recordSubject(const QByteArray& payload);

//! How a case is spread over sealed records and put together again. Remembers what was last written to each
//! record, so that only what has changed is written.
class CaseRecords
{
public:
    //! The writes that turn what was last written into this value, looking only at the kinds that changed.
    [[nodiscard]] std::vector<RecordChange> update(const CaseValue& value, const ChangeSet& changed);

    //! Puts a case together. What can't be understood stays as it is in a new case; returned is how many
    //! records that were.
    int read(const std::vector<LoadedRecord>& records, CaseValue& value);

    //! Puts records that were missing back into their places. A part that has been written anew meanwhile stays as it is.
    //! Returned are the kinds that changed; update() then writes them, under the identities they had.
    ChangeSet takeBack(const std::vector<LoadedRecord>& records, CaseValue& value);

    //! After read(): what could not be read, as far as copies know it, and the identities of the rest. From now on what
    //! is written anew takes the place of the damaged record. The rest is removed once every part that is missing has
    //! been written anew, if there are as many: before that, nobody knows which is which. Returned are those whose place
    //! is taken already.
    [[nodiscard]] std::vector<RecordId> expectAnew(const std::vector<LoadedRecord>& known,
                                                   const std::vector<RecordId>& unknown);

    //! Whether a part of the plan is written under that identity.
    [[nodiscard]] bool isWritten(const RecordId& id) const;

private:
    struct Written {
        RecordId id;
        QByteArray payload;
    };
    //! By kind, and within a list by the identity of the value; null for a part that is a single record.
    using Key = std::pair<RecordKind, QUuid>;

    void put(const Key& key, QByteArray payload, std::vector<RecordChange>& changes);
    void noteAnew(RecordKind kind, std::vector<RecordChange>& changes);
    void removeOthers(RecordKind kind, const QSet<QUuid>& kept, std::vector<RecordChange>& changes);

    QHash<Key, Written> m_written;
    //! The damaged record in whose place a part goes when it is written anew.
    QHash<Key, RecordId> m_damaged;
    //! Damaged records nobody knows, and the parts that are missing without a copy of them.
    std::vector<RecordId> m_unknown;
    QSet<RecordKind> m_missing;
    //! No part is missing only because its record is of a later version.
    bool m_allUnderstood{true};
};

} // namespace rundbord
