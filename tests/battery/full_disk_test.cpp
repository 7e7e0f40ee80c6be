// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/write_file.h"
#include "core/store/copy_folder.h"
#include "core/store/writer.h"
#include "tests/support/child_process.h"
#include "tests/support/event_loop.h"
#include "tests/support/scale.h"
#include "tests/support/small_disk.h"
#include "tests/support/store_witness.h"

#include <gtest/gtest.h>
#include <iostream>

namespace rundbord
{

// A disk that has room for one block, then for two, and so on until there is enough: a real one, in a process of its own.

namespace
{

using namespace std::chrono_literals;

const CaseId theCase = CaseId::create();
constexpr WriterPace quick{2ms, 2ms};

//! What is written in a meeting: letters, choices, new rows, and the list of cases.
std::vector<Batch> meeting()
{
    std::vector<Batch> batches;
    const RecordId field(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    for (int i = 1; i <= 60; ++i) {
        const bool act = i % 5 == 0;
        Batch batch{theCase, {{field, QByteArray(i * 40, 'l')}}, std::nullopt, Durability::Draft};
        if (act) {
            batch.changes.push_back({RecordId(QUuid(static_cast<uint>(i), 0, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
                                     QByteArray(3000 + i, 'r')});
            batch.overview = "overview " + QByteArray::number(i);
            batch.durability = Durability::Act;
        }
        batches.push_back(batch);
    }
    return batches;
}

WitnessedCases with(WitnessedCases cases, const std::vector<Batch>& batches)
{
    for (const Batch& batch : batches) {
        CaseContent& content = cases[batch.caseId];
        for (const RecordChange& change : batch.changes)
            content.records[change.id] = *change.payload;
        content.overview = batch.overview.value_or(content.overview);
    }
    return cases;
}

//! Runs in the child; the test fails if anything in it does.
void onSmallDisk(const std::function<void(const SmallDisk&, const ScratchFolder&)>& test)
{
    if (!SmallDisk::isAllowed())
        GTEST_SKIP() << "this system doesn't let a user mount a file system of his own";
    ChildProcess child([&](const ChildProcess::Report& report) {
        const ScratchFolder folder;
        {
            const SmallDisk disk(folder.path());
            test(disk, folder);
        }
        report(testing::Test::HasFailure() ? 0 : 1);
    });
    EXPECT_EQ(child.next(), 1) << "see above";
}

void clear(const ScratchFolder& folder)
{
    for (const std::string& name : folder.names())
        QFile::remove(folder.path(name.c_str()));
}

//! True if the disk was full at some time.
bool holdMeeting(const SmallDisk& disk, const ScratchFolder& folder, qint64 freeBlocks)
{
    EventLoop loop;
    auto store = folder.create();
    EXPECT_TRUE(store->createCase({theCase, {{RecordId::create(), QByteArray(5000, 'o')}}, "old", {}}));
    const WitnessedCases before = contentOf(*store).value();
    const WitnessedCases after = with(before, meeting());
    store.reset();
    Writer writer(folder.open(), quick);
    std::vector<ErrorCode> failures;
    QObject::connect(&writer, &Writer::failed, &writer,
                     [&](const Error& error) { failures.push_back(error.code); });
    disk.leaveFree(freeBlocks);
    for (const Batch& batch : meeting()) {
        EXPECT_NE(writer.submit(batch), 0U) << "work goes on";
        // one after the other, as somebody types
        (void)writer.flush(failures.empty() ? 100ms : 0ms);
        QCoreApplication::processEvents();
    }
    const bool wasFull = !failures.empty();
    if (wasFull) {
        EXPECT_EQ(failures.front(), ErrorCode::DiskFull);
    }
    const auto meanwhile = writer.readCase(theCase);
    EXPECT_TRUE(meanwhile && meanwhile->damaged.empty() && meanwhile->manifestAgrees);
    disk.makeRoom();
    EXPECT_TRUE(writer.flush(5s)) << "recovers when there is room";
    EXPECT_TRUE(writer.stop());
    EXPECT_TRUE(contentOf(*folder.open()) == after) << freeBlocks;
    return wasFull;
}

//! The program ends while the disk is full: what it said was saved is there, and what was there before.
void endWhileFull(const SmallDisk& disk, const ScratchFolder& folder, qint64 freeBlocks)
{
    EventLoop loop;
    auto store = folder.create();
    EXPECT_TRUE(store->createCase({theCase, {{RecordId::create(), QByteArray(5000, 'o')}}, "old", {}}));
    std::vector<WitnessedCases> states{contentOf(*store).value()};
    store.reset();
    quint64 durable = 0;
    {
        Writer writer(folder.open(), quick);
        QObject::connect(&writer, &Writer::durable, &writer, [&](quint64 number) { durable = number; });
        disk.leaveFree(freeBlocks);
        for (const Batch& batch : meeting()) {
            states.push_back(with(states.back(), {batch}));
            (void)writer.submit(batch);
            (void)writer.flush(3ms);
            QCoreApplication::processEvents();
        }
        (void)writer.stop();
        QCoreApplication::processEvents();
    }
    const auto found = contentOf(*folder.open());
    const auto state = found ? std::find(states.begin(), states.end(), *found) : states.end();
    EXPECT_NE(state, states.end()) << "neither old nor new with " << freeBlocks << " blocks";
    EXPECT_GE(std::distance(states.begin(), state), static_cast<qint64>(durable));
    disk.makeRoom();
}

} // namespace

TEST(FullDisk, AtEveryBlockOfAMeetingLosesNothing)
{
    onSmallDisk([](const SmallDisk& disk, const ScratchFolder& folder) {
        int full = 0;
        const int stride = scaled(100) < 100 ? 9 : 1;
        for (qint64 blocks = 0;; blocks += stride) {
            clear(folder);
            if (!holdMeeting(disk, folder, blocks))
                break;
            ++full;
            ASSERT_LT(blocks, 1000);
            ASSERT_FALSE(testing::Test::HasFailure()) << blocks << " blocks";
            clear(folder);
            endWhileFull(disk, folder, blocks);
        }
        std::cout << "meeting: full at " << full << " steps" << std::endl;
        EXPECT_GT(full, 3);
    });
}

TEST(FullDisk, AtEveryBlockOfACopyLeavesTheStoreAndNoHalfCopy)
{
    onSmallDisk([](const SmallDisk& disk, const ScratchFolder& folder) {
        const auto store = folder.create();
        EXPECT_TRUE(store->createCase({theCase, {{RecordId::create(), QByteArray(20'000, 'o')}}, "old", {}}));
        const WitnessedCases before = contentOf(*store).value();
        const QDateTime at({2026, 11, 22}, {13, 0}, Qt::UTC);
        int full = 0;
        for (qint64 blocks = 0;; ++blocks) {
            disk.leaveFree(blocks);
            Result<void> copied = store->startCopy(CopyReason::Meeting, at);
            while (copied && store->isCopying()) {
                if (const auto advanced = store->advanceCopy(); !advanced)
                    copied = failAs(advanced);
            }
            EXPECT_EQ(copiesOf(folder.place()).size(), copied ? 1U : 0U);
            disk.makeRoom();
            EXPECT_TRUE(contentOf(*store) == before);
            if (copied)
                break;
            ++full;
            EXPECT_EQ(copied.error().code, ErrorCode::DiskFull) << blocks;
            ASSERT_LT(blocks, 1000);
        }
        std::cout << "copy: full at " << full << " steps" << std::endl;
        EXPECT_GT(full, 3);
        const auto copy = Store::open(copyPlace(folder.place(), copiesOf(folder.place()).front()),
                                      ScratchFolder::passphrase());
        ASSERT_TRUE(copy);
        EXPECT_TRUE(contentOf(**copy) == before);
    });
}

TEST(FullDisk, AtEveryBlockOfAPaperLeavesTheOldOne)
{
    onSmallDisk([](const SmallDisk& disk, const ScratchFolder& folder) {
        const QString path = folder.path("plan.pdf");
        const QByteArray old(30'000, 'o');
        const QByteArray paper(67'000, 'p');
        setFileBytes(path, old);
        int full = 0;
        for (qint64 blocks = 0;; ++blocks) {
            disk.leaveFree(blocks);
            const Result<void> saved = writeFile(path, paper);
            disk.makeRoom();
            EXPECT_EQ(folder.names(), std::vector<std::string>{"plan.pdf"});
            if (saved)
                break;
            ++full;
            EXPECT_EQ(saved.error().code, ErrorCode::DiskFull);
            EXPECT_EQ(fileBytes(path), old);
        }
        EXPECT_EQ(fileBytes(path), paper);
        std::cout << "paper: full at " << full << " steps" << std::endl;
        EXPECT_EQ(full, (paper.size() + SmallDisk::block - 1) / SmallDisk::block);
    });
}

} // namespace rundbord
