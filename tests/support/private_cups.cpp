// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_cups.h"

#include "tests/support/scratch_folder.h"

#include <QDir>
#include <QElapsedTimer>

#include <stdexcept>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace rundbord
{

namespace
{

constexpr int longestStart = 20'000;
constexpr int longestEnd = 10'000;

//! The printer: keeps its input, or the file it is given, under the number of the job.
constexpr const char* backend = R"(#!/bin/sh
[ $# -eq 0 ] && { echo 'direct receive "Unknown" "receive"'; exit 0; }
cat ${6:+"$6"} > "${DEVICE_URI#receive:}/$1.part" && mv "${DEVICE_URI#receive:}/$1.part" "${DEVICE_URI#receive:}/$1"
)";

//! The settings that Debian installs, but for where the server listens and whom it tells that it is there.
QByteArray settingsAsInstalled()
{
    QByteArray kept;
    for (const QByteArray& line :
         fileBytes(QStringLiteral("/usr/share/cups/cupsd.conf.default")).split('\n')) {
        if (!line.startsWith("Listen ") && !line.startsWith("Browsing ") && !line.startsWith("WebInterface "))
            kept += line + '\n';
    }
    return kept + "Browsing No\nWebInterface No\n";
}

bool answers(const QByteArray& socket)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (static_cast<size_t>(socket.size()) >= sizeof address.sun_path)
        throw std::runtime_error("the path of the socket is too long: " + socket.toStdString());
    std::copy(socket.begin(), socket.end(), address.sun_path);
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool connected = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return connected;
}

} // namespace

PrivateCups::PrivateCups(Setup setup)
    : m_before(qgetenv("CUPS_SERVER"))
{
    makeFolders();
    writeServerFiles(setup);
    writePrinter(setup);
    start();
    qputenv("CUPS_SERVER", socket().toUtf8());
}

PrivateCups::~PrivateCups()
{
    stop();
    if (m_before.isNull())
        qunsetenv("CUPS_SERVER");
    else
        qputenv("CUPS_SERVER", m_before);
}

void PrivateCups::makeFolders() const
{
    for (const char* name : {"etc", "spool/tmp", "cache", "state", "bin/backend", "log", "printed"})
        QDir().mkpath(path(name));
    for (const char* name : {"daemon", "notifier"})
        QFile::link(QStringLiteral("/usr/lib/cups/") + QString::fromLatin1(name),
                    path("bin/") + QString::fromLatin1(name));
}

void PrivateCups::writeServerFiles(Setup setup) const
{
    const QByteArray root = m_folder.path().toUtf8();
    QByteArray settings = settingsAsInstalled() + "Listen " + socket().toUtf8() + '\n';
    if (setup == Setup::KeepsNothing)
        settings += "PreserveJobFiles No\nPreserveJobHistory No\n";
    setFileBytes(path("etc/cupsd.conf"), settings);
    setFileBytes(path("etc/cups-files.conf"),
                 "ServerRoot " + root + "/etc\nRequestRoot " + root + "/spool\nTempDir " + root +
                     "/spool/tmp\nCacheDir " + root + "/cache\nStateDir " + root + "/state\nServerBin " +
                     root + "/bin\nAccessLog " + root + "/log/access\nErrorLog " + root +
                     "/log/error\nPageLog " + root + "/log/page\nUser lp\nGroup lp\nSystemGroup root\n");
}

void PrivateCups::writePrinter(Setup setup) const
{
    const QString program = path("bin/backend/receive");
    setFileBytes(program, backend);
    QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    setFileBytes(
        path("etc/printers.conf"),
        "<DefaultPrinter room>\nInfo Rummets skrivare\nDeviceURI receive:" + path("printed").toUtf8() +
            "\nState " + (setup == Setup::PrinterStopped ? "Stopped" : "Idle") +
            "\nAccepting Yes\n</DefaultPrinter>\n");
}

void PrivateCups::start()
{
    // under another path, where no rule of the system (AppArmor) holds that only lets it use its usual folders
    const QString program = path("cupsd");
    if (!QFile::copy(QStringLiteral("/usr/sbin/cupsd"), program))
        throw std::runtime_error("cups-daemon is not installed");
    m_server.setProcessChannelMode(QProcess::ForwardedChannels);
    m_server.start(program, {QStringLiteral("-f"), QStringLiteral("-c"), path("etc/cupsd.conf"),
                             QStringLiteral("-s"), path("etc/cups-files.conf")});
    QElapsedTimer waited;
    waited.start();
    while (!answers(socket().toUtf8())) {
        if (waited.hasExpired(longestStart) || m_server.waitForFinished(0))
            throw std::runtime_error("the private cupsd doesn't start");
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

void PrivateCups::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(longestEnd))
        m_server.kill();
    m_server.waitForFinished();
}

std::map<int, QByteArray> PrivateCups::printed() const
{
    std::map<int, QByteArray> printed;
    const QDir folder(path("printed"));
    for (const QString& name : folder.entryList(QDir::Files)) {
        bool whole = false;
        const int job = name.toInt(&whole);
        if (whole)
            printed[job] = fileBytes(folder.filePath(name));
    }
    return printed;
}

QByteArray PrivateCups::spooled() const
{
    QByteArray all;
    const QDir folder(spool());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden))
        all += fileBytes(folder.filePath(name));
    return all;
}

} // namespace rundbord
