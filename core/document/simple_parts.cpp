// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/simple_parts.h"

#include "core/document/dated_step.h"
#include "core/document/telling.h"
#include "core/document/verbatim.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr int monthsThatAreNear = 3;

//! "tisdag" for "tisdagar"; empty if it is not the name of a weekday in the plural.
QString singleWeekday(const Wordings& say, const QString& frequency)
{
    const QStringList each = say.words("weekdays.each");
    const auto day = each.indexOf(frequency.trimmed().toLower());
    return day < 0 ? QString() : say.locale().dayName(static_cast<int>(day) + 1);
}

Text startOf(const Telling& telling, const DatedStep& step)
{
    const Timing& when = step.action->when;
    const QString day = telling.dates.day(step.day);
    const QString often = when.frequency.trimmed();
    const QString weekday = singleWeekday(telling.say, often);
    if (!weekday.isEmpty())
        return telling.say.text("when.every", {weekday, day});
    if (!often.isEmpty())
        return telling.say.text("when.often", {often, day});
    if (when.until.isValid())
        return telling.say.text("when.on", {telling.dates.weekday(step.day), day});
    return telling.say.text("when.from", {day});
}

Text whenOf(const Telling& telling, const DatedStep& step)
{
    const QString day = telling.dates.day(step.day);
    switch (step.kind) {
    case DatedStep::Kind::On:
        return telling.say.text("when.on", {telling.dates.weekday(step.day), day});
    case DatedStep::Kind::From:
        return startOf(telling, step);
    case DatedStep::Kind::By:
        return telling.say.text("when.by", {day});
    case DatedStep::Kind::Until:
        return telling.say.text("when.until", {day});
    case DatedStep::Kind::Unknown:
        break;
    }
    QStringList words{step.action->when.frequency.trimmed(), step.action->when.text.trimmed()};
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

bool isLater(const Telling& telling, QDate day)
{
    const QDate meeting = telling.plan.appointment.date;
    const QDate start = meeting.isValid() ? meeting : telling.context.madeAt.date();
    return day.isValid() && start.isValid() && day > start.addMonths(monthsThatAreNear);
}

std::vector<Text> sentencesOf(const Telling& telling, const QString& words)
{
    std::vector<Text> sentences;
    for (const QString& sentence : rundbord::sentencesOf(words, telling.spoken().words("abbreviations")))
        sentences.push_back(telling.written(sentence));
    return sentences;
}

//! The roles of those who do it, to use when their names are too long.
QString rolesOf(const Telling& telling, const Action& action)
{
    QStringList roles;
    for (const Performer& performer : action.performers) {
        const ResolvedPerformer resolved = resolve(telling.plan, performer);
        if (resolved.principal != Principal::Person)
            roles << resolved.role.simplified();
    }
    return atSentenceStart(telling.spoken().list(roles));
}

//! "Johan Ahl", who stands in bold, and " och jag" after it; "Jag" where she does it alone.
struct Doers {
    QString names;
    QString andMe;
};

//! The name, else the role, else what the unit is as long as that is not its name.
QString simpleName(const Wordings& say, const ResolvedPerformer& performer)
{
    for (const QString& name : {performer.name.simplified(), performer.role.simplified()}) {
        if (!name.isEmpty())
            return name;
    }
    const QString unit = performer.unit.simplified();
    if (unit == unit.toLower() && !unit.isEmpty())
        return unit;
    if (performer.principal == Principal::Region)
        return say.plain("authority.region");
    return performer.principal == Principal::Municipality ? say.plain("authority.municipality") : QString();
}

Doers doersApart(const Telling& telling, const Action& action)
{
    const Wordings& say = telling.spoken();
    QStringList names;
    bool self = false;
    for (const Performer& performer : action.performers) {
        const ResolvedPerformer resolved = resolve(telling.plan, performer);
        if (resolved.principal == Principal::Person)
            self = true;
        else
            names << simpleName(say, resolved);
    }
    names.removeAll(QString());
    if (names.isEmpty())
        return {self ? say.plain("who.meAlone") : QString(), {}};
    const QString others = say.list(names);
    const QString all = self ? say.list(names << say.plain("who.me")) : others;
    return all.startsWith(others) ? Doers{atSentenceStart(others), all.mid(others.size())}
                                  : Doers{atSentenceStart(all), {}};
}

//! What is done, without the name it begins with: in easy words if somebody wrote them.
QString doneBy(const Telling& telling, const Doers& doers, const Action& action)
{
    const QString easy = action.easyWords.trimmed();
    const QString what = action.what.trimmed();
    if (doers.names.isEmpty())
        return atSentenceStart(easy.isEmpty() ? what : easy);
    const QString who = doers.names + doers.andMe;
    const QString told = easy.isEmpty() ? telling.spoken().plain("next.doesThis", {who, what})
                                        : telling.spoken().plain("next.does", {who, easy});
    return told.mid(doers.names.size());
}

SimpleStep actionStep(const Telling& telling, const DatedStep& dated)
{
    const Action& action = *dated.action;
    const Doers doers = doersApart(telling, action);
    SimpleStep step;
    step.day = dated.day;
    step.when = whenOf(telling, dated);
    step.who = doers.names;
    step.role = rolesOf(telling, action);
    step.sentences = sentencesOf(telling, doneBy(telling, doers, action));
    if (action.decision == DecisionStatus::ToBeTried)
        step.undecided = telling.say.plain("status.tryout");
    step.later = isLater(telling, dated.day);
    return step;
}

SimpleStep afterCallStep(const Telling& telling, const DatedStep& dated)
{
    const QString by = telling.plan.afterCall.by.trimmed();
    const Text told =
        by.isEmpty() ? telling.say.text("next.afterNobody") : telling.say.text("next.after", {by});
    SimpleStep step;
    step.day = dated.day;
    step.when = whenOf(telling, dated);
    step.later = isLater(telling, dated.day);
    if (telling.say.swedish() || !told.plain().startsWith(by)) {
        step.sentences = {told};
        return step;
    }
    step.who = by;
    step.sentences = sentencesOf(telling, told.plain().mid(by.size()));
    return step;
}

std::vector<SimpleStep> stepsOf(const Telling& telling)
{
    std::vector<SimpleStep> steps;
    for (const DatedStep& dated : datedSteps(telling.plan))
        steps.push_back(dated.action ? actionStep(telling, dated) : afterCallStep(telling, dated));
    return steps;
}

//! The place without the names of the units that take part.
QString placeWithoutUnits(const CarePlan& plan, const QString& place)
{
    QStringList parts;
    for (const QString& part : place.split(QLatin1Char(','))) {
        const bool unit =
            std::any_of(plan.participants.begin(), plan.participants.end(),
                        [&](const Participant& each) { return sameName(each.organization, part); });
        if (!unit && !part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts.join(QStringLiteral(", "));
}

std::optional<SimpleMeeting> meetingOf(const Telling& telling)
{
    const FollowUp& followUp = telling.plan.followUp;
    const Wordings& say = telling.say;
    SimpleMeeting meeting{say.plain("quick.again"), {}, {}, {}, inSwedish(telling, "quick.again")};
    if (!followUp.date.isValid()) {
        meeting.day = followUp.declined ? say.text("again.notMeeting") : say.text("again.unknown");
        return meeting;
    }
    meeting.day =
        say.text("again.day", {telling.dates.weekday(followUp.date), telling.dates.day(followUp.date)});
    const QString time = telling.dates.time(followUp.time);
    const QString place = placeWithoutUnits(telling.plan, followUp.place);
    if (!time.isEmpty())
        meeting.time = say.plain("again.time", {time});
    if (!time.isEmpty() && !place.isEmpty())
        meeting.timeAndPlace = say.plain("again.timePlace", {time, place});
    else
        meeting.timeAndPlace = time.isEmpty() ? place : meeting.time;
    return meeting;
}

//! In another language the words stand on a line of their own.
std::vector<Text> labelled(const Telling& telling, const Text& label, const QString& words)
{
    if (words.trimmed().isEmpty())
        return {};
    if (telling.say.swedish())
        return {label, telling.written(words.trimmed())};
    return {label + Text(QLatin1Char(' ') + words.trimmed())};
}

//! "Annan tid" and "1177", from a sentence of two lines.
SimpleCall shortCall(const QString& twoLines)
{
    return {twoLines.section(QLatin1Char('\n'), 0, 0), twoLines.section(QLatin1Char('\n'), 1), {}};
}

void addCalls(const Telling& telling, SimplePage& page)
{
    const CrisisPlan& crisis = telling.plan.crisisPlan;
    const Wordings& say = telling.say;
    const QString coordinator = telling.plan.responsibility.coordinator.name.trimmed();
    const QString role = atSentenceStart(telling.plan.responsibility.coordinator.role.trimmed());
    if (!coordinator.isEmpty())
        page.calls.push_back({say.text("people.coordinatorShort", {coordinator}),
                              coordinatorPhone(telling.plan),
                              role.isEmpty() ? Text() : say.text("people.coordinatorShort", {role})});
    if (!crisis.onSimplePlan)
        return;
    const bool isCoordinator = crisis.callPhone.simplified() == coordinatorPhone(telling.plan).simplified();
    if (!crisis.callPhone.trimmed().isEmpty() && !isCoordinator) {
        const QString name = crisis.callName.trimmed();
        page.calls.push_back(
            {name.isEmpty() ? Text() : say.text("crisis.daytime", {name}), crisis.callPhone.trimmed(), {}});
    }
    page.shortCalls = {shortCall(say.plain("crisis.otherTime")), shortCall(say.plain("crisis.danger"))};
}

SimpleReferences referencesOf(const Wordings& say, const FullPlanPages& pages)
{
    const QString next = pages.next > 0 ? QString::number(pages.next) : QString();
    const QString crisis = pages.crisis > 0 ? QString::number(pages.crisis) : QString();
    const bool known = pages.next > 0;
    const QString first = QString::number(1);
    return {known ? say.plain("most.more", {first}) : say.plain("most.moreNoPage"),
            known ? say.plain("next.moreLater", {next}) : say.plain("next.moreLaterNoPage"),
            known ? say.plain("next.moreThing", {next}) : say.plain("next.moreThingNoPage"),
            known ? say.sentence("next.moreThings") : say.sentence("next.moreThingsNoPage"),
            next,
            known ? say.plain("next.seeFull", {next}) : say.plain("next.seeFullNoPage"),
            crisis.isEmpty() ? say.plain("crisis.inFullNoPage") : say.plain("crisis.inFull", {crisis})};
}

} // namespace

QString inSwedish(const Telling& telling, WordingKey key)
{
    return telling.say.swedish() ? telling.say.swedish()->plain(key) : QString();
}

std::optional<SimpleCrisis> crisisOf(const Telling& telling)
{
    const CrisisPlan& crisis = telling.plan.crisisPlan;
    const Wordings& say = telling.say;
    if (!crisis.onSimplePlan)
        return {};
    SimpleCrisis told{say.plain("crisis.heading"),
                      labelled(telling, say.text("crisis.signs"), crisis.earlySigns),
                      labelled(telling, say.text("crisis.helps"), crisis.whatHelps),
                      labelled(telling, say.text("crisis.notWant"), crisis.whatIDontWant),
                      inSwedish(telling, "crisis.heading")};
    if (told.signs.empty() && told.helps.empty() && told.notWant.empty())
        return {};
    return told;
}

QString mostImportantOf(const CarePlan& plan)
{
    if (const QString most = plan.purpose.mostImportant.trimmed(); !most.isEmpty())
        return most;
    for (const Need& need : plan.needs) {
        for (const Goal& goal : need.goals) {
            if (const QString words = goal.ownWords.trimmed(); !words.isEmpty())
                return words;
        }
    }
    return {};
}

//! More sentences than these go on no four lines.
std::vector<QString> beginningsOf(const Telling& telling, const QString& words)
{
    constexpr qsizetype most = 16;
    std::vector<QString> beginnings;
    QStringList told;
    for (const Text& sentence : sentencesOf(telling, words)) {
        if (told.size() == most)
            break;
        told << sentence.plain();
        beginnings.push_back(quoted(told.join(QLatin1Char(' '))));
    }
    return beginnings;
}

void addTitle(const Telling& telling, SimplePage& page)
{
    const QDate meeting = telling.plan.appointment.date;
    const QString name = calledName(telling.plan.person);
    const Wordings& say = telling.say;
    page.day = telling.dates.dayAndYear(meeting.isValid() ? meeting : telling.context.madeAt.date());
    page.title = {say.plain("title.plan"),
                  name.isEmpty() ? page.day : say.plain("title.aside", {name, page.day})};
}

void addStepsAndCalls(const Telling& telling, SimplePage& page)
{
    page.steps = stepsOf(telling);
    page.interpreterLines = telling.say.swedish() != nullptr;
    page.callHeading = telling.say.plain("quick.call");
    page.swedishCallHeading = inSwedish(telling, "quick.call");
    addCalls(telling, page);
    page.meeting = meetingOf(telling);
    page.references = referencesOf(telling.say, telling.context.fullPlanPages);
}

} // namespace rundbord
