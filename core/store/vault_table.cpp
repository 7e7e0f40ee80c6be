// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_table.h"

#include "core/store/manifests.h"

#include <limits>

namespace rundbord
{

namespace
{

struct StoredSlot {
    KeySlot slot;
    QByteArray digest;
};

//! What doesn't fit becomes 0, which no cost of ours is.
quint32 smallNumber(qint64 number)
{
    return number > 0 && number <= std::numeric_limits<quint32>::max() ? static_cast<quint32>(number) : 0;
}

StoredSlot slotFrom(const Query& row)
{
    KeySlot slot;
    slot.id = smallNumber(row.number(0));
    slot.type = static_cast<SlotType>(smallNumber(row.number(1)));
    slot.cost = {smallNumber(row.number(2)), row.count(3)};
    slot.salt = row.bytes(4);
    slot.nonce = row.bytes(5);
    slot.wrapped = row.bytes(6);
    return {slot, row.bytes(7)};
}

Result<std::vector<StoredSlot>> readSlots(Connection& connection)
{
    return guarded([&]() -> Result<std::vector<StoredSlot>> {
        std::vector<StoredSlot> found;
        Query query = connection.query("slot.select");
        query.with(static_cast<int>(mostWaysIn) + 1);
        while (query.next())
            found.push_back(slotFrom(query));
        if (found.size() > mostWaysIn)
            return fail(ErrorCode::HostileHeader, QStringLiteral("too many key slots"));
        return found;
    });
}

void writeSlot(Connection& connection, const KeySlot& slot)
{
    connection.query("slot.put")
        .with(qint64{slot.id}, static_cast<qint64>(slot.type), qint64{slot.cost.passes},
              slot.cost.memoryBytes, slot.salt, slot.nonce, slot.wrapped, slotDigest(slot))
        .run();
}

} // namespace

VaultManifestRow selectVaultManifest(Connection& connection)
{
    Query query = connection.query("vault.manifest");
    return query.next() ? VaultManifestRow{query.number(0) != 0, query.bytes(1)} : VaultManifestRow{};
}

void updateVaultManifest(Connection& connection, const VaultManifestRow& row)
{
    connection.query("vault.update").with(row.altered ? 1 : 0, row.manifest).run();
}

Result<void> insertVault(Connection& connection, const Vault& vault, const KeySlot& slot)
{
    return connection.transact(Durability::Act, [&]() -> Result<void> {
        connection.query("vault.insert").with(vault.id()).run();
        writeSlot(connection, slot);
        updateVaultManifest(connection, {false, manifestOf(vault, manifestContext(vault, StoreLedger()))});
        return {};
    });
}

Result<QUuid> readVaultId(Connection& connection)
{
    return guarded([&]() -> Result<QUuid> {
        Query query = connection.query("vault.select");
        if (!query.next() || query.uuid(0).isNull())
            return fail(ErrorCode::StoreDamaged, QStringLiteral("no vault"));
        return query.uuid(0);
    });
}

Result<WaysIn> readWaysIn(Connection& connection)
{
    const Result<QUuid> vaultId = readVaultId(connection);
    if (!vaultId)
        return failAs(vaultId);
    const auto stored = readSlots(connection);
    if (!stored)
        return failAs(stored);
    WaysIn ways{*vaultId, {}, stored->empty()};
    for (const StoredSlot& each : *stored) {
        if (each.digest == slotDigest(each.slot))
            ways.slots.push_back(each.slot);
        else
            ways.anyDamaged = true;
    }
    return ways;
}

Result<Vault> unlockVault(Connection& connection, const Secret& secret, KeyKind kind)
{
    const Result<WaysIn> ways = readWaysIn(connection);
    if (!ways)
        return failAs(ways);
    Result<OpenedWay> way = openWay(*ways, secret, kind);
    if (!way)
        return failAs(way);
    return std::move(way->vault);
}

Result<void> putSlot(Connection& connection, const KeySlot& slot)
{
    return connection.transact(Durability::Act, [&]() -> Result<void> {
        writeSlot(connection, slot);
        const auto all = readSlots(connection);
        return all ? Result<void>() : fail(ErrorCode::NotAllowed, QStringLiteral("too many key slots"));
    });
}

Result<void> removeSlot(Connection& connection, quint32 slotId)
{
    return connection.transact(Durability::Act, [&]() -> Result<void> {
        const auto all = readSlots(connection);
        if (!all)
            return failAs(all);
        for (const StoredSlot& each : *all) {
            if (each.slot.id == slotId && each.slot.type == SlotType::Passphrase)
                return fail(ErrorCode::NotAllowed, QStringLiteral("the passphrase of the store"));
        }
        connection.query("slot.delete").with(qint64{slotId}).run();
        return {};
    });
}

} // namespace rundbord
