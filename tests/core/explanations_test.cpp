// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/explanations.h"

#include "tests/support/plain_language.h"

#include <QSet>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

QStringList idsFor(const QStringList& texts)
{
    static const Explanations swedish = test::swedishExplanations();
    QStringList ids;
    for (const Explanation& each : explanationsFor(swedish, texts))
        ids << each.id;
    return ids;
}

} // namespace

TEST(Explanations, EachWordHasOneAndNoFormTwo)
{
    const Explanations all = test::swedishExplanations();
    QSet<QString> seen;
    ASSERT_GT(all.words.size(), 100U);
    for (const Explanation& each : all.words) {
        EXPECT_FALSE(each.forms.isEmpty()) << each.id.toStdString();
        for (const QString& form : each.forms) {
            EXPECT_FALSE(seen.contains(form)) << form.toStdString();
            seen.insert(form);
            EXPECT_EQ(explanationsFor(all, {form}).size(), 1U) << form.toStdString();
        }
    }
}

TEST(Explanations, TellWhatOccursInAlphabeticalOrder)
{
    EXPECT_EQ(
        idsFor({QStringLiteral("Tolken f\u00f6ljer med till vårdcentralen."), QStringLiteral("BUP ringer.")}),
        (QStringList{QStringLiteral("a-bup"), QStringLiteral("w-primarvard"), QStringLiteral("w-tolk")}));
}

TEST(Explanations, TellEachWordOnce)
{
    EXPECT_EQ(idsFor({QStringLiteral("Tolk och tolken, Tolk")}), QStringList{QStringLiteral("w-tolk")});
}

TEST(Explanations, AreForWholeWordsAndAbbreviationsInTheirOwnLetters)
{
    EXPECT_TRUE(idsFor({QStringLiteral("tolkar, en vc, i sol")}).isEmpty());
}

TEST(Explanations, AreNoMoreThanThePaperHasRoomFor)
{
    Explanations two{{{QStringLiteral("a"), {}, {QStringLiteral("alfa")}, {}},
                      {QStringLiteral("b"), {}, {QStringLiteral("beta")}, {}},
                      {QStringLiteral("c"), {}, {QStringLiteral("gamma")}, {}}},
                     2};
    const auto told = explanationsFor(two, {QStringLiteral("gamma beta"), QStringLiteral("alfa")});
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0].id, QStringLiteral("b"));
    EXPECT_EQ(told[1].id, QStringLiteral("c"));
}

} // namespace rundbord
