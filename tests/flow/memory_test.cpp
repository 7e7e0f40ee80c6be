// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and decrypted values are gone from memory after a lock: the memory of the program is looked through.
#include "core/vault/passphrase.h"
#include "core/vault/vault.h"
#include "tests/support/memory_scan.h"
#include "tests/support/raw_sql.h"
#include "traces.h"
#include "unheard_case.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>
#include <iostream>
#include <set>

namespace rundbord
{

namespace
{

//! Everything that must not be found: passphrase, keys, and every word of the case that stands nowhere else.
class Sought
{
public:
    //! `store` is a copy of the store's files.
    explicit Sought(const QString& store)
    {
        const QString words = unheard(Desk::passphrase());
        m_all.emplace_back("passphrase", words.toUtf8());
        m_all.emplace_back("passphrase (UTF-16)",
                           QByteArray(reinterpret_cast<const char*>(words.utf16()), 2 * words.size()));
        addKeys(store, Secret::fromPassphrase(words));
        addWords();
    }

    [[nodiscard]] const NamedBytes& all() const { return m_all; }

private:
    void add(const char* name, const Secret& key)
    {
        m_all.emplace_back(name, QByteArray(reinterpret_cast<const char*>(key.begin()), key.size()));
    }

    void addKeys(const QString& store, const Secret& passphrase)
    {
        RawSql sql(store);
        KeySlot slot;
        slot.id = static_cast<quint32>(sql.number("SELECT id FROM slot"));
        slot.cost = {static_cast<quint32>(sql.number("SELECT passes FROM slot")),
                     static_cast<quint64>(sql.number("SELECT memory FROM slot"))};
        slot.salt = sql.bytes("SELECT salt FROM slot");
        slot.nonce = sql.bytes("SELECT nonce FROM slot");
        slot.wrapped = sql.bytes("SELECT wrapped FROM slot");
        const QUuid vaultId = QUuid::fromRfc4122(sql.bytes("SELECT uuid FROM vault"));
        add("key of the passphrase", keyFromPassphrase(passphrase, slot.salt, slot.cost).value());
        add("master key", unwrapSlot(vaultId, slot, passphrase).value());
        const CaseId caseId(QUuid::fromRfc4122(sql.bytes("SELECT case_id FROM case_key")));
        const Vault vault = Vault::unlock(vaultId, slot, passphrase).value();
        add("key of the case",
            vault.unwrap(caseId, 1, sql.bytes("SELECT wrapped FROM case_key")).value().key);
    }

    void addWords()
    {
        std::set<QByteArray> known;
        const Needles heard(firstCase());
        for (const auto& [name, bytes] : heard.all())
            known.insert(bytes);
        const Needles needles(unheardCase());
        for (const auto& [name, bytes] : needles.all()) {
            if (known.count(bytes) == 0)
                m_all.emplace_back(name, bytes);
        }
    }

    NamedBytes m_all;
};

class Memory : public testing::Test
{
protected:
    void SetUp() override
    {
#ifdef __SANITIZE_ADDRESS__
        GTEST_SKIP() << "the sanitizer keeps what is freed, and maps more than can be looked through";
#endif
    }
    ~Memory() override
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    void start(const char* way)
    {
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral(RUNDBORD_LOCKER), {m_folder.path(), QString::fromLatin1(way)});
        ASSERT_TRUE(hears("typed"));
        copyStore();
        m_sought = std::make_unique<Sought>(m_copy.filePath(QStringLiteral("store.rundbord")));
    }

    [[nodiscard]] bool hears(const QByteArray& word)
    {
        while (m_program.canReadLine() || m_program.waitForReadyRead(120'000)) {
            if (m_program.readLine().trimmed() == word)
                return true;
        }
        return false;
    }
    void lock()
    {
        m_program.write("\n");
    }

    [[nodiscard]] MemoryFindings scan() const
    {
        const MemoryFindings findings = scanMemory(m_program.processId(), m_sought->all());
        std::cout << "  looked for " << m_sought->all().size() << " byte strings in "
                  << (findings.readBytes >> 20) << " MiB: " << findings.total() << " hits of "
                  << findings.hits.size() << '\n';
        return findings;
    }

    QProcess m_program;
    std::unique_ptr<Sought> m_sought;

private:
    void copyStore() const
    {
        const QDir from(m_folder.path());
        for (const QString& file : from.entryList(QDir::Files))
            QFile::copy(from.filePath(file), m_copy.filePath(file));
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_copy;
};

} // namespace

TEST_F(Memory, HoldsNoKeyAndNoWordAfterALock)
{
    start("exec");
    const MemoryFindings before = scan();
    if (before.readBytes == 0)
        GTEST_SKIP() << "this system lets nobody read the memory of a child";
    // what is looked for is there to be found
    EXPECT_GE(m_sought->all().size(), 150U);
    for (const char* each : {"master key", "key of the case"})
        EXPECT_GE(before.hits.count(each), 1U) << each;
    EXPECT_GE(before.hits.size(), m_sought->all().size() / 4);

    const qint64 process = m_program.processId();
    lock();
    ASSERT_TRUE(hears("door"));
    EXPECT_EQ(m_program.processId(), process);
    const MemoryFindings after = scan();
    EXPECT_GT(after.readBytes, before.readBytes / 4);
    for (const auto& [name, count] : after.hits)
        ADD_FAILURE() << name << ": " << count;
}

//! Why a process is replaced: strings of Qt that are let go of are not overwritten.
TEST_F(Memory, WouldKeepWordsIfTheProcessStayed)
{
    start("stay");
    if (scan().readBytes == 0)
        GTEST_SKIP() << "this system lets nobody read the memory of a child";
    lock();
    ASSERT_TRUE(hears("forgotten"));
    const MemoryFindings after = scan();
    // keys and passphrase lie in memory of their own, and are overwritten
    for (const char* each :
         {"passphrase", "passphrase (UTF-16)", "key of the passphrase", "master key", "key of the case"})
        EXPECT_EQ(after.hits.count(each), 0U) << each;
    RecordProperty("hitsInAProcessThatStayed", after.total());
    EXPECT_GT(after.total(), 0);
}

} // namespace rundbord
