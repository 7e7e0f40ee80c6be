// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/sql_text.h"
#include "core/store/store_file.h"

#include <QFile>

#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace rundbord
{

namespace
{

//! As the program keeps the file to itself, waiting for another to finish would be in vain.
constexpr int noWaiting = 0;

[[noreturn]] void refuse(const OpeningStep& step, const std::string& found)
{
    throw SQLite::Exception(step.set + " gave " + found, SQLITE_IOERR);
}

} // namespace

Connection::Connection(const StorePlace& place)
    : m_database(QFile::encodeName(place.path).toStdString(), SQLite::OPEN_READWRITE, noWaiting,
                 place.vfs.toStdString())
{
    leaveLogOnClose(hasLog(place));
    if (sqlite3_db_readonly(m_database.getHandle(), "main") != 0)
        throw SQLite::Exception("the file is read-only", SQLITE_READONLY);
    performRitual();
}

Result<std::unique_ptr<Connection>> Connection::open(const StorePlace& place)
{
    return guarded([&]() -> Result<std::unique_ptr<Connection>> {
        return std::unique_ptr<Connection>(new Connection(place));
    });
}

void Connection::performRitual()
{
    for (const OpeningStep& step : openingSteps()) {
        // A setting may give a row or none, so its own answer says nothing.
        SQLite::Statement set(m_database, step.set);
        while (set.executeStep()) {
        }
        SQLite::Statement readBack(m_database, step.readBack);
        const std::string found = readBack.executeStep() ? readBack.getColumn(0).getString() : std::string();
        if (found != step.expected)
            refuse(step, found);
    }
}

Query Connection::query(std::string_view name)
{
    auto found = m_statements.find(name);
    if (found == m_statements.end())
        found = m_statements.try_emplace(std::string(name), m_database, statementText(name)).first;
    return Query(found->second);
}

void Connection::beDurable(Durability durability)
{
    if (m_durability == durability)
        return;
    // SQLite carries this out when it prepares the statement, so a prepared one would do it only once.
    m_database.exec(statementText(durability == Durability::Act ? "synchronous.act" : "synchronous.draft"));
    m_durability = durability;
}

Result<void> Connection::transact(Durability durability, const std::function<Result<void>()>& work)
{
    return guarded([&]() -> Result<void> {
        beDurable(durability);
        SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        if (Result<void> done = work(); !done)
            return done;
        transaction.commit();
        return {};
    });
}

Result<void> Connection::runScript(const std::string& script, const std::function<void()>& andThen)
{
    return transact(Durability::Act, [&]() -> Result<void> {
        m_database.exec(script);
        andThen();
        return {};
    });
}

Result<int> Connection::version()
{
    return guarded([&]() -> Result<int> {
        Query query = this->query("version");
        return query.next() ? static_cast<int>(query.number(0)) : 0;
    });
}

bool Connection::checkStructure()
{
    const auto sound = guarded([&]() -> Result<bool> {
        Query query = this->query("check");
        return query.next() && query.text(0) == "ok";
    });
    return sound && *sound;
}

bool Connection::isSound()
{
    // Twice, as a disk that once fails to read says the same as a structure that is damaged.
    return checkStructure() || checkStructure();
}

Result<void> Connection::foldLog()
{
    return guarded([&]() -> Result<void> {
        beDurable(Durability::Act);
        Query query = this->query("fold");
        const bool blocked = !query.next() || query.number(0) != 0;
        if (blocked)
            return fail(ErrorCode::DiskFailed, QStringLiteral("the log could not be folded"));
        return {};
    });
}

void Connection::leaveLogOnClose(bool leave)
{
    sqlite3_db_config(m_database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, leave ? 1 : 0, nullptr);
}

} // namespace rundbord
