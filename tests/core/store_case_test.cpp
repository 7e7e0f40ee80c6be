// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/failing_disk.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

Batch batchOf(const CaseId& caseId, std::vector<RecordChange> changes,
              std::optional<QByteArray> overview = std::nullopt)
{
    return {caseId, std::move(changes), std::move(overview), Durability::Draft};
}

//! What a case consists of, as a test writes it down for itself.
using Model = std::map<RecordId, QByteArray>;

Model modelOf(const LoadedCase& loaded)
{
    Model model;
    for (const LoadedRecord& record : loaded.records)
        model[record.id] = record.payload;
    return model;
}

//! Nothing damaged, nothing altered, and these records.
void expectWhole(const Store& store, const CaseId& caseId, const Model& expected)
{
    const auto loaded = store.readCase(caseId);
    ASSERT_TRUE(loaded);
    EXPECT_EQ(modelOf(*loaded), expected);
    EXPECT_TRUE(loaded->damaged.empty());
    EXPECT_TRUE(loaded->manifestAgrees);
}

} // namespace

TEST(StoreCase, ReadsBackWhatWasWritten)
{
    const ScratchFolder folder;
    const CaseId caseId = CaseId::create();
    const RecordId first = RecordId::create();
    const RecordId second = RecordId::create();
    {
        const auto store = folder.create();
        ASSERT_TRUE(store->createCase(batchOf(caseId, {{first, QByteArray("a")}}, QByteArray("list entry"))));
        ASSERT_TRUE(store->write(batchOf(caseId, {{second, QByteArray("b")}, {first, QByteArray("a2")}})));
        expectWhole(*store, caseId, {{first, "a2"}, {second, "b"}});
    }
    const auto store = folder.open();
    expectWhole(*store, caseId, {{first, "a2"}, {second, "b"}});
    EXPECT_THAT(*store->overviews(), testing::ElementsAre(CaseOverview{caseId, "list entry", false}));
}

TEST(StoreCase, EmptyAndLargePayloadsAreKept)
{
    const ScratchFolder folder;
    const CaseId caseId = CaseId::create();
    const Model model{{RecordId::create(), QByteArray()},
                      {RecordId::create(), QByteArray(3'000'000, 'x')},
                      {RecordId::create(), QByteArray("\0\0", 2)}};
    const auto store = folder.create();
    ASSERT_TRUE(store->createCase(batchOf(caseId, {})));
    for (const auto& [id, payload] : model)
        ASSERT_TRUE(store->write(batchOf(caseId, {{id, payload}})));
    expectWhole(*store, caseId, model);
    EXPECT_EQ(store->overviews()->front(), (CaseOverview{caseId, QByteArray(), false}));
}

TEST(StoreCase, RemovedRecordsAreGoneAndMayComeBack)
{
    const ScratchFolder folder;
    const CaseId caseId = CaseId::create();
    const RecordId id = RecordId::create();
    const auto store = folder.create();
    ASSERT_TRUE(store->createCase(batchOf(caseId, {{id, QByteArray("a")}})));
    ASSERT_TRUE(store->write(batchOf(caseId, {{id, std::nullopt}, {RecordId::create(), std::nullopt}})));
    expectWhole(*store, caseId, {});
    ASSERT_TRUE(store->write(batchOf(caseId, {{id, QByteArray("b")}})));
    expectWhole(*store, caseId, {{id, "b"}});
}

TEST(StoreCase, OverviewChangesOnItsOwn)
{
    const ScratchFolder folder;
    const CaseId caseId = CaseId::create();
    const auto store = folder.create();
    ASSERT_TRUE(store->createCase(batchOf(caseId, {}, QByteArray("before"))));
    ASSERT_TRUE(store->write(batchOf(caseId, {})));
    EXPECT_EQ(store->overviews()->front().payload, QByteArray("before"));
    ASSERT_TRUE(store->write(batchOf(caseId, {}, QByteArray("after"))));
    EXPECT_EQ(store->overviews()->front().payload, QByteArray("after"));
}

TEST(StoreCase, CasesKeepToThemselves)
{
    const ScratchFolder folder;
    const CaseId first = CaseId::create();
    const CaseId second = CaseId::create();
    const RecordId sameId = RecordId::create();
    const auto store = folder.create();
    ASSERT_TRUE(store->createCase(batchOf(first, {{sameId, QByteArray("1")}})));
    ASSERT_TRUE(store->createCase(batchOf(second, {{sameId, QByteArray("2")}})));
    expectWhole(*store, first, {{sameId, "1"}});
    expectWhole(*store, second, {{sameId, "2"}});
}

