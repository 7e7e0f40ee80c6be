// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/fill_placeholders.h"

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const PlaceholderRules rules{
    {{QStringLiteral("name"), Placeholder::FirstName}, {QStringLiteral("aim"), Placeholder::Purpose}},
    {QStringLiteral("Is that right?")}};

QString fill(const char* text, const PlaceholderValues& values)
{
    return filled(QString::fromUtf8(text), rules, values);
}

PlaceholderValues named(const char* name, const char* aim = "")
{
    return {{Placeholder::FirstName, QString::fromUtf8(name)},
            {Placeholder::Purpose, QString::fromUtf8(aim)}};
}

} // namespace

TEST(FillPlaceholders, PutsValuesIn)
{
    EXPECT_EQ(fill("Hello {name}, how are you?", named("Amanda")),
              QStringLiteral("Hello Amanda, how are you?"));
    EXPECT_EQ(fill("No names.", {}), QStringLiteral("No names."));
}

TEST(FillPlaceholders, NeverSearchesAValueAgain)
{
    EXPECT_EQ(fill("{name} wants: {aim}.", named("Amanda", "{name} and {oops}")),
              QStringLiteral("Amanda wants: {name} and {oops}."));
}

TEST(FillPlaceholders, LeavesOutASentenceWithAnUnknownValue)
{
    EXPECT_EQ(fill("Hello {name}. Sit down. You want {aim}.", named("Amanda")),
              QStringLiteral("Hello Amanda. Sit down."));
    EXPECT_EQ(fill("{name}, welcome.", named("  ")), QString());
    EXPECT_EQ(fill("Ask {nobody} now. Wait.", named("Amanda")), QStringLiteral("Wait."));
}

TEST(FillPlaceholders, LeavesOutWhatLeansOnAMissingSentence)
{
    EXPECT_EQ(fill("You want: {aim}. Is that right? We end soon.", named("A", "peace")),
              QStringLiteral("You want: peace. Is that right? We end soon."));
    EXPECT_EQ(fill("You want: {aim}. Is that right? We end soon.", named("A")),
              QStringLiteral("We end soon."));
    EXPECT_EQ(fill("{aim}. Is that right? Is that right?", named("A")), QString());
}

TEST(FillPlaceholders, OneMarkEndsASentence)
{
    EXPECT_EQ(fill("You want: {aim}. Now {name}?", named("Ann", "Who rings?")),
              QStringLiteral("You want: Who rings? Now Ann?"));
    EXPECT_EQ(fill("You want: {aim}.", named("Ann", "I want peace. Soon.")),
              QStringLiteral("You want: I want peace. Soon."));
    EXPECT_EQ(fill("You said \u201D{aim}\u201D. Now {name}?", named("Ann", "Who rings?")),
              QStringLiteral("You said \u201DWho rings?\u201D Now Ann?"));
    EXPECT_EQ(fill("You said \u201D{aim}\u201D.", named("Ann", "Peace")),
              QStringLiteral("You said \u201DPeace\u201D."));
    EXPECT_EQ(fill("First: {aim}, then rest.", named("Ann", "Sleep.")),
              QStringLiteral("First: Sleep., then rest."));
}

} // namespace rundbord
