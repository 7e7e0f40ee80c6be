// SPDX-License-Identifier: GPL-3.0-or-later
// rundbord verify, as somebody at a terminal runs it over a store and a paper.
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

struct Answer {
    int exitCode{-1};
    QString out;
    QString faults;
};

class VerifyCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto store = Store::create(place(), ScratchFolder::passphrase(), KdfCost::cheapest()).value();
        ASSERT_TRUE(
            store->createCase({m_case,
                               {{m_record, QByteArray("one")}, {RecordId::create(), QByteArray("two")}},
                               std::nullopt,
                               {}}));
        for (int i = 0; i < 5; ++i)
            note(*store);
        m_anchor = store->logAnchor();
        const Secret passphrase = ScratchFolder::passphrase();
        setFileBytes(m_folder.path("passphrase"), passphrase.bytes().toByteArray());
        ASSERT_TRUE(QFile::setPermissions(m_folder.path("passphrase"), QFile::ReadOwner));
    }

    void note(Store& store)
    {
        Batch batch;
        batch.log = {{QUuid::createUuid(), 2026, QByteArray("entry")}};
        ASSERT_TRUE(store.write(batch));
    }

    [[nodiscard]] StorePlace place() const { return {m_folder.path("store.rundbord")}; }
    void tamper(const char* sql) const { RawSql(place().path).run(sql); }
    [[nodiscard]] QString printed() const
    {
        return QStringLiteral("%1 %2").arg(m_anchor.sequence).arg(m_anchor.mark);
    }

    [[nodiscard]] Answer verify(const QStringList& more = {}) const
    {
        QProcess process;
        process.start(QStringLiteral(RUNDBORD_PROGRAM),
                      QStringList{QStringLiteral("verify"), QStringLiteral("--data-dir"), m_folder.path(),
                                  QStringLiteral("--language"), QStringLiteral("sv"),
                                  QStringLiteral("--passphrase-file"), m_folder.path("passphrase")} +
                          more);
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    ScratchFolder m_folder;
    const CaseId m_case = CaseId::create();
    const RecordId m_record = RecordId::create();
    LogAnchor m_anchor;
};

} // namespace

TEST_F(VerifyCommand, CountsEverythingInAStoreThatIsWholeAndChangesNothing)
{
    const QByteArray before = fileBytes(place().path);
    const Answer answer = verify({QStringLiteral("--anchor"), printed()});
    EXPECT_EQ(answer.exitCode, 0) << answer.out.toStdString() << answer.faults.toStdString();
    EXPECT_TRUE(answer.out.contains(QStringLiteral("1 ärende")));
    EXPECT_TRUE(answer.out.contains(QStringLiteral("2 uppgifter")));
    EXPECT_TRUE(answer.out.contains(QStringLiteral("5 poster")));
    EXPECT_TRUE(answer.out.contains(m_anchor.mark));
    EXPECT_EQ(fileBytes(place().path), before);
}

TEST_F(VerifyCommand, NamesWhatIsDamagedInACase)
{
    tamper("UPDATE record SET sealed = zeroblob(length(sealed)) WHERE rowid = 1");
    const Answer answer = verify();
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_TRUE(answer.out.contains(m_case.toString())) << answer.out.toStdString();
}

TEST_F(VerifyCommand, NamesWhichEntriesOfTheLogAreAlteredOrMissing)
{
    tamper("UPDATE log_entry SET sealed = zeroblob(length(sealed)) WHERE sequence = 2");
    tamper("DELETE FROM log_entry WHERE sequence = 4");
    const Answer answer = verify();
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_TRUE(answer.out.contains(QStringLiteral("Post 2 är inte som den skrevs")))
        << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains(QStringLiteral("Post 4 saknas"))) << answer.out.toStdString();
}

TEST_F(VerifyCommand, NeedsThePaperToSeeThatTheWholeFileIsAnOlderOne)
{
    const QByteArray before = fileBytes(place().path);
    {
        const auto store = Store::open(place(), ScratchFolder::passphrase()).value();
        note(*store);
        m_anchor = store->logAnchor();
    }
    setFileBytes(place().path, before);
    EXPECT_EQ(verify().exitCode, 0);
    const Answer answer = verify({QStringLiteral("--anchor"), printed()});
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_TRUE(answer.out.contains(QStringLiteral("Post 6 saknas i slutet"))) << answer.out.toStdString();
}

TEST_F(VerifyCommand, SaysWhyItCouldNotRead)
{
    EXPECT_EQ(verify({QStringLiteral("--anchor"), QStringLiteral("twelve")}).exitCode, 2);
    EXPECT_EQ(verify({QStringLiteral("more")}).exitCode, 2);
    QFile::remove(m_folder.path("passphrase"));
    setFileBytes(m_folder.path("passphrase"), "inte den som gällde");
    ASSERT_TRUE(QFile::setPermissions(m_folder.path("passphrase"), QFile::ReadOwner));
    const Answer answer = verify();
    EXPECT_EQ(answer.exitCode, 2);
    EXPECT_FALSE(answer.faults.isEmpty());
    QFile::remove(place().path);
    EXPECT_EQ(verify().exitCode, 2);
}

} // namespace rundbord
