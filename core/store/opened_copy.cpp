// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opened_copy.h"

#include "core/store/record_reader.h"
#include "core/store/setting_table.h"
#include "core/store/store_file.h"
#include "core/store/vault_table.h"

namespace rundbord
{

namespace
{

//! Throws SQLite::Exception.
std::optional<CaseKey> openedKey(Connection& connection, const Vault& vault, const CaseId& caseId)
{
    const std::optional<KeyRow> row = selectKey(connection, caseId);
    if (!row)
        return std::nullopt;
    Result<CaseKey> key = vault.unwrap(caseId, row->version, row->wrapped);
    return key ? std::optional(std::move(*key)) : std::nullopt;
}

//! Throws SQLite::Exception.
bool overviewOpens(Connection& connection, const Vault& vault, const CaseKey& key)
{
    Query query = connection.query("copy.overview");
    if (!query.with(key.caseId.uuid()).next())
        return false;
    const RecordPlace place = overviewPlace(key.caseId, query.count(0), query.count(1));
    return vault.openRecord(key, place, query.bytes(2)).has_value();
}

} // namespace

Result<CaseDamage> damageOf(Connection& connection, const Vault& vault, const CaseId& caseId)
{
    return guarded([&]() -> Result<CaseDamage> {
        const std::optional<CaseKey> key = openedKey(connection, vault, caseId);
        if (!key)
            return CaseDamage{true, false, {}};
        RecordReader reader(connection, vault, *key);
        reader.readIndexed();
        // the reader takes what it can get; here a row that couldn't be read is to be told from none
        if (selectEntries(connection, caseId).size() < reader.records().size() + reader.damaged().size())
            return fail(ErrorCode::StoreDamaged, QStringLiteral("records come and go"));
        return CaseDamage{false, !overviewOpens(connection, vault, *key), reader.damaged()};
    });
}

OpenedCopy::OpenedCopy(std::unique_ptr<Connection> connection, const Vault& vault)
    : m_connection(std::move(connection))
    , m_vault(&vault)
{
}

Result<OpenedCopy> OpenedCopy::open(const StorePlace& place, const Vault& vault)
{
    if (Result<void> ours = inspectStoreFile(place); !ours)
        return failAs(ours);
    auto connection = Connection::open(place);
    if (!connection)
        return failAs(connection);
    const Result<QUuid> found = readVaultId(**connection);
    if (!found)
        return failAs(found);
    if (*found != vault.id())
        return fail(ErrorCode::StoreNotAStore, QStringLiteral("the copy of another store"));
    return OpenedCopy(std::move(*connection), vault);
}

Result<std::vector<CaseId>> OpenedCopy::cases()
{
    return guarded([&]() -> Result<std::vector<CaseId>> { return selectCaseIds(*m_connection); });
}

std::optional<QByteArray> OpenedCopy::record(const CaseId& caseId, const RecordId& id)
{
    const auto found = guarded([&]() -> Result<QByteArray> {
        const std::optional<CaseKey> key = openedKey(*m_connection, *m_vault, caseId);
        Query query = m_connection->query("copy.record");
        if (!key || !query.with(caseId.uuid(), id.uuid()).next())
            return fail(ErrorCode::NotFound);
        return m_vault->openRecord(*key, recordPlace(id, query.count(0), query.count(1)), query.bytes(2));
    });
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<QByteArray> OpenedCopy::setting(SettingId id)
{
    const auto number = static_cast<quint64>(id);
    // an earlier version has none
    const auto row =
        guarded([&]() -> Result<std::optional<SettingRow>> { return selectSetting(*m_connection, number); });
    if (!row || !*row)
        return std::nullopt;
    const Result<QByteArray> payload = m_vault->openSetting(number, (*row)->version, (*row)->sealed);
    return payload ? std::optional(*payload) : std::nullopt;
}

std::optional<KeyRow> OpenedCopy::wrappedKey(const CaseId& caseId)
{
    const auto found = guarded([&]() -> Result<KeyRow> {
        const std::optional<KeyRow> row = selectKey(*m_connection, caseId);
        if (!row || !m_vault->unwrap(caseId, row->version, row->wrapped))
            return fail(ErrorCode::NotFound);
        return *row;
    });
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace rundbord
