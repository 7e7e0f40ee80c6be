// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_content.h"

namespace rundbord
{

StoreContent::StoreContent(Connection& connection, const Vault& vault)
    : m_connection(connection)
    , m_manifest(connection, vault)
    , m_cases(connection, vault, m_manifest)
    , m_settings(connection, vault, m_manifest)
{
}

Result<void> StoreContent::change(Durability durability, const std::function<Result<void>()>& work)
{
    Result<void> done = m_connection.transact(durability, [&]() -> Result<void> {
        m_manifest.know();
        if (Result<void> worked = work(); !worked)
            return worked;
        m_manifest.write();
        return {};
    });
    // What is in memory follows the commit, never the attempt.
    if (!done) {
        m_manifest.forget();
        m_cases.forget();
    }
    return done;
}

Result<void> StoreContent::createCase(const Batch& first)
{
    return change(Durability::Act, [&] { return m_cases.create(first); });
}

Result<void> StoreContent::write(const Batch& batch)
{
    return change(batch.durability, [&]() -> Result<void> {
        for (const SettingChange& setting : batch.settings)
            m_settings.put(setting);
        return batch.caseId.isNull() ? Result<void>() : m_cases.write(batch);
    });
}

Result<void> StoreContent::deleteCase(const CaseId& caseId)
{
    return change(Durability::Act, [&]() -> Result<void> {
        m_cases.remove(caseId);
        return {};
    });
}

} // namespace rundbord
