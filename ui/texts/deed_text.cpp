// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/deed_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class DeedTexts
{
    Q_DECLARE_TR_FUNCTIONS(DeedTexts)

public:
    static QString deed(const AccessNote& note)
    {
        switch (note.deed) {
        case Deed::Unlocked:
            return tr("Låste upp");
        case Deed::Locked:
            return tr("Låste");
        case Deed::FailedUnlocks:
            return tr("%n försök att låsa upp gick inte", nullptr, note.count);
        case Deed::CaseMade:
            return tr("Skapade ärendet");
        case Deed::CaseOpened:
            return tr("Öppnade ärendet");
        case Deed::CaseClosed:
            return tr("Stängde ärendet");
        case Deed::Changed:
            return tr("Ändrade: %1").arg(parts(note.kinds));
        case Deed::MeetingStarted:
            return tr("Startade mötet");
        case Deed::MeetingEnded:
            return tr("Avslutade mötet");
        case Deed::MeetingReopened:
            return tr("Öppnade mötet igen");
        case Deed::Printed:
            return tr("Skrev ut planen");
        default:
            return laterDeed(note);
        }
    }

    static QString laterDeed(const AccessNote& note)
    {
        switch (note.deed) {
        case Deed::Exported:
            return tr("Sparade en fil som inte är låst");
        case Deed::Imported:
            return tr("Hämtade ärendet från en fil");
        case Deed::HandedOver:
            return tr("Lämnade över planen");
        case Deed::Restored:
            return tr("Hämtade tillbaka från en säkerhetskopia");
        case Deed::Shredded:
            return tr("Gallrade ärendet");
        case Deed::KeysChanged:
            return tr("Ändrade lösenfras eller nycklar");
        case Deed::SettingsChanged:
            return tr("Ändrade inställningarna");
        case Deed::Searched:
            return tr("Sökte i alla ärenden");
        case Deed::KeptElsewhere:
            return tr("Sparade allt på en annan plats");
        case Deed::ConsentWithdrawn:
            return tr("Samtycket togs tillbaka");
        case Deed::GuestAdmitted:
            return tr("Någon som inte stod på listan fick vara med");
        case Deed::GuestSentOut:
            return tr("Någon som inte stod på listan fick gå ut");
        case Deed::LogRead:
            return tr("Läste loggen");
        case Deed::LogVerified:
            return note.count == 0 ? tr("Kontrollerade loggen: den är hel")
                                   : tr("Kontrollerade loggen: %n fel", nullptr, note.count);
        case Deed::SpotChecked:
            return tr("Gick igenom %n poster i ett stickprov", nullptr, note.count);
        case Deed::LogYearDestroyed:
            return tr("Raderade loggen för %1").arg(note.count);
        default:
            return {};
        }
    }

    static QString part(RecordKind kind)
    {
        switch (kind) {
        case RecordKind::Person:
            return tr("personen");
        case RecordKind::Participant:
            return tr("deltagarna");
        case RecordKind::Consent:
            return tr("samtycket");
        case RecordKind::Purpose:
            return tr("det viktigaste");
        case RecordKind::Appointment:
            return tr("tid och plats");
        case RecordKind::CurrentSituation:
            return tr("nuläget");
        case RecordKind::Need:
            return tr("behov, mål och insatser");
        case RecordKind::OpenQuestion:
            return tr("öppna frågor");
        case RecordKind::Risk:
            return tr("risker");
        case RecordKind::CrisisPlan:
            return tr("om det blir sämre");
        default:
            return laterPart(kind);
        }
    }

    static QString laterPart(RecordKind kind)
    {
        switch (kind) {
        case RecordKind::Responsibility:
            return tr("ansvaret");
        case RecordKind::Summary:
            return tr("sammanfattningen");
        case RecordKind::AfterCall:
            return tr("samtalet efter mötet");
        case RecordKind::FollowUp:
            return tr("uppföljningen");
        case RecordKind::HandOver:
            return tr("överlämningen");
        case RecordKind::Version:
            return tr("versionen");
        case RecordKind::Meeting:
            return tr("mötets gång");
        case RecordKind::Drafts:
            return tr("det halvskrivna");
        default:
            return {};
        }
    }

    static QString parts(const std::vector<RecordKind>& kinds)
    {
        QStringList names;
        for (const RecordKind kind : kinds)
            names << part(kind);
        return names.join(QStringLiteral(", "));
    }
};

} // namespace

QString deedText(const AccessNote& note)
{
    const QString deed = DeedTexts::deed(note);
    QStringList reasons = note.reason.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    reasons.prepend(deed);
    return reasons.join(QStringLiteral(". "));
}

QString label(RecordKind kind)
{
    return DeedTexts::part(kind);
}

} // namespace rundbord
