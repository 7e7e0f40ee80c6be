// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/error_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)

public:
    static QString file(const Error& error)
    {
        switch (error.code) {
        case ErrorCode::FileNotFound:
            return tr("Filen finns inte. Kontrollera namnet och försök igen.");
        case ErrorCode::FileNotReadable:
            return tr("Filen går inte att läsa. Be den som äger filen om rätt att läsa den.");
        case ErrorCode::FileTooLarge:
            return tr("Filen är större än en ärendefil kan vara. Välj en annan fil.");
        case ErrorCode::NotUtf8:
            return tr("Filen har tecken som inte är UTF-8. Spara den som UTF-8 och försök igen.");
        case ErrorCode::NotJson:
            return tr("Filen är inte en hel JSON-fil. Hämta den på nytt, eller rätta den.");
        case ErrorCode::TooDeep:
            return tr("Filen har fler nivåer än en ärendefil kan ha. Välj en annan fil.");
        case ErrorCode::DuplicateKey:
            return tr("Samma nyckel står två gånger. Ta bort den ena.");
        case ErrorCode::UnknownKey:
            return tr("Nyckeln är okänd. Här kan stå: %1.").arg(error.detail);
        case ErrorCode::UnsupportedFormat:
            return tr("Filen saknar \"format\": 1, eller är skriven för en annan version av Rundbord.");
        case ErrorCode::FileNotWritable:
            return tr("Det går inte att skriva där. Välj en annan plats.");
        default:
            return {};
        }
    }

    static QString value(const Error& error)
    {
        switch (error.code) {
        case ErrorCode::MissingKey:
            return tr("En nyckel saknas.");
        case ErrorCode::WrongType:
            return tr("Värdet är av fel sort, till exempel ett tal där det ska stå en text.");
        case ErrorCode::UnknownValue:
            return error.detail.isEmpty() ? tr("Värdet är okänt.")
                                          : tr("Värdet är okänt. Det ska vara ett av: %1.").arg(error.detail);
        case ErrorCode::ImpossibleDate:
            return tr("Dagen finns inte. Skriv den som ÅÅÅÅ-MM-DD.");
        case ErrorCode::ImpossibleTime:
            return tr(
                "Klockslaget går inte att läsa. Skriv TT:MM, och för en tidpunkt även dag och tidszon.");
        case ErrorCode::ImpossibleNumber:
            return tr("Numret kan inte stämma. Jämför med en handling.");
        case ErrorCode::UnknownReference:
            return tr("Det finns ingen deltagare med det id:t.");
        case ErrorCode::DuplicateId:
            return tr("Samma id står två gånger. Varje id får bara användas en gång.");
        default:
            return {};
        }
    }

    static QString store(const Error& error)
    {
        switch (error.code) {
        case ErrorCode::StoreMissing:
            return tr("Det finns inget lager här än. Skapa ett, eller välj en annan mapp.");
        case ErrorCode::StoreExists:
            return tr("Det finns redan ett lager här. Det är orört. Lås upp det i stället.");
        case ErrorCode::StoreInUse:
            return tr(
                "Rundbord är redan öppet med samma lager. Gå till det fönstret, eller stäng det först.");
        case ErrorCode::StoreNotAStore:
            return tr("Filen är inte ett lager från Rundbord. Den är orörd. Välj en annan mapp.");
        case ErrorCode::StoreDamaged:
            return tr("Lagret är skadat. Det är orört. Hämta det från en säkerhetskopia.");
        case ErrorCode::StoreTooNew:
            return tr(
                "Lagret är skrivet av en nyare version av Rundbord. Det är orört. Installera den versionen.");
        case ErrorCode::StoreReadOnly:
            return tr(
                "Det går inte att skriva i mappen. Inget är ändrat. Ge dig själv rätt att skriva där, eller "
                "välj en annan mapp.");
        case ErrorCode::DiskFull:
            return tr("Disken är full. Texten finns kvar här. Frigör plats, så sparas den av sig själv.");
        case ErrorCode::DiskFailed:
            return tr("Det går inte att spara just nu. Texten finns kvar här.");
        default:
            return {};
        }
    }

    static QString vault(const Error& error)
    {
        switch (error.code) {
        case ErrorCode::WrongPassphrase:
            return tr("Lösenfrasen stämmer inte. Inget är ändrat. Försök igen.");
        case ErrorCode::PassphraseTooShort:
            return tr("Lösenfrasen är för kort. Ta fyra eller fler ord som inte hör ihop.");
        case ErrorCode::WrongRecoveryKey:
            return tr("Reservnyckeln öppnar inte det här lagret. Inget är ändrat. Se efter att pappret hör "
                      "till den "
                      "här datorn och är det nyaste: en ny nyckel ersätter den gamla.");
        case ErrorCode::RecoveryKeyMistyped:
            return tr("Något tecken är fel eller saknas. Jämför med pappret, grupp för grupp.");
        case ErrorCode::PassphraseFileOpenToOthers:
            return tr("Andra kan läsa filen med lösenfrasen. Kör chmod 600 på filen och försök igen.");
        case ErrorCode::HostileHeader:
            return tr("Lagret begär mer minne än ett riktigt lager gör. Det är orört och öppnas inte.");
        case ErrorCode::SealBroken:
            return tr("En uppgift är ändrad utifrån och visas inte. Resten är helt.");
        case ErrorCode::NotEnoughMemory:
            return tr("Minnet räcker inte för att låsa upp. Stäng andra program och försök igen.");
        default:
            return {};
        }
    }

    static QString act(const Error& error)
    {
        switch (error.code) {
        case ErrorCode::NotFound:
            return tr("Det finns inte kvar. Någon annan ändring kan ha tagit bort det.");
        case ErrorCode::NotAllowed:
            return tr("Det går inte just nu.");
        case ErrorCode::NothingToUndo:
            return tr("Det finns inget att ångra.");
        case ErrorCode::NothingToRedo:
            return tr("Det finns inget att göra om.");
        case ErrorCode::ResourceDamaged:
            return tr("En av programmets egna filer är skadad. Installera om Rundbord.");
        case ErrorCode::PaperFailed:
            return tr("Det gick inte att göra sidorna. Planen är sparad. Försök igen.");
        case ErrorCode::PrinterFailed:
            return tr("Skrivaren tog inte emot planen. Välj en annan skrivare, eller spara som PDF.");
        default:
            return {};
        }
    }

    static QString place(const Error& error)
    {
        QStringList parts;
        if (error.line > 0)
            parts << tr("rad %1, tecken %2").arg(error.line).arg(error.column);
        if (!error.path.isEmpty())
            parts << error.path;
        return parts.join(QStringLiteral(", "));
    }
};

} // namespace

QString errorText(const Error& error)
{
    for (const auto text :
         {&ErrorTexts::file, &ErrorTexts::value, &ErrorTexts::store, &ErrorTexts::vault, &ErrorTexts::act}) {
        if (QString found = text(error); !found.isEmpty())
            return found;
    }
    return {};
}

QString placeText(const Error& error)
{
    return ErrorTexts::place(error);
}

} // namespace rundbord
