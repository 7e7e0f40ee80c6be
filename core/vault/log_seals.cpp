// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/log_seals.h"

#include "core/vault/passphrase.h"
#include "core/vault/sealing.h"

#include <algorithm>
#include <sodium.h>

namespace rundbord
{

namespace
{

constexpr qsizetype digestSize = sizeof(Digest);

Digest keyedDigest(const Secret& key, QByteArrayView bytes)
{
    Digest made{};
    crypto_generichash(reinterpret_cast<unsigned char*>(made.data()), made.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), key.begin(),
                       static_cast<size_t>(key.size()));
    return made;
}

//! The secret must not be longer than 64 bytes.
Secret keyFrom(const Secret& secret, QByteArrayView purpose)
{
    Secret key = Secret::blank(keySize);
    crypto_generichash(key.writable().data(), keySize, reinterpret_cast<const unsigned char*>(purpose.data()),
                       static_cast<unsigned long long>(purpose.size()), secret.begin(),
                       static_cast<size_t>(secret.size()));
    return key;
}

//! Of any length, so it is brought to that of a key first.
Secret witnessKey(const Secret& witness)
{
    Secret digest = Secret::blank(keySize);
    crypto_generichash(digest.writable().data(), keySize, witness.begin(),
                       static_cast<unsigned long long>(witness.size()), nullptr, 0);
    return keyFrom(digest, "log witness");
}

QByteArrayView viewOf(const Digest& digest)
{
    return {digest.data(), digestSize};
}

Digest digestFrom(const unsigned char* bytes)
{
    Digest digest{};
    std::copy_n(reinterpret_cast<const char*>(bytes), digestSize, digest.begin());
    return digest;
}

//! Both chains and the key in one guarded piece, as no part of it may lie about.
Secret packed(const LogHead& head)
{
    Secret whole = Secret::blank(2 * digestSize + keySize);
    auto at = std::copy(head.link.begin(), head.link.end(), whole.writable().begin());
    at = std::copy(head.mac.begin(), head.mac.end(), at);
    std::copy_n(head.key.begin(), keySize, at);
    return whole;
}

Result<LogHead> unpacked(quint64 sequence, const Result<Secret>& whole)
{
    if (!whole)
        return failAs(whole);
    if (whole->size() != 2 * digestSize + keySize)
        return fail(ErrorCode::SealBroken);
    const unsigned char* bytes = whole->begin();
    return LogHead{sequence, digestFrom(bytes), digestFrom(bytes + digestSize),
                   Secret::copyOf(whole->bytes().last(keySize))};
}

} // namespace

LogSeals::LogSeals(const Vault& vault)
    : m_vaultId(vault.id())
    , m_auditKey(vault.auditKey())
    , m_chainKey(keyFrom(m_auditKey, "chain"))
{
}

LogKey LogSeals::newKey(quint64 id, int year)
{
    return {id, year, Secret::random(keySize)};
}

QByteArray LogSeals::wrap(const LogKey& key) const
{
    return seal(m_auditKey,
                SealContext("logkey1").add(m_vaultId).add(key.id).add(static_cast<quint64>(key.year)),
                key.key.bytes());
}

Result<LogKey> LogSeals::unwrap(quint64 id, int year, QByteArrayView wrapped) const
{
    Result<Secret> key = unsealSecret(
        m_auditKey, SealContext("logkey1").add(m_vaultId).add(id).add(static_cast<quint64>(year)), wrapped);
    if (!key)
        return failAs(key);
    return LogKey{id, year, std::move(*key)};
}

SealContext LogSeals::chained(const Digest& previous, const LogRow& row) const
{
    return SealContext("logrow1")
        .add(viewOf(previous))
        .add(m_vaultId)
        .add(row.sequence)
        .add(row.id)
        .add(row.keyId)
        .add(QByteArrayView(row.sealed));
}

Digest LogSeals::link(const Digest& previous, const LogRow& row, const Digest& mac) const
{
    return keyedDigest(m_chainKey, chained(previous, row).add(viewOf(mac)).bytes());
}

SealContext LogSeals::rowContext(const LogRow& row) const
{
    return SealContext("log1").add(m_vaultId).add(row.sequence).add(row.id).add(row.keyId);
}

void LogSeals::sealEntry(LogRow& row, const LogKey& key, QByteArrayView payload) const
{
    row.keyId = key.id;
    row.sealed = sealPadded(key.key, rowContext(row), payload);
}

Result<QByteArray> LogSeals::openEntry(const LogRow& row, const LogKey& key) const
{
    return unsealPadded(key.key, rowContext(row), row.sealed);
}

LogHead LogSeals::start()
{
    return {0, {}, {}, Secret::random(keySize)};
}

LogHead LogSeals::follow(const LogHead& head, const LogRow& row) const
{
    const Digest mac = keyedDigest(head.key, chained(head.mac, row).bytes());
    return {row.sequence, link(head.link, row, mac), mac, keyFrom(head.key, "next")};
}

QByteArray LogSeals::sealHead(const LogHead& head) const
{
    return seal(m_auditKey, SealContext("loghead1").add(m_vaultId).add(head.sequence), packed(head).bytes());
}

Result<LogHead> LogSeals::openHead(quint64 sequence, QByteArrayView sealed) const
{
    return unpacked(sequence,
                    unsealSecret(m_auditKey, SealContext("loghead1").add(m_vaultId).add(sequence), sealed));
}

LogHead LogSeals::renewed(const LogHead& head)
{
    return {head.sequence, head.link, head.mac, Secret::random(keySize)};
}

QByteArray LogSeals::sealEpoch(const LogHead& before, const Secret& witness) const
{
    return seal(witnessKey(witness), SealContext("logepoch1").add(m_vaultId).add(before.sequence),
                packed(before).bytes());
}

Result<LogHead> LogSeals::openEpoch(quint64 sequence, QByteArrayView sealed, const Secret& witness) const
{
    return unpacked(sequence, unsealSecret(witnessKey(witness),
                                           SealContext("logepoch1").add(m_vaultId).add(sequence), sealed));
}

QString LogSeals::mark(const Digest& link, const Digest& mac)
{
    Digest both{};
    const QByteArray joined = QByteArray(link.data(), digestSize).append(mac.data(), digestSize);
    crypto_generichash(reinterpret_cast<unsigned char*>(both.data()), both.size(),
                       reinterpret_cast<const unsigned char*>(joined.constData()),
                       static_cast<unsigned long long>(joined.size()), nullptr, 0);
    return QString::fromLatin1(QByteArray(both.data(), 4).toHex());
}

} // namespace rundbord
