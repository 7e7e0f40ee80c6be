// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/telling.h"

#include "core/document/verbatim.h"

#include <algorithm>

namespace rundbord
{

namespace
{

int meetingYear(const CarePlan& plan, const PaperContext& context)
{
    return plan.appointment.date.isValid() ? plan.appointment.date.year() : context.madeAt.date().year();
}

QString applicationDay(const Telling& telling, const Timing& when)
{
    if (when.on.size() == 1)
        return telling.dates.day(when.on.front());
    if (!when.on.empty())
        return telling.dates.days(when.on);
    if (when.from.isValid())
        return telling.dates.day(when.from);
    return when.due.isValid() ? telling.say.plain("when.by", {telling.dates.day(when.due)}) : QString();
}

//! From, until and how often belong together.
void addSpan(const Telling& telling, const Timing& when, std::vector<Text>& lines)
{
    const QString from = telling.dates.day(when.from);
    const QString until = telling.dates.day(when.until);
    const QString often = when.frequency.trimmed();
    if (!often.isEmpty() && !from.isEmpty() && until.isEmpty()) {
        lines.push_back(telling.say.text("when.every", {often, from}));
        return;
    }
    if (!often.isEmpty())
        lines.emplace_back(often);
    if (!from.isEmpty() && !until.isEmpty())
        lines.push_back(telling.say.text("when.span", {from, until}));
    else if (!from.isEmpty())
        lines.push_back(telling.say.text("when.from", {from}));
    else if (!until.isEmpty())
        lines.push_back(telling.say.text("when.until", {until}));
}

//! The name a performer acts under: her own as "I", else the unit's where nobody is named.
QString nameOf(const Telling& telling, const ResolvedPerformer& performer)
{
    if (performer.principal == Principal::Person)
        return telling.say.plain("who.me");
    const QString name = performer.name.trimmed();
    return name.isEmpty() ? performer.unit.trimmed() : name;
}

QString behalfOf(const Telling& telling, const ResolvedPerformer& performer)
{
    if (isAuthority(performer.principal))
        return authorityName(telling, performer.principal);
    const bool near =
        performer.principal == Principal::Person || performer.principal == Principal::RelatedPerson;
    return near || performer.name.trimmed().isEmpty() ? QString() : performer.unit.trimmed();
}

void join(std::vector<Acting>& all, const QString& name, const QString& behalf)
{
    const auto same =
        std::find_if(all.begin(), all.end(), [&](const Acting& acting) { return acting.behalf == behalf; });
    if (same == all.end())
        all.push_back({{name}, behalf});
    else
        same->names << name;
}

QStringList namesOf(const CarePlan& plan)
{
    QStringList names{plan.person.name, plan.responsibility.coordinator.name, plan.afterCall.by,
                      plan.followUp.convenedBy};
    for (const Participant& participant : plan.participants)
        names << participant.name;
    for (QString& name : names)
        name = name.simplified();
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

} // namespace

Telling::Telling(const CarePlan& thePlan, const Wordings& wordings, const PaperContext& theContext)
    : plan(thePlan)
    , say(wordings)
    , context(theContext)
    , dates(wordings, meetingYear(thePlan, theContext))
    , points(theContext.points.value_or(lawPoints(thePlan)))
{
}

Text Telling::written(const QString& words) const
{
    return say.swedish() ? asWritten(Text(words)) : Text(words);
}

std::vector<Text> Telling::writtenOnly(const std::vector<QString>& texts) const
{
    std::vector<Text> all;
    for (const Text& text : filledOnly(texts))
        all.push_back(written(text.plain()));
    return all;
}

QString authorityName(const Telling& telling, Principal principal)
{
    const Responsibility& responsibility = telling.plan.responsibility;
    if (principal == Principal::Region) {
        const QString name = responsibility.regionName.trimmed();
        return name.isEmpty() ? telling.say.plain("authority.region") : name;
    }
    if (principal == Principal::Municipality) {
        const QString name = responsibility.municipalityName.trimmed();
        return name.isEmpty() ? telling.say.plain("authority.municipality") : name;
    }
    return {};
}

std::vector<Text> whenLines(const Telling& telling, const Action& action)
{
    Timing when = action.when;
    std::vector<Text> lines;
    const QString application = applicationDay(telling, when);
    if (action.decision == DecisionStatus::ToBeTried && !application.isEmpty()) {
        lines.push_back(telling.say.text("when.application", {application}));
        const bool tellsFrom = when.on.empty();
        when.from = tellsFrom ? QDate() : when.from;
        when.due = tellsFrom && !action.when.from.isValid() ? QDate() : when.due;
    } else if (!when.on.empty()) {
        lines.emplace_back(telling.dates.days(when.on));
    }
    addSpan(telling, when, lines);
    if (when.due.isValid())
        lines.push_back(telling.say.text("when.by", {telling.dates.day(when.due)}));
    if (!when.text.trimmed().isEmpty())
        lines.emplace_back(when.text.trimmed());
    return lines;
}

std::vector<Acting> actingIn(const Telling& telling, const Action& action)
{
    std::vector<Acting> all;
    bool self = false;
    for (const Performer& performer : action.performers) {
        const ResolvedPerformer resolved = resolve(telling.plan, performer);
        const QString name = nameOf(telling, resolved);
        if (resolved.principal == Principal::Person)
            self = true;
        else if (!name.isEmpty())
            join(all, name, behalfOf(telling, resolved));
    }
    if (self && all.empty())
        all.push_back({{telling.say.plain("who.meAlone")}, {}});
    else if (self)
        all.front().names << telling.say.plain("who.me");
    return all;
}

QString doersOf(const Telling& telling, const Action& action)
{
    QStringList names;
    for (const Acting& acting : actingIn(telling, action))
        names << acting.names;
    const QString me = telling.say.plain("who.me");
    if (names.removeAll(me) > 0)
        names << me;
    return telling.say.list(names);
}

QString coordinatorPhone(const CarePlan& plan)
{
    const Coordinator& coordinator = plan.responsibility.coordinator;
    if (!coordinator.phone.trimmed().isEmpty())
        return coordinator.phone.trimmed();
    const auto found =
        std::find_if(plan.participants.begin(), plan.participants.end(), [&](const Participant& participant) {
            return sameName(participant.name, coordinator.name);
        });
    return found == plan.participants.end() ? QString() : found->phone.trimmed();
}

bool isUnfinished(const Telling& telling)
{
    return telling.context.stopped || !telling.points.allMet();
}

QString bandNote(const Telling& telling)
{
    if (isUnfinished(telling))
        return telling.say.plain("draft.missing");
    const QDate ended = telling.plan.summary.continuation.endedAt;
    return ended.isValid() ? telling.say.plain("closed.lead", {telling.dates.dayAndYear(ended)}) : QString();
}

Paper startPaper(const Telling& telling, const QString& kind)
{
    Paper paper;
    paper.kind = kind;
    paper.language = telling.say.language();
    paper.rightToLeft = telling.say.isRightToLeft();
    if (telling.say.swedish())
        paper.writtenLanguage = telling.say.swedish()->language();
    if (isUnfinished(telling))
        paper.band = telling.say.plain("draft.band");
    else if (hasEnded(telling.plan.summary.continuation))
        paper.band = telling.say.plain("closed.band");
    paper.keepTogether = namesOf(telling.plan);
    paper.keepWithNext = telling.say.words("keep.withNext") + telling.spoken().words("keep.withNext");
    return paper;
}

} // namespace rundbord
