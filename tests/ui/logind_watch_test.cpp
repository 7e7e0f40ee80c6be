// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seams/logind_watch.h"

#include "private_bus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace rundbord
{

namespace
{

const QString service = QStringLiteral("org.freedesktop.login1");
const QString managerPath = QStringLiteral("/org/freedesktop/login1");
const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_37");

} // namespace

//! As much of systemd-logind as the program asks for.
class FakeLogind : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit FakeLogind(const QDBusConnection& bus)
        : m_bus(bus)
    {
        m_bus.registerObject(managerPath, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(service);
    }
    ~FakeLogind() override { closeDelay(); }

    //! Whether somebody holds sleep back.
    [[nodiscard]] bool isDelayed() const
    {
        char nothing = 0;
        // no writer is left: end of file; one is: nothing to read yet
        return m_readEnd >= 0 && ::read(m_readEnd, &nothing, 1) < 0;
    }
    void say(const QString& path, const QString& interface, const QString& name,
             const QVariantList& arguments) const
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }
    void sayOfSession(const QVariantMap& changed) const
    {
        say(sessionPath, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("PropertiesChanged"),
            {QStringLiteral("org.freedesktop.login1.Session"), changed, QStringList()});
    }

    QStringList asked;
    bool knowsAuto{true};

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode)
    {
        asked << what << who << why << mode;
        closeDelay();
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_readEnd = ends[0];
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]);
        return given;
    }
    QDBusObjectPath GetSession(const QString& id)
    {
        asked << id;
        if (!knowsAuto)
            sendErrorReply(QDBusError::Failed, QStringLiteral("no such session"));
        return QDBusObjectPath(sessionPath);
    }
    QDBusObjectPath GetSessionByPID(uint process)
    {
        asked << QString::number(process);
        return QDBusObjectPath(sessionPath);
    }

private:
    void closeDelay()
    {
        if (m_readEnd >= 0)
            ::close(m_readEnd);
        m_readEnd = -1;
    }

    QDBusConnection m_bus;
    int m_readEnd{-1};
};

namespace
{

class LogindWatchTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(bus.connection("logind").isConnected());
        watch.start();
        until([this] { return logind.isDelayed(); });
        // the session is followed once logind has named it, which it has by then
        until([this] { return logind.asked.contains(QStringLiteral("auto")); });
    }

    //! Says it until it is heard: when the program begins to listen is for the bus to decide.
    void sayUntilHeard(const QSignalSpy& heard, const std::function<void()>& say)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] {
            say();
            QCoreApplication::processEvents();
            return heard.count() > 0;
        }));
    }
    static void until(const std::function<bool()>& condition) { ASSERT_TRUE(QTest::qWaitFor(condition)); }

    const PrivateBus bus;
    FakeLogind logind{bus.connection("logind")};
    LogindWatch watch{bus.connection("system"), bus.connection("session")};
    QSignalSpy slept{&watch, &SystemWatch::aboutToSleep};
    QSignalSpy locked{&watch, &SystemWatch::screenLocked};
    QSignalSpy switched{&watch, &SystemWatch::userSwitched};
};

} // namespace

TEST_F(LogindWatchTest, HoldsSleepBackUntilAllIsSafe)
{
    EXPECT_TRUE(logind.asked.contains(QStringLiteral("sleep:shutdown")));
    EXPECT_TRUE(logind.asked.contains(QStringLiteral("delay")));
    const auto sleep = [this](bool begins) {
        logind.say(managerPath, QStringLiteral("org.freedesktop.login1.Manager"),
                   QStringLiteral("PrepareForSleep"), {begins});
    };
    sayUntilHeard(slept, [&] { sleep(true); });
    EXPECT_TRUE(logind.isDelayed());
    watch.letSleep();
    until([this] { return !logind.isDelayed(); });
    // and asks anew when it has slept
    sleep(false);
    until([this] { return logind.isDelayed(); });
    EXPECT_EQ(locked.count(), 0);
}

TEST_F(LogindWatchTest, HearsThatTheMachineIsToBeSwitchedOff)
{
    sayUntilHeard(slept, [this] {
        logind.say(managerPath, QStringLiteral("org.freedesktop.login1.Manager"),
                   QStringLiteral("PrepareForShutdown"), {true});
    });
    EXPECT_TRUE(logind.isDelayed());
}

TEST_F(LogindWatchTest, HearsThatTheSessionIsLocked)
{
    sayUntilHeard(locked, [this] {
        logind.say(sessionPath, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
    });
    EXPECT_EQ(slept.count(), 0);
    EXPECT_EQ(switched.count(), 0);
}

TEST_F(LogindWatchTest, HearsThatTheScreenIsLocked)
{
    sayUntilHeard(locked, [this] { logind.sayOfSession({{QStringLiteral("LockedHint"), true}}); });
    EXPECT_EQ(switched.count(), 0);
}

TEST_F(LogindWatchTest, HearsThatAnotherUserIsInFront)
{
    sayUntilHeard(switched, [this] { logind.sayOfSession({{QStringLiteral("Active"), false}}); });
    EXPECT_EQ(locked.count(), 0);
    // what was said before is heard before
    const auto lockAndHear = [this] {
        locked.clear();
        sayUntilHeard(locked, [this] { logind.sayOfSession({{QStringLiteral("LockedHint"), true}}); });
    };
    lockAndHear();
    const auto before = switched.count();
    logind.sayOfSession({{QStringLiteral("Active"), true}, {QStringLiteral("LockedHint"), false}});
    lockAndHear();
    EXPECT_EQ(switched.count(), before);
}

TEST_F(LogindWatchTest, HearsTheScreenSaversOfTheDesktops)
{
    for (const char* desktop : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
        locked.clear();
        sayUntilHeard(locked, [&] {
            logind.say(QStringLiteral("/org/freedesktop/ScreenSaver"), QString::fromLatin1(desktop),
                       QStringLiteral("ActiveChanged"), {true});
        });
    }
}

TEST(LogindWatch, FindsTheSessionOfItsProcessWhereAutoIsUnknown)
{
    const PrivateBus bus;
    FakeLogind logind(bus.connection("logind"));
    logind.knowsAuto = false;
    LogindWatch watch(bus.connection("system"), bus.connection("session"));
    const QSignalSpy locked(&watch, &SystemWatch::screenLocked);
    watch.start();
    EXPECT_TRUE(QTest::qWaitFor([&] {
        logind.say(sessionPath, QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), {});
        return locked.count() > 0;
    }));
    EXPECT_TRUE(logind.asked.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST(LogindWatch, IsSilentWhereThereIsNoBus)
{
    const QString nowhere = QStringLiteral("unix:path=/nonexistent/bus");
    LogindWatch watch(QDBusConnection::connectToBus(nowhere, QStringLiteral("none")),
                      QDBusConnection::connectToBus(nowhere, QStringLiteral("neither")));
    watch.start();
    watch.letSleep();
    QCoreApplication::processEvents();
}

} // namespace rundbord

#include "logind_watch_test.moc"
