// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/manifests.h"

namespace rundbord
{

Digest recordMark(const Vault& vault, const CaseId& caseId, const RecordId& id, quint64 version)
{
    return vault.digest(
        SealContext("mark-record").add(vault.id()).add(caseId.uuid()).add(id.uuid()).add(version));
}

Digest caseMark(const Vault& vault, const CaseId& id, quint64 counter, QByteArrayView manifest)
{
    return vault.digest(SealContext("mark-case").add(vault.id()).add(id.uuid()).add(counter).add(manifest));
}

Digest settingMark(const Vault& vault, quint64 id, quint64 version)
{
    return vault.digest(SealContext("mark-setting").add(vault.id()).add(id).add(version));
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
