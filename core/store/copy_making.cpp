// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_making.h"

#include <QFileInfo>

namespace rundbord
{

CopyMaking::CopyMaking(StorePlace store, const QUuid& vaultId, StoreCopy copy,
                       std::unique_ptr<CopyWriting> writing)
    : m_store(std::move(store))
    , m_vaultId(vaultId)
    , m_copy(std::move(copy))
    , m_writing(std::move(writing))
{
}

Result<std::unique_ptr<CopyMaking>> CopyMaking::begin(const StorePlace& store, Connection& connection,
                                                      const Vault& vault, const StoreCopy& copy)
{
    const Result<StorePlace> unfinished = unfinishedCopy(store, QFileInfo(store.path).size());
    if (!unfinished)
        return failAs(unfinished);
    auto writing = CopyWriting::begin(connection, vault, *unfinished);
    if (!writing)
        return failAs(writing);
    return std::unique_ptr<CopyMaking>(new CopyMaking(store, vault.id(), copy, std::move(*writing)));
}

Result<std::optional<StoreCopy>> CopyMaking::advance()
{
    const Result<bool> done = m_writing->advance();
    if (!done)
        return failAs(done);
    if (!*done)
        return std::optional<StoreCopy>();
    m_copy.damaged = m_writing->isDamaged();
    m_copy = withFreeName(m_store, m_copy);
    if (const Result<void> moved = m_writing->moveTo(copyPlace(m_store, m_copy).path); !moved)
        return failAs(moved);
    dropSurplus(m_store, m_vaultId, m_copy.at.toLocalTime().date());
    return std::optional(m_copy);
}

Result<StoreCopy> CopyMaking::finish()
{
    for (;;) {
        const Result<std::optional<StoreCopy>> made = advance();
        if (!made)
            return failAs(made);
        if (*made)
            return **made;
    }
}

} // namespace rundbord
