// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include "tests/support/made_up_plans.h"
#include "tests/support/random_plan.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libical/ical.h>
#include <memory>
#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const QDateTime madeAt(QDate(2026, 12, 1), QTime(13, 8, 30), Qt::UTC);
const CalendarTexts texts{QStringLiteral("Uppföljningsmöte"), QStringLiteral("Telefonsamtal"),
                          QStringLiteral("%1 ringer.")};

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

CarePlan planWith(const FollowUp& followUp)
{
    CarePlan plan;
    plan.appointment.date = QDate(2026, 12, 1);
    plan.appointment.start = QTime(13, 0);
    plan.followUp = followUp;
    return plan;
}

CarePlan planOn(QDate day, QTime time = {}, const QString& place = {})
{
    return planWith({day, time, place, {}, false, {}});
}

QByteArray written(const CarePlan& plan)
{
    return followUpCalendar(plan, madeAt, texts).value_or(QByteArray());
}

QByteArray unfolded(QByteArray file)
{
    return file.replace("\r\n ", "");
}

//! What the library has against an event. That nobody is its organizer is left out: one would be an address, and the
//! program knows none.
QStringList faultsOf(icalcomponent* event)
{
    QStringList faults;
    for (icalproperty* each = icalcomponent_get_first_property(event, ICAL_XLICERROR_PROPERTY); each;
         each = icalcomponent_get_next_property(event, ICAL_XLICERROR_PROPERTY))
        faults << QString::fromUtf8(icalproperty_get_xlicerror(each));
    return faults.filter(QRegularExpression(QStringLiteral("^(?!.*ORGANIZER)"),
                                            QRegularExpression::DotMatchesEverythingOption));
}

std::vector<icalcomponent*> eventsIn(const Component& calendar)
{
    std::vector<icalcomponent*> events;
    for (icalcomponent* each = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); each;
         each = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        events.push_back(each);
    return events;
}

//! The file read with the library, which finds no fault in it.
Component readBack(const QByteArray& file)
{
    Component read(icalparser_parse_string(file.constData()), icalcomponent_free);
    if (!read) {
        ADD_FAILURE() << "no calendar";
        return read;
    }
    EXPECT_EQ(icalcomponent_count_errors(read.get()), 0) << file.toStdString();
    icalrestriction_check(read.get());
    for (icalcomponent* event : eventsIn(read))
        EXPECT_EQ(faultsOf(event).join(QLatin1Char(' ')).toStdString(), std::string());
    return read;
}

icalcomponent* onlyEvent(const Component& calendar)
{
    const std::vector<icalcomponent*> events = eventsIn(calendar);
    EXPECT_EQ(events.size(), 1U);
    return events.empty() ? nullptr : events.front();
}

QString summaryOf(icalcomponent* event)
{
    return QString::fromUtf8(icalcomponent_get_summary(event));
}

QString placeIn(const QByteArray& file)
{
    const Component calendar = readBack(file);
    return QString::fromUtf8(icalcomponent_get_location(onlyEvent(calendar)));
}

QDateTime moment(icaltimetype utc)
{
    return QDateTime(QDate(utc.year, utc.month, utc.day), QTime(utc.hour, utc.minute, utc.second), Qt::UTC);
}

//! Begin and end in UTC, reckoned by the library from the rules in the file alone.
std::pair<QDateTime, QDateTime> spanIn(const QByteArray& file)
{
    const Component calendar = readBack(file);
    icalcomponent* rules = icalcomponent_get_first_component(calendar.get(), ICAL_VTIMEZONE_COMPONENT);
    EXPECT_TRUE(rules);
    icaltimezone* zone = icaltimezone_new();
    EXPECT_TRUE(icaltimezone_set_component(zone, icalcomponent_new_clone(rules)));
    icalproperty* start = icalcomponent_get_first_property(onlyEvent(calendar), ICAL_DTSTART_PROPERTY);
    const icalparameter* zoneName = icalproperty_get_first_parameter(start, ICAL_TZID_PARAMETER);
    EXPECT_STREQ(icalparameter_get_tzid(zoneName), icaltimezone_get_tzid(zone));
    icaltimetype begin = icalproperty_get_dtstart(start);
    icaltimezone_convert_time(&begin, zone, icaltimezone_get_utc_timezone());
    const icaltimetype end = icaltime_add(begin, icalcomponent_get_duration(onlyEvent(calendar)));
    icaltimezone_free(zone, 1);
    return {moment(begin), moment(end)};
}

//! What breaks the rules for lines: each ends with CR LF, holds at most 75 octets, and is cut between letters.
std::string faultsInLines(const QByteArray& file)
{
    if (!file.endsWith("\r\n"))
        return "no end";
    for (const QByteArray& ended : file.chopped(1).split('\n')) {
        const QByteArray line = ended.chopped(1);
        const bool whole = QString::fromUtf8(line).toUtf8() == line;
        const bool controls = std::any_of(line.begin(), line.end(), [](char c) { return c >= 0 && c < ' '; });
        if (!ended.endsWith('\r') || line.isEmpty() || line == " " || line.size() > 75 || !whole || controls)
            return line.toStdString();
    }
    return {};
}

} // namespace

