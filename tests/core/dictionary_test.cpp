// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/dictionary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

const QString marks = QStringLiteral("\u201d\"");

QStringList spelled(const QString& text, const QSet<QString>& known = {})
{
    QStringList words;
    for (const TextRange& range : spelledWords(text, known, marks))
        words << wordAt(text, range);
    return words;
}

} // namespace

TEST(Dictionary, KnowsSwedishAndProposesWhatWasMeant)
{
    const auto swedish = Dictionary::open(QStringLiteral("/usr/share/hunspell"), QStringLiteral("sv_SE"));
    ASSERT_TRUE(swedish);
    EXPECT_TRUE(swedish->knows(QStringLiteral("sjuksk\u00f6terska")));
    EXPECT_TRUE(swedish->knows(QStringLiteral("Vardagen")));
    EXPECT_FALSE(swedish->knows(QStringLiteral("sjuksk\u00f6tersak")));
    EXPECT_EQ(swedish->nearest(QStringLiteral("sjuksk\u00f6tersak")), QStringLiteral("sjuksk\u00f6terska"));
}

TEST(Dictionary, IsNoneWhereItIsMissing)
{
    EXPECT_FALSE(Dictionary::open(QStringLiteral("/nowhere"), QStringLiteral("sv_SE")));
    EXPECT_FALSE(Dictionary::open(QStringLiteral("/usr/share/hunspell"), QStringLiteral("xx_XX")));
}

TEST(SpelledWords, AreNotNamesNorAbbreviationsNorFigures)
{
    EXPECT_EQ(spelled(QStringLiteral("Ring Mona p\u00e5 BUP kl 13 eller 3b i dag")),
              (QStringList{QStringLiteral("Ring"), QStringLiteral("p\u00e5"), QStringLiteral("kl"),
                           QStringLiteral("eller"), QStringLiteral("dag")}));
}

TEST(SpelledWords, AreNotWhatIsQuotedOrKnown)
{
    EXPECT_EQ(spelled(QStringLiteral("Amanda s\u00e4ger \u201dorka int\u201d och knorrar"),
                      {QStringLiteral("amanda"), QStringLiteral("knorrar")}),
              (QStringList{QStringLiteral("s\u00e4ger"), QStringLiteral("och")}));
}

RC_GTEST_PROP(SpelledWords, StayWithinAnyText, (std::vector<char16_t> letters))
{
    const QString text = QString::fromUtf16(letters.data(), static_cast<qsizetype>(letters.size()));
    for (const TextRange& range : spelledWords(text, {}, marks))
        RC_ASSERT(range.at >= 0 && range.size > 0 && range.end() <= text.size());
}

} // namespace rundbord
