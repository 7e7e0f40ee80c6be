// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_file.h"
#include "core/plan/fields.h"
#include "tests/support/random_plan.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

namespace rundbord
{

namespace
{

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

const Json& schemaText()
{
    static const Json json = [] {
        QFile file(QStringLiteral(":/schema/case.schema.json"));
        const bool opened = file.open(QIODevice::ReadOnly);
        return opened ? Json::parse(file.readAll().toStdString()) : Json();
    }();
    return json;
}

bool fits(const QByteArray& caseFile)
{
    static const auto schema = [] {
        auto made = std::make_unique<valijson::Schema>();
        valijson::SchemaParser().populateSchema(Adapter(schemaText()), *made);
        return made;
    }();
    const Json json = Json::parse(caseFile.toStdString());
    return valijson::Validator().validate(*schema, Adapter(json), nullptr);
}

//! Follows a $ref to what it stands for.
const Json& resolved(const Json& node)
{
    if (!node.contains("$ref"))
        return node;
    const std::string ref = node.at("$ref");
    return schemaText().at(Json::json_pointer(ref.substr(1)));
}

//! Visitor for describe(): holds each field of a value against the schema's property of the same name.
class SchemaCheck
{
public:
    template <typename T>
    static void object(const std::string& where, const Json& schema)
    {
        SchemaCheck check(where, schema);
        T value;
        describe(check, value);
        for (const auto& [name, property] : schema.at("properties").items()) {
            EXPECT_TRUE(check.m_seen.contains(QString::fromStdString(name)) || name == "format")
                << where << "." << name << " is in the schema only";
            EXPECT_FALSE(property.value("title", "").empty()) << where << "." << name;
            EXPECT_FALSE(property.value("description", "").empty()) << where << "." << name;
        }
        EXPECT_EQ(schema.at("additionalProperties"), false) << where;
    }

    template <typename T>
    void field(const char* name, const T& value)
    {
        if (const Json* property = find(name))
            match(m_where + "." + name, *property, value);
    }

    void lines(const char* name, const QString&)
    {
        const Json* property = find(name);
        EXPECT_TRUE(property && property->at("type") == "array") << m_where << "." << name;
    }

private:
    SchemaCheck(std::string where, const Json& schema)
        : m_where(std::move(where))
        , m_schema(schema)
    {
    }

    const Json* find(const char* name)
    {
        m_seen.insert(QString::fromLatin1(name));
        const Json& properties = m_schema.at("properties");
        EXPECT_TRUE(properties.contains(name)) << m_where << "." << name << " is not in the schema";
        return properties.contains(name) ? &resolved(properties.at(name)) : nullptr;
    }

    static void match(const std::string& where, const Json& schema, const bool&)
    {
        EXPECT_EQ(schema.at("type"), "boolean") << where;
    }
    static void match(const std::string& where, const Json& schema, const int&)
    {
        EXPECT_EQ(schema.at("type"), "integer") << where;
    }
    template <typename T>
    static void match(const std::string& where, const Json& schema, const std::vector<T>&)
    {
        EXPECT_EQ(schema.at("type"), "array") << where;
        match(where + "[]", resolved(schema.at("items")), T());
    }
    template <typename Tag>
    static void match(const std::string& where, const Json& schema, const Id<Tag>&)
    {
        EXPECT_EQ(schema.at("type"), "string") << where;
    }
    template <typename T>
    static void match(const std::string& where, const Json& schema, const T&)
    {
        if constexpr (std::is_enum_v<T>) {
            std::vector<std::string> words;
            for (const auto& each : EnumWords<T>::words)
                words.emplace_back(each.second);
            EXPECT_EQ(schema.at("enum").get<std::vector<std::string>>(), words) << where;
        } else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, QDate> ||
                             std::is_same_v<T, QTime> || std::is_same_v<T, QDateTime>) {
            EXPECT_EQ(schema.at("type"), "string") << where;
            EXPECT_FALSE(schema.contains("enum")) << where;
        } else {
            object<T>(where, schema);
        }
    }

    std::string m_where;
    const Json& m_schema;
    QSet<QString> m_seen;
};

} // namespace

TEST(CaseSchema, TellsTheTruthAboutEveryField)
{
    SchemaCheck::object<CarePlan>("case", schemaText());
}

TEST(CaseSchema, FitsTheExamples)
{
    for (const QString& name : QDir(QStringLiteral(":/examples")).entryList())
        EXPECT_TRUE(fits(*readBytes(QStringLiteral(":/examples/") + name))) << name.toStdString();
}

TEST(CaseSchema, RefusesWhatTheReaderRefuses)
{
    EXPECT_FALSE(fits(R"({"format":1,"person":{"naem":"A"}})"));
    EXPECT_FALSE(fits(R"({"format":1,"responsibility":{"leadPrincipal":"other"}})"));
    EXPECT_FALSE(fits(R"({"format":1,"appointment":{"minutes":0}})"));
    EXPECT_FALSE(fits(R"({})"));
}

RC_GTEST_PROP(CaseSchema, FitsWhateverIsWritten, (const CarePlan& plan))
{
    RC_ASSERT(fits(writeCaseFile(plan)));
}

} // namespace rundbord
