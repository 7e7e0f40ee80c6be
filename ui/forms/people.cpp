// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/people.h"

#include "ui/texts/labels.h"

#include <QStringList>

namespace rundbord
{

namespace
{

QString detailOf(const Participant& participant)
{
    QStringList parts;
    parts << (participant.organization.isEmpty() ? participant.role : participant.organization);
    if (participant.presence == Presence::Video || participant.presence == Presence::Phone ||
        participant.presence == Presence::Absent)
        parts << label(participant.presence).toLower();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QList<CompletionEntry> participants(const CarePlan& plan)
{
    QList<CompletionEntry> entries;
    for (const Participant& participant : plan.participants) {
        const QString name = displayName(plan, participant);
        if (!name.isEmpty())
            entries << CompletionEntry{name, detailOf(participant)};
    }
    return entries;
}

QList<CompletionEntry> people(const CarePlan& plan)
{
    QList<CompletionEntry> entries = participants(plan);
    QStringList seen;
    for (const Participant& participant : plan.participants) {
        if (participant.organization.isEmpty() || seen.contains(participant.organization))
            continue;
        seen << participant.organization;
        entries << CompletionEntry{participant.organization, label(participant.principal)};
    }
    return entries;
}

} // namespace rundbord
