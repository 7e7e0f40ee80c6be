// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/last_place.h"

#include <gtest/gtest.h>

namespace rundbord
{

TEST(LastPlace, ComesBackAsItWas)
{
    const LastPlace place{QStringLiteral("c2a0c1de-0000-4000-8000-000000000001"),
                          QStringLiteral("meeting"),
                          QStringLiteral("needs[1].goals[0].subgoals[0].actions[2].performers"),
                          QStringLiteral("performers"),
                          2,
                          100'000,
                          7};
    const Result<LastPlace> read = readLastPlace(writeLastPlace(place));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, place);
}

TEST(LastPlace, IsNoneInAnythingElse)
{
    for (const char* payload : {"", "[]", "{\"page\": 3}", "{", "\xff\xfe"})
        EXPECT_FALSE(readLastPlace(payload)) << payload;
}

} // namespace rundbord
