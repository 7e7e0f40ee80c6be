// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/manifests.h"

namespace rundbord
{

Digest recordMark(const Vault& vault, const CaseId& caseId, const RecordId& id, quint64 version)
{
    return vault.digest(
        SealContext("mark-record").add(vault.id()).add(caseId.uuid()).add(id.uuid()).add(version));
}

Digest partMark(const Vault& vault, StoreLedger::Part part, const QUuid& which, quint64 counter,
                QByteArrayView content)
{
    return vault.digest(SealContext("mark-part")
                            .add(vault.id())
                            .add(static_cast<quint64>(part))
                            .add(which)
                            .add(counter)
                            .add(content));
}

SealContext manifestContext(const Vault& vault, const CaseId& id, const CaseLedger& ledger)
{
    return SealContext("man2").add(vault.id()).add(id.uuid()).add(QByteArrayView(ledger.content()));
}

SealContext manifestContext(const Vault& vault, const StoreLedger& ledger)
{
    return SealContext("store1").add(vault.id()).add(QByteArrayView(ledger.content()));
}

QByteArray manifestOf(const Vault& vault, const SealContext& context)
{
    const Digest digest = vault.digest(context);
    return {digest.data(), static_cast<qsizetype>(digest.size())};
}

} // namespace rundbord
