// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/agenda_text.h"

#include "ui/texts/error_text.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class AgendaTexts
{
    Q_DECLARE_TR_FUNCTIONS(AgendaTexts)

public:
    //! Empty where the words for any file do.
    static QString reason(const Error& error)
    {
        switch (error.code) {
        case ErrorCode::FileTooLarge:
        case ErrorCode::TooDeep:
            return tr("Filen är större eller har fler nivåer än en gång kan ha.");
        case ErrorCode::UnknownKey:
            return tr("Nyckeln är okänd. Ta bort den eller rätta stavningen.");
        case ErrorCode::MissingKey:
            return tr("Något som måste finnas saknas här.");
        case ErrorCode::UnknownValue:
            return tr("Värdet är okänt eller tomt. Ett ord i klammer måste stå under ”placeholders”.");
        case ErrorCode::UnknownReference:
            return tr("Gången har inget steg med det id:t.");
        case ErrorCode::ImpossibleNumber:
            return tr("Talen stämmer inte. Stegens andelar ska tillsammans bli fasens, och fasernas 100.");
        case ErrorCode::DuplicateId:
            return tr("Samma id eller titel finns redan.");
        case ErrorCode::UnsupportedFormat:
            return tr("Filen ska ha \"format\": \"rundbord-agenda/1\".");
        default:
            return {};
        }
    }

    static QString fault(const QString& file, const QString& place, const QString& reason)
    {
        if (place.isEmpty())
            return tr("Mötets gång i filen %1 kan inte användas. %2").arg(file, reason);
        return tr("Mötets gång i filen %1 kan inte användas (%2). %3").arg(file, place, reason);
    }
};

} // namespace

QString agendaFaultText(const AgendaFault& fault)
{
    const QString reason = AgendaTexts::reason(fault.error);
    return AgendaTexts::fault(fault.file, placeText(fault.error),
                              reason.isEmpty() ? errorText(fault.error) : reason);
}

} // namespace rundbord
