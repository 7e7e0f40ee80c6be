// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_object.h"

#include <gtest/gtest.h>

namespace rundbord
{

using namespace Qt::Literals::StringLiterals;

namespace
{

enum class Colour { Red, Blue };

constexpr std::array colours{std::pair{Colour::Red, "red"}, std::pair{Colour::Blue, "blue"}};

struct Cup {
    QString name;
    int size{0};
    Colour colour{};
    QStringList uses;
    QMap<QString, QString> notes;
};

std::vector<Cup> readCups(JsonObject& in)
{
    std::vector<Cup> cups;
    in.expectFormat("cups/1"_L1);
    in.objects("cups"_L1, [&cups](JsonObject& cup) {
        cups.push_back({cup.text("name"_L1), cup.number("size"_L1), cup.word("colour"_L1, colours),
                        cup.texts("uses"_L1), cup.table("notes"_L1)});
    });
    return cups;
}

Result<std::vector<Cup>> cupsOf(const QByteArray& cup)
{
    return readJson(R"({"format": "cups/1", "cups": [)" + cup + "]}", readCups);
}

Error faultOf(const QByteArray& cup)
{
    const auto cups = cupsOf(cup);
    return cups ? Error{} : cups.error();
}

} // namespace

TEST(JsonObject, ReadsWhatIsThere)
{
    const auto cups =
        cupsOf(R"({"name": "a", "size": 3, "colour": "blue", "uses": ["tea"], "notes": {"x": "y"}})");
    ASSERT_TRUE(cups);
    const Cup& cup = cups->front();
    EXPECT_EQ(cup.name, QStringLiteral("a"));
    EXPECT_EQ(cup.size, 3);
    EXPECT_EQ(cup.colour, Colour::Blue);
    EXPECT_EQ(cup.uses, QStringList{QStringLiteral("tea")});
    EXPECT_EQ(cup.notes.value(QStringLiteral("x")), QStringLiteral("y"));
}

TEST(JsonObject, RefusesEveryDepartureWithItsPath)
{
    struct Case {
        const char* cup;
        ErrorCode code;
        const char* path;
    };
    for (const Case& each : {
             Case{R"({"size": 3, "colour": "red", "uses": [], "notes": {}})", ErrorCode::MissingKey,
                  "cups[0].name"},
             Case{R"({"name": "", "size": 3, "colour": "red", "uses": [], "notes": {}})",
                  ErrorCode::UnknownValue, "cups[0].name"},
             Case{R"({"name": "a", "size": "3", "colour": "red", "uses": [], "notes": {}})",
                  ErrorCode::WrongType, "cups[0].size"},
             Case{R"({"name": "a", "size": 3.5, "colour": "red", "uses": [], "notes": {}})",
                  ErrorCode::WrongType, "cups[0].size"},
             Case{R"({"name": "a", "size": 3, "colour": "green", "uses": [], "notes": {}})",
                  ErrorCode::UnknownValue, "cups[0].colour"},
             Case{R"({"name": "a", "size": 3, "colour": "red", "uses": ["b", 4], "notes": {}})",
                  ErrorCode::WrongType, "cups[0].uses[1]"},
             Case{R"({"name": "a", "size": 3, "colour": "red", "uses": [], "notes": {"x": 1}})",
                  ErrorCode::WrongType, "cups[0].notes.x"},
             Case{R"({"name": "a", "size": 3, "colour": "red", "uses": [], "notes": {}, "lid": true})",
                  ErrorCode::UnknownKey, "cups[0].lid"},
             Case{"7", ErrorCode::WrongType, "cups[0]"},
         }) {
        const Error fault = faultOf(each.cup);
        EXPECT_EQ(fault.path, QLatin1String(each.path)) << each.cup;
        EXPECT_EQ(fault.code, each.code) << each.cup;
    }
}

TEST(JsonObject, RefusesAnotherFormat)
{
    const auto cups = readJson(R"({"format": "cups/2", "cups": []})", readCups);
    ASSERT_FALSE(cups);
    EXPECT_EQ(cups.error().code, ErrorCode::UnsupportedFormat);
}

TEST(JsonObject, SaysWhereTextIsNoJson)
{
    const auto cups = readJson("{\n  \"format\": oops\n}", readCups);
    ASSERT_FALSE(cups);
    EXPECT_EQ(cups.error().code, ErrorCode::NotJson);
    EXPECT_EQ(cups.error().line, 2);
    EXPECT_GT(cups.error().column, 10);
}

} // namespace rundbord
