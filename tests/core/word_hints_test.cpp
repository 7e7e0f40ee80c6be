// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/word_hints.h"

#include "tests/support/swedish.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using Question = std::optional<QString> (*)(const WordHints&, const QString&);

const WordHints& swedishHints()
{
    static const WordHints hints =
        readWordHints(readResource(QStringLiteral(":/language/hints.sv.json")).value()).value();
    return hints;
}

class WordHintsOf : public testing::TestWithParam<std::pair<const char*, Question>>
{
protected:
    //! The rows of a table of the rule's examples: a text, and what is said about it.
    static std::vector<QJsonValue> rows(const char* table)
    {
        const QJsonObject data = testData("language/hints.sv.json");
        return elementsOf(data[QLatin1String(GetParam().first)][QLatin1String(table)]);
    }
    static std::optional<QString> ask(const QString& text) { return GetParam().second(swedishHints(), text); }
};

} // namespace

TEST_P(WordHintsOf, AsksAboutEveryWordOfTheRule)
{
    ASSERT_GT(rows("terms").size(), 25U);
    for (const QJsonValue& row : rows("terms"))
        EXPECT_EQ(ask(row[0].toString()), row[1].toString()) << row[0].toString().toStdString();
}

TEST_P(WordHintsOf, CatchesWhatTheRuleSaysItMust)
{
    ASSERT_GE(rows("caught").size(), 10U);
    for (const QJsonValue& row : rows("caught"))
        EXPECT_EQ(ask(row[0].toString()), row[1].toString()) << row[0].toString().toStdString();
}

TEST_P(WordHintsOf, IsSilentWhereTheRuleSaysItMust)
{
    ASSERT_GE(rows("silent").size(), 10U);
    for (const QJsonValue& row : rows("silent"))
        EXPECT_EQ(ask(row[0].toString()), std::nullopt) << row[0].toString().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Rules, WordHintsOf,
                         testing::Values(std::pair{"vagueGoals", &vagueGoalQuestion},
                                         std::pair{"vagueTimes", &vagueTimeQuestion}),
                         [](const auto& rule) { return std::string(rule.param.first); });

TEST(WordHints, EveryWordForADayMakesAGoalConcrete)
{
    for (const CalendarName& name : swedishDates().weekdays) {
        for (const QString& form : QStringList{name.longForm, name.shortForm} + name.every)
            EXPECT_TRUE(swedishHints().concrete.contains(form)) << form.toStdString();
    }
    for (const CalendarName& name : swedishDates().months)
        EXPECT_TRUE(swedishHints().concrete.contains(name.longForm)) << name.longForm.toStdString();
}

TEST(WordHints, RefusesAHintWithoutTerms)
{
    const auto hints =
        readWordHints(R"({"format": "rundbord-hints/1", "language": "xx", "quotationMarks": "\"",
        "concrete": [], "concreteTimes": [], "vagueTimes": [],
        "vagueGoals": [{"terms": [], "unless": [], "question": "what?"}]})");
    ASSERT_FALSE(hints);
    EXPECT_EQ(hints.error().path, QStringLiteral("vagueGoals[0].terms"));
}

} // namespace rundbord
