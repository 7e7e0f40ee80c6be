// SPDX-License-Identifier: GPL-3.0-or-later
// What the running program lets others see: nothing.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace rundbord
{

namespace
{

constexpr uint nobody = 65534;

//! An ordinary user, since the administrator may look at anything.
void becomeOrdinary()
{
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(126);
}

uint ordinaryUser()
{
    return ::geteuid() == 0 ? nobody : ::geteuid();
}

std::unique_ptr<QProcess> ordinary()
{
    auto process = std::make_unique<QProcess>();
    process->setChildProcessModifier(becomeOrdinary);
    return process;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

uint permissionsOf(const QString& path)
{
    struct stat found {
    };
    return ::stat(path.toLocal8Bit().constData(), &found) == 0 ? found.st_mode & 07777 : 07777;
}

//! The window of the program over a new store, run by an ordinary user without a screen.
class RunningProgram : public testing::Test
{
protected:
    void SetUp() override
    {
        writePassphrase();
        ASSERT_EQ(::chown(m_folder.path().toLocal8Bit().constData(), ordinaryUser(), ordinaryUser()), 0);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_program->setProcessEnvironment(environment);
        m_program->start(QStringLiteral(RUNDBORD_PROGRAM),
                         {QStringLiteral("--data-dir"), data(), QStringLiteral("--passphrase-file"),
                          m_folder.filePath(QStringLiteral("passphrase"))});
        if (!m_program->waitForStarted())
            GTEST_SKIP() << "an ordinary user can't reach the program where it lies";
        while (!QFile::exists(data() + QStringLiteral("/store.rundbord")) &&
               !m_program->waitForFinished(50) && m_program->state() == QProcess::Running) {
        }
        ASSERT_EQ(m_program->state(), QProcess::Running) << m_program->readAllStandardError().toStdString();
    }
    ~RunningProgram() override
    {
        m_program->kill();
        m_program->waitForFinished();
    }

    //! Asks it to go, as the system does when somebody logs out.
    QProcess& askToGo()
    {
        m_program->terminate();
        EXPECT_TRUE(m_program->waitForFinished());
        return *m_program;
    }

    //! Until the store is made whole and something is written to its log.
    void waitForWriting() const
    {
        for (int i = 0; i < 400 && !QFile::exists(log()); ++i)
            QThread::msleep(50);
        ASSERT_TRUE(QFile::exists(log()));
    }

    [[nodiscard]] QString log() const { return data() + QStringLiteral("/store.rundbord-wal"); }
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data/rundbord")); }
    [[nodiscard]] QString ofProcess(const char* what) const
    {
        return QStringLiteral("/proc/%1/%2").arg(m_program->processId()).arg(QLatin1String(what));
    }

private:
    void writePassphrase() const
    {
        QFile file(m_folder.filePath(QStringLiteral("passphrase")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("fyra ord som inte hör ihop\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.close();
        ASSERT_EQ(::chown(file.fileName().toLocal8Bit().constData(), ordinaryUser(), ordinaryUser()), 0);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_program = ordinary();
};

//! Whether an ordinary user can open that file.
bool opens(const QString& path)
{
    const auto reader = ordinary();
    reader->start(QStringLiteral("head"), {QStringLiteral("-c0"), path});
    return reader->waitForFinished() && reader->exitCode() == 0;
}

} // namespace

TEST_F(RunningProgram, LeavesNoCore)
{
    const QString limits = QString::fromLatin1(contentOf(ofProcess("limits")));
    const qsizetype at = limits.indexOf(QLatin1String("Max core file size"));
    ASSERT_GE(at, 0);
    const QStringList words =
        limits.mid(at).section(QLatin1Char('\n'), 0, 0).simplified().split(QLatin1Char(' '));
    EXPECT_EQ(words.value(4).toStdString(), "0");
    EXPECT_EQ(words.value(5).toStdString(), "0");
}

TEST_F(RunningProgram, HidesItsMemoryFromOtherProgramsOfTheSameUser)
{
    const auto other = ordinary();
    other->start(QStringLiteral("sleep"), {QStringLiteral("1000")});
    ASSERT_TRUE(other->waitForStarted());
    const bool ordinarilyOpens = opens(QStringLiteral("/proc/%1/mem").arg(other->processId()));
    other->kill();
    other->waitForFinished();
    if (!ordinarilyOpens)
        GTEST_SKIP() << "this system hides the memory of every process";
    for (const char* secret : {"mem", "environ", "maps"})
        EXPECT_FALSE(opens(ofProcess(secret))) << secret;
}

TEST_F(RunningProgram, EndsInOrderWhenItIsAskedToGo)
{
    waitForWriting();
    QThread::msleep(500); // the door has opened
    const QProcess& program = askToGo();
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_FALSE(QFile::exists(log())) << "the store was closed";
}

TEST_F(RunningProgram, WritesFilesForItsOwnerOnly)
{
    EXPECT_TRUE(contentOf(ofProcess("status")).contains("Umask:\t0077"));
    EXPECT_EQ(permissionsOf(data()), 0700U);
    waitForWriting();
    int files = 0;
    QDirIterator each(data(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info(each.next());
        EXPECT_EQ(permissionsOf(info.filePath()), info.isDir() ? 0700U : 0600U)
            << info.filePath().toStdString();
        ++files;
    }
    EXPECT_GE(files, 2);
}

} // namespace rundbord
