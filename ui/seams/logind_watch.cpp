// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/logind_watch.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace rundbord
{

namespace
{

const QString logind = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

QDBusMessage managerCall(const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(logind, managerPath, managerInterface, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

LogindWatch::LogindWatch(QDBusConnection system, QDBusConnection session, QObject* parent)
    : SystemWatch(parent)
    , m_system(std::move(system))
    , m_session(std::move(session))
{
}

void LogindWatch::start()
{
    for (const char* reason : {"PrepareForSleep", "PrepareForShutdown"})
        m_system.connect(logind, managerPath, managerInterface, QString::fromLatin1(reason), this,
                         SLOT(prepareForSleep(bool)));
    for (const char* desktop : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        m_session.connect({}, {}, QString::fromLatin1(desktop), QStringLiteral("ActiveChanged"), this,
                          SLOT(screenSaverChanged(bool)));
    askForDelay();
    findSession(QStringLiteral("GetSession"), QStringLiteral("auto"));
}

void LogindWatch::letSleep()
{
    m_delay = {};
}

void LogindWatch::askForDelay()
{
    const QDBusMessage call =
        managerCall(QStringLiteral("Inhibit"), {QStringLiteral("sleep:shutdown"), QStringLiteral("Rundbord"),
                                                tr("Sparar och låser."), QStringLiteral("delay")});
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusUnixFileDescriptor> given = *answer; given.isValid())
            m_delay = given.value();
    });
}

//! "auto" also works where the desktop starts its programs outside the session; older systems only know processes.
void LogindWatch::findSession(const QString& method, const QVariant& argument)
{
    auto* answer = new QDBusPendingCallWatcher(m_system.asyncCall(managerCall(method, {argument})), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, method] {
        answer->deleteLater();
        const QString byProcess = QStringLiteral("GetSessionByPID");
        if (const QDBusPendingReply<QDBusObjectPath> found = *answer; found.isValid())
            followSession(found.value().path());
        else if (method != byProcess)
            findSession(byProcess, static_cast<uint>(QCoreApplication::applicationPid()));
    });
}

void LogindWatch::followSession(const QString& path)
{
    m_system.connect(logind, path, sessionInterface, QStringLiteral("Lock"), this, SLOT(lockSession()));
    m_system.connect(logind, path, propertiesInterface, QStringLiteral("PropertiesChanged"), this,
                     SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void LogindWatch::prepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT aboutToSleep();
    else
        askForDelay();
}

void LogindWatch::lockSession()
{
    Q_EMIT screenLocked();
}

void LogindWatch::sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    if (interface != sessionInterface)
        return;
    if (changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT screenLocked();
    if (!changed.value(QStringLiteral("Active"), true).toBool())
        Q_EMIT userSwitched();
}

void LogindWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

} // namespace rundbord