TEST(StoreCase, RefusesWhatIsntThereOrIsThereAlready)
{
    const ScratchFolder folder;
    const CaseId caseId = CaseId::create();
    const auto store = folder.create();
    EXPECT_EQ(store->write(batchOf(caseId, {})).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store->readCase(caseId).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(store->createCase(batchOf(caseId, {})));
    EXPECT_EQ(store->createCase(batchOf(caseId, {})).error().code, ErrorCode::DuplicateId);
    EXPECT_TRUE(*store->hasCase(caseId));
    EXPECT_FALSE(*store->hasCase(CaseId::create()));
}

TEST(StoreCase, DeletedCaseLeavesNoKeyInAnyFile)
{
    const ScratchFolder folder;
    const CaseId doomed = CaseId::create();
    const CaseId other = CaseId::create();
    folder.create().reset();
    {
        const auto store = folder.open();
        ASSERT_TRUE(store->createCase(batchOf(doomed, {{RecordId::create(), QByteArray(5000, 'x')}})));
        ASSERT_TRUE(store->createCase(batchOf(other, {{RecordId::create(), QByteArray("kept")}})));
    }
    QByteArray key;
    QByteArray record;
    {
        RawSql sql(folder.path("test.store"));
        key = sql.bytes("SELECT wrapped FROM case_key WHERE case_id = ?1", {doomed.uuid().toRfc4122()});
        record = sql.bytes("SELECT sealed FROM record WHERE case_id = ?1", {doomed.uuid().toRfc4122()});
    }
    ASSERT_EQ(key.size(), 72);
    ASSERT_THAT(folder.filesWith(key), testing::ElementsAre("test.store"));
    const auto store = folder.open();
    // So that the log holds pages with the key as well.
    ASSERT_TRUE(store->write(batchOf(doomed, {{RecordId::create(), QByteArray("more")}}, QByteArray("o"))));
    ASSERT_TRUE(store->deleteCase(doomed));
    EXPECT_THAT(folder.filesWith(key.sliced(24)), testing::IsEmpty());
    EXPECT_THAT(folder.filesWith(record.sliced(100, 64)), testing::IsEmpty());
    EXPECT_EQ(store->readCase(doomed).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store->write(batchOf(doomed, {})).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store->readCase(other)->records.front().payload, QByteArray("kept"));
    EXPECT_TRUE(store->deleteCase(doomed)) << "may be repeated";
}

// The same sequence of writes in a map and in a store, with a closing and opening now and then.
RC_GTEST_PROP(StoreCase, AlwaysHoldsWhatAMapWouldHold, ())
{
    const ScratchFolder folder;
    const FailingDisk disk; // syncs at no cost
    const CaseId caseId = CaseId::create();
    std::vector<RecordId> ids(6);
    std::generate(ids.begin(), ids.end(), RecordId::create);
    auto store = folder.create(disk.vfs());
    RC_ASSERT(store->createCase(batchOf(caseId, {})).has_value());
    Model model;
    const int batches = *rc::gen::inRange(0, 12);
    for (int i = 0; i < batches; ++i) {
        std::vector<RecordChange> changes;
        const int count = *rc::gen::inRange(0, 5);
        for (int j = 0; j < count; ++j) {
            const RecordId id = *rc::gen::elementOf(ids);
            const bool removed = *rc::gen::inRange(0, 3) == 0;
            const auto payload =
                QByteArray(*rc::gen::inRange<qsizetype>(0, 2000), static_cast<char>('a' + i));
            changes.push_back({id, removed ? std::nullopt : std::optional(payload)});
            removed ? void(model.erase(id)) : void(model[id] = payload);
        }
        Batch batch = batchOf(caseId, changes);
        batch.durability = *rc::gen::element(Durability::Draft, Durability::Act);
        RC_ASSERT(store->write(batch).has_value());
        if (*rc::gen::inRange(0, 4) == 0) {
            store.reset();
            store = folder.open(disk.vfs());
        }
    }
    const auto loaded = store->readCase(caseId);
    RC_ASSERT(loaded.has_value() && loaded->manifestAgrees && loaded->damaged.empty());
    RC_ASSERT(modelOf(*loaded) == model);
}

// All or nothing: whichever access fails, the batch is there whole or not at all.
TEST(StoreCase, BatchIsNeverWrittenByHalf)
{
    int refused = 0;
    for (int change = 1;; ++change) {
        const ScratchFolder folder;
        const CaseId caseId = CaseId::create();
        const std::vector<RecordId> ids{RecordId::create(), RecordId::create(), RecordId::create()};
        const auto all = [&](const char* text) {
            const QByteArray payload = QByteArray(text).repeated(1000);
            return batchOf(caseId, {{ids[0], payload}, {ids[1], payload}, {ids[2], payload}},
                           QByteArray(text));
        };
        FailingDisk disk;
        auto store = folder.create(disk.vfs());
        ASSERT_TRUE(store->createCase(all("old")));
        disk.failAtChange(change, FailingDisk::Times::Forever);
        const bool written = store->write(all("new")).has_value();
        store.reset();
        disk.heal();
        store = folder.open(disk.vfs());
        const LoadedCase loaded = *store->readCase(caseId);
        ASSERT_EQ(loaded.records.size(), 3U);
        EXPECT_TRUE(loaded.manifestAgrees);
        EXPECT_EQ(loaded.records[0].payload, loaded.records[1].payload);
        EXPECT_EQ(loaded.records[1].payload, loaded.records[2].payload);
        if (written) {
            EXPECT_TRUE(loaded.records[0].payload.startsWith("new"));
            break;
        }
        ++refused;
        ASSERT_LT(change, 100);
    }
    EXPECT_GT(refused, 3);
}

TEST(StoreCase, CreatedWholeOrNotAtAll)
{
    for (int change = 1;; ++change) {
        const ScratchFolder folder;
        const CaseId caseId = CaseId::create();
        const Batch first = batchOf(caseId, {{RecordId::create(), QByteArray(9000, 'x')}}, QByteArray("o"));
        FailingDisk disk;
        auto store = folder.create(disk.vfs());
        disk.failAtChange(change, FailingDisk::Times::Forever);
        const bool created = store->createCase(first).has_value();
        store.reset();
        disk.heal();
        store = folder.open(disk.vfs());
        if (*store->hasCase(caseId))
            expectWhole(*store, caseId, {{first.changes.front().id, *first.changes.front().payload}});
        else
            EXPECT_FALSE(created);
        if (created)
            break;
        ASSERT_LT(change, 100);
    }
}

} // namespace rundbord
