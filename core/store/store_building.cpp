// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_building.h"

#include "core/store/connection.h"
#include "core/store/migrations.h"
#include "core/store/store_file.h"
#include "core/store/vault_table.h"

namespace rundbord
{

namespace
{

//! Beside the place, so that the finished file can be moved there in one step.
StorePlace buildingSite(const StorePlace& place)
{
    const QString mark = QUuid::createUuid().toString(QUuid::Id128).first(8);
    return {place.path + QStringLiteral(".new-") + mark, place.vfs};
}

Result<Vault> fitOut(Connection& connection, const Secret& passphrase, const KdfCost& cost)
{
    Vault vault = Vault::create();
    if (Result<void> done = migrate(connection, vault); !done)
        return failAs(done);
    const Result<KeySlot> slot = vault.slotFor(1, SlotType::Passphrase, passphrase, cost);
    if (!slot)
        return failAs(slot);
    if (Result<void> done = insertVault(connection, vault, *slot); !done)
        return failAs(done);
    if (Result<void> done = connection.foldLog(); !done)
        return failAs(done);
    return vault;
}

//! A whole store in a file of its own, closed again.
Result<Vault> build(const StorePlace& site, const Secret& passphrase, const KdfCost& cost)
{
    if (Result<void> made = makeEmptyFile(site.path); !made)
        return failAs(made);
    const auto connection = Connection::open(site);
    if (!connection)
        return failAs(connection);
    return fitOut(**connection, passphrase, cost);
}

} // namespace

Result<Vault> buildStore(const StorePlace& place, const Secret& passphrase, const KdfCost& cost)
{
    const StorePlace site = buildingSite(place);
    Result<Vault> vault = build(site, passphrase, cost);
    const Result<void> moved = vault ? moveIntoPlace(site.path, place.path) : Result<void>(failAs(vault));
    if (moved)
        return vault;
    removeStoreFile(site.path);
    return failAs(moved);
}

} // namespace rundbord
