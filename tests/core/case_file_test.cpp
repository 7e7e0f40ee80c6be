// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/case_file.h"

#include "core/plan/law_points.h"
#include "tests/support/random_plan.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rundbord
{

void showValue(const CarePlan& plan, std::ostream& out)
{
    out << writeCaseFile(plan).toStdString();
}

namespace
{

const QDate today(2026, 11, 22);

Error faultOf(const QByteArray& text)
{
    const Result<CarePlan> plan = readCaseFile(text, today);
    return plan ? Error{} : plan.error();
}

QByteArray example(const QString& name)
{
    const Result<QByteArray> bytes = readBytes(QStringLiteral(":/examples/") + name);
    return bytes ? *bytes : QByteArray();
}

} // namespace

RC_GTEST_PROP(CaseFile, ReadsBackWhatWasWritten, (const CarePlan& plan))
{
    const Result<CarePlan> again = readCaseFile(writeCaseFile(plan), today);
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == plan);
}

RC_GTEST_PROP(CaseFile, AnyCutIsRefusedWithItsPlace, (const CarePlan& plan))
{
    const QByteArray whole = writeCaseFile(plan).trimmed();
    const auto length = *rc::gen::inRange<qsizetype>(0, whole.size());
    const Error fault = faultOf(whole.first(length));
    RC_ASSERT(fault.code == ErrorCode::NotJson || fault.code == ErrorCode::NotUtf8);
    RC_ASSERT(fault.line >= 1);
    RC_ASSERT(fault.column >= 1);
}

TEST(CaseFile, TheExamplesMeetTheFourPoints)
{
    const QStringList names = QDir(QStringLiteral(":/examples")).entryList();
    ASSERT_EQ(names.size(), 3);
    for (const QString& name : names) {
        const Result<CarePlan> plan = readCaseFile(example(name), today);
        ASSERT_TRUE(plan) << name.toStdString() << ": " << plan.error().path.toStdString();
        EXPECT_TRUE(lawPoints(*plan).allMet()) << name.toStdString();
    }
}

TEST(CaseFile, LabelsBecomeIdentitiesThatAgree)
{
    const Result<CarePlan> plan = readCaseFile(example(QStringLiteral("1-adult-psychiatry.json")), today);
    ASSERT_TRUE(plan);
    const Action& sleepSchool = plan->needs.at(0).goals.at(0).subgoals.at(0).actions.at(0);
    EXPECT_EQ(resolve(*plan, sleepSchool.performers.at(0)).name, QStringLiteral("Johan Ahl"));
    EXPECT_FALSE(plan->needs.at(0).id.isNull());
    const Action& crisisPlan = plan->needs.at(2).goals.at(0).subgoals.at(0).actions.at(0);
    EXPECT_EQ(resolve(*plan, crisisPlan.performers.at(1)).name, QStringLiteral("Amanda Lindqvist"));
}

