// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUuid>

#include <algorithm>
#include <libical/ical.h>
#include <memory>
#include <vector>

namespace rundbord
{

namespace
{

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

constexpr char zone[] = "Europe/Stockholm";
constexpr int minutesOfMeeting = 60;

//! The time on the wall is what was agreed, so it is written with its zone instead of in UTC: a calendar that knows the
//! zone shows 13.00 even if summer time is done away with before the meeting. Those that don't (Outlook) find the rules
//! here.
constexpr char zoneRules[] = "BEGIN:VTIMEZONE\r\n"
                             "TZID:Europe/Stockholm\r\n"
                             "BEGIN:DAYLIGHT\r\n"
                             "TZNAME:CEST\r\n"
                             "DTSTART:19810329T020000\r\n"
                             "TZOFFSETFROM:+0100\r\n"
                             "TZOFFSETTO:+0200\r\n"
                             "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                             "END:DAYLIGHT\r\n"
                             "BEGIN:STANDARD\r\n"
                             "TZNAME:CET\r\n"
                             "DTSTART:19961027T030000\r\n"
                             "TZOFFSETFROM:+0200\r\n"
                             "TZOFFSETTO:+0100\r\n"
                             "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                             "END:STANDARD\r\n"
                             "END:VTIMEZONE\r\n";

struct Event {
    QString kind;
    QDate day;
    QTime time; //!< invalid for the whole day
    QString summary;
    QString place;
    QString note;
};

//! Without control characters, which a calendar file can't hold.
QByteArray cleaned(QString words)
{
    words.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    words.replace(QLatin1Char('\t'), QLatin1Char(' '));
    words.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != QLatin1Char('\n'); });
    return words.trimmed().toUtf8();
}

bool namesUnit(const CarePlan& plan, const QString& words)
{
    return std::any_of(plan.participants.begin(), plan.participants.end(), [&words](const Participant& each) {
        return words.compare(each.organization.simplified(), Qt::CaseInsensitive) == 0;
    });
}

//! "hemma hos Greta", "Gretas kök"
bool namesHer(const Person& person, const QString& words)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    const QStringList said = words.split(between, Qt::SkipEmptyParts);
    const QStringList names =
        (person.name + QLatin1Char(' ') + person.preferredName).split(between, Qt::SkipEmptyParts);
    return std::any_of(names.begin(), names.end(), [&said](const QString& name) {
        return said.contains(name, Qt::CaseInsensitive) ||
               said.contains(name + QLatin1Char('s'), Qt::CaseInsensitive);
    });
}

//! What stands between commas stays or goes whole.
QString neutralPlace(const CarePlan& plan)
{
    QStringList parts;
    for (const QString& part : plan.followUp.place.split(QLatin1Char(','))) {
        const QString words = part.simplified();
        if (!words.isEmpty() && !namesUnit(plan, words) && !namesHer(plan.person, words))
            parts << part.trimmed();
    }
    return parts.join(QStringLiteral(", "));
}

//! Told apart from the events of other plans in the same calendar by the meeting the plan was made at: nobody is at two
//! at once. Says nothing about her.
QString uidOf(const Event& event, const Appointment& meeting)
{
    static const QUuid events(QStringLiteral("{6b1f4c0e-3c55-4f0a-9d0e-5a6c2f1b7e94}"));
    const QStringList known{event.kind, event.day.toString(Qt::ISODate), meeting.date.toString(Qt::ISODate),
                            meeting.start.toString(Qt::ISODate), meeting.place.simplified()};
    return QUuid::createUuidV5(events, known.join(QLatin1Char('\n'))).toString(QUuid::WithoutBraces);
}

icaltimetype onDay(QDate day)
{
    icaltimetype at = icaltime_null_date();
    at.year = day.year();
    at.month = day.month();
    at.day = day.day();
    return at;
}

icaltimetype at(QDate day, QTime time)
{
    icaltimetype at = onDay(day);
    at.is_date = 0;
    at.hour = time.hour();
    at.minute = time.minute();
    at.second = time.second();
    return at;
}

