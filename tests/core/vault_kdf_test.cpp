// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/kdf_cost.h"
#include "core/vault/key_slot.h"
#include "core/vault/passphrase.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

struct KnownAnswer {
    const char* passphraseHex{nullptr};
    const char* saltHex{nullptr};
    KdfCost cost;
    const char* keyHex{nullptr};
};

//! From libsodium's test/default/pwhash_argon2id.c and .exp: test vectors 0 and 6 of tv(), and 2 of tv3(). A
//! salt is the first 16 bytes of what stands there, as crypto_pwhash() takes no more.
constexpr KnownAnswer knownAnswers[] = {
    {"a347ae92bce9f80f6f595a4480fc9c2fe7e7d7148d371e9487d75f5c23008ffae065577a928febd9b1973a5a95073acdbeb6a03"
     "0"
     "cfc0d79caa2dc5cd011cef02c08da232d76d52dfbca38ca8dcbd665b17d1665f7cf5fe59772ec909733b24de97d6f58d220b20c"
     "6"
     "0d7c07ec1fd93c52c31020300c6c1facd77937a597c7a6",
     "5541fbc995d5c197ba290346d2c559de",
     {5, 7256678},
     "18acec5d6507739f203d1f5d9f1d862f7c2cdac4f19d2bdff64487e60d969e3ced615337b9eec6ac4461c6ca07f0939741e57c2"
     "4"
     "d0005c7ea171a0ee1e7348249d135b38f222e4dad7b9a033ed83f5ca27277393e316582033c74affe2566a2bea47f91f0fd9fe4"
     "9"
     "ece7e1f79f3ad6e9b23e0277c8ecc4b313225748dd2a80f5679534a0700e246a79a49b3f74eb89ec6205fe1eeb941c73b1fcf"
     "1"},
    {"b540beb016a5366524d4605156493f9874514a5aa58818cd0c6dfffaa9e90205f17b",
     "44071f6d181561670bda728d43fb79b4",
     {1, 1631659},
     "7fb72409b0987f8190c3729710e98c3f80c5a8727d425fdcde7f3644d467fe973f5b5fee683bd3fce812cb9ae5e9921a2d06c2f"
     "1"
     "905e4e839692f2b934b682f11a2fe2b90482ea5dd234863516dba6f52dc0702d324ec77d860c2e181f84472bd7104fedce071ff"
     "a"
     "93c5309494ad51623d214447a7b2b1462dc7d5d55a1f6fd5b54ce024118d86f0c6489d16545aaa87b6689dad9f2fb47fda9894f"
     "8"
     "e12b87d978b483ccd4cc5fd9595cdc7a818452f915ce2f7df95ec12b1c72e3788d473441d884f9748eb14703c21b45d82fd667b"
     "8"
     "5f5b2d98c13303b3fe76285531a826b6fc0fe8e3dddecf"},
    {"",
     "6c0f356abb225f2b1ddd66d34739843b",
     {2, quint64{4882} * 1024},
     "366f1004cfbb447d435e8f6bbe9e5cc0a10e38e7c3da0e89bb19578a1a0d7291"},
};

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

//! A machine on which a pass over 256 MiB takes this long.
MeasureKdf machineOf(std::chrono::nanoseconds perPass)
{
    return [perPass](const KdfCost& cost) {
        return perPass * cost.passes * (cost.memoryBytes / KdfCost::floor().memoryBytes);
    };
}

constexpr quint64 gibibyte = 1024 * KdfCost::mebibyte;

} // namespace

TEST(Argon2id, GivesThePublishedAnswers)
{
    for (const KnownAnswer& known : knownAnswers) {
        const QByteArray expected = hex(known.keyHex);
        const auto key = keyFromPassphrase(Secret::copyOf(hex(known.passphraseHex)), hex(known.saltHex),
                                           known.cost, expected.size());
        ASSERT_TRUE(key);
        EXPECT_EQ(key->bytes().toByteArray().toHex(), expected.toHex());
    }
}

TEST(Argon2id, RefusesWhatWouldExhaustTheMachineBeforeTakingMemory)
{
    for (const KdfCost& hostile :
         {KdfCost{3, gibibyte + 1}, KdfCost{3, ~quint64{0}}, KdfCost{11, 8192}, KdfCost{~quint32{0}, 8192},
          KdfCost{0, 8192}, KdfCost{1, 8191}, KdfCost{}}) {
        const auto start = std::chrono::steady_clock::now();
        const auto key = keyFromPassphrase(Secret::copyOf("x"), QByteArray(saltSize, 's'), hostile);
        ASSERT_FALSE(key);
        EXPECT_EQ(key.error().code, ErrorCode::HostileHeader);
        EXPECT_LT(std::chrono::steady_clock::now() - start, 100ms);
    }
    const auto shortSalt = keyFromPassphrase(Secret::copyOf("x"), QByteArray(8, 's'), KdfCost::cheapest());
    EXPECT_EQ(shortSalt.error().code, ErrorCode::HostileHeader);
}

TEST(KdfCost, LimitsAreAllowedThemselves)
{
    EXPECT_TRUE((KdfCost{10, gibibyte}.isReasonable()));
    EXPECT_TRUE(KdfCost::cheapest().isReasonable());
    EXPECT_TRUE(KdfCost::floor().isReasonable());
}

TEST(KdfCost, SlowMachineKeepsTheFloor)
{
    EXPECT_EQ(calibrate(machineOf(900ms), 4 * gibibyte), KdfCost::floor());
    EXPECT_EQ(calibrate(machineOf(170ms), 4 * gibibyte), KdfCost::floor());
    EXPECT_EQ(calibrate([](const KdfCost&) { return std::chrono::nanoseconds::max(); }, gibibyte / 2),
              KdfCost::floor());
}

TEST(KdfCost, FasterMachineMakesMorePasses)
{
    EXPECT_EQ(calibrate(machineOf(155ms), 4 * gibibyte), (KdfCost{4, KdfCost::floor().memoryBytes}));
    EXPECT_EQ(calibrate(machineOf(75ms), 4 * gibibyte), (KdfCost{10, KdfCost::floor().memoryBytes}));
}

TEST(KdfCost, VeryFastMachineTakesMoreMemoryIfItHasIt)
{
    EXPECT_EQ(calibrate(machineOf(30ms), 8 * gibibyte), (KdfCost{10, 512 * KdfCost::mebibyte}));
    EXPECT_EQ(calibrate(machineOf(30ms), gibibyte), (KdfCost{10, 256 * KdfCost::mebibyte}));
    EXPECT_EQ(calibrate(machineOf(1ns), 1024 * gibibyte).memoryBytes, KdfCost::mostMemory);
}

RC_GTEST_PROP(KdfCost, IsNeverUnderTheFloorNorTooMuchToOpen, ())
{
    const auto perPass = std::chrono::microseconds(*rc::gen::inRange(0, 2'000'000));
    const quint64 ram = *rc::gen::inRange<quint64>(0, 64 * gibibyte);
    const KdfCost cost = calibrate(machineOf(perPass), ram);
    RC_ASSERT(cost.isReasonable());
    RC_ASSERT(cost.passes >= KdfCost::floor().passes && cost.memoryBytes >= KdfCost::floor().memoryBytes);
    RC_ASSERT(cost == KdfCost::floor() || machineOf(perPass)(cost) <= 1s);
    RC_ASSERT(cost.memoryBytes == KdfCost::floor().memoryBytes || cost.memoryBytes <= ram / 4);
}

} // namespace rundbord
