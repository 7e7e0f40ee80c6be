// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/refusal_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class RefusalTexts
{
    Q_DECLARE_TR_FUNCTIONS(RefusalTexts)

public:
    static QString of(Refusal refusal)
    {
        switch (refusal) {
        case Refusal::NotStarted:
            return tr("Mötet har inte börjat. Tryck på Börja mötet.");
        case Refusal::AlreadyStarted:
            return tr("Mötet har redan börjat.");
        case Refusal::Paused:
            return tr("Det är paus. Tryck på Fortsätt först.");
        case Refusal::NotPaused:
            return tr("Det är ingen paus.");
        case Refusal::Interrupted:
            return tr("Mötet är avbrutet. Tryck på Fortsätt mötet först.");
        case Refusal::NotInterrupted:
            return tr("Mötet är inte avbrutet.");
        case Refusal::Ended:
            return tr("Mötet är avslutat.");
        case Refusal::AtFirstStep:
            return tr("Det här är det första steget.");
        case Refusal::AtLastStep:
            return tr("Det här är det sista steget.");
        case Refusal::UnknownStep:
        case Refusal::StepNotInMeeting:
        case Refusal::UnknownCheckPoint:
            return tr("Det steget hör inte till mötet.");
        case Refusal::NotHere:
            return tr("Den personen är inte på mötet.");
        case Refusal::ContinueDayPassed:
            return tr("Den dagen har redan varit. Välj en dag som kommer.");
        case Refusal::ConsentWithdrawn:
            return tr("Samtycket är återtaget och planen avslutad. Ett nytt ja blir en ny plan.");
        case Refusal::NoSuchExtension:
            return tr("Så mycket tid går inte att lägga till. Välj mellan 1 och 60 minuter.");
        case Refusal::PlanNotHandedOver:
            return tr("Skriv ut planen och lämna över den, eller skriv hur och när den kommer.");
        case Refusal::NoLeadPrincipal:
            return tr("Välj vem som har det övergripande ansvaret, regionen eller kommunen.");
        case Refusal::NoFollowUp:
            return tr("Boka när ni ses igen, eller välj att ni inte ska det.");
        }
        return {};
    }
};

} // namespace

QString refusalText(Refusal refusal)
{
    return RefusalTexts::of(refusal);
}

QString refusalTexts(const Refusals& refusals)
{
    QStringList sentences;
    for (const Refusal refusal : refusals)
        sentences << refusalText(refusal);
    return sentences.join(QLatin1Char(' '));
}

} // namespace rundbord
