// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"
#include "core/vault/secret.h"

#include <QDebug>

#include <gtest/gtest.h>
#include <type_traits>

namespace rundbord
{

namespace
{

template <typename T>
concept Printable = requires(QDebug debug, const T& value)
{
    debug << value;
};
template <typename T>
concept Comparable = requires(const T& a, const T& b)
{
    a == b;
};

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(Printable<QString> && !Printable<Secret>);
static_assert(Comparable<QString> && !Comparable<Secret>);

QByteArray copied(const Secret& secret)
{
    return secret.bytes().toByteArray();
}

//! A string on the heap, whose buffer a test may watch through a second one that shares it.
QString onHeap(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST(Secret, RandomSecretsAreFullAndDiffer)
{
    const Secret first = Secret::random(32);
    const Secret second = Secret::random(32);
    EXPECT_EQ(first.size(), 32);
    EXPECT_FALSE(first.sameAs(second));
    EXPECT_NE(copied(first), QByteArray(32, '\0'));
}

TEST(Secret, PassphraseIsTheSameHoweverItsLettersAreComposed)
{
    const Secret composed = Secret::fromPassphrase(QStringLiteral("r\u00e5 \u00f6rt p\u00e5 h\u00e4st"));
    const Secret decomposed =
        Secret::fromPassphrase(QStringLiteral("ra\u030a o\u0308rt pa\u030a ha\u0308st"));
    EXPECT_TRUE(composed.sameAs(decomposed));
    EXPECT_EQ(copied(composed), QByteArray("r\u00e5 \u00f6rt p\u00e5 h\u00e4st"));
}

TEST(Secret, MakingOneLeavesTheTextAlone)
{
    for (const char* text : {"korrekt häst", "korrekt ha\u0308st"}) {
        const QString typed = onHeap(text);
        EXPECT_FALSE(Secret::fromPassphrase(typed).isEmpty());
        EXPECT_EQ(typed, onHeap(text));
    }
}

TEST(Secret, IsEmptyOnceMovedFrom)
{
    Secret first = Secret::copyOf("abc");
    const Secret second = std::move(first);
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move): what it promises
    EXPECT_EQ(copied(second), QByteArray("abc"));
}

TEST(Secret, SameAsComparesLengthAndBytes)
{
    EXPECT_TRUE(Secret::copyOf("abc").sameAs(Secret::copyOf("abc")));
    EXPECT_FALSE(Secret::copyOf("abc").sameAs(Secret::copyOf("abd")));
    EXPECT_FALSE(Secret::copyOf("abc").sameAs(Secret::copyOf("ab")));
    EXPECT_TRUE(Secret().sameAs(Secret()));
}

TEST(Wipe, OverwritesTheBufferInPlace)
{
    QString typed = onHeap("correct horse battery");
    const QString witness = typed;
    wipe(typed);
    EXPECT_TRUE(typed.isEmpty());
    EXPECT_EQ(witness, QString(21, QChar()));
}

TEST(Wipe, ReachesWhatAnEditLeftBehindTheEnd)
{
    QString typed = onHeap("correct horse battery");
    typed.truncate(3);
    const QString witness = typed;
    wipe(typed);
    for (int i = 0; i < 21; ++i)
        EXPECT_EQ(witness.constData()[i], QChar()) << i;
}

TEST(Wipe, OverwritesBytesToo)
{
    QByteArray read("correct horse battery");
    const QByteArray witness = read;
    wipe(read);
    EXPECT_TRUE(read.isEmpty());
    EXPECT_EQ(witness, QByteArray(21, '\0'));
}

TEST(Wipe, LetsALiteralGoUnharmed)
{
    QString literal = QStringLiteral("not in writable memory");
    QString nothing;
    wipe(literal);
    wipe(nothing);
    EXPECT_TRUE(literal.isEmpty());
}

TEST(Passphrase, IsLongEnoughFromTwelveCharacters)
{
    const auto check = [](const QString& text) { return checkPassphrase(Secret::fromPassphrase(text)); };
    EXPECT_EQ(check(QString()).error().code, ErrorCode::PassphraseTooShort);
    EXPECT_EQ(check(QStringLiteral("elva tecken")).error().code, ErrorCode::PassphraseTooShort);
    EXPECT_TRUE(check(QStringLiteral("tolv tecken!")));
    // Characters, not bytes: eleven of two bytes each, and four-byte characters count once.
    EXPECT_FALSE(check(QString(11, QChar(0xE5))));
    EXPECT_TRUE(check(QString(12, QChar(0xE5))));
    EXPECT_FALSE(check(QStringLiteral("\U0001F600\U0001F600\U0001F600")));
}

} // namespace rundbord
