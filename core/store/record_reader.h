// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_ledger.h"
#include "core/store/record_table.h"
#include "core/vault/vault.h"

#include <map>
#include <optional>
#include <set>

namespace rundbord
{

//! Where a record belongs, for its seal; and where what the list of cases shows of one does.
[[nodiscard]] RecordPlace recordPlace(const RecordId& id, quint64 version, quint64 schema);
[[nodiscard]] RecordPlace overviewPlace(const CaseId& caseId, quint64 version, quint64 schema);

//! Reads every record of one case that can still be read, each on its own, so that damage to one hides no
//! other. SQLite keeps a record's identity twice, in the row and in the index; where one of them is damaged,
//! the other is believed if the seal agrees with it. For one reading.
class RecordReader
{
public:
    RecordReader(Connection& connection, const Vault& vault, const CaseKey& caseKey);

    //! What the index says belongs to the case, by the identities it gives. Enough for a whole store.
    void readIndexed();
    //! What opens with the case's key among all rows of the store, by the identities these give. For when
    //! something is amiss: slower.
    void readEverything();

    [[nodiscard]] std::vector<LoadedRecord> records() const;
    [[nodiscard]] std::vector<RecordId> damaged() const;
    //! Adds what was found, whole or not.
    void enter(CaseLedger& ledger) const;

private:
    struct Opened {
        quint64 version{0};
        QByteArray payload;
    };
    struct Broken {
        RecordId id;
        quint64 version{0};
    };

    [[nodiscard]] std::optional<RecordRow> row(qint64 number) const;
    bool open(const RecordRow& row, const RecordId& id);
    void readRow(const RecordEntry& entry);
    void rescueRow(qint64 number);
    [[nodiscard]] Digest mark(const RecordId& id, quint64 version) const;
    [[nodiscard]] bool isWhole(const RecordId& id) const { return m_opened.contains(id); }

    Connection& m_connection;
    const Vault& m_vault;
    const CaseKey& m_caseKey;
    std::map<RecordId, Opened> m_opened;
    std::set<qint64> m_openedRows;
    //! By row, as two rows may claim the same identity.
    std::map<qint64, Broken> m_broken;
};

} // namespace rundbord
