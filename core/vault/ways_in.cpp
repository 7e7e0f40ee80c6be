// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ways_in.h"

#include <algorithm>

namespace rundbord
{

const KeySlot* WaysIn::find(SlotType type) const
{
    const auto found =
        std::find_if(slots.begin(), slots.end(), [type](const KeySlot& slot) { return slot.type == type; });
    return found == slots.end() ? nullptr : &*found;
}

quint32 WaysIn::placeFor(SlotType type) const
{
    if (const KeySlot* slot = find(type))
        return slot->id;
    quint32 id = 1;
    while (std::any_of(slots.begin(), slots.end(), [id](const KeySlot& slot) { return slot.id == id; }))
        ++id;
    return id;
}

Result<OpenedWay> openWay(const WaysIn& ways, const Secret& secret, KeyKind kind)
{
    for (const KeySlot& slot : ways.slots) {
        if (kindOf(slot.type) != kind)
            continue;
        Result<Vault> vault = Vault::unlock(ways.vaultId, slot, secret);
        if (vault)
            return OpenedWay{slot.type, std::move(*vault)};
        if (vault.error().code != ErrorCode::WrongPassphrase)
            return failAs(vault);
    }
    if (ways.anyDamaged)
        return fail(ErrorCode::StoreDamaged, QStringLiteral("a damaged key slot"));
    return fail(kind == KeyKind::Recovery ? ErrorCode::WrongRecoveryKey : ErrorCode::WrongPassphrase);
}

} // namespace rundbord
