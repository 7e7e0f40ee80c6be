// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/lix.h"

#include <gtest/gtest.h>

namespace rundbord
{

TEST(Lix, AddsWordsASentenceToLongWordsAHundred)
{
    const QString text =
        QStringLiteral("Mona kommer hem varje tisdag. D\u00e5 \u00f6ppnar de posten ihopsam.");
    EXPECT_EQ(lix({text}), 5 + 10);
    EXPECT_EQ(lix({QStringLiteral("Boendest\u00f6det ut\u00f6kas snart igen.")}), 4 + 25);
}

TEST(Lix, TakesALineForASentenceAndManyTextsForOne)
{
    EXPECT_EQ(lix({QStringLiteral("ett hus\ntv\u00e5 hus")}), 2);
    EXPECT_EQ(lix({QStringLiteral("ett hus"), QStringLiteral("tv\u00e5 hus")}), 2);
}

TEST(Lix, IsNoneForNoWords)
{
    EXPECT_EQ(lix({}), std::nullopt);
    EXPECT_EQ(lix({QStringLiteral(" .\n?"), QString()}), std::nullopt);
}

TEST(Lix, HasStepsForThoseWhoDontKnowTheNumber)
{
    EXPECT_EQ(lixStep(29), LixStep::VeryEasy);
    EXPECT_EQ(lixStep(30), LixStep::Easy);
    EXPECT_EQ(lixStep(40), LixStep::Medium);
    EXPECT_EQ(lixStep(50), LixStep::Hard);
    EXPECT_EQ(lixStep(60), LixStep::VeryHard);
}

} // namespace rundbord
