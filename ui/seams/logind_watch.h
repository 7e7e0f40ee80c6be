// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/seams/system_watch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

class QDBusObjectPath;

namespace rundbord
{

//! Listens to systemd-logind on the system bus (sleep, lock of the session, another user in front) and to the screen
//! savers of the desktops on the session bus. Holds logind's delay lock, so that sleep waits until letSleep() or the end
//! of the process, some seconds at most. Where a bus or a service is missing, that part is silent.
//! (org.freedesktop.login1(5); Inhibitor Locks, systemd.io/INHIBITOR_LOCKS)
class LogindWatch final : public SystemWatch
{
    Q_OBJECT

public:
    LogindWatch(QDBusConnection system, QDBusConnection session, QObject* parent = nullptr);

    void start() override;
    void letSleep() override;

private Q_SLOTS:
    // Qt connects to a bus by name only.
    void prepareForSleep(bool begins);
    void lockSession();
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& unknown);
    void screenSaverChanged(bool active);

private:
    void askForDelay();
    void findSession(const QString& method, const QVariant& argument);
    void followSession(const QString& path);

    QDBusConnection m_system;
    QDBusConnection m_session;
    QDBusUnixFileDescriptor m_delay;
};

} // namespace rundbord