TEST(CalendarFile, IsNothingWhereNothingIsSet)
{
    EXPECT_FALSE(followUpCalendar(CarePlan(), madeAt, texts));
    FollowUp declined;
    declined.declined = true;
    declined.place = QStringLiteral("rum Eken");
    declined.time = QTime(13, 0);
    EXPECT_FALSE(followUpCalendar(planWith(declined), madeAt, texts));
}

TEST(CalendarFile, IsNothingOnceTheConsentIsTakenBack)
{
    CarePlan plan = planOn(QDate(2027, 3, 2));
    plan.afterCall.date = QDate(2026, 12, 3);
    plan.consent.withdrawnAt = madeAt;
    EXPECT_FALSE(followUpCalendar(plan, madeAt, texts));
}

TEST(CalendarFile, HasTheMeetingAsItIsAgreed)
{
    const std::string file =
        unfolded(written(planOn(QDate(2027, 3, 2), QTime(13, 0), QStringLiteral("rum Eken")))).toStdString();
    for (const char* line : {"BEGIN:VCALENDAR\r\n", "VERSION:2.0\r\n", "PRODID:", "METHOD:PUBLISH\r\n",
                             "DTSTART;TZID=Europe/Stockholm:20270302T130000\r\n", "DURATION:PT1H\r\n",
                             "LOCATION:rum Eken\r\n", "SUMMARY:Uppföljningsmöte\r\n", "CLASS:PRIVATE\r\n",
                             "DTSTAMP:20261201T130830Z\r\n", "TRIGGER:-P1D\r\n", "ACTION:DISPLAY\r\n"})
        EXPECT_THAT(file, HasSubstr(line));
    EXPECT_THAT(file, Not(HasSubstr("TRANSP")));
}

TEST(CalendarFile, TakesTheWholeDayWhereNoTimeIsSet)
{
    const std::string file = written(planOn(QDate(2027, 3, 2))).toStdString();
    EXPECT_THAT(file, HasSubstr("DTSTART;VALUE=DATE:20270302\r\n"));
    EXPECT_THAT(file, HasSubstr("DTEND;VALUE=DATE:20270303\r\n"));
    EXPECT_THAT(file, HasSubstr("TRANSP:TRANSPARENT\r\n"));
    EXPECT_THAT(file, HasSubstr("TRIGGER:-PT15H\r\n")) << "nine in the morning, not midnight";
    EXPECT_THAT(file, Not(HasSubstr("VTIMEZONE")));
    EXPECT_THAT(file, Not(HasSubstr("LOCATION")));
}

TEST(CalendarFile, HasWhoRingsAfterTheMeeting)
{
    const CarePlan plan = example(QStringLiteral("1-adult-psychiatry"));
    const Component calendar = readBack(written(plan));
    const std::vector<icalcomponent*> events = eventsIn(calendar);
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(summaryOf(events[0]), QStringLiteral("Telefonsamtal"));
    EXPECT_STREQ(icalcomponent_get_description(events[0]), "Mona Sund ringer.");
    EXPECT_EQ(summaryOf(events[1]), QStringLiteral("Uppföljningsmöte"));
    EXPECT_EQ(icalcomponent_get_description(events[1]), nullptr);
    const auto uid = [](icalcomponent* event) { return std::string(icalcomponent_get_uid(event)); };
    EXPECT_NE(uid(events[0]), uid(events[1]));
}

TEST(CalendarFile, NamesNobodyNeitherHerNorAUnit)
{
    for (const QString& name : exampleNames()) {
        const CarePlan plan = example(name);
        const QString file = QString::fromUtf8(unfolded(written(plan)));
        ASSERT_FALSE(file.isEmpty()) << name.toStdString();
        for (const QString& part : plan.person.name.split(QLatin1Char(' ')))
            EXPECT_FALSE(file.contains(part)) << part.toStdString();
        EXPECT_FALSE(file.contains(QStringLiteral("SIP")));
        for (const Participant& each : plan.participants)
            EXPECT_FALSE(!each.organization.isEmpty() && file.contains(each.organization))
                << each.organization.toStdString();
    }
}

TEST(CalendarFile, LeavesHerAndTheUnitOutOfThePlace)
{
    CarePlan plan = planOn(QDate(2027, 3, 2), QTime(13, 0),
                           QStringLiteral("psykiatriska  mottagningen, rum Eken, plan 2"));
    plan.participants.resize(2);
    plan.participants[1].organization = QStringLiteral("Psykiatriska mottagningen");
    EXPECT_EQ(placeIn(written(plan)), QStringLiteral("rum Eken, plan 2"));
    plan.person.name = QStringLiteral("Bo Ek");
    plan.followUp.place = QStringLiteral("Boendet Eken, hemma hos bo, Eks kök, Bokvägen 3");
    EXPECT_EQ(placeIn(written(plan)), QStringLiteral("Boendet Eken, Bokvägen 3"));
}

