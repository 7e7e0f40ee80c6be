// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/writer.h"
#include "ui/flows/growing_wait.h"

#include <QObject>

#include <functional>
#include <optional>
#include <thread>

namespace rundbord
{

//! Changes the ways into the unlocked store, away from the window's thread, since a passphrase is made to take its time.
//! Whoever adds or changes one shows first that she knows a passphrase; after a wrong one the next try waits. One thing
//! at a time.
class KeysFlow : public QObject
{
    Q_OBJECT

public:
    //! The Writer outlives it. `cost` is for new passphrases; none measures this machine.
    KeysFlow(Writer& writer, std::optional<KdfCost> cost, QObject* parent = nullptr);
    //! Waits for what is under way.
    ~KeysFlow() override;

    // All return at once; done() or failed() follows. Nothing happens while one is under way or has to wait.

    //! Replaces the passphrase that `present` is, that of the store or the colleague's.
    void changePassphrase(Secret present, Secret next);
    //! Replaces the passphrase of the store, for one who came in with the recovery key.
    void choosePassphrase(Secret next);
    void addColleague(Secret present, Secret theirs);
    void removeColleague();
    //! Makes a recovery key that isn't in use yet, so that it can be printed first.
    void makeRecoveryKey(Secret present);
    //! Puts the one that was made to use; the old one no longer opens anything.
    void useRecoveryKey();
    //! Forgets the one that was made.
    void forgetRecoveryKey();

    //! The one that was made; empty if there is none.
    [[nodiscard]] const Secret& recoveryKey() const { return m_recoveryKey; }
    //! Which way in was changed last.
    [[nodiscard]] SlotType changed() const { return m_changed; }
    [[nodiscard]] bool isWorking() const { return m_worker.joinable(); }
    [[nodiscard]] int secondsToWait() const { return m_wait.seconds(); }
    //! Waits for what is under way, and says at once what has become of it.
    void finish();

Q_SIGNALS:
    void done();
    void failed(const rundbord::Error& error);
    void waitChanged(int seconds);

private:
    [[nodiscard]] Result<void> put(SlotType type, const Secret& passphrase);
    void run(std::function<Result<void>()> work);
    void deliver();

    Writer& m_writer;
    std::optional<KdfCost> m_cost;
    std::thread m_worker;
    Result<void> m_result; //!< the worker's until it is joined
    int m_number{0};
    GrowingWait m_wait;
    Secret m_recoveryKey;
    // the worker's while it works
    std::optional<WrappingKey> m_recoveryWrapping;
    SlotType m_changed{SlotType::Passphrase};
};

} // namespace rundbord
