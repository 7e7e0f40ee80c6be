// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shredding.h"

#include "core/store/case_table.h"
#include "core/store/opened_copy.h"
#include "core/store/raw_file.h"
#include "core/store/sql_text.h"
#include "core/store/store_content.h"

#include <algorithm>
#include <map>

namespace rundbord
{

namespace
{

enum class Outcome { HadNone, Followed, Unreached };

//! A store of an earlier version has no more to it than its rows.
Result<void> removeCase(OpenedCopy& copy, const Vault& vault, const CaseId& caseId)
{
    const Result<int> version = copy.connection().version();
    if (!version)
        return failAs(version);
    if (*version == newestStoreVersion())
        return StoreContent(copy.connection(), vault).deleteCase(caseId);
    return copy.connection().transact(Durability::Act, [&]() -> Result<void> {
        deleteCaseRows(copy.connection(), caseId);
        return {};
    });
}

class Shredding
{
public:
    Shredding(StorePlace store, const Vault& vault, CaseId caseId, QByteArray wrapped)
        : m_store(std::move(store))
        , m_vault(vault)
        , m_caseId(caseId)
    {
        remember(wrapped);
    }

    ShredReport run()
    {
        dropUnfinished(m_store);
        std::map<size_t, Outcome> outcomes;
        const std::vector<StoreCopy> copies = copiesOf(m_store);
        for (size_t each = 0; each < copies.size(); ++each)
            outcomes[each] = shredIn(copies[each]);
        ShredReport report;
        for (const auto& [each, outcome] : outcomes) {
            const bool clean = outcome != Outcome::Unreached && isClean(copyPlace(m_store, copies[each]));
            if (!clean)
                report.unreached.push_back(copies[each]);
            else if (outcome == Outcome::Followed)
                report.followed.push_back(copies[each]);
        }
        report.searched = !m_keys.empty() && isClean(m_store);
        return report;
    }

private:
    void remember(const QByteArray& wrapped)
    {
        if (!wrapped.isEmpty() && std::find(m_keys.begin(), m_keys.end(), wrapped) == m_keys.end())
            m_keys.push_back(wrapped);
    }

    Outcome shredIn(const StoreCopy& copy)
    {
        Result<OpenedCopy> opened = OpenedCopy::open(copyPlace(m_store, copy), m_vault);
        if (!opened || !opened->connection().isSound())
            return Outcome::Unreached;
        const auto row = guarded(
            [&]() -> Result<std::optional<KeyRow>> { return selectKey(opened->connection(), m_caseId); });
        if (!row)
            return Outcome::Unreached;
        if (*row)
            remember((*row)->wrapped);
        // Also where it is gone: what an earlier try left may lie in the log.
        const bool gone = (!*row || removeCase(*opened, m_vault, m_caseId)) && opened->connection().foldLog();
        if (!gone)
            return Outcome::Unreached;
        return *row ? Outcome::Followed : Outcome::HadNone;
    }

    [[nodiscard]] bool isClean(const StorePlace& place) const
    {
        return std::none_of(m_keys.begin(), m_keys.end(), [&](const QByteArray& key) {
            const Result<bool> found = holdsBytes(place, key);
            return !found || *found;
        });
    }

    StorePlace m_store;
    const Vault& m_vault;
    CaseId m_caseId;
    //! Every form in which the key lay anywhere.
    std::vector<QByteArray> m_keys;
};

} // namespace

ShredReport shredInCopies(const StorePlace& store, const Vault& vault, const CaseId& caseId,
                          const QByteArray& wrapped)
{
    return Shredding(store, vault, caseId, wrapped).run();
}

} // namespace rundbord
