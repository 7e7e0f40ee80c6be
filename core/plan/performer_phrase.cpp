// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/performer_phrase.h"

#include <QRegularExpression>

#include <algorithm>

namespace rundbord
{

namespace
{

bool same(const QString& a, const QString& b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

QString firstName(const QString& name)
{
    return name.section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty);
}

QStringList pieces(const QString& text, const QStringList& conjunctions)
{
    QStringList words;
    for (const QString& word : conjunctions)
        words << QRegularExpression::escape(word);
    const QRegularExpression between(
        QStringLiteral("\\s*[,;+&]\\s*|\\s+(?:%1)\\s+").arg(words.join(QLatin1Char('|'))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    for (const QString& piece : text.simplified().split(between)) {
        if (!piece.trimmed().isEmpty())
            found << piece.trimmed();
    }
    return found;
}

const Participant* participantCalled(const CarePlan& plan, const QString& name)
{
    const Participant* byFirstName = nullptr;
    int withFirstName = 0;
    for (const Participant& participant : plan.participants) {
        const QString full = displayName(plan, participant);
        if (same(full, name))
            return &participant;
        const bool isPerson = participant.principal == Principal::Person;
        if (same(firstName(full), name) || (isPerson && same(calledName(plan.person), name))) {
            byFirstName = &participant;
            ++withFirstName;
        }
    }
    return withFirstName == 1 ? byFirstName : nullptr;
}

const Participant* participantFrom(const CarePlan& plan, const QString& organization)
{
    const auto found =
        std::find_if(plan.participants.begin(), plan.participants.end(),
                     [&](const Participant& each) { return same(each.organization, organization); });
    return found == plan.participants.end() ? nullptr : &*found;
}

Performer performerCalled(const QString& piece, const CarePlan& plan, const std::vector<Performer>& before)
{
    const auto known = std::find_if(before.begin(), before.end(), [&](const Performer& each) {
        return same(performerName(plan, each), piece);
    });
    if (known != before.end())
        return *known;
    if (const Participant* participant = participantCalled(plan, piece))
        return {participant->id, {}, {}, {}, Principal::Unknown};
    if (const Participant* colleague = participantFrom(plan, piece))
        return {{}, {}, colleague->organization, {}, colleague->principal};
    return {{}, piece, {}, {}, Principal::Unknown};
}

} // namespace

std::vector<Performer> parsePerformers(const QString& text, const CarePlan& plan,
                                       const std::vector<Performer>& before, const QStringList& conjunctions)
{
    std::vector<Performer> performers;
    for (const QString& piece : pieces(text, conjunctions)) {
        // "Ingrid Fahl, hemtjänst": the unit of the one just named, not one more
        if (!performers.empty() && same(resolve(plan, performers.back()).unit, piece) &&
            !same(performerName(plan, performers.back()), piece))
            continue;
        performers.push_back(performerCalled(piece, plan, before));
    }
    return performers;
}

QString formatPerformers(const std::vector<Performer>& performers, const CarePlan& plan,
                         const QStringList& conjunctions)
{
    QStringList names;
    for (const Performer& performer : performers)
        names << performerName(plan, performer);
    names.removeAll(QString());
    if (names.size() < 2 || conjunctions.isEmpty())
        return names.join(QStringLiteral(", "));
    const QString last = names.takeLast();
    return QStringLiteral("%1 %2 %3").arg(names.join(QStringLiteral(", ")), conjunctions.first(), last);
}

QString performerName(const CarePlan& plan, const Performer& performer)
{
    const ResolvedPerformer known = resolve(plan, performer);
    return known.name.isEmpty() ? known.unit : known.name;
}

} // namespace rundbord
