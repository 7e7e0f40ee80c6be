// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_case.h"

#include "core/exchange/case_file.h"
#include "core/language/format_date.h"
#include "core/meeting/visible_steps.h"
#include "core/plan/law_points.h"
#include "core/plan/performer_phrase.h"
#include "core/plan/timing_phrase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString clockTime(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

//! Takes identities and moments away; participants are named by their place in the list.
QJsonValue plainly(const QJsonValue& value, const QHash<QString, int>& places)
{
    static const QStringList dropped{QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("printedAt"),
                                     QStringLiteral("readThroughAt"), QStringLiteral("confirmedAt")};
    if (value.isArray()) {
        QJsonArray plain;
        for (const QJsonValue& each : value.toArray())
            plain << plainly(each, places);
        return plain;
    }
    if (!value.isObject())
        return value;
    QJsonObject plain;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == QLatin1String("participant"))
            plain.insert(field.key(), places.value(field.value().toString()));
        else if (!dropped.contains(field.key()))
            plain.insert(field.key(), plainly(field.value(), places));
    }
    return plain;
}

} // namespace

CarePlan firstCase()
{
    const QByteArray file = readBytes(QStringLiteral(":/examples/1-adult-psychiatry.json")).value();
    return readCaseFile(file, QDate(2026, 11, 20)).value();
}

QByteArray factsOf(const CarePlan& plan)
{
    const QJsonObject file = QJsonDocument::fromJson(writeCaseFile(plan)).object();
    QHash<QString, int> places;
    for (const QJsonValue& each : file.value(QLatin1String("participants")).toArray())
        places.insert(each.toObject().value(QLatin1String("id")).toString(), static_cast<int>(places.size()));
    return QJsonDocument(plainly(file, places).toObject()).toJson();
}

Secretary::Secretary(Desk& desk, CarePlan plan, Look look)
    : m_desk(desk)
    , m_hand(desk.hand())
    , m_plan(std::move(plan))
    , m_look(std::move(look))
{
}

void Secretary::look(const QString& what)
{
    if (m_look)
        m_look(QStringLiteral("%1-%2").arg(++m_looks, 2, 10, QLatin1Char('0')).arg(what));
}

void Secretary::prepare()
{
    using Write = void (Secretary::*)();
    static constexpr std::array<std::pair<const char*, Write>, 6> topics{{
        {"person", &Secretary::writePerson},
        {"important", &Secretary::writePurpose},
        {"appointment", &Secretary::writeAppointment},
        {"participants", &Secretary::writeParticipants},
        {"consent", &Secretary::writeConsent},
        {"authorities", &Secretary::writeAuthorities},
    }};
    for (const auto& [name, write] : topics) {
        (this->*write)();
        look(QStringLiteral("prepare-") + QLatin1String(name));
        m_hand.click("next");
    }
}

void Secretary::writePerson()
{
    const Person& person = m_plan.person;
    m_hand.write("name", person.name);
    m_hand.choose("identifier.type", static_cast<int>(person.identifier.type));
    m_hand.write("identifier.value", person.identifier.value);
    m_hand.write("preferredName", person.preferredName);
    m_hand.write("pronoun", person.pronoun);
    m_hand.write("phone", person.phone);
    m_hand.write("address", person.address);
    m_hand.write("adaptations", person.adaptations);
}

void Secretary::writePurpose()
{
    const Purpose& purpose = m_plan.purpose;
    m_hand.write("mostImportant", purpose.mostImportant);
    m_hand.write("questions", purpose.questions);
    m_hand.write("purpose", purpose.purpose);
    m_hand.choose("initiativeBy", static_cast<int>(purpose.initiativeBy));
    m_hand.write("initiativeThrough", purpose.initiativeThrough);
}

void Secretary::writeAppointment()
{
    const Appointment& appointment = m_plan.appointment;
    m_hand.choose("kind", static_cast<int>(appointment.kind));
    m_hand.write("date", iso(appointment.date));
    m_hand.write("start", clockTime(appointment.start));
    m_hand.write("minutes", QString::number(appointment.minutes));
    m_hand.write("pauseAfterMinutes", QString::number(appointment.pauseAfterMinutes));
    m_hand.write("place", appointment.place);
}

