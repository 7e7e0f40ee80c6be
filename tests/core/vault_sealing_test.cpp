// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"
#include "core/vault/sealing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <vector>

namespace rundbord
{

namespace
{

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

QByteArray anyBytes(int mostBytes = 600)
{
    const auto bytes = *rc::gen::resize(mostBytes, rc::gen::arbitrary<std::vector<char>>());
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

void flipAnyBit(QByteArray& bytes)
{
    const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
    bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << *rc::gen::inRange(0, 8)));
}

} // namespace

// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
TEST(Sealing, GivesThePublishedAnswer)
{
    const Secret key =
        Secret::copyOf(hex("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"));
    const QByteArray nonce = hex("404142434445464748494a4b4c4d4e4f5051525354555657");
    const QByteArray plain =
        "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for "
        "the future, sunscreen would be it.";
    const QByteArray expected = hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b"
                                    "0b4aa6440bf3a82f4eda7e39ae64c6"
                                    "708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc36948"
                                    "8f76b2383565d3fff921f9664c9763"
                                    "7da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49");
    const QByteArray sealed = sealUnderNonce(key, nonce, hex("50515253c0c1c2c3c4c5c6c7"), plain);
    EXPECT_EQ(sealed.toHex(), (nonce + expected).toHex());
}

TEST(Sealing, NeverSealsTheSameTwiceAlike)
{
    const Secret key = Secret::random(keySize);
    EXPECT_NE(seal(key, SealContext("t"), "same"), seal(key, SealContext("t"), "same"));
}

TEST(Sealing, HidesTheLengthWithinABlock)
{
    const Secret key = Secret::random(keySize);
    const auto sizeOf = [&](qsizetype payload) {
        return sealPadded(key, SealContext("t"), QByteArray(payload, 'x')).size() - nonceSize - tagSize;
    };
    EXPECT_EQ(sizeOf(0), 256);
    EXPECT_EQ(sizeOf(255), 256);
    EXPECT_EQ(sizeOf(256), 512);
    EXPECT_EQ(sizeOf(511), 512);
}

TEST(Sealing, RefusesWhatIsTooShortAndAWrongKey)
{
    const Secret key = Secret::random(keySize);
    const QByteArray sealed = seal(key, SealContext("t"), "payload");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        EXPECT_EQ(unseal(key, SealContext("t"), sealed.first(size)).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(unseal(Secret::random(keySize), SealContext("t"), sealed).error().code, ErrorCode::SealBroken);
    EXPECT_EQ(unseal(Secret(), SealContext("t"), sealed).error().code, ErrorCode::SealBroken);
}

RC_GTEST_PROP(Sealing, OpensToWhatWasSealed, ())
{
    const QByteArray payload = anyBytes();
    const QByteArray place = anyBytes(40);
    const Secret key = Secret::random(keySize);
    const auto opened = unsealPadded(key, SealContext(place), sealPadded(key, SealContext(place), payload));
    RC_ASSERT(opened.has_value());
    RC_ASSERT(*opened == payload);
}

RC_GTEST_PROP(Sealing, AnyChangedBitOfTheSealedBytesIsRefused, ())
{
    const Secret key = Secret::random(keySize);
    QByteArray sealed = sealPadded(key, SealContext("t"), anyBytes());
    flipAnyBit(sealed);
    const auto opened = unsealPadded(key, SealContext("t"), sealed);
    RC_ASSERT(!opened.has_value());
    RC_ASSERT(opened.error().code == ErrorCode::SealBroken);
}

RC_GTEST_PROP(Sealing, AnyChangedBitOfThePlaceIsRefused, ())
{
    const Secret key = Secret::random(keySize);
    QByteArray place = anyBytes(40);
    RC_PRE(!place.isEmpty());
    const QByteArray sealed = sealPadded(key, SealContext(place), anyBytes());
    flipAnyBit(place);
    RC_ASSERT(!unsealPadded(key, SealContext(place), sealed).has_value());
}

TEST(Sealing, PaddingThatWasNeverPutThereIsRefused)
{
    const Secret key = Secret::random(keySize);
    // Sealed by the right key, but without padding: nothing of ours.
    const QByteArray sealed = seal(key, SealContext("t"), QByteArray(paddingBlock, '\0'));
    EXPECT_FALSE(unsealPadded(key, SealContext("t"), sealed));
}

TEST(SealContext, PartsDontRunTogether)
{
    const auto of = [](QByteArrayView a, QByteArrayView b) { return SealContext("p").add(a).add(b).bytes(); };
    EXPECT_NE(of("ab", "c"), of("a", "bc"));
    EXPECT_NE(of("", "abc"), of("abc", ""));
    EXPECT_NE(SealContext("p").add(QByteArrayView("")).bytes(), SealContext("p").bytes());
    EXPECT_NE(SealContext("p").add(quint64{1}).add(quint64{2}).bytes(),
              SealContext("p").add(quint64{2}).add(quint64{1}).bytes());
}

TEST(SealContext, IsWrittenTheSameOnEveryMachine)
{
    EXPECT_EQ(SealContext("rec1").add(quint64{0x0102}).bytes(), hex("0400000000000000"
                                                                    "72656331"
                                                                    "0800000000000000"
                                                                    "0201000000000000"));
}

} // namespace rundbord
