// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/parse_date.h"

#include "core/language/format_date.h"
#include "tests/support/swedish.h"
#include "tests/support/test_data.h"

#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

const std::map<QString, DateFaultCode> codes{
    {QStringLiteral("notUnderstood"), DateFaultCode::NotUnderstood},
    {QStringLiteral("noSuchMonth"), DateFaultCode::NoSuchMonth},
    {QStringLiteral("noSuchDay"), DateFaultCode::NoSuchDay},
    {QStringLiteral("wrongWeekday"), DateFaultCode::WrongWeekday},
};

DateFault faultOf(const QJsonObject& row)
{
    return {codes.at(row[QStringLiteral("code")].toString()),
            row[QStringLiteral("day")].toInt(),
            row[QStringLiteral("month")].toInt(),
            row[QStringLiteral("year")].toInt(),
            row[QStringLiteral("lastDayOfMonth")].toInt(),
            row[QStringLiteral("weekday")].toInt()};
}

const std::array styles{DateStyle::Short, DateStyle::ShortWithWeekday, DateStyle::Long,
                        DateStyle::LongWithWeekday};
const std::array years{YearShown::WhenOther, YearShown::WhenNeeded, YearShown::Always};

QDate anyDay()
{
    return QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 2200));
}

} // namespace

TEST(ParseDate, UnderstandsTheFormsPeopleWrite)
{
    const QJsonObject data = testData("language/dates.sv.json");
    const QDate today = dayOf(data[QStringLiteral("today")]);
    const std::vector<QJsonValue> days = elementsOf(data[QStringLiteral("days")]);
    ASSERT_GT(days.size(), 40U);
    for (const QJsonValue& row : days) {
        const QString text = row[0].toString();
        const DateReading day = parseDate(text, today, swedishDates());
        ASSERT_TRUE(day) << text.toStdString();
        EXPECT_EQ(*day, dayOf(row[1])) << text.toStdString();
    }
}

TEST(ParseDate, NamesWhatIsImpossibleAndNeverPutsItRight)
{
    const QJsonObject data = testData("language/dates.sv.json");
    const QDate today = dayOf(data[QStringLiteral("today")]);
    for (const QJsonValue& row : elementsOf(data[QStringLiteral("impossible")])) {
        const QString text = row[QStringLiteral("text")].toString();
        const DateReading day = parseDate(text, today, swedishDates());
        ASSERT_FALSE(day) << text.toStdString();
        EXPECT_EQ(day.error(), faultOf(row.toObject())) << text.toStdString();
    }
}

TEST(ParseDate, LeapDayIsTheNextOnlyInTheYearBeforeIt)
{
    const QString leapDay = formatDate({2028, 2, 29}, {2028, 1, 1}, swedishDates(), DateStyle::Short);
    EXPECT_EQ(parseDate(leapDay, {2027, 12, 1}, swedishDates()), QDate(2028, 2, 29));
    EXPECT_FALSE(parseDate(leapDay, {2027, 2, 1}, swedishDates()));
}

RC_GTEST_PROP(ParseDate, ReadsBackWhatFormatDateWrites, ())
{
    const QDate day = anyDay();
    const QDate reference = anyDay();
    const DateStyle style = *rc::gen::elementOf(styles);
    const YearShown year = *rc::gen::elementOf(years);
    const QString text = formatDate(day, reference, swedishDates(), style, year);
    RC_LOG() << text.toStdString();
    RC_ASSERT(parseDate(text, reference, swedishDates()) == day);
    RC_ASSERT(parseDate(text.toUpper(), reference, swedishDates()) == day);
}

TEST(FormatDate, SaysADayAsOneSaysIt)
{
    const QJsonObject data = testData("language/dates.sv.json");
    const QDate today = dayOf(data[QStringLiteral("today")]);
    for (const QJsonValue& row : elementsOf(data[QStringLiteral("spoken")]))
        EXPECT_EQ(spokenDay(dayOf(row[0]), today, swedishDates()).toStdString(),
                  row[1].toString().toStdString());
}

TEST(FormatDate, ShowsTheYearWhereItIsAnother)
{
    const QDate reference(2026, 12, 1);
    const auto shown = [&reference](QDate day, YearShown year) {
        return formatDate(day, reference, swedishDates(), DateStyle::ShortWithWeekday, year);
    };
    EXPECT_EQ(shown({2026, 12, 8}, YearShown::WhenOther), QStringLiteral("tis 8 dec"));
    EXPECT_EQ(shown({2027, 1, 12}, YearShown::WhenOther), QStringLiteral("tis 12 jan 2027"));
    EXPECT_EQ(shown({2027, 1, 12}, YearShown::WhenNeeded), QStringLiteral("tis 12 jan"));
    EXPECT_EQ(shown({2026, 11, 24}, YearShown::WhenOther), QStringLiteral("tis 24 nov 2026"));
    EXPECT_EQ(shown({}, YearShown::WhenOther), QString());
}

RC_GTEST_PROP(ParseDate, ReadsBackWhatIsSaid, ())
{
    const QDate today = anyDay();
    const QDate day = today.addDays(*rc::gen::inRange(-10, 500));
    RC_ASSERT(parseDate(spokenDay(day, today, swedishDates()), today, swedishDates()) == day);
}

TEST(ParseTime, ReadsTimesOfDay)
{
    for (const QJsonValue& row : elementsOf(testData("language/dates.sv.json")[QStringLiteral("times")])) {
        const QString text = row[0].toString();
        const QTime expected = QTime::fromString(row[1].toString(), QStringLiteral("HH:mm"));
        const std::optional<QTime> time = parseTime(text, swedishDates());
        EXPECT_EQ(time.has_value(), expected.isValid()) << text.toStdString();
        EXPECT_EQ(time.value_or(QTime()), expected) << text.toStdString();
    }
}

RC_GTEST_PROP(ParseTime, ReadsBackWhatFormatTimeWrites, ())
{
    const QTime time = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 24 * 60));
    RC_ASSERT(parseTime(formatTime(time, swedishDates()), swedishDates()) == time);
}

} // namespace rundbord
