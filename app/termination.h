// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace rundbord
{

//! Ends the program in order when the system asks it to go (SIGTERM, SIGHUP, SIGINT): the event loop is left without a
//! question, and what is typed is taken in and made safe on the way out. One at a time, in the window's thread.
class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject* parent = nullptr);
    //! From now on such a signal ends the program at once again.
    ~Termination() override;
};

} // namespace rundbord
