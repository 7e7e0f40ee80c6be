// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/copy_words.h"

#include "ui/texts/error_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class CopyTexts
{
    Q_DECLARE_TR_FUNCTIONS(CopyTexts)

public:
    static QString moment(const QDateTime& at)
    {
        return tr("%1 kl. %2")
            .arg(QLocale().toString(at.date(), QStringLiteral("dddd d MMMM yyyy")),
                 at.time().toString(tr("HH.mm")));
    }
    static QString reason(CopyReason reason)
    {
        switch (reason) {
        case CopyReason::Meeting:
            return tr("När ett möte började");
        case CopyReason::Migration:
            return tr("Innan lagret gjordes om för en ny version");
        case CopyReason::Close:
            return tr("När Rundbord låstes eller stängdes");
        case CopyReason::Asked:
            return tr("När någon bad om det");
        case CopyReason::Replaced:
            return tr("Lagret som lades åt sidan när en kopia togs i bruk");
        }
        return {};
    }
    static QString damaged(const QString& reason) { return tr("%1. Något var skadat.").arg(reason); }
    static QString both(const QString& moment, const QString& reason)
    {
        return tr("%1. %2").arg(moment, reason);
    }
    static QString noRoom()
    {
        return tr("Disken är full, så ingen säkerhetskopia gjordes. De äldre kopiorna är hela. Frigör plats, "
                  "så görs nästa som vanligt.");
    }
    static QString notCopied()
    {
        return tr(
            "Säkerhetskopian gick inte att göra. De äldre kopiorna är hela, och det ni skriver påverkas "
            "inte. Se efter att disken och mappen backups går att skriva på.");
    }
    static QString copyGone()
    {
        return tr("Den säkerhetskopian finns inte kvar. Lagret är orört. Välj en annan.");
    }
    static QString copyUseless()
    {
        return tr("Den säkerhetskopian går inte att använda. Lagret är orört. Välj en äldre.");
    }
    static QString otherPassphrase()
    {
        return tr("Lösenfrasen stämmer inte. Lagret är orört. Skriv den som gällde när kopian gjordes.");
    }
    static QString noRoomToRestore()
    {
        return tr("Disken är full. Lagret är orört. Frigör plats och försök igen.");
    }
    static QString onlyCopy()
    {
        return tr("Det är den enda säkerhetskopian som är hel, så den är kvar. Gör en ny kopia först.");
    }
    static QString copyGoneAlready() { return tr("Den säkerhetskopian finns inte kvar."); }
    static QString notRemoved()
    {
        return tr("Kopian gick inte att ta bort. Se efter att mappen backups går att skriva på.");
    }
    static QString notRestored()
    {
        return tr("Det gick inte att skriva på disken. Lagret är orört. Försök igen.");
    }
};

} // namespace

QString copyMoment(const StoreCopy& copy)
{
    return CopyTexts::moment(copy.at.toLocalTime());
}

QString copyReason(const StoreCopy& copy)
{
    const QString reason = CopyTexts::reason(copy.reason);
    return copy.damaged ? CopyTexts::damaged(reason) : reason;
}

QString copyWords(const StoreCopy& copy)
{
    return CopyTexts::both(copyMoment(copy), copyReason(copy));
}

QString copyErrorText(const Error& error)
{
    return error.code == ErrorCode::DiskFull ? CopyTexts::noRoom() : CopyTexts::notCopied();
}

QString restoreErrorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::StoreMissing:
        return CopyTexts::copyGone();
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreNotAStore:
    case ErrorCode::HostileHeader:
        return CopyTexts::copyUseless();
    case ErrorCode::WrongPassphrase:
        return CopyTexts::otherPassphrase();
    case ErrorCode::DiskFull:
        return CopyTexts::noRoomToRestore();
    case ErrorCode::DiskFailed:
        return CopyTexts::notRestored();
    default:
        return errorText(error);
    }
}

QString removeErrorText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::NotAllowed:
        return CopyTexts::onlyCopy();
    case ErrorCode::NotFound:
        return CopyTexts::copyGoneAlready();
    default:
        return CopyTexts::notRemoved();
    }
}

} // namespace rundbord
