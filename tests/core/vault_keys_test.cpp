// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

Secret passphrase()
{
    return Secret::copyOf("sex slumpade ord ur listan");
}

KeySlot cheapSlot(const Vault& vault)
{
    return *vault.slotFor(1, SlotType::Passphrase, passphrase(), KdfCost::cheapest());
}

ErrorCode unlockFailure(const QUuid& vaultId, const KeySlot& slot)
{
    const auto vault = Vault::unlock(vaultId, slot, passphrase());
    return vault ? ErrorCode{-1} : vault.error().code;
}

RecordPlace placeOf(const QUuid& record, quint64 version)
{
    return {"record", record, version, 1};
}

} // namespace

TEST(Vault, OpensWithItsPassphraseToTheSameKeys)
{
    const Vault made = Vault::create();
    const CaseKey caseKey = made.newCaseKey(CaseId::create());
    const auto opened = Vault::unlock(made.id(), cheapSlot(made), passphrase());
    ASSERT_TRUE(opened);
    const auto unwrapped = opened->unwrap(caseKey.caseId, caseKey.version, made.wrap(caseKey));
    ASSERT_TRUE(unwrapped);
    EXPECT_TRUE(unwrapped->key.sameAs(caseKey.key));
    EXPECT_EQ(opened->digest(SealContext("x")), made.digest(SealContext("x")));
}

TEST(Vault, RefusesAnotherPassphrase)
{
    const Vault vault = Vault::create();
    const auto opened =
        Vault::unlock(vault.id(), cheapSlot(vault), Secret::copyOf("sex slumpade ord ur listaN"));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::WrongPassphrase);
}

TEST(Vault, EveryFieldOfASlotIsCovered)
{
    const Vault vault = Vault::create();
    const KeySlot good = cheapSlot(vault);
    const auto failureWith = [&](auto change) {
        KeySlot slot = good;
        change(slot);
        return unlockFailure(vault.id(), slot);
    };
    const auto flip = [](QByteArray& bytes) { bytes[3] = static_cast<char>(bytes.at(3) ^ 1); };
    EXPECT_EQ(failureWith([](KeySlot& slot) { slot.id = 2; }), ErrorCode::WrongPassphrase);
    EXPECT_EQ(failureWith([](KeySlot& slot) { slot.type = SlotType::Recovery; }), ErrorCode::WrongPassphrase);
    EXPECT_EQ(failureWith([](KeySlot& slot) { slot.cost.passes = 2; }), ErrorCode::WrongPassphrase);
    EXPECT_EQ(failureWith([](KeySlot& slot) { slot.cost.memoryBytes = 9216; }), ErrorCode::WrongPassphrase);
    // Less than a KiB more is the same to Argon2, so that only the seal can tell.
    EXPECT_EQ(failureWith([](KeySlot& slot) { slot.cost.memoryBytes = 8193; }), ErrorCode::WrongPassphrase);
    EXPECT_EQ(failureWith([&](KeySlot& slot) { flip(slot.salt); }), ErrorCode::WrongPassphrase);
    EXPECT_EQ(failureWith([&](KeySlot& slot) { flip(slot.nonce); }), ErrorCode::WrongPassphrase);
    EXPECT_EQ(failureWith([&](KeySlot& slot) { flip(slot.wrapped); }), ErrorCode::WrongPassphrase);
    EXPECT_EQ(unlockFailure(QUuid::createUuid(), good), ErrorCode::WrongPassphrase);
    EXPECT_EQ(unlockFailure(vault.id(), good), ErrorCode{-1});
}

TEST(Vault, RefusesAHostileSlot)
{
    const Vault vault = Vault::create();
    const KeySlot good = cheapSlot(vault);
    KeySlot costly = good;
    costly.cost.memoryBytes = KdfCost::mostMemory + 1;
    KeySlot endless = good;
    endless.cost.passes = KdfCost::mostPasses + 1;
    KeySlot longer = good;
    longer.wrapped += 'x';
    KeySlot without = good;
    without.nonce.clear();
    for (const KeySlot& slot : {costly, endless, longer, without})
        EXPECT_EQ(unlockFailure(vault.id(), slot), ErrorCode::HostileHeader);
}

