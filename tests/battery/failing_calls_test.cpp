// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_folder.h"
#include "tests/support/failing_memory.h"
#include "tests/support/scale.h"
#include "tests/support/store_witness.h"
#include "ui/texts/error_text.h"

#include <QDir>

#include <gtest/gtest.h>
#include <iostream>
#include <stdexcept>

namespace rundbord
{

// The first call to the disk fails, then the second, and so on until what was asked for goes through without a failure:
// each once, and then for ever. The same with requests for memory. Nothing crashes, nothing is lost, and every error has
// a sentence. The method is that of SQLite's own tests (sqlite.org/testing.html, 3.1 and 3.2).

namespace
{

using Times = FailingDisk::Times;

const CaseId theCase = CaseId::create();
const CaseId otherCase = CaseId::create();
const RecordId theRecord = RecordId::create();
constexpr qsizetype overSeveralPages = 9000;

//! Something that is asked of a store.
struct Request {
    const char* name;
    //! On a store that was opened while nothing failed; none for what is done without one.
    Result<void> (*ofOpenStore)(Store& store);
    //! What it changes, and so what must be there afterwards if it succeeded.
    void (*change)(WitnessedCases& cases);
};

void PrintTo(const Request& request, std::ostream* out)
{
    *out << request.name;
}

Batch edit(Durability durability)
{
    return {
        theCase, {{theRecord, QByteArray(overSeveralPages, 'n')}}, QByteArray("new overview"), durability};
}

void edited(WitnessedCases& cases)
{
    cases[theCase].records[theRecord] = QByteArray(overSeveralPages, 'n');
    cases[theCase].overview = "new overview";
}

Result<void> copyNow(Store& store)
{
    Result<void> started = store.startCopy(CopyReason::Meeting, QDateTime({2026, 11, 22}, {13, 0}, Qt::UTC));
    while (started && store.isCopying()) {
        if (const auto advanced = store.advanceCopy(); !advanced)
            return failAs(advanced);
    }
    return started;
}

const Request requests[] = {
    {"Draft", [](Store& store) { return store.write(edit(Durability::Draft)); }, edited},
    {"Act", [](Store& store) { return store.write(edit(Durability::Act)); }, edited},
    {"Sync",
     [](Store& store) {
         const Result<void> written = store.write(edit(Durability::Draft));
         return written ? store.sync() : written;
     },
     edited},
    {"CreateCase",
     [](Store& store) {
         return store.createCase({CaseId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
                                  {{theRecord, QByteArray(overSeveralPages, 'c')}},
                                  QByteArray("made"),
                                  {}});
     },
     [](WitnessedCases& cases) {
         cases[CaseId(QUuid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))] = {
             "made", {{theRecord, QByteArray(overSeveralPages, 'c')}}};
     }},
    {"DeleteCase", [](Store& store) { return store.deleteCase(otherCase); },
     [](WitnessedCases& cases) { cases.erase(otherCase); }},
    {"Copy", copyNow, [](WitnessedCases&) {}},
    {"ReadAll",
     [](Store& store) -> Result<void> {
         for (const CaseId& caseId : {theCase, otherCase}) {
             if (const auto read = store.readCase(caseId); !read)
                 return failAs(read);
         }
         const auto overviews = store.overviews();
         return overviews ? Result<void>() : failAs(overviews);
     },
     [](WitnessedCases&) {}},
};

//! A store with two cases, closed, and what is in it.
struct SomeStore {
    QByteArray file;
    //! What the death of a program leaves beside it.
    QByteArray log;
    WitnessedCases content;
};

SomeStore makeSomeStore()
{
    const ScratchFolder folder(ScratchFolder::Where::Memory);
    {
        const auto store = folder.create();
        Batch first{theCase, {{theRecord, QByteArray(overSeveralPages, 'o')}}, QByteArray("old"), {}};
        for (int i = 0; i < 5; ++i)
            first.changes.push_back({RecordId::create(), QByteArray(i * 300, 'r')});
        (void)store->createCase(first);
        first.caseId = otherCase;
        (void)store->createCase(first);
    }
    const QByteArray closed = fileBytes(folder.path("test.store"));
    const auto store = folder.open();
    (void)store->write({theCase, {{theRecord, QByteArray(overSeveralPages, 'l')}}, std::nullopt, {}});
    const QByteArray log = fileBytes(folder.path("test.store-wal"));
    return {closed, log, contentOf(*store).value()};
}

const SomeStore& someStore()
{
    static const SomeStore store = makeSomeStore();
    return store;
}

//! Arms what fails, and afterwards says how often it did.
struct Failing {
    const char* what;
    std::function<void(int n, Times times)> arm;
    std::function<int()> disarm;
};

Failing failingMemory()
{
    return {"memory", FailingMemory::failAtRequest, FailingMemory::heal};
}

Failing failingDisk(FailingDisk& disk)
{
    return {"disk", [&disk](int n, Times times) { disk.failAtCall(n, times); },
            [&disk, before = 0]() mutable {
                disk.heal();
                return disk.failures() - std::exchange(before, disk.failures());
            }};
}

//! Runs it with the first call failing, then the second, until none has failed. It says whether one did. How many have.
template <typename RunOnce>
int failEverywhere(const char* name, const Failing& failing, const RunOnce& runOnce)
{
    // not each where everything is slow
    const int stride = scaled(100) < 100 ? 7 : 1;
    int rounds = 0;
    for (const Times times : {Times::Once, Times::Forever}) {
        for (int n = 1; runOnce(n, times); n += stride) {
            ++rounds;
            if (testing::Test::HasFailure() || n > 100'000)
                throw std::runtime_error(failing.what + std::to_string(n) +
                                         (times == Times::Once ? " once" : " for ever"));
        }
    }
    std::cout << name << ": " << rounds << " failures of the " << failing.what << std::endl;
    return rounds;
}

template <typename Value>
void expectSentence(const Result<Value>& done)
{
    if (!done) {
        EXPECT_FALSE(errorText(done.error()).isEmpty()) << static_cast<int>(done.error().code);
    }
}

class FailingCalls : public testing::TestWithParam<Request>
{
protected:
    //! Asks for it with the n-th call failing; false if none failed.
    bool failAt(int n, Times times, const Failing& failing)
    {
        setFileBytes(m_folder.path("test.store"), someStore().file);
        setFileBytes(m_folder.path("test.store-wal"), someStore().log);
        auto store = m_folder.open(m_disk.vfs());
        failing.arm(n, times);
        const Result<void> done = GetParam().ofOpenStore(*store);
        // what happens while it still fails mustn't do harm either
        if (times == Times::Forever && n % 2 == 0)
            store.reset();
        const bool failed = failing.disarm() > 0;
        expectSentence(done);
        expectCopiesWhole();
        expectOldOrNew(store.get(), done.has_value());
        store.reset();
        expectOldOrNew(m_folder.open().get(), done.has_value());
        return failed;
    }

    //! What has the name of a copy can be restored.
    void expectCopiesWhole()
    {
        for (const StoreCopy& copy : copiesOf(m_folder.place())) {
            const auto opened = Store::open(copyPlace(m_folder.place(), copy), ScratchFolder::passphrase());
            ASSERT_TRUE(opened);
            EXPECT_TRUE(contentOf(**opened) == someStore().content);
        }
        QDir(m_folder.path("backups")).removeRecursively();
    }

    //! And everything can be gone on with, if need be on a fresh connection.
    void expectOldOrNew(Store* store, bool done)
    {
        if (!store)
            return;
        if (!store->write({theCase, {}, std::nullopt, Durability::Act})) {
            const Result<void> reopened = store->reopen();
            ASSERT_TRUE(reopened) << reopened.error().detail.toStdString();
        }
        ASSERT_TRUE(store->write({theCase, {}, std::nullopt, Durability::Act}));
        const auto found = contentOf(*store);
        ASSERT_TRUE(found) << "damaged";
        WitnessedCases changed = someStore().content;
        GetParam().change(changed);
        EXPECT_TRUE(*found == changed || (!done && *found == someStore().content)) << "neither old nor new";
    }

    ScratchFolder m_folder{ScratchFolder::Where::Memory};
    FailingDisk m_disk{FailingDisk::Memory::None};
};

//! Something that ends with a store open.
struct Opening {
    const char* name;
    void (*lay)(const ScratchFolder& folder);
    Result<std::unique_ptr<Store>> (*open)(const ScratchFolder& folder, const QByteArray& vfs);
    //! What is in it then.
    WitnessedCases (*content)();
};

void PrintTo(const Opening& opening, std::ostream* out)
{
    *out << opening.name;
}

Result<std::unique_ptr<Store>> tryOpen(const ScratchFolder& folder, const QByteArray& vfs)
{
    return folder.tryOpen(vfs);
}

void layGoldenStore(const ScratchFolder& folder)
{
    setFileBytes(folder.path("test.store"),
                 fileBytes(QStringLiteral(RUNDBORD_TEST_DATA "/stores/v1.rundbord")));
}

WitnessedCases goldenContent()
{
    const ScratchFolder folder(ScratchFolder::Where::Memory);
    layGoldenStore(folder);
    return contentOf(*folder.open()).value();
}

const Opening openings[] = {
    {"Create", [](const ScratchFolder&) {},
     [](const ScratchFolder& folder, const QByteArray& vfs) { return folder.tryCreate(vfs); },
     [] { return WitnessedCases(); }},
    {"OpenAfterACrash",
     [](const ScratchFolder& folder) {
         setFileBytes(folder.path("test.store"), someStore().file);
         setFileBytes(folder.path("test.store-wal"), someStore().log);
     },
     tryOpen, [] { return someStore().content; }},
    {"Lift", layGoldenStore, tryOpen, goldenContent},
};

class FailingOpening : public testing::TestWithParam<Opening>
{
protected:
    bool failAt(int n, Times times, FailingDisk& disk, const Failing& failing)
    {
        const ScratchFolder folder(ScratchFolder::Where::Memory);
        GetParam().lay(folder);
        failing.arm(n, times);
        auto opened = GetParam().open(folder, disk.vfs());
        expectSentence(opened);
        // what happens while it still fails mustn't do harm either
        if (opened && n % 2 == 0)
            opened->reset();
        const bool failed = failing.disarm() > 0;
        // it may take what can't be read at all for a damaged store, or one that was altered, until the next opening
        if (opened && *opened && (*opened)->isSound() && (*opened)->isComplete())
            expectContent(**opened);
        if (opened)
            opened->reset();
        const bool nothingThere = folder.names().empty();
        const auto store = nothingThere ? GetParam().open(folder, disk.vfs()) : folder.tryOpen(disk.vfs());
        EXPECT_TRUE(store) << store.error().detail.toStdString();
        if (store)
            expectContent(**store);
        return failed;
    }

    void expectContent(const Store& store) const
    {
        const auto content = contentOf(store);
        ASSERT_TRUE(content) << "damaged";
        EXPECT_TRUE(*content == m_content);
    }

    const WitnessedCases m_content = GetParam().content();
    FailingDisk m_disk{FailingDisk::Memory::None};
};

} // namespace

TEST_P(FailingCalls, OfTheDiskLoseNothing)
{
    const Failing disk = failingDisk(m_disk);
    const int rounds =
        failEverywhere(GetParam().name, disk, [&](int n, Times times) { return failAt(n, times, disk); });
    // the file has been read through when it is opened
    EXPECT_TRUE(rounds > scaled(10) || GetParam().name == std::string("ReadAll"));
}

TEST_P(FailingCalls, OfMemoryLoseNothing)
{
    const Failing memory = failingMemory();
    EXPECT_GT(
        failEverywhere(GetParam().name, memory, [&](int n, Times times) { return failAt(n, times, memory); }),
        scaled(100));
}

INSTANTIATE_TEST_SUITE_P(Requests, FailingCalls, testing::ValuesIn(requests),
                         [](const auto& each) { return std::string(each.param.name); });

TEST_P(FailingOpening, OnAFailingDiskLosesNothing)
{
    const Failing disk = failingDisk(m_disk);
    failEverywhere(GetParam().name, disk, [&](int n, Times times) { return failAt(n, times, m_disk, disk); });
}

TEST_P(FailingOpening, OnFailingMemoryLosesNothing)
{
    const Failing memory = failingMemory();
    EXPECT_GT(failEverywhere(GetParam().name, memory,
                             [&](int n, Times times) { return failAt(n, times, m_disk, memory); }),
              scaled(100));
}

INSTANTIATE_TEST_SUITE_P(Openings, FailingOpening, testing::ValuesIn(openings),
                         [](const auto& each) { return std::string(each.param.name); });

} // namespace rundbord
