// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/write_file.h"

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rundbord
{

//! A D-Bus of the test's own, in a folder of its own, which ends with it.
class PrivateBus
{
public:
    PrivateBus()
    {
        const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
        const QByteArray words =
            "<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
            "</listen><policy context='default'><allow send_destination='*'/>"
            "<allow receive_sender='*'/><allow own='*'/></policy></busconfig>";
        EXPECT_TRUE(writeFile(config, words));
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        EXPECT_TRUE(m_daemon.waitForReadyRead()) << "dbus-daemon does not start";
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;
    ~PrivateBus()
    {
        for (const QString& name : std::as_const(m_names))
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    //! A connection to it for each name, so that a test can be service and client.
    [[nodiscard]] QDBusConnection connection(const char* name) const
    {
        m_names << QString::fromLatin1(name);
        return QDBusConnection::connectToBus(m_address, m_names.last());
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    mutable QStringList m_names;
};

} // namespace rundbord
