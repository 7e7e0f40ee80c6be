// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"
#include "tests/support/child_process.h"
#include "tests/support/raw_sql.h"
#include "tests/support/writer_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

using StoreWriter = WriterFixture;

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

} // namespace

} // namespace rundbord
