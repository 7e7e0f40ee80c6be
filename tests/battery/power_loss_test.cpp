// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_loss.h"

#include "tests/support/scale.h"
#include "tests/support/store_witness.h"

#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <gtest/gtest.h>
#include <iostream>

namespace rundbord
{

// The power goes at every moment of writing, and whatever the disk made of what it had not yet been told to keep.

namespace
{

using Verdict = PowerLoss::Verdict;
using Verdicts = PowerLoss::Verdicts;

int faultsOf(const Verdicts& verdicts)
{
    return verdicts.corrupt + verdicts.nonAtomic + verdicts.lost;
}

Verdicts printed(const char* what, Verdicts verdicts)
{
    std::cout << what << ": " << verdicts.states << " states, " << verdicts.corrupt << " corrupt, "
              << verdicts.nonAtomic << " not atomic, " << verdicts.lost << " without what was safe"
              << (verdicts.firstFault.empty() ? "" : "; first: ") << verdicts.firstFault << std::endl;
    return verdicts;
}

bool canBeGoneOnWith(Store& store, const CaseId& caseId)
{
    const LoadedRecord more{RecordId::create(), "more"};
    if (!store.write({caseId, {{more.id, more.payload}}, std::nullopt, Durability::Act}))
        return false;
    const auto content = contentOf(store);
    return content && content->at(caseId).records.contains(more.id);
}

//! As somebody does who comes back when there is power again. Syncs cost nothing on this disk.
Verdict lookAtStore(const ScratchFolder& left, const std::function<Verdict(const WitnessedCases&)>& judge)
{
    const FailingDisk disk(FailingDisk::Memory::None);
    const auto store = left.tryOpen(disk.vfs());
    const auto content = store ? contentOf(**store) : std::nullopt;
    if (!content)
        return Verdict::Corrupt;
    const Verdict verdict = judge(*content);
    if (verdict != Verdict::Whole)
        return verdict;
    return canBeGoneOnWith(**store, content->begin()->first) ? Verdict::Whole : Verdict::Corrupt;
}

//! A secretary in a meeting: letters as drafts, made safe after some, and acts between them; the list of cases shows
//! what is done; a case is made and destroyed.
class PowerLossInMeeting : public testing::Test
{
protected:
    void SetUp() override
    {
        m_store = m_folder.create(m_disk.vfs());
        ASSERT_TRUE(m_store->createCase({m_case, someRecords(12), QByteArray("first overview"), {}}));
    }

    //! From here on, the power may go.
    void beginEvents(StoreWitness::Acknowledges acknowledges = StoreWitness::Acknowledges::Truly)
    {
        const ScratchFolder sameNow(ScratchFolder::Where::Memory);
        ASSERT_TRUE(m_store->sync());
        m_disk.pullPlugInto(sameNow.path());
        m_before = sameNow.content();
        m_witness = std::make_unique<StoreWitness>(*m_store, m_disk, acknowledges);
        m_disk.record();
    }

    static std::vector<RecordChange> someRecords(int count)
    {
        std::vector<RecordChange> records;
        for (int i = 0; i < count; ++i)
            records.push_back({RecordId::create(), QByteArray(i * 97 % 700, 'r')});
        return records;
    }

    void typeWord(const RecordId& field, int word)
    {
        QByteArray text = "word " + QByteArray::number(word);
        for (int letter = 0; letter < 9; ++letter) {
            text += static_cast<char>('a' + (word + letter) % 26);
            m_witness->write({m_case, {{field, text + QByteArray(word * 41 % 600, '.')}}, std::nullopt, {}});
            if (letter % 4 == 3)
                m_witness->sync();
        }
    }

    void act(int number)
    {
        std::vector<RecordChange> changes = someRecords(1 + number % 3);
        changes.push_back({m_last, std::nullopt});
        m_last = changes.front().id;
        m_witness->write({m_case,
                          changes,
                          "overview " + QByteArray::number(number),
                          Durability::Act,
                          {{SettingId::Place, QByteArray(number * 30 % 500, 'p')}}});
    }

    void holdMeeting(int words)
    {
        const CaseId other = CaseId::create();
        m_witness->create({other, someRecords(3), QByteArray("other"), {}});
        const RecordId field = RecordId::create();
        for (int word = 0; word < words; ++word) {
            typeWord(field, word);
            act(word);
            if (word == words / 2)
                m_witness->remove(other);
        }
    }

