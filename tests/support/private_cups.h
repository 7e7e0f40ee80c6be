// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <map>

namespace rundbord
{

//! A print system for one test: a CUPS server (Debian's cups-daemon) that nobody else reaches, with one printer, "room",
//! that keeps what it is given in a folder. Works as root and as anybody. While it lives, CUPS_SERVER leads to it;
//! libcups reads that once a thread, so ask from a thread of your own (onThread()).
class PrivateCups
{
public:
    //! What an administrator has decided.
    enum class Setup {
        AsInstalled,  //!< what Debian gives: documents are kept for a day, the list of jobs for good
        KeepsNothing, //!< with the two lines of the self-test
        PrinterStopped,
    };

    explicit PrivateCups(Setup setup = Setup::AsInstalled);
    PrivateCups(const PrivateCups&) = delete;
    PrivateCups& operator=(const PrivateCups&) = delete;
    ~PrivateCups();

    [[nodiscard]] static QString printer() { return QStringLiteral("room"); }
    //! Where the server listens.
    [[nodiscard]] QString socket() const { return path("s"); }
    //! Where the server keeps its jobs.
    [[nodiscard]] QString spool() const { return path("spool"); }
    //! What has come out of the printer, by the number of its job.
    [[nodiscard]] std::map<int, QByteArray> printed() const;
    //! All that lies in the spool, one after the other.
    [[nodiscard]] QByteArray spooled() const;
    //! Ends the server, which writes down what it keeps in memory.
    void stop();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    void makeFolders() const;
    void writeServerFiles(Setup setup) const;
    void writePrinter(Setup setup) const;
    void start();

    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_before;
};

} // namespace rundbord
