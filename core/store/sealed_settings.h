// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/batch.h"
#include "core/store/store_manifest.h"

namespace rundbord
{

//! What is set for the whole store, sealed under a key of its own.
class SealedSettings
{
public:
    //! All must outlive this.
    SealedSettings(Connection& connection, const Vault& vault, StoreManifest& manifest);

    //! In a transaction, after StoreManifest::know(). Throws SQLite::Exception.
    void put(const SettingChange& change);
    //! None if it was never set; SealBroken if it can't be read.
    [[nodiscard]] Result<std::optional<QByteArray>> read(SettingId id) const;

private:
    Connection& m_connection;
    const Vault& m_vault;
    StoreManifest& m_manifest;
};

} // namespace rundbord
