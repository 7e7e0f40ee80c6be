// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/outcome_told.h"
#include "core/document/verbatim.h"
#include "core/language/genitive.h"
#include "core/plan/identity_number.h"
#include "core/plan/law_points.h"

#include <optional>

namespace rundbord
{

namespace
{

void add(std::vector<KeyValue>& to, const QString& key, const QString& value)
{
    if (!value.trimmed().isEmpty())
        to.push_back({key, {value.trimmed()}});
}

//! "Sofia Norberg, 070-174 06 11" for each participant who has that part.
std::vector<QString> participantsWho(const CarePlan& plan, bool Participant::*part)
{
    std::vector<QString> all;
    for (const Participant& participant : plan.participants) {
        QStringList particulars{displayName(plan, participant).trimmed()};
        if (participant.guardian)
            particulars << participant.phone.trimmed();
        particulars.removeAll(QString());
        if (participant.*part && !particulars.isEmpty())
            all.push_back(particulars.join(QStringLiteral(", ")));
    }
    return all;
}

QString identifierKey(const Wordings& say, IdentifierType type)
{
    switch (type) {
    case IdentifierType::Personnummer:
        return say.plain("kv.personnummer");
    case IdentifierType::Samordningsnummer:
        return say.plain("kv.samordningsnummer");
    case IdentifierType::Reservnummer:
        return say.plain("kv.reservnummer");
    case IdentifierType::None:
        break;
    }
    return {};
}

void addIdentifier(const Telling& telling, std::vector<KeyValue>& to)
{
    const Identifier& identifier = telling.plan.person.identifier;
    if (telling.context.showIdentifier && identifier.type != IdentifierType::None)
        add(to, identifierKey(telling.say, identifier.type),
            shownIdentifier(identifier, telling.context.madeAt.date()));
}

void addHelpers(const Telling& telling, std::vector<KeyValue>& to)
{
    const auto addAll = [&](const QString& key, bool Participant::*part) {
        if (std::vector<QString> all = participantsWho(telling.plan, part); !all.empty())
            to.push_back({key, std::move(all)});
    };
    addAll(telling.say.plain("kv.guardian"), &Participant::guardian);
    add(to, telling.say.plain("kv.trustedAdult"), telling.plan.person.trustedAdult);
    addAll(telling.say.plain("kv.support"), &Participant::supporter);
    addAll(telling.say.plain("kv.representative"), &Participant::representative);
    addAll(telling.say.plain("kv.interpreter"), &Participant::interpreter);
}

std::vector<KeyValue> particularsOf(const Telling& telling)
{
    const Person& person = telling.plan.person;
    const Wordings& say = telling.say;
    std::vector<KeyValue> all;
    const QString name = person.name.trimmed();
    const QString pronoun = person.pronoun.trimmed();
    const bool both = !name.isEmpty() && !pronoun.isEmpty();
    add(all, say.plain("kv.name"), both ? say.plain("kv.nameAndPronoun", {name, pronoun}) : name);
    if (!sameName(person.preferredName, firstName(person.name)))
        add(all, say.plain("kv.called"), person.preferredName);
    if (!both)
        add(all, say.plain("kv.pronoun"), pronoun);
    addIdentifier(telling, all);
    add(all, say.plain("kv.phone"), person.phone);
    add(all, say.plain("kv.address"), person.address);
    add(all, say.plain("kv.contactWay"), person.preferredContact);
    addHelpers(telling, all);
    return all;
}

QString timeSpan(const Telling& telling)
{
    const Appointment& appointment = telling.plan.appointment;
    if (!appointment.start.isValid() || appointment.minutes <= 0)
        return telling.dates.time(appointment.start);
    return telling.say.plain("time.span",
                             {telling.dates.time(appointment.start),
                              telling.dates.time(appointment.start.addSecs(60 * appointment.minutes))});
}

QString meetingTime(const Telling& telling)
{
    const QDate date = telling.plan.appointment.date;
    if (!date.isValid())
        return {};
    const QString day =
        telling.say.plain("date.weekday", {telling.dates.weekday(date), telling.dates.dayAndYear(date)});
    const QString time = timeSpan(telling);
    return time.isEmpty() ? day : telling.say.plain("time.at", {day, time});
}

QString kindWord(const Wordings& say, MeetingKind kind)
{
    switch (kind) {
    case MeetingKind::FollowUp:
        return say.plain("kv.kindFollowUp");
    case MeetingKind::Closing:
        return say.plain("kv.kindClosing");
    case MeetingKind::Child:
        return say.plain("kv.kindChild");
    case MeetingKind::Discharge:
        return say.plain("kv.kindDischarge");
    case MeetingKind::WorkRehabilitation:
        return say.plain("kv.kindWorkRehabilitation");
    case MeetingKind::First:
        break;
    }
    return {};
}

std::vector<KeyValue> meetingOf(const Telling& telling)
{
    const Appointment& appointment = telling.plan.appointment;
    const Wordings& say = telling.say;
    std::vector<KeyValue> all;
    add(all, say.plain("kv.meeting"), meetingTime(telling));
    add(all, say.plain("kv.place"), appointment.place);
    add(all, say.plain("kv.kind"), kindWord(say, appointment.kind));
    if (appointment.kind == MeetingKind::Discharge) {
        add(all, say.plain("kv.dischargeReady"), telling.dates.day(appointment.dischargeReady));
        add(all, say.plain("kv.invitationSent"), telling.dates.day(appointment.invitationSent));
        add(all, say.plain("kv.dischargePlanned"), telling.dates.day(appointment.dischargePlanned));
    }
    return all;
}

Text initiativeOf(const Telling& telling)
{
    const Purpose& purpose = telling.plan.purpose;
    const QString through = purpose.initiativeThrough.trimmed();
    if (purpose.initiativeBy == InitiativeBy::Person && through.isEmpty())
        return telling.say.text("asked.initiativeSelf");
    if (purpose.initiativeBy == InitiativeBy::Person)
        return telling.say.text("asked.initiativeSelfThrough", {through});
    if (through.isEmpty())
        return {};
    return telling.say.text("asked.initiativeOther", {atSentenceStart(through)});
}

//! Why there was a meeting, and what she wanted answered. Who took the initiative stands before her
//! questions, or where there are none before the reasons.
void addReasons(const Telling& telling, Blocks& blocks)
{
    const Purpose& purpose = telling.plan.purpose;
    std::vector<Line> asked;
    std::vector<Line> why;
    int number = 0;
    for (const QString& question : linesOf(purpose.questions))
        asked.push_back({QString::number(++number) + QLatin1Char('.'), telling.written(question)});
    if (const Text initiative = initiativeOf(telling); !initiative.isEmpty()) {
        std::vector<Line>& first = asked.empty() ? why : asked;
        first.insert(first.begin(), {{}, initiative});
    }
    for (const Text& reason : telling.writtenOnly({purpose.background, purpose.purpose}))
        why.push_back({{}, reason});
    if (!why.empty())
        blocks.emplace_back(HeadedLines{telling.say.plain("why.heading"), why});
    if (!asked.empty())
        blocks.emplace_back(HeadedLines{telling.say.plain("asked.heading"), asked});
}

std::optional<QuickCell> afterCallCell(const Telling& telling)
{
    const AfterCall& call = telling.plan.afterCall;
    if (!call.date.isValid())
        return {};
    const QString who = call.by.trimmed();
    return QuickCell{Symbol::Talk,
                     who.isEmpty() ? telling.say.plain("next.after", {who})
                                   : telling.say.plain("quick.after", {who}),
                     telling.dates.weekdayAndDay(call.date)};
}

std::optional<QuickCell> againCell(const Telling& telling)
{
    const FollowUp& followUp = telling.plan.followUp;
    if (followUp.declined && !followUp.date.isValid())
        return {};
    const QString first = telling.say.plain("quick.again", {telling.dates.weekday(followUp.date)});
    if (!followUp.date.isValid())
        return QuickCell{Symbol::Calendar, first, telling.say.plain("law.missing")};
    const QString day = telling.dates.day(followUp.date);
    const QString time = telling.dates.time(followUp.time);
    return QuickCell{Symbol::Calendar, first,
                     time.isEmpty() ? day : telling.say.plain("time.at", {day, time})};
}

QuickBox quickBoxOf(const Telling& telling)
{
    QuickBox box;
    const QString coordinator = telling.plan.responsibility.coordinator.name.trimmed();
    const QString phone = coordinatorPhone(telling.plan);
    if (!coordinator.isEmpty() && !phone.isEmpty())
        box.cells.push_back({Symbol::Phone, telling.say.plain("quick.call", {coordinator}), phone});
    if (const auto cell = afterCallCell(telling))
        box.cells.push_back(*cell);
    if (const auto cell = againCell(telling))
        box.cells.push_back(*cell);
    return box;
}

MissingBox missingOf(const Telling& telling)
{
    const Wordings& say = telling.say;
    const std::array<bool, 4> met = telling.points.inOrder();
    const std::array<Text, 4> questions{say.text("draft.law1"), say.text("draft.law2"),
                                        say.text("draft.law3"), say.text("draft.law4")};
    MissingBox box{say.plain("draft.missing"), {}};
    for (size_t i = 0; i < met.size(); ++i) {
        if (!met.at(i))
            box.items.push_back(questions.at(i));
    }
    if (!isFollowUpSettled(telling.plan))
        box.items.push_back(say.text("draft.followUp"));
    return box;
}

QString titleOf(const Telling& telling)
{
    const QString name = calledName(telling.plan.person);
    return name.isEmpty() ? telling.say.plain("title.unnamed")
                          : telling.say.plain("title.plan", {swedishGenitive(name), name});
}

//! She went before the meeting was over.
Text leftEarly(const Telling& telling)
{
    const Summary& summary = telling.plan.summary;
    const QString name = calledName(telling.plan.person);
    const QString time = telling.dates.time(summary.leftAt.toLocalTime().time());
    return summary.wentOnWithYes ? telling.say.text("left.wentOn", {name, time})
                                 : telling.say.text("left.out", {name, time});
}

} // namespace

void addOpening(const Telling& telling, Blocks& blocks)
{
    const bool draft = !telling.points.allMet();
    if (draft)
        blocks.emplace_back(missingOf(telling));
    blocks.emplace_back(Title{titleOf(telling), {}});
    if (telling.context.stopped)
        blocks.emplace_back(Lead{telling.say.plain("stopped.lead")});
    else if (!draft)
        blocks.emplace_back(Lead{telling.say.plain("lead.plan")});
    blocks.emplace_back(KeyValues{particularsOf(telling), meetingOf(telling)});
    if (isOut(telling.plan.summary))
        blocks.emplace_back(Paragraph{leftEarly(telling)});
    for (const Text& line : whileOutLines(telling))
        blocks.emplace_back(Paragraph{line});
    if (const QString most = quoted(telling.plan.purpose.mostImportant); !most.isEmpty())
        blocks.emplace_back(OwnWords{telling.say.plain("most.important"), most, Weight::Most});
    addReasons(telling, blocks);
    if (const QuickBox box = quickBoxOf(telling); !box.cells.empty())
        blocks.emplace_back(box);
}

} // namespace rundbord