TEST(CalendarFile, KeepsTheSameEventsForTheSamePlanAlone)
{
    CarePlan plan = example(QStringLiteral("1-adult-psychiatry"));
    const auto uids = [](const CarePlan& of) {
        std::vector<std::string> all;
        const Component calendar = readBack(written(of));
        for (icalcomponent* each : eventsIn(calendar))
            all.emplace_back(icalcomponent_get_uid(each));
        return all;
    };
    const std::vector<std::string> before = uids(plan);
    EXPECT_EQ(written(plan), written(example(QStringLiteral("1-adult-psychiatry"))));
    plan.person.name = QStringLiteral("Bo Ek");
    plan.followUp.time = QTime(9, 0);
    plan.followUp.place = QStringLiteral("rum Asken");
    plan.participants.pop_back();
    EXPECT_EQ(uids(plan), before) << "another room moves the event";
    CarePlan other = plan;
    other.appointment.start = QTime(15, 0);
    EXPECT_THAT(uids(other), Not(testing::Contains(testing::AnyOfArray(before))))
        << "the same caller on the same day, for somebody else";
}

TEST(CalendarFile, IsRightOnLeapDays)
{
    EXPECT_THAT(written(planOn(QDate(2028, 2, 29))).toStdString(),
                HasSubstr("DTEND;VALUE=DATE:20280301\r\n"));
    const auto [begin, end] = spanIn(written(planOn(QDate(2028, 2, 29), QTime(23, 30))));
    EXPECT_EQ(begin, QDateTime(QDate(2028, 2, 29), QTime(22, 30), Qt::UTC));
    EXPECT_EQ(end, QDateTime(QDate(2028, 2, 29), QTime(23, 30), Qt::UTC));
}

TEST(CalendarFile, IsRightAtMidnightAndWhenTheClockIsChanged)
{
    const QTimeZone stockholm("Europe/Stockholm");
    ASSERT_TRUE(stockholm.isValid());
    for (const QDate day :
         {QDate(2027, 3, 27), QDate(2027, 3, 28), QDate(2027, 3, 29), QDate(2027, 10, 30),
          QDate(2027, 10, 31), QDate(2027, 11, 1), QDate(2026, 12, 31), QDate(2027, 1, 1)}) {
        for (const QTime time : {QTime(0, 0), QTime(1, 30), QTime(3, 0), QTime(13, 0), QTime(23, 30)}) {
            const QDateTime agreed = QDateTime(day, time, stockholm).toUTC();
            const auto [begin, end] = spanIn(written(planOn(day, time)));
            EXPECT_EQ(begin, agreed) << agreed.toString(Qt::ISODate).toStdString();
            EXPECT_EQ(end, agreed.addSecs(3600)) << agreed.toString(Qt::ISODate).toStdString();
        }
    }
}

TEST(CalendarFile, KeepsThePlaceLetterForLetter)
{
    for (const char* place : {"rum Eken; plan 2, till höger", "två\nrader", "\"citat\" \\n inte ny rad",
                              "hos mig 😀 hemma", "غرفة ١٢", "BEGIN:VEVENT\nSUMMARY:annat", "a:b;c=d,e"})
        EXPECT_EQ(placeIn(written(planOn(QDate(2027, 3, 2), QTime(9, 0), QString::fromUtf8(place))))
                      .remove(QLatin1Char(' ')),
                  QString::fromUtf8(place).remove(QLatin1Char(' ')))
            << place;
    const QString controls = QStringLiteral("ett\r\ntvå\x07 tre\tfyra\u0085");
    EXPECT_EQ(placeIn(written(planOn(QDate(2027, 3, 2), {}, controls))), QStringLiteral("ett\ntvå tre fyra"));
}

TEST(CalendarFile, FoldsItsLinesBetweenLettersAtAnyLength)
{
    for (const char* letter : {"a", "å", "😀", ";", "\n"}) {
        for (int letters = 0; letters < 160; ++letters) {
            const QString place =
                QLatin1Char('x') + QString::fromUtf8(letter).repeated(letters) + QLatin1Char('y');
            const QByteArray file = written(planOn(QDate(2027, 3, 2), {}, place));
            EXPECT_EQ(faultsInLines(file), std::string()) << letters << letter;
            EXPECT_EQ(placeIn(file), place) << letters << letter;
        }
    }
}

RC_GTEST_PROP(CalendarFile, IsACalendarForAnyPlan, (const CarePlan& any))
{
    CarePlan plan = any;
    plan.consent.withdrawnAt = {};
    plan.followUp.date = QDate(2027, 3, 2);
    const QByteArray file = written(plan);
    RC_ASSERT(faultsInLines(file) == std::string());
    const Component calendar(icalparser_parse_string(file.constData()), icalcomponent_free);
    const bool read = calendar != nullptr;
    RC_ASSERT(read);
    RC_ASSERT(icalcomponent_count_errors(calendar.get()) == 0);
    RC_ASSERT(eventsIn(calendar).size() == (plan.afterCall.date.isValid() ? 2U : 1U));
}

} // namespace rundbord
