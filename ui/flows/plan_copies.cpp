// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/plan_copies.h"

#include "core/document/paper_languages.h"
#include "core/document/verbatim.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rundbord
{

namespace
{

class PaperNames
{
    Q_DECLARE_TR_FUNCTIONS(PaperNames)

public:
    static QString of(PaperKind kind)
    {
        switch (kind) {
        case PaperKind::Full:
            return tr("Hela planen");
        case PaperKind::Simple:
            return tr("Min plan");
        case PaperKind::Large:
            return tr("Stor stil");
        case PaperKind::Child:
            return tr("Barnets plan");
        case PaperKind::Next:
            return tr("Nästa steg");
        }
        return {};
    }
};

bool isParty(const Participant& participant)
{
    return participant.principal != Principal::Person && participant.principal != Principal::RelatedPerson &&
           !participant.guardian && !participant.representative && !participant.interpreter;
}

//! One at her side is no party through an organisation: the copy is for that one alone.
QString partyName(const CarePlan& plan, const Participant& participant)
{
    const QString organization = participant.organization.trimmed();
    return organization.isEmpty() || participant.supporter ? displayName(plan, participant).trimmed()
                                                           : organization;
}

} // namespace

std::vector<PlanParty> partiesOf(const CarePlan& plan)
{
    std::vector<PlanParty> parties;
    for (const Participant& participant : plan.participants) {
        const QString name = partyName(plan, participant);
        if (!isParty(participant) || name.isEmpty())
            continue;
        auto party = std::find_if(parties.begin(), parties.end(),
                                  [&name](const PlanParty& each) { return sameName(each.name, name); });
        if (party == parties.end())
            party = parties.insert(party, PlanParty{name});
        party->usual += isAuthority(participant.principal) ? 1 : 0;
        party->present |= participant.presence != Presence::Absent;
    }
    return parties;
}

QString paperName(PaperKind kind)
{
    return PaperNames::of(kind);
}

QString languageName(const QString& language)
{
    static const std::array<std::pair<QString, QString>, 7> names{{
        {QStringLiteral("sv"), QStringLiteral("Svenska")},
        {QStringLiteral("sv-lattlast"), QStringLiteral("Lättläst svenska")},
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("fi"), QStringLiteral("suomi")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("fa"), QStringLiteral("فارسی")},
        {QStringLiteral("so"), QStringLiteral("Soomaali")},
    }};
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& each) { return each.first == language; });
    return found == names.end() ? language : found->second;
}

QString fileNameOf(const PlanCopy& copy)
{
    const auto* found = std::find_if(paperNames.begin(), paperNames.end(),
                                     [&copy](const auto& each) { return each.first == copy.kind; });
    QString name = QString::fromLatin1(found->second);
    if (copy.language != paperLanguages().first())
        name += QLatin1Char('-') + copy.language;
    if (copy.number > 0)
        name += QStringLiteral("-kopia-%1").arg(copy.number);
    return name + QStringLiteral(".pdf");
}

} // namespace rundbord