icaltimetype inUtc(const QDateTime& moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = at(utc.date(), utc.time());
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void add(icalcomponent* to, icalproperty* property)
{
    icalcomponent_add_property(to, property);
}

//! An hour as a length, not as another time on the wall: it may begin before summer time does.
void addTimed(icalcomponent* to, const Event& event)
{
    icalproperty* start = icalproperty_new_dtstart(at(event.day, event.time));
    icalproperty_add_parameter(start, icalparameter_new_tzid(zone));
    add(to, start);
    add(to, icalproperty_new_duration(icaldurationtype_from_int(minutesOfMeeting * 60)));
}

//! Beside what else is done that day, not in its way.
void addWholeDay(icalcomponent* to, const Event& event)
{
    add(to, icalproperty_new_dtstart(onDay(event.day)));
    add(to, icalproperty_new_dtend(onDay(event.day.addDays(1))));
    add(to, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
}

//! A day before; before a whole day at nine in the morning, since a day begins at midnight.
icalcomponent* alarmOf(const Event& event)
{
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_string(event.time.isValid() ? "-P1D" : "-PT15H");
    icalcomponent* alarm = icalcomponent_new_valarm();
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(cleaned(event.summary).constData()));
    add(alarm, icalproperty_new_trigger(trigger));
    return alarm;
}

icalcomponent* componentOf(const Event& event, const Appointment& meeting, const QDateTime& madeAt)
{
    icalcomponent* component = icalcomponent_new_vevent();
    add(component, icalproperty_new_uid(uidOf(event, meeting).toLatin1().constData()));
    add(component, icalproperty_new_dtstamp(inUtc(madeAt)));
    event.time.isValid() ? addTimed(component, event) : addWholeDay(component, event);
    add(component, icalproperty_new_summary(cleaned(event.summary).constData()));
    if (const QByteArray place = cleaned(event.place); !place.isEmpty())
        add(component, icalproperty_new_location(place.constData()));
    if (const QByteArray note = cleaned(event.note); !note.isEmpty())
        add(component, icalproperty_new_description(note.constData()));
    add(component, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    icalcomponent_add_component(component, alarmOf(event));
    return component;
}

Component emptyCalendar()
{
    Component calendar(icalcomponent_new_vcalendar(), icalcomponent_free);
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Rundbord//Rundbord//EN"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    return calendar;
}

QByteArray textOf(icalcomponent* component)
{
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(component), icalmemory_free_buffer);
    // The library counts a line's end as part of it: a line that is just full is folded before or within its own end.
    return QByteArray(text.get()).replace("\r\r\n \n", "\r\n").replace("\r\n \r\n", "\r\n");
}

std::vector<Event> eventsOf(const CarePlan& plan, const CalendarTexts& texts)
{
    std::vector<Event> events;
    if (isWithdrawn(plan.consent))
        return events;
    const AfterCall& call = plan.afterCall;
    if (call.date.isValid()) {
        const QString by = call.by.simplified();
        events.push_back({QStringLiteral("after-call"), call.date, QTime(), texts.afterCall, QString(),
                          by.isEmpty() ? QString() : texts.rings.arg(by)});
    }
    const FollowUp& followUp = plan.followUp;
    if (followUp.date.isValid())
        events.push_back({QStringLiteral("follow-up"), followUp.date, followUp.time, texts.followUp,
                          neutralPlace(plan), QString()});
    return events;
}

} // namespace

std::optional<QByteArray> followUpCalendar(const CarePlan& plan, const QDateTime& madeAt,
                                           const CalendarTexts& texts)
{
    const std::vector<Event> events = eventsOf(plan, texts);
    if (events.empty())
        return {};
    const Component calendar = emptyCalendar();
    if (std::any_of(events.begin(), events.end(), [](const Event& each) { return each.time.isValid(); }))
        icalcomponent_add_component(calendar.get(), icalparser_parse_string(zoneRules));
    for (const Event& event : events)
        icalcomponent_add_component(calendar.get(), componentOf(event, plan.appointment, madeAt));
    return textOf(calendar.get());
}

} // namespace rundbord
