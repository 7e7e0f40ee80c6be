// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copy_folder.h"
#include "core/store/restoring.h"
#include "tests/support/failing_disk.h"
#include "tests/support/scale.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/store_witness.h"

#include <QDir>

#include <gtest/gtest.h>
#include <iostream>
#include <random>

namespace rundbord
{

// A disk, or a memory on the way to it, that turns a bit over. Nothing crashes, what isn't hit can be read, and what is
// hit is named.

namespace
{

constexpr int caseCount = 10;
constexpr int recordsInCase = 100;
constexpr int recordCount = caseCount * recordsInCase;

//! A store and its log, as a program that died left them, or without a log as one that ended did.
struct Files {
    QByteArray store;
    QByteArray log;
    //! As it was made when the meeting began, with its name; much has been written since.
    StoreCopy copy;
    QByteArray copyBytes;
    WitnessedCases content;
};

StoreCopy copyOf(Store& store)
{
    const Result<void> started =
        store.startCopy(CopyReason::Close, QDateTime({2026, 11, 22}, {13, 0}, Qt::UTC));
    while (started && store.isCopying()) {
        if (const auto advanced = store.advanceCopy(); advanced && *advanced)
            return **advanced;
    }
    throw std::runtime_error("no copy");
}

Files makeFiles(bool withLog)
{
    const ScratchFolder folder(ScratchFolder::Where::Memory);
    const FailingDisk disk(FailingDisk::Memory::None);
    auto store = folder.create(disk.vfs());
    std::vector<Batch> batches;
    for (int i = 0; i < caseCount; ++i) {
        Batch batch{CaseId::create(), {}, "overview " + QByteArray::number(i), {}};
        for (int record = 0; record < recordsInCase; ++record)
            batch.changes.push_back({RecordId::create(), QByteArray(record * 37 % 700, 'a')});
        batches.push_back(batch);
        if (!store->createCase(batch))
            throw std::runtime_error("no case");
    }
    Files files;
    files.copy = copyOf(*store);
    files.copyBytes = fileBytes(copyPlace(folder.place(), files.copy).path);
    store = nullptr;
    store = folder.open(disk.vfs());
    for (Batch& batch : batches) {
        batch.changes.resize(20);
        for (RecordChange& change : batch.changes)
            change.payload = *change.payload + "changed";
        if (!store->write(batch))
            throw std::runtime_error("not written");
    }
    files.content = contentOf(*store).value();
    if (withLog)
        files.log = fileBytes(folder.path("test.store-wal"));
    else
        store = nullptr;
    files.store = fileBytes(folder.path("test.store"));
    return files;
}

//! What is left of a store after some damage.
struct Left {
    int usable{0};
    //! Missing, and nothing says so.
    int unnamed{0};
    //! Not what was written.
    int wrong{0};
};

Left lookAt(const ScratchFolder& folder, const WitnessedCases& whole)
{
    Left left;
    const FailingDisk disk(FailingDisk::Memory::None);
    const auto store = folder.tryOpen(disk.vfs());
    if (!store)
        return left;
    for (const auto& [caseId, expected] : whole) {
        const auto loaded = (*store)->readCase(caseId);
        if (!loaded)
            continue;
        int sameRecords = 0;
        for (const LoadedRecord& record : loaded->records) {
            const auto found = expected.records.find(record.id);
            const QByteArray written = found == expected.records.end() ? QByteArray() : found->second;
            sameRecords += record.payload == written ? 1 : 0;
            left.wrong += record.payload == written || record.payload + "changed" == written ? 0 : 1;
        }
        left.usable += sameRecords;
        const bool named = !loaded->damaged.empty() || !loaded->manifestAgrees || !(*store)->isSound();
        if (!named)
            left.unnamed += static_cast<int>(expected.records.size()) - sameRecords;
    }
    return left;
}

struct Sum {
    int trials{0};
    qint64 usable{0};
    int worst{recordCount};
    int lost{0};
    //! The same after what the program offers where nothing is left: the copy in the place of the store.
    qint64 usableWithCopy{0};
    int lostWithCopy{0};
    int unnamed{0};
    int wrong{0};

