// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase_strength.h"

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

PassphraseStrength strengthOf(const char* text)
{
    return passphraseStrength(Secret::fromPassphrase(QString::fromUtf8(text)));
}

} // namespace

TEST(PassphraseStrength, TellsWeakFromStrong)
{
    EXPECT_EQ(strengthOf("kort"), PassphraseStrength::TooShort);
    EXPECT_EQ(strengthOf("password1234"), PassphraseStrength::Weak);
    EXPECT_EQ(strengthOf("aaaaaaaaaaaaaaaa"), PassphraseStrength::Weak);
    EXPECT_EQ(strengthOf("sju tunga korpar lyfter bron vid gryning"), PassphraseStrength::Strong);
    EXPECT_GE(strengthOf("blå häst dansar"), PassphraseStrength::Fair);
}

TEST(PassphraseStrength, JudgesVeryLongOnesQuickly)
{
    EXPECT_NE(strengthOf(QByteArray("ab").repeated(5000).constData()), PassphraseStrength::TooShort);
}

} // namespace rundbord
