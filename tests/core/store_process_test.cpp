// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/child_process.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <QFile>
#include <QStringEncoder>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace rundbord
{

namespace
{

//! An identity that a test finds again by its number.
RecordId numbered(qint64 number)
{
    return RecordId(QUuid(static_cast<uint>(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
}

const CaseId theCase(QUuid(0x5EED, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));

QByteArray payloadOf(qint64 number)
{
    return QByteArray::number(number) + QByteArray(static_cast<qsizetype>(number * 37 % 900), 'p');
}

//! Writes one record after the other and reports each that write() has acknowledged, until it is killed.
void writeForever(const ScratchFolder& folder, qint64 first, const ChildProcess::Report& acknowledge)
{
    const auto store = folder.open();
    for (qint64 number = first;; ++number) {
        // Mostly drafts, as when somebody types: they too survive the death of the process.
        const auto durability = number % 16 == 0 ? Durability::Act : Durability::Draft;
        if (!store->write({theCase, {{numbered(number), payloadOf(number)}}, std::nullopt, durability}))
            _exit(3);
        acknowledge(number);
    }
}

//! Kills a writing child after some reports; the last number it had acknowledged.
qint64 killWhileWriting(const ScratchFolder& folder, qint64 first, int reports)
{
    ChildProcess child(
        [&](const ChildProcess::Report& acknowledge) { writeForever(folder, first, acknowledge); });
    qint64 last = first - 1;
    for (int i = 0; i < reports; ++i)
        last = child.next().value_or(last);
    child.kill();
    while (const auto number = child.next())
        last = *number;
    return last;
}

} // namespace

TEST(StoreProcess, TwoProgramsKeepEachOtherOut)
{
    const ScratchFolder folder;
    folder.create().reset();
    ChildProcess other([&](const ChildProcess::Report& report) {
        const auto store = folder.open();
        report(1);
        ::pause();
    });
    ASSERT_EQ(other.next(), 1);
    const auto refused = folder.tryOpen();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StoreInUse);
    EXPECT_FALSE(QFile::exists(folder.path("test.store-shm")));
    other.kill();
    EXPECT_TRUE(folder.tryOpen()) << "a killed program leaves no lock behind";
}

TEST(StoreProcess, KilledProgramLosesNothingAcknowledged)
{
    const ScratchFolder folder;
    ASSERT_TRUE(folder.create()->createCase({theCase, {}, std::nullopt, {}}));
    qint64 last = 0;
    constexpr int kills = 25;
    for (int kill = 0; kill < kills; ++kill) {
        last = killWhileWriting(folder, last + 1, kill * 13 % 60 + 1);
        const auto store = folder.tryOpen();
        ASSERT_TRUE(store) << kill;
        EXPECT_TRUE((*store)->isSound());
        const LoadedCase loaded = *(*store)->readCase(theCase);
        EXPECT_TRUE(loaded.manifestAgrees);
        EXPECT_THAT(loaded.damaged, testing::IsEmpty());
        // One more than acknowledged may be there: committed, but killed before it could say so.
        ASSERT_GE(static_cast<qint64>(loaded.records.size()), last);
        ASSERT_LE(static_cast<qint64>(loaded.records.size()), last + 1);
        for (const LoadedRecord& record : loaded.records)
            ASSERT_EQ(record.payload, payloadOf(record.id.uuid().data1));
        last = static_cast<qint64>(loaded.records.size());
    }
    EXPECT_GT(last, kills * 20);
}

TEST(StoreProcess, NoFileEverHoldsAnythingInClear)
{
    const ScratchFolder folder;
    const QString text = QStringLiteral("Kanariefågel Åsa Öberg 19121212-1212");
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char*>(text.constData()), text.size() * 2);
    const auto expectNone = [&] {
        for (const QByteArray& canary :
             {utf8, utf16, utf8.toHex(), utf8.toBase64(), QByteArray("overview-canary"),
              QByteArray("kind-of-record"), ScratchFolder::passphrase().bytes().toByteArray()})
            EXPECT_THAT(folder.filesWith(canary), testing::IsEmpty());
    };
    const Batch batch{
        CaseId::create(),
        {{RecordId::create(), utf8.repeated(50)}, {RecordId::create(), "kind-of-record" + utf16}},
        QByteArray("overview-canary"),
        Durability::Act};
    folder.create().reset();
    ChildProcess child([&](const ChildProcess::Report& report) {
        const auto store = folder.open();
        report(store->createCase(batch) && store->write(batch) ? 1 : 0);
        ::pause();
    });
    ASSERT_EQ(child.next(), 1);
    expectNone();
    child.kill();
    EXPECT_THAT(folder.names(), testing::Contains("test.store-wal"));
    expectNone();
    EXPECT_EQ(folder.open()->readCase(batch.caseId)->records.size(), 2U);
    expectNone();
    // The search itself works: identities stand in clear.
    EXPECT_THAT(folder.filesWith(batch.caseId.uuid().toRfc4122()), testing::Contains("test.store"));
}

TEST(StoreProcess, FileShowsOnlySizesInSteps)
{
    const ScratchFolder folder;
    {
        const auto store = folder.create();
        for (const qsizetype size : {0, 1, 100, 255})
            ASSERT_TRUE(store->createCase({CaseId::create(),
                                           {{RecordId::create(), QByteArray(size, 'x')}},
                                           QByteArray(size, 'x'),
                                           {}}));
    }
    RawSql sql(folder.path("test.store"));
    EXPECT_EQ(sql.number("SELECT count(DISTINCT length(sealed)) FROM record"), 1);
    EXPECT_EQ(sql.number("SELECT count(DISTINCT length(overview)) FROM care_case"), 1);
}

} // namespace rundbord