TEST(CaseFile, NamesTheFaultAndItsPath)
{
    struct Case {
        const char* text;
        ErrorCode code;
        const char* path;
    };
    for (
        const Case& each : {
            Case{R"({"format":1,"persn":{}})", ErrorCode::UnknownKey, "persn"},
            Case{R"({"format":1,"person":{"naem":"A"}})", ErrorCode::UnknownKey, "person.naem"},
            Case{R"({"format":1,"person":{"name":7}})", ErrorCode::WrongType, "person.name"},
            Case{R"({"format":1,"person":[]})", ErrorCode::WrongType, "person"},
            Case{R"({"format":1,"needs":{}})", ErrorCode::WrongType, "needs"},
            Case{R"([])", ErrorCode::WrongType, ""},
            Case{R"(null)", ErrorCode::WrongType, ""},
            Case{R"({"format":1,"consent":{"date":"2026-02-29"}})", ErrorCode::ImpossibleDate,
                 "consent.date"},
            Case{R"({"format":1,"consent":{"date":"29/2"}})", ErrorCode::ImpossibleDate, "consent.date"},
            Case{R"({"format":1,"followUp":{"time":"25:00"}})", ErrorCode::ImpossibleTime, "followUp.time"},
            Case{R"({"format":1,"handOver":{"at":"2026-12-01"}})", ErrorCode::ImpossibleTime, "handOver.at"},
            Case{R"({"format":1,"appointment":{"minutes":-5}})", ErrorCode::ImpossibleNumber,
                 "appointment.minutes"},
            Case{R"({"format":1,"appointment":{"minutes":0}})", ErrorCode::ImpossibleNumber,
                 "appointment.minutes"},
            Case{R"({"format":1,"appointment":{"minutes":1.5}})", ErrorCode::ImpossibleNumber,
                 "appointment.minutes"},
            Case{R"({"format":1,"responsibility":{"leadPrincipal":"other"}})", ErrorCode::UnknownValue,
                 "responsibility.leadPrincipal"},
            Case{R"({"format":1,"person":{"identifier":{"type":"personnummer","value":"19900101-2386"}}})",
                 ErrorCode::ImpossibleNumber, "person.identifier.value"},
            Case{R"({"format":1,"person":{"identifier":{"type":"personnummer","value":"19900231-2386"}}})",
                 ErrorCode::ImpossibleDate, "person.identifier.value"},
            Case{R"({"format":1,"participants":[{"id":"a"},{"id":"a"}]})", ErrorCode::DuplicateId,
                 "participants[1].id"},
            Case{
                R"({"format":1,"needs":[{"goals":[{"subgoals":[{"actions":[{"when":{"on":["2026-13-01"]}}]}]}]}]})",
                ErrorCode::ImpossibleDate, "needs[0].goals[0].subgoals[0].actions[0].when.on[0]"},
            Case{
                R"({"format":1,"needs":[{"goals":[{"subgoals":[{"actions":[{"performers":[{"participant":"x"}]}]}]}]}]})",
                ErrorCode::UnknownReference,
                "needs[0].goals[0].subgoals[0].actions[0].performers[0].participant"},
            Case{R"({})", ErrorCode::UnsupportedFormat, "format"},
            Case{R"({"format":2})", ErrorCode::UnsupportedFormat, "format"},
        }) {
        const Error fault = faultOf(each.text);
        EXPECT_EQ(fault.code, each.code) << each.text;
        EXPECT_EQ(fault.path, QLatin1String(each.path)) << each.text;
    }
}

TEST(CaseFile, PlacesFaultsInTheText)
{
    const Error duplicate = faultOf("{\"format\": 1,\n \"person\": {},\n \"person\": {}}");
    EXPECT_EQ(duplicate.code, ErrorCode::DuplicateKey);
    EXPECT_EQ(duplicate.line, 3);
    EXPECT_EQ(duplicate.path, QStringLiteral("person"));

    const Error garbage = faultOf("{\"format\": 1,\n \"åäö\": nonsense}");
    EXPECT_EQ(garbage.code, ErrorCode::NotJson);
    EXPECT_EQ(garbage.line, 2);
    EXPECT_EQ(garbage.column, 10); // the third letter is where it can't be "null" any more

    const Error wrong = faultOf("{\"format\": 1,\n\n  \"version\": true}");
    EXPECT_EQ(wrong.code, ErrorCode::WrongType);
    EXPECT_EQ(wrong.line, 3);

    EXPECT_EQ(faultOf("{\"format\": 1, \"person\": {\"name\": \"\xff\xfe\"}}").code, ErrorCode::NotUtf8);
    EXPECT_EQ(faultOf("{\"format\": 1} {}").code, ErrorCode::NotJson);
    EXPECT_EQ(faultOf("PK\x03\x04").code, ErrorCode::NotJson);
    EXPECT_EQ(faultOf("").code, ErrorCode::NotJson);
}

TEST(CaseFile, DeepNestingIsRefusedWithoutStack)
{
    const Error deep = faultOf(QByteArray("[").repeated(1000000));
    EXPECT_EQ(deep.code, ErrorCode::TooDeep);
    EXPECT_GT(deep.column, 1);
    EXPECT_EQ(faultOf(QByteArray("{\"a\":").repeated(1000000)).code, ErrorCode::TooDeep);
}

TEST(CaseFile, HugeTextIsRefusedByItsSize)
{
    EXPECT_EQ(faultOf(QByteArray(50 * 1024 * 1024, ' ')).code, ErrorCode::FileTooLarge);
    EXPECT_EQ(readBytes(QStringLiteral("/nowhere/at/all.json")).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(readBytes(QStringLiteral("/")).error().code, ErrorCode::FileNotFound);
}

TEST(CaseFile, KeepsLongAndOddTextsVerbatim)
{
    CarePlan plan;
    plan.person.name = QString(100000, QChar(u'å'));
    plan.purpose.mostImportant = QStringLiteral("<script>alert('%n')</script>\u0007\u202e😀\r\n\t");
    plan.currentSituation.worksWell = QStringLiteral("\n\na\n");
    EXPECT_EQ(*readCaseFile(writeCaseFile(plan), today), plan);
}

} // namespace rundbord
