// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_key.h"
#include "tests/support/failing_disk.h"
#include "tests/support/raw_sql.h"
#include "tests/support/scratch_folder.h"
#include "tests/support/writer_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rundbord
{

// The ways into a store: a new passphrase, a recovery key, a second person.

namespace
{

Secret newPassphrase()
{
    return Secret::copyOf("en helt annan mening med ord");
}

Secret colleaguesPassphrase()
{
    return Secret::copyOf("kollegans egna fem slumpade ord");
}

WrappingKey cheapKey(const Secret& secret)
{
    return *wrappingKey(secret, KdfCost::cheapest());
}

Result<void> changePassphrase(Store& store)
{
    return store.putWayIn(SlotType::Passphrase, cheapKey(newPassphrase()));
}

QByteArray wrappedIn(const Store& store, SlotType type)
{
    return store.waysIn()->find(type)->wrapped;
}

class StoreKeys : public testing::Test
{
protected:
    void SetUp() override
    {
        m_store = m_folder.create();
        ASSERT_TRUE(m_store->createCase(
            {m_case, {{RecordId::create(), QByteArray("kept")}}, std::nullopt, Durability::Act}));
    }

    //! How opening ends: the payload of the one record, or why not.
    [[nodiscard]] std::variant<QByteArray, ErrorCode> opening(const Secret& secret,
                                                              KeyKind kind = KeyKind::Passphrase) const
    {
        const auto store = Store::open(m_folder.place(), secret, kind);
        if (!store)
            return store.error().code;
        return (*store)->readCase(m_case)->records.at(0).payload;
    }

    ScratchFolder m_folder;
    const CaseId m_case = CaseId::create();
    std::unique_ptr<Store> m_store;
};

using Opened = std::variant<QByteArray, ErrorCode>;
const Opened whole = QByteArray("kept");
const Opened wrongPassphrase = ErrorCode::WrongPassphrase;
const Opened wrongRecoveryKey = ErrorCode::WrongRecoveryKey;

TEST_F(StoreKeys, ANewPassphraseOpensEverythingAndTheOldNothing)
{
    ASSERT_TRUE(changePassphrase(*m_store));
    m_store.reset();
    EXPECT_EQ(opening(newPassphrase()), whole);
    EXPECT_EQ(opening(ScratchFolder::passphrase()), wrongPassphrase);
}

TEST_F(StoreKeys, NothingOfTheOldSlotIsLeftInAnyFile)
{
    const QByteArray old = wrappedIn(*m_store, SlotType::Passphrase);
    const QByteArray oldSalt = m_store->waysIn()->find(SlotType::Passphrase)->salt;
    ASSERT_THAT(m_folder.filesWith(old), testing::Not(testing::IsEmpty())) << "else nothing is looked for";
    ASSERT_TRUE(changePassphrase(*m_store));
    EXPECT_THAT(m_folder.filesWith(old), testing::IsEmpty());
    EXPECT_THAT(m_folder.filesWith(oldSalt), testing::IsEmpty());
    EXPECT_THAT(m_folder.filesWith(wrappedIn(*m_store, SlotType::Passphrase)),
                testing::ElementsAre("test.store"));
}

TEST_F(StoreKeys, NothingOfARemovedSlotIsLeftInAnyFile)
{
    ASSERT_TRUE(m_store->putWayIn(SlotType::Colleague, cheapKey(colleaguesPassphrase())));
    const QByteArray old = wrappedIn(*m_store, SlotType::Colleague);
    ASSERT_THAT(m_folder.filesWith(old), testing::ElementsAre("test.store"));
    ASSERT_TRUE(m_store->removeWayIn(SlotType::Colleague));
    EXPECT_THAT(m_folder.filesWith(old), testing::IsEmpty());
    m_store.reset();
    EXPECT_EQ(opening(colleaguesPassphrase()), wrongPassphrase);
    EXPECT_EQ(opening(ScratchFolder::passphrase()), whole);
}

TEST_F(StoreKeys, TheRecoveryKeyOpensAllOfItAsRecoveryKeyOnly)
{
    const Secret key = Secret::random(recoveryKeySize);
    ASSERT_TRUE(m_store->putWayIn(SlotType::Recovery, cheapKey(key)));
    m_store.reset();
    EXPECT_EQ(opening(key, KeyKind::Recovery), whole);
    EXPECT_EQ(opening(key), wrongPassphrase);
    EXPECT_EQ(opening(ScratchFolder::passphrase(), KeyKind::Recovery), wrongRecoveryKey);
    EXPECT_EQ(opening(ScratchFolder::passphrase()), whole);
}

TEST_F(StoreKeys, ANewRecoveryKeyRetiresTheOld)
{
    const Secret first = Secret::random(recoveryKeySize);
    const Secret second = Secret::random(recoveryKeySize);
    ASSERT_TRUE(m_store->putWayIn(SlotType::Recovery, cheapKey(first)));
    ASSERT_TRUE(m_store->putWayIn(SlotType::Recovery, cheapKey(second)));
    EXPECT_EQ(m_store->waysIn()->slots.size(), 2U);
    m_store.reset();
    EXPECT_EQ(opening(first, KeyKind::Recovery), wrongRecoveryKey);
    EXPECT_EQ(opening(second, KeyKind::Recovery), whole);
}

TEST_F(StoreKeys, ThreePeopleComeInEachByTheirOwnWay)
{
    const Secret key = Secret::random(recoveryKeySize);
    ASSERT_TRUE(m_store->putWayIn(SlotType::Colleague, cheapKey(colleaguesPassphrase())));
    ASSERT_TRUE(m_store->putWayIn(SlotType::Recovery, cheapKey(key)));
    ASSERT_TRUE(changePassphrase(*m_store));
    const WaysIn ways = *m_store->waysIn();
    EXPECT_EQ(openWay(ways, newPassphrase(), KeyKind::Passphrase)->type, SlotType::Passphrase);
    EXPECT_EQ(openWay(ways, colleaguesPassphrase(), KeyKind::Passphrase)->type, SlotType::Colleague);
    EXPECT_EQ(openWay(ways, key, KeyKind::Recovery)->type, SlotType::Recovery);
    m_store.reset();
    EXPECT_EQ(opening(newPassphrase()), whole);
    EXPECT_EQ(opening(colleaguesPassphrase()), whole);
    EXPECT_EQ(opening(key, KeyKind::Recovery), whole);
}

TEST_F(StoreKeys, ThePassphraseIsReplacedButNeverTakenAway)
{
    EXPECT_EQ(m_store->removeWayIn(SlotType::Passphrase).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(m_store->removeWayIn(SlotType::Recovery)) << "none is there";
    m_store.reset();
    EXPECT_EQ(opening(ScratchFolder::passphrase()), whole);
}

TEST_F(StoreKeys, AnotherStoresSlotDoesNotOpenThisOne)
{
    const ScratchFolder elsewhere;
    elsewhere.create().reset();
    ASSERT_TRUE(changePassphrase(*m_store));
    m_store.reset();
    for (const char* column : {"salt", "nonce", "wrapped", "digest"}) {
        const QByteArray taken =
            RawSql(elsewhere.path("test.store"))
                .bytes(QByteArray("SELECT ").append(column).append(" FROM slot").constData());
        RawSql(m_folder.path("test.store"))
            .run(QByteArray("UPDATE slot SET ").append(column).append(" = ?1").constData(), {taken});
    }
    EXPECT_EQ(opening(ScratchFolder::passphrase()), wrongPassphrase);
}

TEST_F(StoreKeys, ADamagedPassphraseSlotIsMendedFromTheRecoveryKey)
{
    const Secret key = Secret::random(recoveryKeySize);
    ASSERT_TRUE(m_store->putWayIn(SlotType::Recovery, cheapKey(key)));
    m_store.reset();
    RawSql(m_folder.path("test.store")).run("UPDATE slot SET passes = 9 WHERE type = 1");
    EXPECT_EQ(opening(ScratchFolder::passphrase()), Opened(ErrorCode::StoreDamaged));
    m_store = std::move(*Store::open(m_folder.place(), key, KeyKind::Recovery));
    ASSERT_TRUE(changePassphrase(*m_store));
    EXPECT_EQ(m_store->waysIn()->slots.size(), 2U);
    EXPECT_FALSE(m_store->waysIn()->anyDamaged);
    m_store.reset();
    EXPECT_EQ(opening(newPassphrase()), whole);
    EXPECT_EQ(opening(key, KeyKind::Recovery), whole);
}

TEST_F(StoreKeys, RefusesMoreWaysInThanAnybodyNeeds)
{
    m_store.reset();
    for (const char* id : {"102", "103", "104", "105", "106", "107", "108"})
        RawSql(m_folder.path("test.store"))
            .run(QByteArray("INSERT INTO slot SELECT ")
                     .append(id)
                     .append(", 1, passes, memory, salt, nonce, wrapped, x'00' FROM slot WHERE id = 1")
                     .constData());
    m_store = m_folder.open();
    EXPECT_EQ(m_store->putWayIn(SlotType::Recovery, cheapKey(newPassphrase())).error().code,
              ErrorCode::NotAllowed);
    EXPECT_TRUE(changePassphrase(*m_store)) << "in place of one that is there";
}

TEST_F(StoreKeys, WorkGoesOnWithTheSameKeys)
{
    ASSERT_TRUE(changePassphrase(*m_store));
    EXPECT_TRUE(
        m_store->write({m_case, {{RecordId::create(), QByteArray("after")}}, std::nullopt, Durability::Act}));
    m_store.reset();
    m_store = std::move(*Store::open(m_folder.place(), newPassphrase()));
    EXPECT_EQ(m_store->readCase(m_case)->records.size(), 2U);
    EXPECT_TRUE(m_store->readCase(m_case)->manifestAgrees);
}

// A disk that fails, or loses power, at any step of a change leaves the old passphrase or the new one.

enum class Door { Neither, Old, New, Both };

//! Which of the two opens the store in that folder to all that was in it.
Door doorOf(const ScratchFolder& folder, const CaseId& caseId)
{
    const FailingDisk sameMake; // syncs at no cost
    const auto opens = [&](const Secret& passphrase) {
        const auto store = Store::open(folder.place(sameMake.vfs()), passphrase);
        if (!store)
            return false;
        const auto loaded = (*store)->readCase(caseId);
        return loaded && loaded->records.size() == 1 && loaded->manifestAgrees;
    };
    const bool old = opens(ScratchFolder::passphrase());
    const bool fresh = opens(newPassphrase());
    return old && fresh ? Door::Both : old ? Door::Old : fresh ? Door::New : Door::Neither;
}

class FailingChange : public testing::TestWithParam<FailingDisk::Times>
{
protected:
    struct Outcome {
        bool succeeded{false};
        Door afterPowerLoss{Door::Neither};
        Door afterDeath{Door::Neither};
        Door afterRepeating{Door::Neither};
    };

    //! Changes the passphrase on a disk whose n-th change fails.
    Outcome changeWithFailureAt(int n)
    {
        const ScratchFolder folder;
        FailingDisk disk;
        auto store = folder.create(disk.vfs());
        const CaseId caseId = CaseId::create();
        EXPECT_TRUE(store->createCase(
            {caseId, {{RecordId::create(), QByteArray("kept")}}, std::nullopt, Durability::Act}));
        Outcome outcome;
        disk.failAtChange(n, GetParam());
        outcome.succeeded = changePassphrase(*store).has_value();
        const ScratchFolder afterwards;
        disk.pullPlugInto(afterwards.path());
        outcome.afterPowerLoss = doorOf(afterwards, caseId);
        disk.heal();
        const ScratchFolder killed;
        for (const auto& [name, bytes] : folder.content())
            setFileBytes(killed.path(name.c_str()), bytes);
        outcome.afterDeath = doorOf(killed, caseId);
        EXPECT_TRUE(store->reopen());
        EXPECT_TRUE(changePassphrase(*store));
        store.reset();
        outcome.afterRepeating = doorOf(folder, caseId);
        return outcome;
    }
};

TEST_P(FailingChange, LeavesTheOldPassphraseOrTheNewOne)
{
    int failures = 0;
    for (int n = 1;; ++n) {
        const Outcome outcome = changeWithFailureAt(n);
        const auto either = testing::AnyOf(Door::Old, Door::New);
        EXPECT_THAT(outcome.afterPowerLoss, either) << n;
        EXPECT_THAT(outcome.afterDeath, either) << n;
        EXPECT_EQ(outcome.afterRepeating, Door::New) << n;
        if (outcome.succeeded) {
            EXPECT_EQ(outcome.afterPowerLoss, Door::New);
            break;
        }
        ++failures;
    }
    EXPECT_GT(failures, 4) << "write, sync and folding can fail";
}

INSTANTIATE_TEST_SUITE_P(OnceAndForEver, FailingChange,
                         testing::Values(FailingDisk::Times::Once, FailingDisk::Times::Forever));

TEST(StoreKeysPower, AnAcknowledgedChangeSurvivesLossOfPowerAndTheOldSlotIsGoneThere)
{
    const ScratchFolder folder;
    FailingDisk disk;
    const auto store = folder.create(disk.vfs());
    const CaseId caseId = CaseId::create();
    ASSERT_TRUE(store->createCase(
        {caseId, {{RecordId::create(), QByteArray("kept")}}, std::nullopt, Durability::Act}));
    const QByteArray old = wrappedIn(*store, SlotType::Passphrase);
    ASSERT_TRUE(changePassphrase(*store));
    const ScratchFolder afterwards;
    disk.pullPlugInto(afterwards.path());
    // What the store was called while it was made: this disk doesn't know that it was given another name.
    EXPECT_THAT(afterwards.filesWith(old), testing::Each(testing::HasSubstr(".new-")));
    EXPECT_EQ(doorOf(afterwards, caseId), Door::New);
}

class WriterKeys : public WriterFixture
{
protected:
    [[nodiscard]] Result<void> change()
    {
        return m_writer->putWayIn(SlotType::Passphrase, cheapKey(newPassphrase()));
    }
};

TEST_F(WriterKeys, ChangesWhileDraftsAreOnTheirWay)
{
    start(never);
    m_writer->submit(batchOf(1, "draft"));
    ASSERT_TRUE(change());
    EXPECT_EQ(m_writer->waysIn()->slots.size(), 1U);
    m_writer.reset();
    const auto store = Store::open(m_folder.place(), newPassphrase());
    ASSERT_TRUE(store);
    EXPECT_EQ(payloadsOf((*store)->readCase(theCase)), (Payloads{{1, "draft"}}));
}

TEST_F(WriterKeys, TriesOnAFreshConnectionAfterOneFailure)
{
    start(never);
    m_disk.failAtChange(1, FailingDisk::Times::Once);
    EXPECT_TRUE(change());
    m_writer.reset();
    EXPECT_TRUE(Store::open(m_folder.place(), newPassphrase()));
}

TEST_F(WriterKeys, SaysWhyWhileTheDiskFailsAndCanBeRepeated)
{
    start(never);
    m_disk.failSyncs();
    EXPECT_EQ(change().error().code, ErrorCode::DiskFailed);
    m_disk.heal();
    EXPECT_TRUE(change());
    EXPECT_TRUE(m_writer->removeWayIn(SlotType::Colleague));
    m_writer.reset();
    EXPECT_TRUE(Store::open(m_folder.place(), newPassphrase()));
}

//! A refusal is no failure of the disk: what waits is written as before.
TEST_F(WriterKeys, ARefusalStopsNothing)
{
    start(quick);
    EXPECT_EQ(m_writer->removeWayIn(SlotType::Passphrase).error().code, ErrorCode::NotAllowed);
    EXPECT_TRUE(waitForDurable(m_writer->submit(batchOf(1, "after", Durability::Act))));
    EXPECT_TRUE(m_failures.empty());
}

} // namespace

} // namespace rundbord