void Secretary::writeParticipants()
{
    bool first = true;
    for (const Participant& participant : m_plan.participants) {
        m_hand.click(first ? "fold" : "participants.add");
        first = false;
        m_hand.write("name", participant.name);
        m_hand.write("role", participant.role);
        m_hand.write("organization", participant.organization);
        m_hand.choose("principal", static_cast<int>(participant.principal));
        m_hand.write("phone", participant.phone);
        m_hand.write("purpose", participant.purpose);
        m_hand.write("currentContact", participant.currentContact);
        m_hand.tick("chair", participant.chair);
        m_hand.tick("secretary", participant.secretary);
        m_hand.tick("supporter", participant.supporter);
        // the row is closed, so that the next is the only one with fields
        m_hand.click(m_hand.all(QStringLiteral("fold")).last());
    }
}

void Secretary::writeConsent()
{
    const Consent& consent = m_plan.consent;
    m_hand.choose("form", static_cast<int>(consent.form));
    m_hand.write("date", iso(consent.date));
    m_hand.write("validUntil", iso(consent.validUntil));
    m_hand.write("parties", consent.parties);
    m_hand.write("exclusions", consent.exclusions);
}

void Secretary::writeAuthorities()
{
    m_hand.write("regionName", m_plan.responsibility.regionName);
    m_hand.write("municipalityName", m_plan.responsibility.municipalityName);
}

void Secretary::holdMeeting()
{
    holdMeetingUntil(QStringLiteral("print-and-hand-over"));
}

void Secretary::holdMeetingUntil(const QString& stepId)
{
    if (m_desk.meeting().status == MeetingStatus::Planned) {
        look(QStringLiteral("meeting-before"));
        m_hand.click("next");
    }
    while (m_desk.meeting().stepId != stepId) {
        const QString present = m_desk.meeting().stepId;
        writeStep(present);
        look(QStringLiteral("meeting-") + present);
        m_desk.clock.pass(3min);
        while (m_desk.meeting().stepId == present)
            m_hand.click("next");
    }
}

void Secretary::writeStep(const QString& stepId)
{
    const CurrentSituation& now = m_plan.currentSituation;
    if (stepId == QLatin1String("introductions")) {
        for (int i = 0; i < static_cast<int>(m_plan.participants.size()); ++i)
            m_hand.choose("presence",
                          static_cast<int>(m_plan.participants.at(static_cast<size_t>(i)).presence), i);
    } else if (stepId == QLatin1String("works-well")) {
        m_hand.write("worksWell", now.worksWell);
        m_hand.write("strengths", now.strengths);
    } else if (stepId == QLatin1String("works-less-well")) {
        m_hand.write("worksLessWell", now.worksLessWell);
    } else if (stepId == QLatin1String("wishes-and-needs")) {
        writeNeeds();
    } else if (stepId == QLatin1String("actions")) {
        writeActions();
    } else if (stepId == QLatin1String("coordination")) {
        m_hand.tick("noMeasuresByOthers", m_plan.responsibility.noMeasuresByOthers);
    } else if (stepId == QLatin1String("goals-concrete")) {
        writeGoals();
    } else if (stepId == QLatin1String("if-it-gets-worse")) {
        writeCrisisPlan();
    } else if (stepId == QLatin1String("book-follow-up")) {
        m_hand.write("date", iso(m_plan.followUp.date));
        m_hand.write("time", clockTime(m_plan.followUp.time));
        m_hand.write("place", m_plan.followUp.place);
        m_hand.write("convenedBy", m_plan.followUp.convenedBy);
    } else if (stepId == QLatin1String("read-through")) {
        readThrough();
    } else if (stepId == QLatin1String("lead-responsibility")) {
        writeLead();
    } else if (stepId == QLatin1String("what-happens-now")) {
        m_hand.write("by", m_plan.afterCall.by);
        m_hand.write("date", iso(m_plan.afterCall.date));
    }
}

void Secretary::writeNeeds()
{
    for (int i = 0; i < static_cast<int>(m_plan.needs.size()); ++i) {
        const Need& need = m_plan.needs.at(static_cast<size_t>(i));
        m_hand.click("needs.add");
        m_hand.write("text", need.text, i);
        m_hand.write("goals[0].ownWords", need.goals.front().ownWords, i);
    }
}

QString Secretary::timing(const Timing& when) const
{
    static const DateWords words = readContent().value().dateWords;
    return formatTiming(when, m_desk.clock.today(), words);
}

void Secretary::writeActions()
{
    for (size_t i = 0; i < m_plan.needs.size(); ++i) {
        const Subgoal& subgoal = m_plan.needs[i].goals.front().subgoals.front();
        m_hand.write("howItShows", subgoal.howItShows);
        bool first = true;
        for (const Action& action : subgoal.actions) {
            writeAction(action, first);
            first = false;
        }
        look(QStringLiteral("meeting-actions"));
        if (i + 1 < m_plan.needs.size())
            m_hand.click("next");
    }
}

