// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rundbord
{

//! What the system tells of the machine leaving this person's hands. Behind an interface so that a test can tell it.
//! Window's thread.
class SystemWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Begins to tell. Returns at once.
    virtual void start() = 0;
    //! Everything is safe: the machine, which waits a moment for that, may go to sleep, or off.
    virtual void letSleep() = 0;

Q_SIGNALS:
    //! Or to be switched off.
    void aboutToSleep();
    void screenLocked();
    void userSwitched();
};

} // namespace rundbord
