// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_key.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace rundbord
{

namespace
{

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bitsPerCharacter = 5;
//! 130 bits: the last two are always 0.
constexpr size_t dataCharacters = 26;
constexpr size_t checkCharacters = 2;
constexpr size_t allCharacters = dataCharacters + checkCharacters;
constexpr size_t groupSize = 4;

//! The characters as numbers, wiped when they go.
class Symbols
{
public:
    Symbols()
        : m_bytes(Secret::blank(allCharacters))
    {
    }

    [[nodiscard]] std::span<unsigned char> all() { return m_bytes.writable(); }
    [[nodiscard]] std::span<unsigned char> data() { return all().first(dataCharacters); }
    [[nodiscard]] std::span<unsigned char> check() { return all().last(checkCharacters); }

private:
    Secret m_bytes;
};

//! By the generator of the field GF(32), x⁵ + x² + 1.
constexpr unsigned char doubled(unsigned char symbol)
{
    constexpr unsigned overflow = 0b100000;
    constexpr unsigned modulus = 0b100101;
    const unsigned shifted = unsigned{symbol} << 1U;
    return static_cast<unsigned char>((shifted & overflow) != 0 ? shifted ^ modulus : shifted);
}

//! What is left of the symbols, read as a polynomial times x², divided by (x + 1)(x + 2). Code words have 0: no two of
//! them differ in fewer than three characters, as long as they have at most 31.
std::array<unsigned char, checkCharacters> remainderOf(std::span<const unsigned char> symbols)
{
    unsigned high = 0;
    unsigned low = 0;
    for (const unsigned char symbol : symbols) {
        const auto over = static_cast<unsigned char>(high ^ symbol);
        high = low ^ over ^ doubled(over); // by 3
        low = doubled(over);
    }
    return {static_cast<unsigned char>(high), static_cast<unsigned char>(low)};
}

//! Moves bits from one width to another, the higher first; what is over at the end is filled up with 0, or left off.
void regroup(std::span<const unsigned char> from, int fromBits, std::span<unsigned char> to, int toBits)
{
    const auto bit = [&](size_t index) -> unsigned {
        const size_t at = index / static_cast<size_t>(fromBits);
        const auto shift = static_cast<unsigned>(fromBits - 1) - index % static_cast<size_t>(fromBits);
        return at < from.size() ? (unsigned{from[at]} >> shift) & 1U : 0U;
    };
    for (size_t i = 0; i < to.size(); ++i) {
        unsigned value = 0;
        for (size_t k = 0; k < static_cast<size_t>(toBits); ++k)
            value = value << 1U | bit(i * static_cast<size_t>(toBits) + k);
        to[i] = static_cast<unsigned char>(value);
    }
}

constexpr int bitsPerByte = 8;

//! The number of a letter as people type it; none for what stands between the groups, past the alphabet for what can't
//! stand there.
std::optional<unsigned char> symbolOf(QChar letter)
{
    if (letter.isSpace() || letter.category() == QChar::Punctuation_Dash)
        return std::nullopt;
    const QChar upper = letter.toUpper();
    const char known = upper == u'O' ? '0' : upper == u'I' || upper == u'L' ? '1' : upper.toLatin1();
    const size_t at = known == '\0' ? alphabet.size() : alphabet.find(known);
    return static_cast<unsigned char>(std::min(at, alphabet.size()));
}

//! False if there are more or fewer characters than there should be, or others.
bool readSymbols(const QString& text, std::span<unsigned char> symbols)
{
    size_t count = 0;
    for (const QChar letter : text) {
        const auto symbol = symbolOf(letter);
        if (!symbol)
            continue;
        if (*symbol >= alphabet.size() || count >= symbols.size())
            return false;
        symbols[count++] = *symbol;
    }
    return count == symbols.size();
}

} // namespace

QString writtenRecoveryKey(const Secret& key)
{
    Q_ASSERT(key.size() == recoveryKeySize);
    Symbols symbols;
    regroup({key.begin(), static_cast<size_t>(key.size())}, bitsPerByte, symbols.data(), bitsPerCharacter);
    const auto check = remainderOf(symbols.data());
    std::copy(check.begin(), check.end(), symbols.check().begin());
    QString written;
    written.reserve(allCharacters + allCharacters / groupSize);
    for (size_t i = 0; i < allCharacters; ++i) {
        if (i > 0 && i % groupSize == 0)
            written += QLatin1Char('-');
        written += QLatin1Char(alphabet[symbols.all()[i]]);
    }
    return written;
}

Result<Secret> readRecoveryKey(const Secret& typed)
{
    const auto mistyped = [] { return fail(ErrorCode::RecoveryKeyMistyped); };
    Symbols symbols;
    QString text = QString::fromUtf8(typed.bytes());
    const bool fits = readSymbols(text, symbols.all());
    wipe(text);
    const auto remainder = remainderOf(symbols.all());
    if (!fits || remainder != decltype(remainder){})
        return mistyped();
    Secret key = Secret::blank(recoveryKeySize);
    regroup(symbols.data(), bitsPerCharacter, key.writable(), bitsPerByte);
    // The two bits over.
    if ((symbols.data().back() & 0b11U) != 0)
        return mistyped();
    return key;
}

PresentedKey presentedKey(Secret written)
{
    if (Result<Secret> key = readRecoveryKey(written))
        return {std::move(*key), KeyKind::Recovery};
    return {std::move(written), KeyKind::Passphrase};
}

} // namespace rundbord
