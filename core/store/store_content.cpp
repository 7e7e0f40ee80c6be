// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_content.h"

namespace rundbord
{

StoreContent::StoreContent(Connection& connection, const Vault& vault)
    : m_connection(connection)
    , m_manifest(connection, vault)
    , m_cases(connection, vault, m_manifest)
    , m_settings(connection, vault, m_manifest)
    , m_log(connection, vault, m_manifest)
{
}

Result<void> StoreContent::change(Durability durability, const std::vector<LogEntry>& log,
                                  const std::function<Result<void>()>& work)
{
    Result<void> done = m_connection.transact(durability, [&]() -> Result<void> {
        m_manifest.know();
        if (Result<void> worked = work(); !worked)
            return worked;
        for (const LogEntry& entry : log)
            m_log.append(entry);
        m_manifest.write();
        return {};
    });
    // What is in memory follows the commit, never the attempt.
    if (!done) {
        m_manifest.forget();
        m_cases.forget();
        m_log.forget();
    }
    return done;
}

Result<void> StoreContent::createCase(const Batch& first)
{
    return change(Durability::Act, first.log, [&] { return m_cases.create(first); });
}

Result<void> StoreContent::write(const Batch& batch)
{
    return change(batch.durability, batch.log, [&]() -> Result<void> {
        for (const SettingChange& setting : batch.settings)
            m_settings.put(setting);
        return batch.caseId.isNull() ? Result<void>() : m_cases.write(batch);
    });
}

Result<void> StoreContent::deleteCase(const CaseId& caseId, const std::vector<LogEntry>& log)
{
    return change(Durability::Act, log, [&]() -> Result<void> {
        m_cases.remove(caseId);
        return {};
    });
}

Result<void> StoreContent::destroyLogYear(int year, const LogEntry& entry)
{
    return change(Durability::Act, {entry}, [&]() -> Result<void> {
        m_log.destroyYear(year);
        return {};
    });
}

Result<void> StoreContent::witnessLog(const Secret& witness, const LogEntry& entry)
{
    return change(Durability::Act, {entry}, [&]() -> Result<void> {
        m_log.beginEpoch(witness);
        return {};
    });
}

} // namespace rundbord
