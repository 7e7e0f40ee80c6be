// SPDX-License-Identifier: GPL-3.0-or-later
// What KeysPage says of what was done, and why it was not.
#include "ui/pages/keys_page.h"
#include "ui/texts/error_text.h"

namespace rundbord
{

QString KeysPage::deedText() const
{
    switch (m_act) {
    case Act::Change:
        return tr("Bytte lösenfras");
    case Act::Choose:
        return tr("Valde lösenfras efter reservnyckeln");
    case Act::AddColleague:
        return tr("Gav en kollega en egen lösenfras");
    case Act::RemoveColleague:
        return tr("Tog bort kollegans lösenfras");
    case Act::UseKey:
        return tr("Gjorde en ny reservnyckel");
    case Act::None:
    case Act::MakeKey:
        break;
    }
    return {};
}

QString KeysPage::sentenceAfter(Act act) const
{
    switch (act) {
    case Act::Change:
        return tr("Den nya lösenfrasen gäller nu.");
    case Act::Choose:
        return tr(
            "Den nya lösenfrasen gäller nu. Gör också en ny reservnyckel, eftersom kuvertet är öppnat.");
    case Act::AddColleague:
        return tr("Kollegan kan nu öppna lagret.");
    case Act::RemoveColleague:
        return tr("Kollegan kan inte längre öppna lagret.");
    case Act::UseKey:
        return tr("Reservnyckeln gäller nu. Kontrollera att tecknen går att läsa, klistra igen kuvertet och "
                  "lämna det "
                  "till registratorn.");
    case Act::None:
    case Act::MakeKey:
        break;
    }
    return {};
}

//! A disk that failed may have the change all the same, so nobody is told to forget the old way.
QString KeysPage::sentenceFor(const Error& error) const
{
    if (error.code == ErrorCode::PrinterFailed)
        return tr("Skrivaren tog inte emot arket. Välj en annan skrivare, eller skriv av det för hand.");
    if (error.code != ErrorCode::DiskFull && error.code != ErrorCode::DiskFailed)
        return errorText(error);
    if (m_act == Act::UseKey)
        return tr("Disken tog inte emot ändringen, så lita inte på arket än. Behåll det gamla kuvertet och "
                  "försök igen "
                  "när det går att spara.");
    return tr("Disken tog inte emot ändringen. Behåll både det gamla och det nya tills den har gått igenom, "
              "och försök "
              "igen när det går att spara.");
}

} // namespace rundbord
