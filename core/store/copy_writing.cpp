// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_writing.h"

#include "core/store/sql_text.h"
#include "core/store/store_file.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace rundbord
{

namespace
{

//! 1 MiB: about a millisecond, so that a letter never waits long.
constexpr int pagesAtOnce = 256;
constexpr int noWaiting = 0;

} // namespace

CopyWriting::CopyWriting(Connection& source, const Vault& vault, StorePlace file)
    : m_source(source)
    , m_vault(vault)
    , m_file(std::move(file))
{
}

CopyWriting::~CopyWriting()
{
    m_backup.reset();
    m_database.reset();
    m_copy.reset();
    if (!m_moved)
        removeStoreFile(m_file.path);
}

Result<std::unique_ptr<CopyWriting>> CopyWriting::begin(Connection& source, const Vault& vault,
                                                        const StorePlace& file)
{
    if (Result<void> made = makeEmptyFile(file.path); !made)
        return failAs(made);
    return guarded([&]() -> Result<std::unique_ptr<CopyWriting>> {
        std::unique_ptr<CopyWriting> writing(new CopyWriting(source, vault, file));
        writing->start();
        return writing;
    });
}

void CopyWriting::start()
{
    m_database =
        std::make_unique<SQLite::Database>(QFile::encodeName(m_file.path).toStdString(),
                                           SQLite::OPEN_READWRITE, noWaiting, m_file.vfs.toStdString());
    for (const char* setting : {"copy.locking", "copy.journal"}) {
        SQLite::Statement set(*m_database, statementText(setting));
        while (set.executeStep()) {
        }
    }
    m_backup = std::make_unique<SQLite::Backup>(*m_database, m_source.database());
}

Result<bool> CopyWriting::advance()
{
    if (m_backup) {
        if (Result<void> copied = copyMore(); !copied)
            return failAs(copied);
        return false;
    }
    if (Result<void> read = readMore(); !read)
        return failAs(read);
    if (!m_cases.empty())
        return false;
    m_copy.reset();
    return true;
}

Result<void> CopyWriting::finish()
{
    for (;;) {
        const Result<bool> done = advance();
        if (!done)
            return failAs(done);
        if (*done)
            return {};
    }
}

Result<void> CopyWriting::copyMore()
{
    return guarded([&]() -> Result<void> {
        if (m_backup->executeStep(pagesAtOnce) != SQLITE_DONE)
            return {};
        // The last step has synced it.
        m_backup.reset();
        m_database.reset();
        return beginReading();
    });
}

Result<void> CopyWriting::beginReading()
{
    Result<OpenedCopy> copy = OpenedCopy::open(m_file, m_vault);
    if (!copy)
        return failAs(copy);
    m_copy = std::make_unique<OpenedCopy>(std::move(*copy));
    if (!m_copy->connection().isSound())
        return fail(ErrorCode::StoreDamaged, QStringLiteral("the copy's structure is damaged"));
    Result<std::vector<CaseId>> cases = m_copy->cases();
    if (!cases)
        return failAs(cases);
    m_cases = std::move(*cases);
    return {};
}

Result<void> CopyWriting::readMore()
{
    if (m_cases.empty())
        return {};
    const CaseId id = m_cases.back();
    m_cases.pop_back();
    const Result<CaseDamage> inCopy = damageOf(m_copy->connection(), m_vault, id);
    if (!inCopy)
        return failAs(inCopy);
    if (inCopy->isNone())
        return {};
    const Result<CaseDamage> inSource = damageOf(m_source, m_vault, id);
    if (!inSource || *inSource != *inCopy)
        return fail(ErrorCode::DiskFailed, QStringLiteral("the copy doesn't read as it was written"));
    m_damaged = true;
    return {};
}

Result<void> CopyWriting::keep()
{
    m_copy.reset();
    m_moved = true;
    return syncFolder(QFileInfo(m_file.path).absolutePath());
}

Result<void> CopyWriting::moveTo(const QString& path)
{
    m_copy.reset();
    Result<void> moved = moveIntoPlace(m_file.path, path);
    m_moved = moved.has_value();
    return moved;
}

} // namespace rundbord
