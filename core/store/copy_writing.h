// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/opened_copy.h"

#include <memory>
#include <vector>

namespace SQLite
{
class Backup;
class Database;
} // namespace SQLite

namespace rundbord
{

//! A copy of a store that is being made, a moment's work at a time, so that writing to the store goes on
//! meanwhile: SQLite carries what is written through the same connection over to it. When all of it is on
//! the disk, it is opened again and every record in it too. Until it is moved it has no name that counts, and
//! what was written goes with this. On the thread of its connection.
class CopyWriting
{
public:
    //! Connection and vault outlive it. StoreExists if there is such a file.
    [[nodiscard]] static Result<std::unique_ptr<CopyWriting>> begin(Connection& source, const Vault& vault,
                                                                    const StorePlace& file);
    CopyWriting(const CopyWriting&) = delete;
    CopyWriting& operator=(const CopyWriting&) = delete;
    ~CopyWriting();

    //! True when it is whole and every record was opened. After a failure there is no going on.
    [[nodiscard]] Result<bool> advance();
    //! All of it advance() after advance().
    [[nodiscard]] Result<void> finish();
    //! What is written to the store from now on isn't in it.
    [[nodiscard]] bool isClosed() const { return !m_backup; }
    //! Something doesn't open, but neither does it in the store.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    //! Leaves it where it is.
    [[nodiscard]] Result<void> keep();
    //! Gives it its name, power-safe. StoreExists rather than replacing one.
    [[nodiscard]] Result<void> moveTo(const QString& path);

private:
    CopyWriting(Connection& source, const Vault& vault, StorePlace file);
    void start();
    [[nodiscard]] Result<void> copyMore();
    [[nodiscard]] Result<void> beginReading();
    [[nodiscard]] Result<void> readMore();

    Connection& m_source;
    const Vault& m_vault;
    StorePlace m_file;
    std::unique_ptr<SQLite::Database> m_database;
    //! After the database it writes to.
    std::unique_ptr<SQLite::Backup> m_backup;
    std::unique_ptr<OpenedCopy> m_copy;
    //! Still to be read.
    std::vector<CaseId> m_cases;
    bool m_damaged{false};
    bool m_moved{false};
};

} // namespace rundbord
