// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"
#include "tests/support/child_process.h"
#include "tests/support/event_loop.h"
#include "tests/support/failing_disk.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

constexpr WriterPace quick{10ms, 5ms};
//! So that nothing happens by the clock while a test looks.
constexpr WriterPace never{1h, 1h};

const CaseId theCase = CaseId::create();

RecordId numbered(quint64 number)
{
    return RecordId(QUuid(static_cast<uint>(number), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
}

Batch batchOf(quint64 record, const QByteArray& payload, Durability durability = Durability::Draft)
{
    return {theCase, {{numbered(record), payload}}, std::nullopt, durability};
}

using Payloads = std::map<quint64, std::string>;

Payloads payloadsOf(const Result<LoadedCase>& loaded)
{
    if (!loaded || !loaded->damaged.empty() || !loaded->manifestAgrees)
        return {{0, "damaged"}};
    Payloads payloads;
    for (const LoadedRecord& record : loaded->records)
        payloads[record.id.uuid().data1] = record.payload.toStdString();
    return payloads;
}

class StoreWriter : public testing::Test
{
protected:
    void SetUp() override
    {
        auto store = m_folder.create(m_disk.vfs());
        ASSERT_TRUE(store->createCase({theCase, {}, std::nullopt, Durability::Act}));
    }

    void TearDown() override
    {
        m_disk.heal();
        m_writer.reset();
    }

    void start(WriterPace pace)
    {
        m_writer = std::make_unique<Writer>(m_folder.open(m_disk.vfs()), pace);
        QObject::connect(m_writer.get(), &Writer::durable, m_writer.get(),
                         [this](quint64 sequence) { m_durable = sequence; });
        QObject::connect(m_writer.get(), &Writer::failed, m_writer.get(),
                         [this](const Error& error) { m_failures.push_back(error.code); });
        QObject::connect(m_writer.get(), &Writer::recovered, m_writer.get(), [this] { ++m_recoveries; });
    }

    [[nodiscard]] bool waitForDurable(quint64 sequence)
    {
        return m_loop.until([&] { return m_durable >= sequence; });
    }
    [[nodiscard]] bool waitForFailure()
    {
        return m_loop.until([&] { return !m_failures.empty(); });
    }

    //! What is found when the power is lost right now and comes back.
    [[nodiscard]] Payloads afterPowerLoss() const
    {
        const ScratchFolder afterwards;
        const FailingDisk sameMake; // syncs at no cost
        m_disk.pullPlugInto(afterwards.path());
        return payloadsOf(afterwards.open(sameMake.vfs())->readCase(theCase));
    }

    [[nodiscard]] Payloads onDisk()
    {
        m_writer.reset();
        return payloadsOf(m_folder.open()->readCase(theCase));
    }

    void failSyncUnderWhatWasWritten();
    void failOnceAtEveryAccess();
    void failForLongAtEveryAccess();

    EventLoop m_loop;
    ScratchFolder m_folder;
    FailingDisk m_disk;
    std::unique_ptr<Writer> m_writer;
    quint64 m_durable{0};
    std::vector<ErrorCode> m_failures;
    int m_recoveries{0};
};

TEST_F(StoreWriter, ActIsPowerSafeAtOnce)
{
    start(never);
    EXPECT_EQ(m_writer->submit(batchOf(1, "draft")), 1U);
    EXPECT_EQ(m_writer->submit(batchOf(2, "act", Durability::Act)), 2U);
    ASSERT_TRUE(waitForDurable(2));
    EXPECT_EQ(afterPowerLoss(), (Payloads{{1, "draft"}, {2, "act"}}));
}

TEST_F(StoreWriter, DraftIsPowerSafeAfterAWhile)
{
    start(quick);
    m_writer->submit(batchOf(1, "draft"));
    ASSERT_TRUE(waitForDurable(1));
    EXPECT_EQ(afterPowerLoss(), (Payloads{{1, "draft"}}));
}

TEST_F(StoreWriter, DraftSurvivesTheProcessLongBefore)
{
    start(never);
    m_writer->submit(batchOf(1, "draft"));
    EXPECT_EQ(payloadsOf(m_writer->readCase(theCase)), (Payloads{{1, "draft"}}));
    EXPECT_EQ(m_durable, 0U);
    EXPECT_EQ(afterPowerLoss(), Payloads{});
}

TEST_F(StoreWriter, SubmittingNeverWaitsForTheDisk)
{
    start(quick);
    m_disk.slowDownSyncs(60ms);
    const auto start = std::chrono::steady_clock::now();
    for (quint64 i = 1; i <= 100; ++i)
        m_writer->submit(batchOf(i, "x", Durability::Act));
    EXPECT_LT(std::chrono::steady_clock::now() - start, 50ms);
    ASSERT_TRUE(waitForDurable(100));
    EXPECT_EQ(afterPowerLoss().size(), 100U);
}

TEST_F(StoreWriter, WhatWaitsIsWrittenTogetherAndOnlyAsItIsLast)
{
    start(never);
    m_disk.slowDownSyncs(30ms);
    for (int i = 1; i <= 500; ++i)
        m_writer->submit(batchOf(1, QByteArray::number(i), Durability::Act));
    ASSERT_TRUE(waitForDurable(500));
    EXPECT_EQ(onDisk(), (Payloads{{1, "500"}}));
    const qint64 writes = RawSql(m_folder.path("test.store")).number("SELECT counter FROM care_case");
    EXPECT_LT(writes, 50);
}

TEST_F(StoreWriter, EachDurableSignalTellsTheTruth)
{
    start({2ms, 5ms});
    int checked = 0;
    QObject::connect(m_writer.get(), &Writer::durable, m_writer.get(), [&](quint64 sequence) {
        ++checked;
        EXPECT_GE(afterPowerLoss().size(), sequence);
    });
    for (quint64 i = 1; i <= 60; ++i) {
        m_writer->submit(batchOf(i, "x", i % 7 == 0 ? Durability::Act : Durability::Draft));
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(500us);
    }
    ASSERT_TRUE(waitForDurable(60));
    EXPECT_GT(checked, 3);
}

TEST_F(StoreWriter, AnswersIncludeWhatWasSubmittedBefore)
{
    start(never);
    const CaseId made = CaseId::create();
    m_writer->submit(batchOf(1, "x"));
    ASSERT_TRUE(m_writer->createCase({made, {{numbered(7), QByteArray("first")}}, QByteArray("made"), {}}));
    m_writer->submit({made, {}, QByteArray("changed"), Durability::Draft});
    EXPECT_THAT(*m_writer->overviews(), testing::UnorderedElementsAre(CaseOverview{theCase, {}, false},
                                                                      CaseOverview{made, "changed", false}));
    EXPECT_EQ(payloadsOf(m_writer->readCase(made)), (Payloads{{7, "first"}}));
    ASSERT_TRUE(m_writer->deleteCase(made));
    EXPECT_EQ(m_writer->readCase(made).error().code, ErrorCode::NotFound);
    EXPECT_EQ(m_writer->overviews()->size(), 1U);
}

TEST_F(StoreWriter, CreatedCaseIsPowerSafeWhenItReturns)
{
    start(never);
    const CaseId made = CaseId::create();
    ASSERT_TRUE(m_writer->createCase({made, {}, QByteArray("made"), Durability::Draft}));
    const ScratchFolder afterwards;
    m_disk.pullPlugInto(afterwards.path());
    EXPECT_TRUE(*afterwards.open()->hasCase(made));
}

TEST_F(StoreWriter, FlushWaitsUntilAllIsPowerSafe)
{
    start(never);
    m_writer->submit(batchOf(1, "draft"));
    EXPECT_TRUE(m_writer->flush(5s));
    EXPECT_EQ(afterPowerLoss(), (Payloads{{1, "draft"}}));
    EXPECT_TRUE(m_writer->flush(0ms)) << "nothing to wait for";
}

TEST_F(StoreWriter, SignalsOfWhatWasFlushedAreThere)
{
    start(never);
    for (quint64 i = 1; i <= 20; ++i) {
        m_disk.failAtChange(1, FailingDisk::Times::Once);
        m_writer->submit(batchOf(1, "draft"));
        ASSERT_TRUE(m_writer->flush(5s));
        QCoreApplication::processEvents();
        EXPECT_EQ(m_durable, i);
        EXPECT_EQ(m_recoveries, static_cast<int>(i));
    }
}

TEST_F(StoreWriter, FlushGivesUpInTime)
{
    start(never);
    m_disk.failSyncs();
    m_writer->submit(batchOf(1, "draft"));
    EXPECT_FALSE(m_writer->flush(30ms));
}

TEST_F(StoreWriter, StoppingSavesWhatIsLeft)
{
    start(never);
    m_writer->submit(batchOf(1, "draft"));
    EXPECT_TRUE(m_writer->stop());
    EXPECT_EQ(m_writer->submit(batchOf(2, "too late")), 0U);
    EXPECT_FALSE(m_writer->readCase(theCase));
    EXPECT_TRUE(m_writer->flush(5s));
    EXPECT_EQ(onDisk(), (Payloads{{1, "draft"}}));
}

TEST_F(StoreWriter, DestroyingSavesWhatIsLeft)
{
    start(never);
    m_writer->submit(batchOf(1, "draft"));
    EXPECT_EQ(onDisk(), (Payloads{{1, "draft"}}));
}

TEST_F(StoreWriter, StoppingOnAFailingDiskEndsAndSaysSo)
{
    start(never);
    m_writer->submit(batchOf(1, "safe", Durability::Act));
    ASSERT_TRUE(waitForDurable(1));
    m_disk.failSyncs();
    m_writer->submit(batchOf(2, "lost"));
    EXPECT_FALSE(m_writer->stop());
}

TEST_F(StoreWriter, FullDiskIsReportedKeptAndWrittenOnTheReserve)
{
    start(never);
    m_disk.fillWhileThereIs(m_folder.path("test.store.reserve"));
    m_writer->submit(batchOf(1, "kept", Durability::Act));
    ASSERT_TRUE(waitForDurable(1));
    EXPECT_THAT(m_failures, testing::ElementsAre(ErrorCode::DiskFull));
    EXPECT_EQ(m_recoveries, 1);
    EXPECT_EQ(afterPowerLoss(), (Payloads{{1, "kept"}}));
    EXPECT_THAT(m_folder.names(), testing::Not(testing::Contains("test.store.reserve")));
}

TEST_F(StoreWriter, FullDiskKeepsEverythingInMemoryUntilThereIsRoom)
{
    start(quick);
    m_disk.fillAtWrite(1);
    m_writer->submit(batchOf(1, "first", Durability::Act));
    ASSERT_TRUE(waitForFailure());
    m_writer->submit(batchOf(2, "second", Durability::Act));
    m_writer->submit(batchOf(1, "first, again"));
    // Several attempts later it has still been said only once.
    const int writes = m_disk.writes();
    ASSERT_TRUE(m_loop.until([&] { return m_disk.writes() > writes + 3; }));
    EXPECT_THAT(m_failures, testing::ElementsAre(ErrorCode::DiskFull));
    EXPECT_EQ(m_durable, 0U);
    EXPECT_EQ(m_recoveries, 0);
    EXPECT_EQ(payloadsOf(m_writer->readCase(theCase)), Payloads{}) << "answers from the disk";
    m_disk.heal();
    ASSERT_TRUE(waitForDurable(3));
    EXPECT_EQ(m_recoveries, 1);
    EXPECT_EQ(afterPowerLoss(), (Payloads{{1, "first, again"}, {2, "second"}}));
}

void StoreWriter::failSyncUnderWhatWasWritten()
{
    start(never);
    m_writer->submit(batchOf(1, "committed as draft"));
    EXPECT_EQ(payloadsOf(m_writer->readCase(theCase)).size(), 1U);
    m_disk.failSyncs();
    m_writer->submit(batchOf(2, "act", Durability::Act));
    ASSERT_TRUE(waitForFailure());
    EXPECT_EQ(m_durable, 0U);
    m_disk.heal();
    // What the system forgot after the failed sync comes from memory.
    ASSERT_TRUE(m_writer->flush(5s));
    EXPECT_EQ(afterPowerLoss(), (Payloads{{1, "committed as draft"}, {2, "act"}}));
    ASSERT_TRUE(m_loop.until([&] { return m_recoveries == 1; }));
    EXPECT_THAT(m_failures, testing::ElementsAre(ErrorCode::DiskFailed));
}

TEST_F(StoreWriter, NewReasonIsReportedToo)
{
    start(quick);
    m_disk.failSyncs();
    m_writer->submit(batchOf(1, "x", Durability::Act));
    ASSERT_TRUE(waitForFailure());
    m_disk.fillAtWrite(1);
    ASSERT_TRUE(m_loop.until([&] { return m_failures.size() == 2; }));
    EXPECT_THAT(m_failures, testing::ElementsAre(ErrorCode::DiskFailed, ErrorCode::DiskFull));
}

//! The n-th access to the disk fails once, for every n there is.
void StoreWriter::failOnceAtEveryAccess()
{
    start({1ms, 1ms});
    quint64 last = 0;
    for (int change = 1; change <= 30; ++change) {
        m_disk.failAtChange(change, FailingDisk::Times::Once);
        for (int i = 0; i < 3; ++i)
            last = m_writer->submit(
                batchOf(last + 1, QByteArray(2000, 'x'), i == 1 ? Durability::Act : Durability::Draft));
        ASSERT_TRUE(m_writer->flush(5s)) << change;
        EXPECT_EQ(afterPowerLoss().size(), last) << change;
        m_disk.heal();
    }
    ASSERT_TRUE(waitForDurable(last));
    EXPECT_GT(m_recoveries, 5);
    EXPECT_EQ(static_cast<size_t>(m_recoveries), m_failures.size());
}

//! The same, but the disk goes on failing until somebody mends it.
void StoreWriter::failForLongAtEveryAccess()
{
    start({1ms, 1ms});
    quint64 last = 0;
    for (int change = 1; change <= 12; ++change) {
        m_disk.failAtChange(change, FailingDisk::Times::Forever);
        last = m_writer->submit(batchOf(last + 1, QByteArray(2000, 'x'), Durability::Act));
        last = m_writer->submit(batchOf(last + 1, QByteArray(2000, 'x'), Durability::Draft));
        (void)m_writer->flush(4ms);
        m_disk.heal();
        ASSERT_TRUE(m_writer->flush(5s)) << change;
        EXPECT_EQ(afterPowerLoss().size(), last) << change;
    }
    EXPECT_EQ(onDisk().size(), last);
}

TEST_F(StoreWriter, FailedSyncIsNeverTrustedAgain)
{
    failSyncUnderWhatWasWritten();
}

TEST_F(StoreWriter, WhateverFailsOnceCostsNothing)
{
    failOnceAtEveryAccess();
}

TEST_F(StoreWriter, WhateverFailsForLongCostsNothingEither)
{
    failForLongAtEveryAccess();
}

// And once more on a system that at once forgets what it could not sync, so that it can only come from
// memory.

TEST_F(StoreWriter, FailedSyncIsMadeGoodFromMemory)
{
    m_disk.evictWhatFailed();
    failSyncUnderWhatWasWritten();
}

TEST_F(StoreWriter, WhateverFailsOnceIsMadeGoodFromMemory)
{
    m_disk.evictWhatFailed();
    failOnceAtEveryAccess();
}

TEST_F(StoreWriter, WhateverFailsForLongIsMadeGoodFromMemory)
{
    m_disk.evictWhatFailed();
    failForLongAtEveryAccess();
}

TEST_F(StoreWriter, CaseWhoseCreationFailedIsNotThere)
{
    int refused = 0;
    start({1ms, 1ms});
    for (int change = 1;; ++change) {
        const CaseId made = CaseId::create();
        const Batch first{made, {{numbered(1), QByteArray(5000, 'x')}}, QByteArray("made"), {}};
        m_disk.failAtChange(change, FailingDisk::Times::Forever);
        const bool created = m_writer->createCase(first).has_value();
        m_disk.heal();
        if (created)
            break;
        ++refused;
        ASSERT_LT(change, 60);
        EXPECT_EQ(m_writer->readCase(made).error().code, ErrorCode::NotFound) << change;
        EXPECT_TRUE(m_writer->createCase(first)) << "may be tried again";
        EXPECT_EQ(m_writer->readCase(made)->records.size(), 1U);
    }
    EXPECT_GT(refused, 3);
}

TEST_F(StoreWriter, CreatingTriesASecondTime)
{
    start(never);
    m_disk.failAtChange(2, FailingDisk::Times::Once);
    const CaseId made = CaseId::create();
    EXPECT_TRUE(m_writer->createCase({made, {}, std::nullopt, {}}));
    EXPECT_TRUE(m_writer->readCase(made));
}

TEST_F(StoreWriter, DeletingFailsAndMayBeRepeated)
{
    start(never);
    m_disk.failSyncs();
    EXPECT_EQ(m_writer->deleteCase(theCase).error().code, ErrorCode::DiskFailed);
    m_disk.heal();
    EXPECT_TRUE(m_writer->deleteCase(theCase));
    EXPECT_EQ(m_writer->readCase(theCase).error().code, ErrorCode::NotFound);
}

TEST_F(StoreWriter, ChangesForNoCaseAreDroppedAndHoldNothingUp)
{
    start(never);
    m_writer->submit({CaseId::create(), {{numbered(1), QByteArray("x")}}, std::nullopt, Durability::Draft});
    m_writer->submit(batchOf(1, "kept"));
    m_writer->submit(
        {CaseId(QUuid(0xFFFFFFFF, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9)), {}, std::nullopt, Durability::Act});
    ASSERT_TRUE(waitForDurable(3));
    EXPECT_THAT(m_failures, testing::ElementsAre(ErrorCode::NotFound, ErrorCode::NotFound));
    EXPECT_EQ(m_recoveries, 0);
    EXPECT_EQ(afterPowerLoss(), (Payloads{{1, "kept"}}));
}

TEST_F(StoreWriter, SignalsArriveInTheOwnersThread)
{
    start(never);
    std::thread::id thread;
    QObject::connect(
        m_writer.get(), &Writer::durable, m_writer.get(), [&] { thread = std::this_thread::get_id(); },
        Qt::DirectConnection);
    m_writer->submit(batchOf(1, "x", Durability::Act));
    ASSERT_TRUE(waitForDurable(1));
    EXPECT_EQ(thread, std::this_thread::get_id());
}

} // namespace

TEST(StoreWriterKilled, LosesNothingItCalledDurable)
{
    const ScratchFolder folder;
    ASSERT_TRUE(folder.create()->createCase({theCase, {}, std::nullopt, {}}));
    quint64 present = 0;
    for (int kill = 1; kill <= 10; ++kill) {
        ChildProcess child([&](const ChildProcess::Report& acknowledge) {
            EventLoop loop;
            Writer writer(folder.open(), {3ms, 10ms});
            QObject::connect(&writer, &Writer::durable, &writer,
                             [&](quint64 sequence) { acknowledge(static_cast<qint64>(present + sequence)); });
            for (quint64 next = present + 1;; ++next) {
                writer.submit(
                    batchOf(next, QByteArray(300, 'x'), next % 9 == 0 ? Durability::Act : Durability::Draft));
                QCoreApplication::processEvents();
                std::this_thread::sleep_for(300us);
            }
        });
        quint64 acknowledged = present;
        for (int i = 0; i < kill * 3; ++i)
            acknowledged = static_cast<quint64>(child.next().value_or(0));
        child.kill();
        while (const auto number = child.next())
            acknowledged = static_cast<quint64>(*number);
        const auto store = folder.tryOpen();
        ASSERT_TRUE(store);
        present = payloadsOf((*store)->readCase(theCase)).size();
        EXPECT_GT(acknowledged, 0U);
        EXPECT_GE(present, acknowledged);
    }
}

} // namespace rundbord
