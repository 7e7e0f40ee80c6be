// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/vault/key_slot.h"
#include "core/vault/seal_context.h"
#include "core/vault/secret.h"

#include <array>

namespace rundbord
{

//! The key all records of one case are sealed with. Destroying its wrapped copies destroys the case.
struct CaseKey {
    CaseId caseId;
    quint64 version{1};
    Secret key;
};

//! Where a sealed record belongs. All of it is covered by the seal, so a record moved to another case, given
//! another identity or put back in an earlier version doesn't open there.
struct RecordPlace {
    //! The table of the store, so that an overview can't pose as a record.
    QByteArrayView table;
    QUuid record;
    quint64 version{0};
    //! The format of the sealed payload.
    quint64 schema{1};
};

//! 256 bits that nobody can tell from chance who doesn't hold the master key.
using Digest = std::array<char, 32>;

//! The opened keys of one store: master key, and what is derived from it. Keeps them until it is destroyed.
//! Not for several threads at once.
class Vault
{
public:
    //! A new vault with a random identity and master key.
    [[nodiscard]] static Vault create();
    [[nodiscard]] static Result<Vault> unlock(const QUuid& id, const KeySlot& slot, const Secret& passphrase);

    [[nodiscard]] const QUuid& id() const { return m_id; }
    //! A way in for whoever has what that key was made of.
    [[nodiscard]] KeySlot slotFor(quint32 slotId, SlotType type, const WrappingKey& key) const;
    //! The same from the passphrase; takes as long as the cost says.
    [[nodiscard]] Result<KeySlot> slotFor(quint32 slotId, SlotType type, const Secret& passphrase,
                                          const KdfCost& cost) const;

    [[nodiscard]] CaseKey newCaseKey(const CaseId& caseId) const;
    [[nodiscard]] QByteArray wrap(const CaseKey& caseKey) const;
    [[nodiscard]] Result<CaseKey> unwrap(const CaseId& caseId, quint64 version, QByteArrayView wrapped) const;

    [[nodiscard]] QByteArray sealRecord(const CaseKey& caseKey, const RecordPlace& place,
                                        QByteArrayView payload) const;
    [[nodiscard]] Result<QByteArray> openRecord(const CaseKey& caseKey, const RecordPlace& place,
                                                QByteArrayView sealed) const;

    //! What is set for the whole store.
    [[nodiscard]] QByteArray sealSetting(quint64 settingId, quint64 version, QByteArrayView payload) const;
    [[nodiscard]] Result<QByteArray> openSetting(quint64 settingId, quint64 version,
                                                 QByteArrayView sealed) const;

    //! A digest that only who holds the master key can make, for the lists of what a case or the store
    //! consists of. The context must begin with a purpose of its own and the vault's identity.
    [[nodiscard]] Digest digest(const SealContext& of) const;
    //! Compares in constant time.
    [[nodiscard]] bool agrees(QByteArrayView digest, const SealContext& of) const;

    //! What the keys of the access log hang on: for LogSeals.
    [[nodiscard]] Secret auditKey() const { return subKey(Purpose::Audit); }

private:
    //! The purposes subkeys are derived for. The numbers are part of the format.
    enum class Purpose : quint64 { Wrap = 1, Manifest = 2, Settings = 3, Audit = 4 };

    Vault(const QUuid& id, Secret masterKey);
    [[nodiscard]] Secret subKey(Purpose purpose) const;
    [[nodiscard]] SealContext recordContext(const CaseKey& caseKey, const RecordPlace& place) const;
    [[nodiscard]] SealContext keyContext(const CaseId& caseId, quint64 version) const;
    [[nodiscard]] SealContext settingContext(quint64 settingId, quint64 version) const;

    QUuid m_id;
    Secret m_masterKey;
    Secret m_wrapKey;
    Secret m_manifestKey;
    Secret m_settingsKey;
};

} // namespace rundbord
