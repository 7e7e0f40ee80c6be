// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_pairs.h"

#include "core/vault/sealing.h"
#include "pairs.h"
#include "tests/support/failing_disk.h"
#include "tests/support/scratch_folder.h"

#include <QFileInfo>

#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>

namespace rundbord
{

namespace
{

constexpr int recordSize = 500;

void mustSucceed(const Result<void>& done)
{
    if (!done)
        throw std::runtime_error(done.error().detail.toStdString());
}

//! A store of some size with one more case, in which somebody writes. Lives as long as the program.
struct FilledStore {
    FilledStore(int cases, int recordsInEach, int recordsHere)
        : store(folder.create(quick.vfs()))
    {
        for (int i = 0; i < cases; ++i)
            mustSucceed(store->createCase(batch(CaseId::create(), recordsInEach)));
        const Batch first = batch(here, recordsHere);
        mustSucceed(store->createCase(first));
        record = first.changes.front().id;
    }

    static Batch batch(const CaseId& caseId, int records)
    {
        Batch batch{caseId, {}, QByteArray(200, 'o'), Durability::Act};
        for (int i = 0; i < records; ++i)
            batch.changes.push_back({RecordId::create(), QByteArray(recordSize, 'r')});
        return batch;
    }

    double edit(Durability durability)
    {
        const Batch batch{here, {{record, QByteArray(recordSize, 'e')}}, std::nullopt, durability};
        return secondsOf([&] { mustSucceed(store->write(batch)); });
    }

    void openOnRealDisk()
    {
        store.reset();
        store = folder.open();
    }

    ScratchFolder folder;
    FailingDisk quick{FailingDisk::Memory::None};
    CaseId here{CaseId::create()};
    RecordId record;
    std::unique_ptr<Store> store;
};

void addCommitPair()
{
    auto* filled = new FilledStore(10, 100, 100);
    filled->openOnRealDisk();
    const QString log = filled->folder.path("test.store-wal");
    (void)filled->edit(Durability::Act);
    const qint64 before = QFileInfo(log).size();
    constexpr int trials = 10;
    for (int i = 0; i < trials; ++i)
        (void)filled->edit(Durability::Act);
    const auto bytes = static_cast<size_t>((QFileInfo(log).size() - before) / trials);
    const int file =
        ::open(filled->folder.path("floor").toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_APPEND, 0600);
    addPair(
        "one record sealed and committed for good", std::to_string(bytes) + " bytes and fdatasync", 300,
        [filled] { return filled->edit(Durability::Act); },
        [file, bytes] {
            const std::string block(bytes, 'x');
            return secondsOf([&] {
                if (::write(file, block.data(), block.size()) < 0 || ::fdatasync(file) != 0)
                    throw std::runtime_error("the floor was not written");
            });
        });
}

//! The same edit in a small store and in a large one: they should cost the same.
void addSizePair(const std::string& name, const std::string& floorName, FilledStore* large,
                 FilledStore* small)
{
    constexpr int together = 20;
    const auto edits = [](FilledStore* filled) {
        double sum = 0;
        for (int i = 0; i < together; ++i)
            sum += filled->edit(Durability::Draft);
        return sum / together;
    };
    (void)edits(large);
    (void)edits(small);
    addPair(
        name, floorName, 50, [edits, large] { return edits(large); },
        [edits, small] { return edits(small); });
}

void addSizePairs()
{
    auto* tenCases = new FilledStore(10, 3, 10);
    addSizePair("an edit among 100 cases", "among 10 cases", new FilledStore(100, 3, 10), tenCases);
    addSizePair("an edit among 10 000 cases", "among 10 cases", new FilledStore(10'000, 3, 10), tenCases);
    addSizePair("an edit in a case of 100 records", "of 10 records", new FilledStore(10, 3, 100), tenCases);
    addSizePair("an edit in a case of 1000 records", "of 10 records", new FilledStore(10, 3, 1000), tenCases);
}

double openAndReadAll(const FilledStore& filled)
{
    return secondsOf([&] {
        const auto store = filled.folder.open();
        size_t records = 0;
        const std::vector<CaseOverview> overviews = store->overviews().value();
        for (const CaseOverview& overview : overviews) {
            const LoadedCase loaded = store->readCase(overview.caseId).value();
            if (!loaded.damaged.empty() || !loaded.manifestAgrees)
                throw std::runtime_error("damaged");
            records += loaded.records.size();
        }
        if (records < manyRecords)
            throw std::runtime_error("too few");
    });
}

//! Every byte of the file read once, and as many seals opened.
double readAndUnseal(const QString& file, const Secret& key, const QByteArray& sealed)
{
    return secondsOf([&] {
        if (fileBytes(file).isEmpty())
            throw std::runtime_error("empty");
        for (int i = 0; i < manyRecords; ++i) {
            if (!unsealPadded(key, SealContext("bench"), sealed))
                throw std::runtime_error("broken");
        }
    });
}

void addReadingPair()
{
    auto* filled = new FilledStore(300, 100, 1);
    filled->store.reset();
    auto* key = new Secret(Secret::random(32));
    const QByteArray sealed = sealPadded(*key, SealContext("bench"), QByteArray(recordSize, 'r'));
    const QString file = filled->folder.path("test.store");
    addPair(
        "opening, checking and listing 30 000 records", "reading the file and opening as many seals", 10,
        [filled] { return openAndReadAll(*filled); },
        [file, key, sealed] { return readAndUnseal(file, *key, sealed); });
}

} // namespace

void addStorePairs()
{
    addCommitPair();
    addSizePairs();
    addReadingPair();
}

} // namespace rundbord
