// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/genitive.h"

#include <gtest/gtest.h>

namespace rundbord
{

TEST(Genitive, AddsAnSExceptAfterSXAndZ)
{
    EXPECT_EQ(swedishGenitive(QStringLiteral("Amanda")), QStringLiteral("Amandas"));
    EXPECT_EQ(swedishGenitive(QStringLiteral("Elias")), QStringLiteral("Elias"));
    EXPECT_EQ(swedishGenitive(QStringLiteral("Max")), QStringLiteral("Max"));
    EXPECT_EQ(swedishGenitive(QStringLiteral("Liz")), QStringLiteral("Liz"));
    EXPECT_EQ(swedishGenitive(QStringLiteral("LARS")), QStringLiteral("LARS"));
    EXPECT_EQ(swedishGenitive(QString::fromUtf8("Åsa-Bo ")), QString::fromUtf8("Åsa-Bos"));
}

TEST(Genitive, LeavesAloneWhatIsNoName)
{
    EXPECT_EQ(swedishGenitive(QString()), QString());
    EXPECT_EQ(swedishGenitive(QStringLiteral("K.")), QStringLiteral("K."));
}

} // namespace rundbord