    //! Until SQLite is about to move its log into the file by itself, which it does after 1000 pages.
    void fillLog()
    {
        constexpr qint64 nearlyFull = 960 * 4120;
        const QString log = m_folder.path("test.store-wal");
        const RecordId long_ = RecordId::create();
        while (QFileInfo(log).size() < nearlyFull)
            ASSERT_TRUE(m_store->write({m_case, {{long_, QByteArray(60'000, 'x')}}, std::nullopt, {}}));
        ASSERT_TRUE(m_store->write({m_case, {{long_, std::nullopt}}, std::nullopt, {}}));
    }

    [[nodiscard]] Verdict look(const ScratchFolder& left, qint64 mark) const
    {
        return lookAtStore(
            left, [this, mark](const WitnessedCases& found) { return m_witness->judge(found, mark); });
    }

    [[nodiscard]] Verdicts explore(int variants, std::vector<DiskEvent> events) const
    {
        return PowerLoss(m_before, std::move(events))
            .explore(variants, [this](const ScratchFolder& left, qint64 mark) { return look(left, mark); });
    }

    ScratchFolder m_folder{ScratchFolder::Where::Memory};
    FailingDisk m_disk;
    const CaseId m_case = CaseId::create();
    RecordId m_last = RecordId::create();
    FolderContent m_before;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<StoreWitness> m_witness;
};

TEST_F(PowerLossInMeeting, LeavesEveryBatchWholeAndAllThatWasCalledSafe)
{
    beginEvents();
    holdMeeting(scaled(14, 2));
    constexpr int variants = 20;
    const Verdicts verdicts = printed("meeting", explore(variants, m_disk.takeEvents()));
    EXPECT_GE(verdicts.states, scaled(15'000));
    EXPECT_EQ(faultsOf(verdicts), 0) << verdicts.firstFault;
}

TEST_F(PowerLossInMeeting, WhileTheLogIsMovedIntoTheFileAndBegunAnew)
{
    fillLog();
    beginEvents();
    const RecordId field = RecordId::create();
    for (int word = 0; word < 3; ++word)
        typeWord(field, word);
    constexpr int variants = 4;
    const std::vector<DiskEvent> events = m_disk.takeEvents();
    const auto intoFile = [](const DiskEvent& event) {
        return event.kind == DiskEvent::Kind::Write && event.path.ends_with("test.store");
    };
    ASSERT_TRUE(std::any_of(events.begin(), events.end(), intoFile)) << "the log wasn't moved";
    const Verdicts verdicts = printed("moving the log", explore(scaled(variants, 2), events));
    EXPECT_EQ(faultsOf(verdicts), 0) << verdicts.firstFault;
}

// And once more while the store is opened after the first time.
TEST_F(PowerLossInMeeting, AgainDuringTheRecovery)
{
    beginEvents();
    holdMeeting(2);
    std::atomic<int> count{0};
    std::atomic<int> states{0};
    constexpr int every = 20;
    const auto lookTwice = [&](const ScratchFolder& left, qint64 mark) {
        if (++count % scaled(every, every) != 0)
            return look(left, mark);
        FolderContent before = left.content();
        FailingDisk disk(FailingDisk::Memory::None);
        disk.record();
        (void)left.tryOpen(disk.vfs());
        const Verdicts verdicts =
            PowerLoss(std::move(before), disk.takeEvents())
                .explore(3, [&](const ScratchFolder& again, qint64) { return look(again, mark); });
        states += verdicts.states;
        return faultsOf(verdicts) == 0 ? Verdict::Whole : Verdict::Corrupt;
    };
    const Verdicts verdicts = PowerLoss(m_before, m_disk.takeEvents()).explore(scaled(4, 1), lookTwice);
    std::cout << "recovery: " << states << " states" << std::endl;
    EXPECT_EQ(faultsOf(verdicts), 0) << verdicts.firstFault;
    EXPECT_GT(states, scaled(500));
}

// The test of the test: a disk that lies about its syncs, and a store that calls safe what isn't, must be found out.

TEST_F(PowerLossInMeeting, DiskWithoutSyncsIsFoundOut)
{
    beginEvents();
    holdMeeting(3);
    std::vector<DiskEvent> events = m_disk.takeEvents();
    std::erase_if(events, [](const DiskEvent& event) { return event.kind == DiskEvent::Kind::Sync; });
    const Verdicts verdicts = printed("syncs left out", explore(3, std::move(events)));
    EXPECT_GT(verdicts.lost, verdicts.states / 10);
    EXPECT_GT(verdicts.corrupt, 0);
}

TEST_F(PowerLossInMeeting, DraftsThatAreCalledSafeAreFoundOut)
{
    beginEvents(StoreWitness::Acknowledges::WhatIsOnlyDraft);
    const RecordId field = RecordId::create();
    for (int i = 0; i < 20; ++i)
        m_witness->write({m_case, {{field, QByteArray(i, '.')}}, std::nullopt, Durability::Act});
    const Verdicts verdicts = printed("drafts called safe", explore(3, m_disk.takeEvents()));
    EXPECT_GT(verdicts.lost, verdicts.states / 10);
    EXPECT_EQ(verdicts.corrupt + verdicts.nonAtomic, 0);
}

QStringList goldenStores()
{
    return QDir(QStringLiteral(RUNDBORD_TEST_DATA "/stores"))
        .entryList({QStringLiteral("v*.rundbord")}, QDir::Files, QDir::Name);
}

class PowerLossWhileLifting : public testing::TestWithParam<QString>
{
};

} // namespace

// Lifting a store of an earlier version to this one gives the old or the new, never anything between.
TEST_P(PowerLossWhileLifting, LeavesAllThatWasThere)
{
    const ScratchFolder folder(ScratchFolder::Where::Memory);
    setFileBytes(folder.path("test.store"),
                 fileBytes(QStringLiteral(RUNDBORD_TEST_DATA "/stores/") + GetParam()));
    FolderContent before = folder.content();
    FailingDisk disk(FailingDisk::Memory::None);
    disk.record();
    const auto lifted = contentOf(*folder.open(disk.vfs()));
    ASSERT_TRUE(lifted);
    const Verdicts verdicts = PowerLoss(std::move(before), disk.takeEvents())
                                  .explore(scaled(20, 4), [&](const ScratchFolder& left, qint64) {
                                      return lookAtStore(left, [&](const WitnessedCases& found) {
                                          return found == *lifted ? Verdict::Whole : Verdict::NonAtomic;
                                      });
                                  });
    printed(qPrintable(QStringLiteral("lifting ") + GetParam()), verdicts);
    EXPECT_EQ(faultsOf(verdicts), 0) << verdicts.firstFault;
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, PowerLossWhileLifting, testing::ValuesIn(goldenStores()),
                         [](const auto& store) {
                             return store.param.section(QLatin1Char('.'), 0, 0).toStdString();
                         });

} // namespace rundbord
