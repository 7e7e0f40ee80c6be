// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/vault/passphrase.h"
#include "core/vault/sealing.h"
#include "core/vault/sodium_start.h"

#include <sodium.h>

namespace rundbord
{

static_assert(keySize == crypto_kdf_KEYBYTES);
static_assert(sizeof(Digest) == crypto_generichash_BYTES);

Vault::Vault(const QUuid& id, Secret masterKey)
    : m_id(id)
    , m_masterKey(std::move(masterKey))
    , m_wrapKey(subKey(Purpose::Wrap))
    , m_manifestKey(subKey(Purpose::Manifest))
    , m_settingsKey(subKey(Purpose::Settings))
{
}

Vault Vault::create()
{
    return {QUuid::createUuid(), Secret::random(keySize)};
}

Result<Vault> Vault::unlock(const QUuid& id, const KeySlot& slot, const Secret& passphrase)
{
    Result<Secret> masterKey = unwrapSlot(id, slot, passphrase);
    if (!masterKey)
        return failAs(masterKey);
    return Vault(id, std::move(*masterKey));
}

Result<KeySlot> Vault::slotFor(quint32 slotId, SlotType type, const Secret& passphrase,
                               const KdfCost& cost) const
{
    const Result<WrappingKey> key = wrappingKey(passphrase, cost);
    if (!key)
        return failAs(key);
    return slotFor(slotId, type, *key);
}

KeySlot Vault::slotFor(quint32 slotId, SlotType type, const WrappingKey& key) const
{
    return wrapInSlot(m_id, slotId, type, m_masterKey, key);
}

Secret Vault::subKey(Purpose purpose) const
{
    Secret key = Secret::blank(keySize);
    crypto_kdf_derive_from_key(key.writable().data(), keySize, static_cast<quint64>(purpose), "rundbord",
                               m_masterKey.begin());
    return key;
}

SealContext Vault::keyContext(const CaseId& caseId, quint64 version) const
{
    return SealContext("key1").add(m_id).add(caseId.uuid()).add(version);
}

SealContext Vault::recordContext(const CaseKey& caseKey, const RecordPlace& place) const
{
    return SealContext("rec1")
        .add(m_id)
        .add(place.table)
        .add(caseKey.caseId.uuid())
        .add(place.record)
        .add(place.version)
        .add(place.schema);
}

CaseKey Vault::newCaseKey(const CaseId& caseId) const
{
    return {caseId, 1, Secret::random(keySize)};
}

QByteArray Vault::wrap(const CaseKey& caseKey) const
{
    return seal(m_wrapKey, keyContext(caseKey.caseId, caseKey.version), caseKey.key.bytes());
}

Result<CaseKey> Vault::unwrap(const CaseId& caseId, quint64 version, QByteArrayView wrapped) const
{
    Result<Secret> key = unsealSecret(m_wrapKey, keyContext(caseId, version), wrapped);
    if (!key)
        return failAs(key);
    return CaseKey{caseId, version, std::move(*key)};
}

QByteArray Vault::sealRecord(const CaseKey& caseKey, const RecordPlace& place, QByteArrayView payload) const
{
    return sealPadded(caseKey.key, recordContext(caseKey, place), payload);
}

Result<QByteArray> Vault::openRecord(const CaseKey& caseKey, const RecordPlace& place,
                                     QByteArrayView sealed) const
{
    return unsealPadded(caseKey.key, recordContext(caseKey, place), sealed);
}

SealContext Vault::settingContext(quint64 settingId, quint64 version) const
{
    return SealContext("set1").add(m_id).add(QByteArrayView("setting")).add(settingId).add(version);
}

QByteArray Vault::sealSetting(quint64 settingId, quint64 version, QByteArrayView payload) const
{
    return sealPadded(m_settingsKey, settingContext(settingId, version), payload);
}

Result<QByteArray> Vault::openSetting(quint64 settingId, quint64 version, QByteArrayView sealed) const
{
    return unsealPadded(m_settingsKey, settingContext(settingId, version), sealed);
}

Digest Vault::digest(const SealContext& of) const
{
    Digest made{};
    crypto_generichash(reinterpret_cast<unsigned char*>(made.data()), made.size(),
                       reinterpret_cast<const unsigned char*>(of.bytes().constData()),
                       static_cast<unsigned long long>(of.bytes().size()), m_manifestKey.begin(),
                       static_cast<size_t>(m_manifestKey.size()));
    return made;
}

bool Vault::agrees(QByteArrayView digest, const SealContext& of) const
{
    const Digest expected = this->digest(of);
    return digest.size() == static_cast<qsizetype>(expected.size()) &&
           sodium_memcmp(digest.data(), expected.data(), expected.size()) == 0;
}

} // namespace rundbord
