// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/safety_settings.h"

#include <gtest/gtest.h>

namespace rundbord
{

TEST(SafetySettings, ComeBackAsTheyWereKept)
{
    const SafetySettings kept{QStringLiteral("Johan Ahl"), QStringLiteral("Psykiatriska mottagningen"), 5, 90,
                              14};
    const Result<SafetySettings> back = readSafetySettings(writeSafetySettings(kept));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, kept);
}

TEST(SafetySettings, AreAsInANewStoreWhereNothingIsSaid)
{
    const Result<SafetySettings> back = readSafetySettings("{}");
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, SafetySettings());
}

TEST(SafetySettings, SayWhenTheyAreNone)
{
    EXPECT_FALSE(readSafetySettings("{\"idleMinutes\":\"often\"}"));
    EXPECT_FALSE(readSafetySettings("not at all"));
}

} // namespace rundbord
