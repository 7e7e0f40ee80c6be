// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/labels.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class Labels
{
    Q_DECLARE_TR_FUNCTIONS(Labels)

public:
    static QString of(IdentifierType type)
    {
        switch (type) {
        case IdentifierType::None:
            return tr("Saknas");
        case IdentifierType::Personnummer:
            return tr("Personnummer");
        case IdentifierType::Samordningsnummer:
            return tr("Samordningsnummer");
        case IdentifierType::Reservnummer:
            return tr("Reservnummer");
        }
        return {};
    }

    static QString of(Principal principal)
    {
        switch (principal) {
        case Principal::Unknown:
            return tr("Välj huvudman");
        case Principal::Region:
            return tr("Region");
        case Principal::Municipality:
            return tr("Kommun");
        case Principal::Other:
            return tr("Annan");
        case Principal::Person:
            return tr("Den enskilde själv");
        case Principal::RelatedPerson:
            return tr("Närstående");
        }
        return {};
    }

    static QString of(Presence presence)
    {
        switch (presence) {
        case Presence::NotSaid:
            return tr("Inte sagt");
        case Presence::InRoom:
            return tr("I rummet");
        case Presence::Video:
            return tr("På video");
        case Presence::Phone:
            return tr("På telefon");
        case Presence::Absent:
            return tr("Frånvarande");
        }
        return {};
    }

    static QString of(ConsentForm form)
    {
        switch (form) {
        case ConsentForm::NotGiven:
            return tr("Inte lämnat än");
        case ConsentForm::Written:
            return tr("Skriftligt");
        case ConsentForm::Spoken:
            return tr("Muntligt");
        case ConsentForm::NotAble:
            return tr("Kan inte lämna samtycke");
        }
        return {};
    }

    static QString of(InitiativeBy initiative)
    {
        switch (initiative) {
        case InitiativeBy::NotSaid:
            return tr("Inte sagt");
        case InitiativeBy::Person:
            return tr("Den enskilde själv");
        case InitiativeBy::SomeoneElse:
            return tr("Någon annan");
        }
        return {};
    }

    static QString of(MeetingKind kind)
    {
        switch (kind) {
        case MeetingKind::First:
            return tr("Första SIP-mötet");
        case MeetingKind::FollowUp:
            return tr("Uppföljning");
        case MeetingKind::Closing:
            return tr("Avslutande möte");
        case MeetingKind::Child:
            return tr("Barnets möte");
        case MeetingKind::Discharge:
            return tr("Utskrivning från sjukhus");
        case MeetingKind::WorkRehabilitation:
            return tr("SAMSIP");
        }
        return {};
    }

    static QString of(Variant variant)
    {
        switch (variant) {
        case Variant::YoungerChild:
            return tr("Yngre barn");
        case Variant::OlderChild:
            return tr("Äldre barn");
        case Variant::Youth:
            return tr("Ungdom");
        default:
            return {};
        }
    }

    static QString of(DecisionStatus decision)
    {
        switch (decision) {
        case DecisionStatus::Planned:
            return tr("Planerad");
        case DecisionStatus::Decided:
            return tr("Beslutad");
        case DecisionStatus::ToBeTried:
            return tr("Ska prövas");
        }
        return {};
    }

    static QString of(ChildPicture picture)
    {
        switch (picture) {
        case ChildPicture::None:
            return tr("Ingen bild");
        case ChildPicture::School:
            return tr("Skolan");
        case ChildPicture::Schedule:
            return tr("Schema med bilder");
        case ChildPicture::Home:
            return tr("Hemma");
        case ChildPicture::Sound:
            return tr("Mindre ljud");
        case ChildPicture::Sibling:
            return tr("Syskon");
        case ChildPicture::Talk:
            return tr("Prata");
        }
        return {};
    }

    static QString of(Acceptance acceptance)
    {
        switch (acceptance) {
        case Acceptance::NotAsked:
            return tr("Inte frågat än");
        case Acceptance::Yes:
            return tr("Ja, så vill jag ha det");
        case Acceptance::No:
            return tr("Nej, så vill jag inte ha det");
        }
        return {};
    }

    static QString of(HandOverWay way)
    {
        switch (way) {
        case HandOverWay::NotSaid:
            return tr("Välj hur");
        case HandOverWay::InHand:
            return tr("I handen, på papper");
        case HandOverWay::Post:
            return tr("Med posten");
        case HandOverWay::ReadAloud:
            return tr("Uppläst, eller i stor stil");
        case HandOverWay::Other:
            return tr("På annat sätt");
        }
        return {};
    }

    static QString lawPoint(int point)
    {
        switch (point) {
        case 0:
            return tr("Insatser");
        case 1:
            return tr("Vem gör vad");
        case 2:
            return tr("Andra aktörer");
        case 3:
            return tr("Ansvarig");
        default:
            return {};
        }
    }

    static QString possessive(const QString& name)
    {
        static const QString hissing = QStringLiteral("sxzSXZ");
        return hissing.contains(name.back()) ? tr("%1", "genitive of a name that ends in s, x or z").arg(name)
                                             : tr("%1s", "genitive of a name").arg(name);
    }
};

} // namespace

QString label(IdentifierType type)
{
    return Labels::of(type);
}

QString label(Principal principal)
{
    return Labels::of(principal);
}

QString label(Presence presence)
{
    return Labels::of(presence);
}

QString label(ConsentForm form)
{
    return Labels::of(form);
}

QString label(InitiativeBy initiative)
{
    return Labels::of(initiative);
}

QString label(MeetingKind kind)
{
    return Labels::of(kind);
}

QString label(DecisionStatus decision)
{
    return Labels::of(decision);
}

QString label(ChildPicture picture)
{
    return Labels::of(picture);
}

QString label(Acceptance acceptance)
{
    return Labels::of(acceptance);
}

QString label(HandOverWay way)
{
    return Labels::of(way);
}

QString label(Variant variant)
{
    return Labels::of(variant);
}

QString lawPointLabel(int point)
{
    return Labels::lawPoint(point);
}

QString possessive(const QString& name)
{
    return name.isEmpty() ? name : Labels::possessive(name);
}

} // namespace rundbord
