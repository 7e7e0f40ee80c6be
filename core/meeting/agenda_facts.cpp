// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/agenda_facts.h"

#include "core/meeting/attendance.h"
#include "core/plan/identity_number.h"

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr int oldestYounger = 8;
constexpr int oldestOlder = 14;

int yearsBetween(QDate born, QDate today)
{
    const int years = today.year() - born.year();
    return born.addYears(years) > today ? years - 1 : years;
}

Variant ageOf(const Person& person, QDate today)
{
    const auto number = readIdentityNumber(person.identifier.value, today);
    if (!number)
        return Variant::OlderChild;
    const int years = yearsBetween(number->day, today);
    if (years <= oldestYounger)
        return Variant::YoungerChild;
    return years <= oldestOlder ? Variant::OlderChild : Variant::Youth;
}

bool hasOneOf(const Participant& participant, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&participant](const QString& word) {
        return participant.role.contains(word, Qt::CaseInsensitive) ||
               participant.organization.contains(word, Qt::CaseInsensitive);
    });
}

void addName(PlaceholderValues& values, Placeholder placeholder, const CarePlan& plan,
             const Participant* participant)
{
    const QString name = participant ? displayName(plan, *participant).simplified() : QString();
    if (!name.isEmpty())
        values[placeholder] = name;
}

} // namespace

const Participant* firstWith(const CarePlan& plan, const Agenda& agenda, SoughtRole role)
{
    const auto words = agenda.roleWords.find(role);
    if (words == agenda.roleWords.end())
        return nullptr;
    const auto found =
        std::find_if(plan.participants.begin(), plan.participants.end(), [&words](const Participant& each) {
            return isHere(each) && !isPerson(each) && hasOneOf(each, words->second);
        });
    return found == plan.participants.end() ? nullptr : &*found;
}

PromptFacts promptFacts(const CarePlan& plan, const Agenda& agenda, const DateWords& words, QDate today)
{
    PromptFacts facts = promptFacts(plan, words, today);
    facts.variants.insert(agenda.alwaysHolds.begin(), agenda.alwaysHolds.end());
    if (facts.variants.contains(Variant::Child))
        facts.variants.insert(ageOf(plan.person, today));
    if (isPersonAway(plan))
        facts.variants.insert(Variant::Away);
    addName(facts.values, Placeholder::CaseOfficer, plan, firstWith(plan, agenda, SoughtRole::CaseOfficer));
    addName(facts.values, Placeholder::NamedCareContact, plan,
            firstWith(plan, agenda, SoughtRole::NamedCareContact));
    return facts;
}

} // namespace rundbord
