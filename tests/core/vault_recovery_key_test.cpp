// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recovery_key.h"

#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace rundbord
{

namespace
{

const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

Result<Secret> read(const QString& typed)
{
    return readRecoveryKey(Secret::fromPassphrase(typed));
}

bool isMistyped(const QString& typed)
{
    const auto key = read(typed);
    return !key && key.error().code == ErrorCode::RecoveryKeyMistyped;
}

QString withoutHyphens(const QString& written)
{
    return QString(written).remove(u'-');
}

} // namespace

TEST(RecoveryKey, IsWrittenInSevenGroupsOfFour)
{
    const QString written = writtenRecoveryKey(Secret::random(recoveryKeySize));
    const QStringList groups = written.split(u'-');
    ASSERT_EQ(groups.size(), 7);
    for (const QString& group : groups) {
        EXPECT_EQ(group.size(), 4);
        for (const QChar letter : group)
            EXPECT_TRUE(alphabet.contains(letter)) << qPrintable(written);
    }
}

//! So that no later version writes the same key in another way, and old papers stay good.
TEST(RecoveryKey, IsWrittenTheSameForEver)
{
    QByteArray bytes;
    for (int i = 0; i < recoveryKeySize; ++i)
        bytes += static_cast<char>(i * 17);
    EXPECT_EQ(writtenRecoveryKey(Secret::copyOf(bytes)),
              QStringLiteral("008J-4CT4-ANK7-F24S-NAXW-SQFE-ZWXR"));
    EXPECT_EQ(writtenRecoveryKey(Secret::blank(recoveryKeySize)),
              QStringLiteral("0000-0000-0000-0000-0000-0000-0000"));
}

TEST(RecoveryKey, NoTwoAreTheSame)
{
    std::set<QString> seen;
    for (int i = 0; i < 100; ++i)
        EXPECT_TRUE(seen.insert(writtenRecoveryKey(Secret::random(recoveryKeySize))).second);
}

RC_GTEST_PROP(RecoveryKey, IsReadAsItWasWritten, ())
{
    const auto bytes = *rc::gen::container<std::string>(recoveryKeySize, rc::gen::arbitrary<char>());
    const Secret key = Secret::copyOf(QByteArrayView(bytes.data(), recoveryKeySize));
    const auto back = read(writtenRecoveryKey(key));
    RC_ASSERT(back.has_value());
    RC_ASSERT(back->sameAs(key));
}

TEST(RecoveryKey, NoticesEverySingleMistypedCharacter)
{
    const QString written = withoutHyphens(writtenRecoveryKey(Secret::random(recoveryKeySize)));
    int tried = 0;
    for (qsizetype at = 0; at < written.size(); ++at) {
        for (const QChar other : alphabet) {
            if (other == written[at])
                continue;
            QString mistyped = written;
            mistyped[at] = other;
            EXPECT_TRUE(isMistyped(mistyped)) << qPrintable(mistyped);
            ++tried;
        }
    }
    EXPECT_EQ(tried, 28 * 31);
}

TEST(RecoveryKey, NoticesAnyTwoThatHaveChangedPlaces)
{
    for (int round = 0; round < 50; ++round) {
        const QString written = withoutHyphens(writtenRecoveryKey(Secret::random(recoveryKeySize)));
        for (qsizetype a = 0; a < written.size(); ++a) {
            for (qsizetype b = a + 1; b < written.size(); ++b) {
                QString swapped = written;
                std::swap(swapped[a], swapped[b]);
                EXPECT_TRUE(swapped == written || isMistyped(swapped)) << qPrintable(swapped);
            }
        }
    }
}

RC_GTEST_PROP(RecoveryKey, NoticesAnyTwoMistypedCharacters, ())
{
    const auto bytes = *rc::gen::container<std::string>(recoveryKeySize, rc::gen::arbitrary<char>());
    const QString written =
        withoutHyphens(writtenRecoveryKey(Secret::copyOf(QByteArrayView(bytes.data(), recoveryKeySize))));
    QString mistyped = written;
    for (int i = 0; i < 2; ++i)
        mistyped[*rc::gen::inRange<qsizetype>(0, written.size())] =
            alphabet[*rc::gen::inRange<qsizetype>(0, alphabet.size())];
    RC_PRE(mistyped != written);
    RC_ASSERT(isMistyped(mistyped));
}

TEST(RecoveryKey, NoticesWhatIsMissingOrTooMuch)
{
    const QString written = withoutHyphens(writtenRecoveryKey(Secret::random(recoveryKeySize)));
    EXPECT_TRUE(isMistyped({}));
    EXPECT_TRUE(isMistyped(written.first(27)));
    EXPECT_TRUE(isMistyped(written.sliced(1)));
    EXPECT_TRUE(isMistyped(written + u'0'));
    EXPECT_TRUE(isMistyped(written + written));
}

RC_GTEST_PROP(RecoveryKey, IsReadAsPeopleTypeIt, ())
{
    const auto bytes = *rc::gen::container<std::string>(recoveryKeySize, rc::gen::arbitrary<char>());
    const Secret key = Secret::copyOf(QByteArrayView(bytes.data(), recoveryKeySize));
    QString typed;
    for (const QChar letter : writtenRecoveryKey(key)) {
        const bool mayLookAlike = letter == u'0' || letter == u'1';
        const QString alike = letter == u'0' ? QStringLiteral("oO0") : QStringLiteral("iIlL1");
        const QChar as = mayLookAlike ? alike[*rc::gen::inRange<qsizetype>(0, alike.size())] : letter;
        typed += *rc::gen::arbitrary<bool>() ? as.toLower() : as;
        typed += *rc::gen::element(QString(), QStringLiteral(" "), QStringLiteral("-"), QStringLiteral(" – "),
                                   QString(QChar::Nbsp));
    }
    const auto back = read(typed);
    RC_ASSERT(back.has_value());
    RC_ASSERT(back->sameAs(key));
}

TEST(RecoveryKey, RefusesOtherLetters)
{
    const QString written = writtenRecoveryKey(Secret::blank(recoveryKeySize));
    for (const QChar other : QStringLiteral("uUåÄ.*\u0430\u4e00")) {
        QString typed = written;
        typed[0] = other;
        EXPECT_TRUE(isMistyped(typed)) << qPrintable(typed);
    }
    EXPECT_TRUE(isMistyped(QStringLiteral("sex slumpade ord ur listan")));
}

//! 26 characters hold two bits more than a key has: what differs only there is another text, but no key.
TEST(RecoveryKey, HasOneWayToBeWritten)
{
    // The last character of the key with its lowest bits set, and the check characters that belong to it.
    int accepted = 0;
    const QString head = QString(25, u'0');
    for (const QChar last : QStringLiteral("123")) {
        for (const QChar first : alphabet) {
            for (const QChar second : alphabet)
                accepted += read(head + last + first + second).has_value() ? 1 : 0;
        }
    }
    EXPECT_EQ(accepted, 0);
}

TEST(RecoveryKey, IsToldFromAPassphrase)
{
    const Secret key = Secret::random(recoveryKeySize);
    const PresentedKey recovery = presentedKey(Secret::fromPassphrase(writtenRecoveryKey(key)));
    EXPECT_EQ(recovery.kind, KeyKind::Recovery);
    EXPECT_TRUE(recovery.secret.sameAs(key));
    const PresentedKey passphrase = presentedKey(Secret::copyOf("sex slumpade ord ur listan"));
    EXPECT_EQ(passphrase.kind, KeyKind::Passphrase);
    EXPECT_TRUE(passphrase.secret.sameAs(Secret::copyOf("sex slumpade ord ur listan")));
}

} // namespace rundbord
