// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/vault/secret.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <thread>

namespace rundbord
{

//! Opens or creates the store away from the window's thread, since a passphrase is made to take its time. After a wrong
//! passphrase the next try waits 1, 2, 4 … 30 seconds; nothing is ever destroyed. One try at a time.
class UnlockFlow : public QObject
{
    Q_OBJECT

public:
    //! `cost` is for a new store; none measures this machine (KdfCost::calibrated()).
    UnlockFlow(StorePlace place, std::optional<KdfCost> cost, QObject* parent = nullptr);
    ~UnlockFlow() override;

    //! While there is one, unlock() tries the passphrase with it, away from the window's thread, and opens nothing: for a
    //! store that is open here and only locked. Empty for none; not while isWorking().
    using Proof = std::function<Result<void>(const Secret& passphrase)>;
    void setProof(Proof proof) { m_proof = std::move(proof); }

    [[nodiscard]] bool storeExists() const;
    //! Both return at once; opened() or failed() follows.
    void create(Secret passphrase);
    void unlock(Secret passphrase);
    [[nodiscard]] bool isWorking() const { return m_worker.joinable(); }
    //! Seconds until the next try is let through; 0 if it is now.
    [[nodiscard]] int secondsToWait() const { return m_wait; }
    //! The store that was opened; empty when taken once, and if there was a proof.
    [[nodiscard]] std::unique_ptr<Store> takeStore() { return std::move(m_store); }

Q_SIGNALS:
    void opened();
    void failed(const rundbord::Error& error);
    void waitChanged(int seconds);

private:
    void run(std::function<Result<std::unique_ptr<Store>>()> work);
    void finish(Result<std::unique_ptr<Store>> result);
    void waitLonger();

    StorePlace m_place;
    std::optional<KdfCost> m_cost;
    Proof m_proof;
    std::thread m_worker;
    std::unique_ptr<Store> m_store;
    QTimer m_second;
    int m_wait{0};
    int m_nextWait{1};
};

} // namespace rundbord
