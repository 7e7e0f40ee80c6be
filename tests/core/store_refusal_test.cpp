// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_text.h"
#include "core/store/store.h"
#include "core/vault/key_slot.h"
#include "tests/support/child_process.h"
#include "tests/support/failing_disk.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rundbord
{

// What can't be opened is left exactly as it is.

namespace
{

ErrorCode codeOf(const Result<std::unique_ptr<Store>>& store)
{
    return store ? ErrorCode{-1} : store.error().code;
}

Batch someBatch(const CaseId& caseId)
{
    return {caseId, {{RecordId::create(), QByteArray(700, 'p')}}, QByteArray("overview"), Durability::Draft};
}

//! A closed store with a few records.
void makeStore(const ScratchFolder& folder)
{
    const auto store = folder.create();
    const CaseId caseId = CaseId::create();
    ASSERT_TRUE(store->createCase(someBatch(caseId)));
    for (int i = 0; i < 30; ++i)
        ASSERT_TRUE(store->write(someBatch(caseId)));
}

//! A store whose program was killed with commits still in the log.
void makeKilledStore(const ScratchFolder& folder)
{
    folder.create().reset();
    ChildProcess child([&](const ChildProcess::Report& report) {
        const auto store = folder.open();
        report(store->createCase(someBatch(CaseId::create())) ? 1 : 0);
        ::pause();
    });
    ASSERT_EQ(child.next(), 1);
}

void expectRefusedUntouched(const ScratchFolder& folder, ErrorCode code, const char* what)
{
    const FolderContent before = folder.content();
    EXPECT_EQ(codeOf(folder.tryOpen()), code) << what;
    EXPECT_EQ(folder.content(), before) << what;
}

//! Writes into the 100 bytes SQLite files begin with.
void patchHeader(const ScratchFolder& folder, qsizetype at, quint32 value)
{
    QByteArray bytes = fileBytes(folder.path("test.store"));
    qToBigEndian(value, bytes.data() + at);
    setFileBytes(folder.path("test.store"), bytes);
}

constexpr qsizetype versionAt = 60;
constexpr qsizetype applicationAt = 68;

} // namespace

TEST(StoreRefusal, NothingThere)
{
    const ScratchFolder folder;
    EXPECT_EQ(codeOf(folder.tryOpen()), ErrorCode::StoreMissing);
    EXPECT_TRUE(folder.names().empty());
}

TEST(StoreRefusal, NotAFile)
{
    const ScratchFolder folder;
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("test.store")));
    EXPECT_EQ(codeOf(folder.tryOpen()), ErrorCode::StoreNotAStore);
}