    void add(const Left& left)
    {
        ++trials;
        usable += left.usable;
        worst = std::min(worst, left.usable);
        lost += left.usable == 0 ? 1 : 0;
        unnamed += left.unnamed;
        wrong += left.wrong;
    }
    void addWithCopy(const Left& left)
    {
        usableWithCopy += left.usable;
        lostWithCopy += left.usable == 0 ? 1 : 0;
    }
    [[nodiscard]] double mean() const { return static_cast<double>(usable) / trials; }
};

void print(const char* what, const Sum& sum)
{
    std::cout << what << ": " << sum.trials << " bits, of " << recordCount << " records " << sum.mean()
              << " on average and at worst " << sum.worst << " usable, nothing left " << sum.lost
              << " times; with a copy " << static_cast<double>(sum.usableWithCopy) / sum.trials
              << " on average, nothing left " << sum.lostWithCopy << " times; missing and not named "
              << sum.unnamed << ", wrong " << sum.wrong << std::endl;
}

class TurnedBits : public testing::Test
{
protected:
    void turn(const Files& files, bool inLog, qsizetype byte, int bit)
    {
        QByteArray store = files.store;
        QByteArray log = files.log;
        QByteArray& hit = inLog ? log : store;
        hit[byte] = static_cast<char>(hit.at(byte) ^ (1 << bit));
        setFileBytes(m_folder.path("test.store"), store);
        if (log.isEmpty())
            QFile::remove(m_folder.path("test.store-wal"));
        else
            setFileBytes(m_folder.path("test.store-wal"), log);
    }

    //! Anywhere in that part of the file.
    Sum turnMany(const Files& files, bool inLog, int trials, qsizetype from, qsizetype to)
    {
        std::mt19937 random(
            20261122); // NOLINT(bugprone-random-generator-seed,cert-msc51-cpp): to be repeatable
        Sum sum;
        for (int i = 0; i < trials; ++i) {
            const auto byte = std::uniform_int_distribution<qsizetype>(from, to - 1)(random);
            turn(files, inLog, byte, std::uniform_int_distribution(0, 7)(random));
            const Left left = lookAt(m_folder, files.content);
            sum.add(left);
            sum.addWithCopy(left.usable == 0 ? restored(files) : left);
        }
        return sum;
    }

    Left restored(const Files& files)
    {
        const FailingDisk disk(FailingDisk::Memory::None);
        const StorePlace place = m_folder.place(disk.vfs());
        (void)unfinishedCopy(place, 0); // makes the folder of the copies
        setFileBytes(copyPlace(place, files.copy).path, files.copyBytes);
        const Result<void> done = restore(place, files.copy, presentedKey(ScratchFolder::passphrase()),
                                          QDateTime::currentDateTimeUtc());
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        const Left left = lookAt(m_folder, files.content);
        QDir(m_folder.path("backups")).removeRecursively();
        return left;
    }

    ScratchFolder m_folder{ScratchFolder::Where::Memory};
};

TEST_F(TurnedBits, AnywhereInTheStoreCostNextToNothing)
{
    const Files files = makeFiles(false);
    const Sum sum = turnMany(files, false, scaled(300), 0, files.store.size());
    print("store", sum);
    EXPECT_GE(sum.mean(), 0.98 * recordCount);
    EXPECT_GE(static_cast<double>(sum.usableWithCopy), 0.995 * recordCount * sum.trials);
    EXPECT_EQ(sum.lostWithCopy, 0);
    EXPECT_EQ(sum.unnamed, 0);
    EXPECT_EQ(sum.wrong, 0);
}

TEST_F(TurnedBits, AnywhereInTheLogCostNextToNothing)
{
    const Files files = makeFiles(true);
    const Sum sum = turnMany(files, true, scaled(300), 0, files.log.size());
    print("log", sum);
    EXPECT_EQ(sum.lost, 0);
    EXPECT_EQ(sum.wrong, 0);
}

// By chance alone the first pages would hardly be hit, and all the others hang on them.
TEST_F(TurnedBits, InTheFirstPagesCostNothingThatACopyHas)
{
    const Files files = makeFiles(false);
    constexpr qsizetype pages = 12;
    for (qsizetype page = 0; page < pages; ++page) {
        const Sum sum = turnMany(files, false, scaled(100), page * 4096, (page + 1) * 4096);
        print(qPrintable(QStringLiteral("page %1").arg(page + 1)), sum);
        EXPECT_EQ(sum.lostWithCopy, 0);
        EXPECT_EQ(sum.unnamed, 0);
        EXPECT_EQ(sum.wrong, 0);
    }
}

// A damaged store is called damaged, so that a copy is offered, and not another program's file.
TEST_F(TurnedBits, InTheHeaderAreTakenForDamage)
{
    const Files files = makeFiles(false);
    constexpr qsizetype headerSize = 100;
    for (qsizetype bit = 0; bit < headerSize * 8; bit += scaled(100) < 100 ? 13 : 1) {
        turn(files, false, bit / 8, static_cast<int>(bit % 8));
        const auto store = m_folder.tryOpen();
        // the version may be any
        EXPECT_TRUE(store || store.error().code == ErrorCode::StoreDamaged ||
                    store.error().code == ErrorCode::StoreTooNew)
            << bit << ' ' << store.error().detail.toStdString();
    }
}

} // namespace

} // namespace rundbord