TEST(Vault, SlotDigestNoticesEveryField)
{
    const KeySlot good = cheapSlot(Vault::create());
    const QByteArray digest = slotDigest(good);
    KeySlot id = good;
    id.id = 9;
    KeySlot cost = good;
    cost.cost.passes = 2;
    KeySlot nonce = good;
    nonce.nonce[0] = static_cast<char>(nonce.nonce.at(0) ^ 1);
    KeySlot wrapped = good;
    wrapped.wrapped[0] = static_cast<char>(wrapped.wrapped.at(0) ^ 1);
    for (const KeySlot& slot : {id, cost, nonce, wrapped})
        EXPECT_NE(slotDigest(slot), digest);
}

TEST(Vault, CaseKeyBelongsToItsCaseAndVersion)
{
    const Vault vault = Vault::create();
    const CaseKey caseKey = vault.newCaseKey(CaseId::create());
    const QByteArray wrapped = vault.wrap(caseKey);
    EXPECT_TRUE(vault.unwrap(caseKey.caseId, 1, wrapped));
    EXPECT_EQ(vault.unwrap(CaseId::create(), 1, wrapped).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(vault.unwrap(caseKey.caseId, 2, wrapped).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(Vault::create().unwrap(caseKey.caseId, 1, wrapped).error().code, ErrorCode::SealBroken);
}

TEST(Vault, RecordOpensOnlyInItsPlace)
{
    const Vault vault = Vault::create();
    const CaseKey caseKey = vault.newCaseKey(CaseId::create());
    const RecordPlace place = placeOf(QUuid::createUuid(), 7);
    const QByteArray sealed = vault.sealRecord(caseKey, place, "payload");
    EXPECT_EQ(*vault.openRecord(caseKey, place, sealed), QByteArray("payload"));

    RecordPlace elsewhere = place;
    elsewhere.table = "overview";
    EXPECT_FALSE(vault.openRecord(caseKey, elsewhere, sealed));
    EXPECT_FALSE(vault.openRecord(caseKey, placeOf(QUuid::createUuid(), 7), sealed));
    EXPECT_FALSE(vault.openRecord(caseKey, placeOf(place.record, 6), sealed));
    RecordPlace otherFormat = place;
    otherFormat.schema = 2;
    EXPECT_FALSE(vault.openRecord(caseKey, otherFormat, sealed));

    const CaseKey posing{CaseId::create(), 1, Secret::copyOf(caseKey.key.bytes())};
    EXPECT_FALSE(vault.openRecord(posing, place, sealed)) << "same key, other case";
    EXPECT_FALSE(vault.openRecord(vault.newCaseKey(caseKey.caseId), place, sealed)) << "other key";
}

TEST(Vault, DigestBelongsToContextAndVault)
{
    const Vault vault = Vault::create();
    const SealContext context = SealContext("purpose").add(QByteArrayView("content"));
    const Digest digest = vault.digest(context);
    const QByteArrayView stored(digest.data(), digest.size());
    EXPECT_TRUE(vault.agrees(stored, context));
    EXPECT_FALSE(vault.agrees(stored, SealContext("purpose").add(QByteArrayView("Content"))));
    EXPECT_FALSE(vault.agrees(stored, SealContext("Purpose").add(QByteArrayView("content"))));
    EXPECT_FALSE(vault.agrees(stored.first(31), context));
    EXPECT_FALSE(vault.agrees({}, context));
    EXPECT_FALSE(Vault::create().agrees(stored, context));
}

TEST(Vault, SettingOpensOnlyUnderItsNumberAndVersion)
{
    const Vault vault = Vault::create();
    const QByteArray sealed = vault.sealSetting(1, 2, "set");
    EXPECT_EQ(*vault.openSetting(1, 2, sealed), QByteArray("set"));
    EXPECT_FALSE(vault.openSetting(2, 2, sealed));
    EXPECT_FALSE(vault.openSetting(1, 3, sealed));
    EXPECT_FALSE(Vault::create().openSetting(1, 2, sealed));
}

RC_GTEST_PROP(Vault, RecordsOpenToWhatWasSealed, ())
{
    static const Vault vault = Vault::create();
    static const CaseKey caseKey = vault.newCaseKey(CaseId::create());
    const auto text = *rc::gen::arbitrary<std::string>();
    const RecordPlace place = placeOf(QUuid::createUuid(), *rc::gen::arbitrary<quint64>());
    const QByteArray payload = QByteArray::fromStdString(text);
    RC_ASSERT(*vault.openRecord(caseKey, place, vault.sealRecord(caseKey, place, payload)) == payload);
}

} // namespace rundbord
