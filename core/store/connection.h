// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/batch.h"
#include "core/store/disk_error.h"
#include "core/store/query.h"
#include "core/store/store_place.h"

#include <SQLiteCpp/Database.h>
#include <functional>
#include <map>
#include <memory>

namespace rundbord
{

//! The one SQLite connection of a store, opened by the ritual in resources/sql/opening.sql. While it lives,
//! no other process gets into the file. One thread at a time.
class Connection
{
public:
    //! The file must exist. StoreInUse if another process has it, StoreReadOnly if it can't be written.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const StorePlace& place);

    //! The statement of that name in resources/sql/statements.sql. Throws SQLite::Exception.
    [[nodiscard]] Query query(std::string_view name);
    //! For SQLite's backup, which reads it page by page.
    [[nodiscard]] SQLite::Database& database() { return m_database; }

    //! Runs `work` in one transaction, committed if it succeeds and otherwise undone. Here SQLite's
    //! exceptions stop, also those of Query.
    [[nodiscard]] Result<void> transact(Durability durability, const std::function<Result<void>()>& work);
    //! Runs a script of several statements, and what follows from it, in one transaction.
    [[nodiscard]] Result<void> runScript(const std::string& script, const std::function<void()>& andThen);

    [[nodiscard]] Result<int> version();
    //! False if SQLite's own structures are damaged: then nothing more should be written.
    [[nodiscard]] bool isSound();
    //! Moves all of the log into the file and empties it.
    [[nodiscard]] Result<void> foldLog();
    //! Closing folds the log, unless nothing may be changed or the disk can't be trusted. A log that is there
    //! at the opening is left until somebody says otherwise.
    void leaveLogOnClose(bool leave);

private:
    explicit Connection(const StorePlace& place);
    void performRitual();
    [[nodiscard]] bool checkStructure();
    void beDurable(Durability durability);

    SQLite::Database m_database;
    //! After the database, as they must be gone before it closes.
    std::map<std::string, SQLite::Statement, std::less<>> m_statements;
    //! What the connection is set to; the ritual leaves it at FULL.
    Durability m_durability{Durability::Act};
};

} // namespace rundbord