TEST(StoreRefusal, ForeignFiles)
{
    const ScratchFolder folder;
    const QString path = folder.path("test.store");
    setFileBytes(path, "Kära dagbok, i dag var det möte igen.");
    expectRefusedUntouched(folder, ErrorCode::StoreNotAStore, "text");
    setFileBytes(path, QByteArray(100'000, '\xFF'));
    expectRefusedUntouched(folder, ErrorCode::StoreNotAStore, "garbage");
    setFileBytes(path, QByteArray());
    RawSql(path).run("CREATE TABLE somebodys (secret)");
    expectRefusedUntouched(folder, ErrorCode::StoreNotAStore, "database of another program");
    RawSql(path).run("PRAGMA journal_mode = WAL");
    expectRefusedUntouched(folder, ErrorCode::StoreNotAStore, "database with a log of another program");
}

TEST(StoreRefusal, EmptyFile)
{
    const ScratchFolder folder;
    setFileBytes(folder.path("test.store"), QByteArray());
    expectRefusedUntouched(folder, ErrorCode::StoreDamaged, "zero length");
}

TEST(StoreRefusal, CutOffFiles)
{
    const ScratchFolder folder;
    makeStore(folder);
    const QByteArray whole = fileBytes(folder.path("test.store"));
    ASSERT_GT(whole.size(), 40'000);
    for (const qsizetype size :
         {qsizetype{1}, qsizetype{15}, qsizetype{16}, qsizetype{99}, qsizetype{100}, qsizetype{4095},
          qsizetype{4096}, qsizetype{20'000}, whole.size() - 4096, whole.size() - 1}) {
        setFileBytes(folder.path("test.store"), whole.first(size));
        expectRefusedUntouched(folder, ErrorCode::StoreDamaged, std::to_string(size).c_str());
    }
    setFileBytes(folder.path("test.store"), whole);
    EXPECT_TRUE(folder.tryOpen());
}

TEST(StoreRefusal, StoreOfALaterProgram)
{
    const ScratchFolder folder;
    makeStore(folder);
    patchHeader(folder, versionAt, static_cast<quint32>(newestStoreVersion()) + 1);
    expectRefusedUntouched(folder, ErrorCode::StoreTooNew, "next version");
    patchHeader(folder, versionAt, 0xFFFFFFFF);
    expectRefusedUntouched(folder, ErrorCode::StoreTooNew, "absurd version");
}

TEST(StoreRefusal, ImpossibleHeaders)
{
    const ScratchFolder folder;
    makeStore(folder);
    const QByteArray whole = fileBytes(folder.path("test.store"));
    patchHeader(folder, versionAt, 0);
    expectRefusedUntouched(folder, ErrorCode::StoreDamaged, "no version");
    setFileBytes(folder.path("test.store"), whole);
    patchHeader(folder, applicationAt, 0x12345678);
    expectRefusedUntouched(folder, ErrorCode::StoreNotAStore, "other program");
    setFileBytes(folder.path("test.store"), whole);
    RawSql(folder.path("test.store")).run("PRAGMA journal_mode = DELETE");
    expectRefusedUntouched(folder, ErrorCode::StoreDamaged, "no log");
    setFileBytes(folder.path("test.store"), whole);
    setFileBytes(folder.path("test.store-journal"), QByteArray(512, 'x'));
    expectRefusedUntouched(folder, ErrorCode::StoreDamaged, "a journal beside it");
}

TEST(StoreRefusal, WrongPassphrase)
{
    const ScratchFolder folder;
    makeStore(folder);
    const FolderContent before = folder.content();
    const auto store = Store::open(folder.place(), Secret::copyOf("gren moln kaffe ridt sol bokk"));
    EXPECT_EQ(codeOf(store), ErrorCode::WrongPassphrase);
    EXPECT_EQ(folder.content(), before);
}

TEST(StoreRefusal, WrongPassphraseLeavesAlsoTheLogOfAKilledProgram)
{
    const ScratchFolder folder;
    makeKilledStore(folder);
    const FolderContent before = folder.content();
    ASSERT_GT(before.at("test.store-wal").size(), 0);
    EXPECT_EQ(codeOf(Store::open(folder.place(), Secret::copyOf("något annat alldeles"))),
              ErrorCode::WrongPassphrase);
    EXPECT_EQ(folder.content(), before);
    EXPECT_EQ(folder.open()->overviews()->size(), 1U);
}

TEST(StoreRefusal, SlotThatAsksForTooMuch)
{
    const ScratchFolder folder;
    makeStore(folder);
    KeySlot slot{1,
                 SlotType::Passphrase,
                 {3, KdfCost::mostMemory * 2},
                 QByteArray(16, 's'),
                 QByteArray(24, 'n'),
                 QByteArray(48, 'w')};
    RawSql(folder.path("test.store"))
        .run("UPDATE slot SET passes = 3, memory = 2147483648, salt = ?1, nonce = ?2, wrapped = ?3, digest = "
             "?4",
             {slot.salt, slot.nonce, slot.wrapped, slotDigest(slot)});
    expectRefusedUntouched(folder, ErrorCode::HostileHeader, "memory");
    slot.cost = {11, 8192};
    RawSql(folder.path("test.store"))
        .run("UPDATE slot SET passes = 11, memory = 8192, digest = ?1", {slotDigest(slot)});
    expectRefusedUntouched(folder, ErrorCode::HostileHeader, "passes");
    slot.cost = {0, 8192};
    RawSql(folder.path("test.store")).run("UPDATE slot SET passes = -1, digest = ?1", {slotDigest(slot)});
    expectRefusedUntouched(folder, ErrorCode::HostileHeader, "less than nothing");
}

TEST(StoreRefusal, MoreSlotsThanAnybodyNeeds)
{
    const ScratchFolder folder;
    makeStore(folder);
    RawSql(folder.path("test.store"))
        .run("WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 9) "
             "INSERT INTO slot SELECT i, type, passes, memory, salt, nonce, wrapped, digest FROM n, slot");
    expectRefusedUntouched(folder, ErrorCode::HostileHeader, "nine slots");
}

TEST(StoreRefusal, DamagedSlotIsNotAWrongPassphrase)
{
    const ScratchFolder folder;
    makeStore(folder);
    RawSql(folder.path("test.store")).run("UPDATE slot SET salt = ?1", {QByteArray(16, 's')});
    expectRefusedUntouched(folder, ErrorCode::StoreDamaged, "salt");
    RawSql(folder.path("test.store")).run("DELETE FROM slot");
    expectRefusedUntouched(folder, ErrorCode::StoreDamaged, "no slot");
    RawSql(folder.path("test.store")).run("DELETE FROM vault");
    expectRefusedUntouched(folder, ErrorCode::StoreDamaged, "no vault");
}

TEST(StoreRefusal, OpenInThisProgramAlready)
{
    const ScratchFolder folder;
    const auto store = folder.create();
    EXPECT_EQ(codeOf(folder.tryOpen()), ErrorCode::StoreInUse);
    // The attempt must not have cost the first one its lock.
    EXPECT_TRUE(store->createCase(someBatch(CaseId::create())));
    ChildProcess other(
        [&](const ChildProcess::Report& report) { report(static_cast<qint64>(codeOf(folder.tryOpen()))); });
    EXPECT_EQ(other.next(), static_cast<qint64>(ErrorCode::StoreInUse));
}

TEST(StoreRefusal, DiskThatCanOnlyBeRead)
{
    const ScratchFolder folder;
    makeStore(folder);
    FailingDisk disk;
    disk.beReadOnly();
    const FolderContent before = folder.content();
    EXPECT_EQ(codeOf(folder.tryOpen(disk.vfs())), ErrorCode::StoreReadOnly);
    EXPECT_EQ(folder.content(), before);
}

TEST(StoreRefusal, FileOrFolderThatMayOnlyBeRead)
{
    const ScratchFolder folder;
    makeStore(folder);
    const QByteArray file = QFile::encodeName(folder.path("test.store"));
    const QByteArray directory = QFile::encodeName(folder.path());
    const FolderContent before = folder.content();
    const auto codeFor = [&](mode_t fileMode, mode_t folderMode) {
        ::chmod(file.constData(), fileMode);
        ::chmod(directory.constData(), folderMode);
        ChildProcess other([&](const ChildProcess::Report& report) {
            // Root may do everything, so the child becomes somebody else.
            if (::getuid() == 0 && ::setuid(65534) != 0)
                return;
            report(static_cast<qint64>(codeOf(folder.tryOpen())));
        });
        const auto code = other.next();
        ::chmod(directory.constData(), S_IRWXU);
        return static_cast<ErrorCode>(code.value_or(-2));
    };
    EXPECT_EQ(codeFor(0444, 0555), ErrorCode::StoreReadOnly);
    EXPECT_EQ(codeFor(0666, 0555), ErrorCode::StoreReadOnly) << "no log can be made";
    EXPECT_EQ(codeFor(0444, 0777), ErrorCode::StoreReadOnly);
    EXPECT_EQ(codeFor(0000, 0777), ErrorCode::StoreReadOnly);
    EXPECT_EQ(folder.content(), before);
    EXPECT_EQ(codeFor(0666, 0777), ErrorCode{-1}) << "opens when it may";
}

} // namespace rundbord
