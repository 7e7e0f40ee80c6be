// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/copy_folder.h"
#include "core/store/store.h"
#include "core/vault/recovery_key.h"
#include "ui/flows/growing_wait.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

namespace rundbord
{

//! Opens or creates the store away from the window's thread, since a passphrase is made to take its time. After a wrong
//! passphrase or recovery key the next try waits. One try at a time.
class UnlockFlow : public QObject
{
    Q_OBJECT

public:
    //! `cost` is for a new store; none measures this machine (KdfCost::calibrated()).
    UnlockFlow(StorePlace place, std::optional<KdfCost> cost, QObject* parent = nullptr);
    ~UnlockFlow() override;

    //! While there is one, unlock() tries the passphrase with it, away from the window's thread, and opens nothing: for a
    //! store that is open here and only locked. Empty for none; not while isWorking().
    using Proof = std::function<Result<void>(const PresentedKey& key)>;
    void setProof(Proof proof) { m_proof = std::move(proof); }
    [[nodiscard]] bool isOpenHere() const { return m_proof != nullptr; }

    [[nodiscard]] bool storeExists() const;
    //! All return at once; opened() or failed() follows.
    void create(Secret passphrase);
    void unlock(PresentedKey key);
    //! Puts a copy in the place of a store that is gone or can't be opened, and opens it; restoreFailed() follows if no
    //! copy was restored. Not while it is open here.
    void restore(const StoreCopy& copy, PresentedKey key, const QDateTime& at);
    //! The copies there are, the newest first.
    [[nodiscard]] std::vector<StoreCopy> copies() const { return copiesOf(m_place); }
    [[nodiscard]] bool isWorking() const { return m_worker.joinable(); }
    //! Seconds until the next try is let through; 0 if it is now.
    [[nodiscard]] int secondsToWait() const { return m_wait.seconds(); }
    //! What the store was opened with.
    [[nodiscard]] KeyKind openedWith() const { return m_kind; }
    //! The store that was opened; empty when taken once, and if there was a proof.
    [[nodiscard]] std::unique_ptr<Store> takeStore() { return std::move(m_store); }

Q_SIGNALS:
    void opened();
    void failed(const rundbord::Error& error);
    //! No copy was restored; the store is as it was.
    void restoreFailed(const rundbord::Error& error);
    void waitChanged(int seconds);

private:
    using Failed = void (UnlockFlow::*)(const Error&);

    using Work = std::function<Result<std::unique_ptr<Store>>()>;

    //! `failure` is read when the work is done.
    void run(Work work, std::shared_ptr<const Failed> failure);
    void finish(Result<std::unique_ptr<Store>> result, Failed failure);

    StorePlace m_place;
    std::optional<KdfCost> m_cost;
    Proof m_proof;
    std::thread m_worker;
    std::unique_ptr<Store> m_store;
    GrowingWait m_wait;
    KeyKind m_kind{KeyKind::Passphrase};
};

} // namespace rundbord
