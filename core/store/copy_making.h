// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/copy_folder.h"
#include "core/store/copy_writing.h"

#include <memory>
#include <optional>

namespace rundbord
{

//! One copy on its way into the folder of copies: written, verified, named, and then the older ones of
//! the same vault that needn't be kept go. What has a name is whole; after a failure nothing is left of it. On the thread of its connection.
class CopyMaking
{
public:
    //! Connection and vault outlive it. DiskFull rather than filling the disk.
    [[nodiscard]] static Result<std::unique_ptr<CopyMaking>>
    begin(const StorePlace& store, Connection& connection, const Vault& vault, const StoreCopy& copy);

    //! A moment's work; the copy if that was the last.
    [[nodiscard]] Result<std::optional<StoreCopy>> advance();
    //! All of it.
    [[nodiscard]] Result<StoreCopy> finish();
    //! What is written to the store from now on isn't in it.
    [[nodiscard]] bool isClosed() const { return m_writing->isClosed(); }

private:
    CopyMaking(StorePlace store, const QUuid& vaultId, StoreCopy copy, std::unique_ptr<CopyWriting> writing);

    StorePlace m_store;
    QUuid m_vaultId;
    StoreCopy m_copy;
    std::unique_ptr<CopyWriting> m_writing;
};

} // namespace rundbord
