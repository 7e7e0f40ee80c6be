// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/care_plan.h"

#include <QStringList>

#include <algorithm>

namespace rundbord
{

namespace
{

template <typename Predicate>
const Participant* firstParticipant(const CarePlan& plan, Predicate fits)
{
    const auto found = std::find_if(plan.participants.begin(), plan.participants.end(), fits);
    return found == plan.participants.end() ? nullptr : &*found;
}

} // namespace

QString calledName(const Person& person)
{
    const QString preferred = person.preferredName.trimmed();
    if (!preferred.isEmpty())
        return preferred;
    return person.name.simplified().section(QLatin1Char(' '), 0, 0);
}

QDate firstDay(const Timing& timing)
{
    if (!timing.on.empty())
        return *std::min_element(timing.on.begin(), timing.on.end());
    if (timing.from.isValid())
        return timing.from;
    return timing.due.isValid() ? timing.due : timing.until;
}

QDate lastDay(const Timing& timing)
{
    QDate last = firstDay(timing);
    for (const QDate& day : timing.on)
        last = std::max(last, day);
    for (const QDate& day : {timing.due, timing.until}) {
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    }
    return last;
}

ResolvedPerformer resolve(const CarePlan& plan, const Performer& performer)
{
    if (performer.participant.isNull())
        return {performer.name, {}, performer.unit, performer.phone, performer.principal};
    const Participant* participant = findParticipant(plan, performer.participant);
    if (!participant)
        return {};
    const bool isPerson = participant->principal == Principal::Person;
    return {displayName(plan, *participant), participant->role, participant->organization,
            isPerson && participant->phone.isEmpty() ? plan.person.phone : participant->phone,
            participant->principal};
}

const Participant* findParticipant(const CarePlan& plan, ParticipantId id)
{
    return firstParticipant(plan, [id](const Participant& each) { return each.id == id; });
}

QString displayName(const CarePlan& plan, const Participant& participant)
{
    if (participant.principal == Principal::Person && participant.name.trimmed().isEmpty())
        return plan.person.name;
    return participant.name;
}

const Participant* chairOf(const CarePlan& plan)
{
    return firstParticipant(plan, [](const Participant& each) { return each.chair; });
}

const Participant* secretaryOf(const CarePlan& plan)
{
    return firstParticipant(plan, [](const Participant& each) { return each.secretary; });
}

QString leadPrincipalName(const Responsibility& responsibility)
{
    switch (responsibility.leadPrincipal) {
    case LeadPrincipal::Region:
        return responsibility.regionName;
    case LeadPrincipal::Municipality:
        return responsibility.municipalityName;
    case LeadPrincipal::NotSet:
        break;
    }
    return {};
}

bool isFollowUpSettled(const CarePlan& plan)
{
    return isSettled(plan.followUp) || hasEnded(plan.summary.continuation);
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

} // namespace rundbord
