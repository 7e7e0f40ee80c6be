// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_table.h"
#include "core/vault/vault.h"

#include <optional>
#include <vector>

namespace rundbord
{

//! What of a case doesn't open.
struct CaseDamage {
    bool key{false};
    bool overview{false};
    std::vector<RecordId> records;

    [[nodiscard]] bool isNone() const { return !key && !overview && records.empty(); }
    bool operator==(const CaseDamage&) const = default;
};

//! Opens everything of a case with the vault's keys, whatever the version of the store. Fails only if it
//! can't be told.
[[nodiscard]] Result<CaseDamage> damageOf(Connection& connection, const Vault& vault, const CaseId& caseId);

//! A copy of the store, opened with the keys of the vault it is of. One thread; as short as possible, since
//! nobody else gets in meanwhile.
class OpenedCopy
{
public:
    //! What inspectStoreFile() says, or StoreNotAStore if it is the copy of another store. Its structure may
    //! be damaged. The vault outlives it.
    [[nodiscard]] static Result<OpenedCopy> open(const StorePlace& place, const Vault& vault);

    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] Result<std::vector<CaseId>> cases();

    //! None if it isn't there or doesn't open.
    [[nodiscard]] std::optional<QByteArray> record(const CaseId& caseId, const RecordId& id);
    //! None if it was never set there or doesn't open.
    [[nodiscard]] std::optional<QByteArray> setting(SettingId id);
    //! The key of the case as it lies there, if it opens.
    [[nodiscard]] std::optional<KeyRow> wrappedKey(const CaseId& caseId);

private:
    OpenedCopy(std::unique_ptr<Connection> connection, const Vault& vault);

    std::unique_ptr<Connection> m_connection;
    const Vault* m_vault;
};

} // namespace rundbord
