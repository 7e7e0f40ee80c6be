// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/unlock_flow.h"
#include "ui/shell/workplace.h"

#include <QTimer>

#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

namespace rundbord
{

//! What was open when the store was locked. The door stands in front of it; nothing of it can be seen or reached. It goes
//! as soon as all of it is power-safe and papers on their way are printed. Until then, on a failing disk for as long as
//! it takes, it stays in memory and saving is retried: locking never loses a letter and never has to ask. Meanwhile the
//! door leads back to it for who has the passphrase. Window's thread.
class LockedAway : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    LockedAway(std::initializer_list<const PrintFlow*> printing, UnlockFlow& unlocking,
               QObject* parent = nullptr);

    //! Takes it over; gone() follows, but not before `dismissed` dialogs that waited for an answer are done with it.
    void take(std::unique_ptr<Workplace> workplace, int dismissed);
    [[nodiscard]] bool isEmpty() const { return !m_workplace; }
    //! Why it is still there, if saving fails.
    [[nodiscard]] std::optional<Error> failure() const;
    //! All is power-safe within some seconds, or the person lets it go.
    [[nodiscard]] bool mayQuit();
    //! Gives it back to whoever has come back in.
    [[nodiscard]] std::unique_ptr<Workplace> giveBack();

Q_SIGNALS:
    //! Saving fails, for another reason, or works again.
    void failureChanged();
    //! Everything is safe, and the keys are gone.
    void gone();

private:
    void look();

    std::vector<const PrintFlow*> m_printing;
    UnlockFlow& m_unlocking;
    std::unique_ptr<Workplace> m_workplace;
    //! How deep in loops of dialogs nothing of it is in use any more.
    int m_loops{0};
    QTimer m_soon;
};

} // namespace rundbord
