// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/vault/seal_context.h"
#include "core/vault/secret.h"
#include "core/vault/vault.h"

namespace rundbord
{

//! What the entries of one year of the access log are sealed with. Destroying its wrapped copies destroys what the log
//! says of that year, and no case with it.
struct LogKey {
    quint64 id{0};
    int year{0};
    Secret key;
};

//! An entry of the access log as it lies in the store.
struct LogRow {
    quint64 sequence{0};
    QUuid id;
    quint64 keyId{0};
    QByteArray sealed;

    bool operator==(const LogRow&) const = default;
};

//! Where the log stands: all that the next entry follows upon.
struct LogHead {
    quint64 sequence{0};
    //! Of the everyday chain, which whoever has the vault open can check, and could make.
    Digest link{};
    //! Of the evolving chain.
    Digest mac{};
    //! The key of the evolving chain for the next entry. Those before it are gone.
    Secret key;
};

//! How the access log is sealed and chained. Two chains run over the sealed entries. The everyday chain is keyed by the
//! vault. The evolving chain is keyed anew by every entry, and the old key is overwritten, so that who steals the keys
//! of today can't rewrite yesterday (Bellare and Yee, "Forward-Security in Private-Key Cryptography", CT-RSA 2003); its
//! first key is sealed for a witness outside the machine.
class LogSeals
{
public:
    explicit LogSeals(const Vault& vault);

    [[nodiscard]] static LogKey newKey(quint64 id, int year);
    [[nodiscard]] QByteArray wrap(const LogKey& key) const;
    [[nodiscard]] Result<LogKey> unwrap(quint64 id, int year, QByteArrayView wrapped) const;

    //! Fills in what is sealed.
    void sealEntry(LogRow& row, const LogKey& key, QByteArrayView payload) const;
    [[nodiscard]] Result<QByteArray> openEntry(const LogRow& row, const LogKey& key) const;

    //! The head of a log without entries, its evolving chain beginning at random.
    [[nodiscard]] static LogHead start();
    //! The head after one more entry.
    [[nodiscard]] LogHead follow(const LogHead& head, const LogRow& row) const;
    //! The everyday chain alone, for checking it. It covers the other chain's digest too.
    [[nodiscard]] Digest link(const Digest& previous, const LogRow& row, const Digest& mac) const;
    [[nodiscard]] QByteArray sealHead(const LogHead& head) const;
    [[nodiscard]] Result<LogHead> openHead(quint64 sequence, QByteArrayView sealed) const;
    //! The same head with a fresh key, from which a new stretch begins.
    [[nodiscard]] static LogHead renewed(const LogHead& head);

    //! The head a stretch begins at, for whoever has the witness: the secret of the key on paper.
    [[nodiscard]] QByteArray sealEpoch(const LogHead& before, const Secret& witness) const;
    [[nodiscard]] Result<LogHead> openEpoch(quint64 sequence, QByteArrayView sealed,
                                            const Secret& witness) const;

    //! Eight hexadecimal digits that stand for a head on paper.
    [[nodiscard]] static QString mark(const Digest& link, const Digest& mac);

private:
    [[nodiscard]] SealContext chained(const Digest& previous, const LogRow& row) const;
    [[nodiscard]] SealContext rowContext(const LogRow& row) const;

    QUuid m_vaultId;
    Secret m_auditKey;
    Secret m_chainKey;
};

} // namespace rundbord
