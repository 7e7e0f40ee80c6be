// SPDX-License-Identifier: GPL-3.0-or-later
// `rundbord restore`, as somebody at a terminal would.
#include "core/store/copy_folder.h"
#include "core/store/store.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QByteArray passphrase = "fyra ord som inte hör ihop";

class RestoreCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        auto store = Store::create(storeFile(), Secret::copyOf(passphrase), KdfCost::cheapest()).value();
        ASSERT_TRUE(store->createCase({m_case, {}, QByteArray("in the copy"), Durability::Act}));
        ASSERT_TRUE(
            store->startCopy(CopyReason::Meeting, QDateTime(QDate(2026, 11, 22), QTime(12, 5, 1), Qt::UTC)));
        while (store->isCopying())
            ASSERT_TRUE(store->advanceCopy());
        ASSERT_TRUE(store->write({m_case, {}, QByteArray("later"), Durability::Act}));
        QFile file(passphraseFile());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(passphrase + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    [[nodiscard]] QString storeFile() const
    {
        return m_folder.filePath(QStringLiteral("data/store.rundbord"));
    }
    [[nodiscard]] QString passphraseFile() const { return m_folder.filePath(QStringLiteral("passphrase")); }

    int restore(QStringList arguments)
    {
        arguments.prepend(QStringLiteral("restore"));
        arguments << QStringLiteral("--data-dir") << m_folder.filePath(QStringLiteral("data"))
                  << QStringLiteral("--language") << QStringLiteral("sv");
        QProcess process;
        process.start(QStringLiteral(RUNDBORD_PROGRAM), arguments);
        process.waitForFinished(60'000);
        m_out = QString::fromUtf8(process.readAllStandardOutput());
        m_faults = QString::fromUtf8(process.readAllStandardError());
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    int restoreWithPassphrase(const QStringList& arguments = {})
    {
        return restore(arguments + QStringList{QStringLiteral("--passphrase-file"), passphraseFile()});
    }

    [[nodiscard]] QByteArray content() const
    {
        const auto store = Store::open(storeFile(), Secret::copyOf(passphrase));
        return store ? (*store)->overviews()->front().payload : QByteArray("doesn't open");
    }

    QTemporaryDir m_folder;
    const CaseId m_case = CaseId::create();
    const QString m_name = QStringLiteral("20261122T120501Z-meeting.rundbord");
    QString m_out;
    QString m_faults;
};

TEST_F(RestoreCommand, ListsTheCopiesWithoutAPassphrase)
{
    EXPECT_EQ(restore({QStringLiteral("--list")}), 0);
    EXPECT_TRUE(m_out.startsWith(m_name)) << qPrintable(m_out);
    EXPECT_TRUE(m_out.contains(QStringLiteral("22 november 2026"))) << qPrintable(m_out);
    EXPECT_EQ(m_out.count(QLatin1Char('\n')), 1);
}

TEST_F(RestoreCommand, PutsTheNewestInThePlaceOfTheStoreAndKeepsTheOldOne)
{
    EXPECT_EQ(content(), "later");
    EXPECT_EQ(restoreWithPassphrase(), 0) << qPrintable(m_faults);
    EXPECT_TRUE(m_out.contains(m_name)) << qPrintable(m_out);
    EXPECT_EQ(content(), "in the copy");
    EXPECT_EQ(restoreWithPassphrase({QStringLiteral("--copy"), copyName(copiesOf(storeFile()).front())}), 0);
    EXPECT_EQ(content(), "later") << "and back";
}

TEST_F(RestoreCommand, WorksWhenTheStoreIsGone)
{
    QFile::remove(storeFile());
    EXPECT_EQ(restoreWithPassphrase({QStringLiteral("--copy"), m_name}), 0) << qPrintable(m_faults);
    EXPECT_EQ(content(), "in the copy");
}

TEST_F(RestoreCommand, SaysInOneLineWhyNotAndChangesNothing)
{
    EXPECT_EQ(restoreWithPassphrase({QStringLiteral("--copy"), QStringLiteral("x")}), 1);
    EXPECT_EQ(m_faults.count(QLatin1Char('\n')), 1) << qPrintable(m_faults);
    QFile file(passphraseFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("fel fras helt och hållet\n");
    file.close();
    EXPECT_EQ(restoreWithPassphrase(), 1);
    EXPECT_TRUE(m_faults.contains(QStringLiteral("orört"))) << qPrintable(m_faults);
    EXPECT_EQ(content(), "later");
}

TEST_F(RestoreCommand, LeavesAStoreAloneThatIsOpen)
{
    const auto store = Store::open(storeFile(), Secret::copyOf(passphrase));
    ASSERT_TRUE(store);
    EXPECT_EQ(restoreWithPassphrase(), 1);
    EXPECT_TRUE(m_faults.contains(QStringLiteral("redan öppet"))) << qPrintable(m_faults);
}

TEST_F(RestoreCommand, SaysThatThereIsNone)
{
    QFile::remove(copyPlace(storeFile(), copiesOf(storeFile()).front()).path);
    EXPECT_EQ(restore({QStringLiteral("--list")}), 1);
    EXPECT_EQ(restoreWithPassphrase(), 1);
}

} // namespace

} // namespace rundbord
