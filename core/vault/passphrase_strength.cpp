// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase_strength.h"

#include "core/vault/passphrase.h"

#include <algorithm>
#include <zxcvbn.h>

namespace rundbord
{

namespace
{

// Bits of guessing, at half a second a guess on the attacker's side for each: hours, years, lifetimes.
constexpr double fairFrom = 35;
constexpr double goodFrom = 50;
constexpr double strongFrom = 65;

//! zxcvbn's work grows with the square of the length; what is this long is strong anyway.
constexpr qsizetype longestJudged = 100;

} // namespace

PassphraseStrength passphraseStrength(const Secret& passphrase)
{
    if (!checkPassphrase(passphrase))
        return PassphraseStrength::TooShort;
    const qsizetype size = std::min(passphrase.size(), longestJudged);
    Secret terminated = Secret::blank(size + 1);
    std::copy_n(passphrase.begin(), size, terminated.writable().begin());
    const double bits = ZxcvbnMatch(reinterpret_cast<const char*>(terminated.begin()), nullptr, nullptr);
    if (bits >= strongFrom)
        return PassphraseStrength::Strong;
    if (bits >= goodFrom)
        return PassphraseStrength::Good;
    return bits >= fairFrom ? PassphraseStrength::Fair : PassphraseStrength::Weak;
}

} // namespace rundbord
