// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/unlock_flow.h"

namespace rundbord
{

//! Counts the passphrases that didn't open the store, for the access log of the one that does. As nothing can be sealed
//! before that, the number stands in clear beside the store, where whoever has the folder can take it away.
class FailedUnlocks : public QObject
{
    Q_OBJECT

public:
    //! The flow outlives it.
    FailedUnlocks(UnlockFlow& unlocking, QString settingsFile);

    //! How many since it was asked last.
    [[nodiscard]] int take();

private:
    void count();

    QString m_file;
};

} // namespace rundbord