//! With the keyboard alone, as a secretary does: Tab to the next field, Return to the next action.
void Secretary::writeAction(const Action& action, bool first)
{
    if (first)
        m_hand.press(Qt::Key_Return, Qt::ControlModifier);
    m_hand.type(action.what);
    m_hand.press(Qt::Key_Tab);
    for (const Performer& performer : action.performers) {
        const QString name = displayName(m_plan, *findParticipant(m_plan, performer.participant));
        if (&performer == &action.performers.front()) {
            m_hand.type(name.left(4));
            m_hand.press(Qt::Key_Return); // takes the first that is offered
        } else {
            m_hand.type(QStringLiteral(" och ") + name);
            m_hand.press(Qt::Key_Escape);
        }
    }
    m_hand.press(Qt::Key_Tab);
    m_hand.type(timing(action.when));
    m_hand.press(Qt::Key_Tab);
    Hand::until([this] { return m_hand.sees("decision"); }, "the rest of the action");
    m_hand.choose("decision", static_cast<int>(action.decision));
    m_hand.click("more");
    m_hand.write("easyWords", action.easyWords);
    m_hand.write("note", action.note);
    m_hand.click("when");
    m_hand.press(Qt::Key_Return);
}

void Secretary::writeGoals()
{
    for (size_t i = 0; i < m_plan.needs.size(); ++i) {
        m_hand.choose("accepted", static_cast<int>(m_plan.needs[i].goals.front().accepted));
        if (i + 1 < m_plan.needs.size())
            m_hand.click("next");
    }
    if (m_hand.sees("offer.if-it-gets-worse"))
        m_hand.click("offer.if-it-gets-worse");
    else // in a narrow window it is in the menu
        m_desk.window().actions().ifItGetsWorse->trigger();
}

void Secretary::writeCrisisPlan()
{
    const CrisisPlan& crisis = m_plan.crisisPlan;
    m_hand.write("earlySigns", crisis.earlySigns);
    m_hand.write("whatHelps", crisis.whatHelps);
    m_hand.write("callName", crisis.callName);
    m_hand.write("callPhone", crisis.callPhone);
    m_hand.write("whatIDontWant", crisis.whatIDontWant);
    m_hand.tick("onSimplePlan", crisis.onSimplePlan);
}

void Secretary::writeLead()
{
    const Responsibility& responsibility = m_plan.responsibility;
    m_hand.click(responsibility.leadPrincipal == LeadPrincipal::Region ? "leadPrincipal"
                                                                       : "leadPrincipal.municipality");
    m_hand.write("coordinator.name", responsibility.coordinator.name);
    m_hand.write("coordinator.role", responsibility.coordinator.role);
    m_hand.write("coordinator.phone", responsibility.coordinator.phone);
    m_hand.write("coordinator.deputy", responsibility.coordinator.deputy);
    m_hand.write("coordinator.deputyPhone", responsibility.coordinator.deputyPhone);
}

void Secretary::readThrough()
{
    std::vector<ActionId> read;
    for (const Action* action : allActions(m_desk.plan()))
        read.push_back(action->id);
    for (const ActionId& action : read)
        m_hand.click((action.toString() + QStringLiteral(".yes")).toLatin1().constData());
    m_hand.tick("readThroughAt", true);
    m_hand.tick("teachBack", m_plan.summary.teachBack);
}

void Secretary::printAndHandOver()
{
    look(QStringLiteral("meeting-print-and-hand-over"));
    m_hand.click("print");
    Hand::until([this] { return m_hand.find("printNow")->isEnabled(); }, "a printer");
    look(QStringLiteral("plan-before-print"));
    m_hand.click("printNow");
    Hand::until([this] { return m_desk.plan().handOver.printedAt.isValid(); }, "the print");
    const HandOver& handOver = m_plan.handOver;
    m_hand.choose("way", static_cast<int>(handOver.way));
    m_hand.write("by", handOver.by);
    m_hand.write("note", handOver.note);
    m_hand.write("copies", handOver.copies);
    m_desk.clock.pass(2min);
    m_hand.click("handedOver");
    look(QStringLiteral("plan-handed-over"));
    m_hand.click("print"); // back to the meeting
}

void Secretary::endMeeting()
{
    m_hand.click("next");
    look(QStringLiteral("meeting-feedback"));
    m_desk.window().actions().endMeeting->trigger();
    look(QStringLiteral("meeting-ended"));
}

} // namespace rundbord
