// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_ledger.h"
#include "core/store/store_ledger.h"
#include "core/vault/vault.h"

namespace rundbord
{

//! What goes into the manifests, and how they are made of it. All of it is part of the format.

//! A record of a case, in a version.
[[nodiscard]] Digest recordMark(const Vault& vault, const CaseId& caseId, const RecordId& id,
                                quint64 version);
//! A part of the store as it stands: its counter, and what lies there, as far as the counter doesn't say it.
[[nodiscard]] Digest partMark(const Vault& vault, StoreLedger::Part part, const QUuid& which, quint64 counter,
                              QByteArrayView content);

//! What the manifest of a case, and that of the store, is the digest of.
[[nodiscard]] SealContext manifestContext(const Vault& vault, const CaseId& id, const CaseLedger& ledger);
[[nodiscard]] SealContext manifestContext(const Vault& vault, const StoreLedger& ledger);

//! The digest as the bytes that are stored.
[[nodiscard]] QByteArray manifestOf(const Vault& vault, const SealContext& context);

} // namespace rundbord
