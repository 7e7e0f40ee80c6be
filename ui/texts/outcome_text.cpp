// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/outcome_text.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class OutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeTexts)

public:
    static QString of(OutcomeStatus status)
    {
        switch (status) {
        case OutcomeStatus::Done:
            return tr("Blev av");
        case OutcomeStatus::Partly:
            return tr("Blev av delvis");
        case OutcomeStatus::Ongoing:
            return tr("Pågår");
        case OutcomeStatus::NotDone:
            return tr("Blev inte av");
        case OutcomeStatus::NotBegun:
            return tr("Har inte börjat");
        case OutcomeStatus::NotSaid:
            break;
        }
        return {};
    }

    static QString of(ActionFuture future)
    {
        switch (future) {
        case ActionFuture::Continues:
            return tr("Fortsätter");
        case ActionFuture::Changes:
            return tr("Ändras");
        case ActionFuture::Replaced:
            return tr("Byts ut");
        case ActionFuture::Replanned:
            return tr("Planeras om");
        case ActionFuture::Ends:
            return tr("Avslutas");
        case ActionFuture::NotSaid:
            break;
        }
        return {};
    }

    static QString of(AttainmentLevel level)
    {
        switch (level) {
        case AttainmentLevel::Reached:
            return tr("Nått helt");
        case AttainmentLevel::Partly:
            return tr("Nått delvis");
        case AttainmentLevel::NotReached:
            return tr("Inte nått");
        case AttainmentLevel::NotKnown:
            return tr("Vet inte än");
        case AttainmentLevel::NotSaid:
            break;
        }
        return {};
    }

    static QString of(PlanReceived received)
    {
        switch (received) {
        case PlanReceived::AtMeeting:
            return tr("Fick den på mötet");
        case PlanReceived::Afterwards:
            return tr("Fick den efteråt");
        case PlanReceived::Never:
            return tr("Fick den inte");
        case PlanReceived::NotKnown:
            return tr("Vet inte");
        case PlanReceived::NotSaid:
            break;
        }
        return {};
    }

    static QString of(PlanFuture future)
    {
        switch (future) {
        case PlanFuture::GoesOn:
            return tr("Fortsätter med små ändringar");
        case PlanFuture::NewPlan:
            return tr("Ny plan");
        case PlanFuture::Ends:
            return tr("Avslutas");
        case PlanFuture::NotSaid:
            break;
        }
        return {};
    }

    static QString of(EndReason reason)
    {
        switch (reason) {
        case EndReason::GoalsReached:
            return tr("Målen är nådda");
        case EndReason::NeedEnded:
            return tr("Behovet av samordning har upphört");
        case EndReason::ConsentWithdrawn:
            return tr("Samtycket är återtaget");
        case EndReason::Moved:
            return tr("Personen har flyttat");
        case EndReason::Replaced:
            return tr("En ny plan ersätter den här");
        case EndReason::Lapsed:
            return tr("Planen har inte följts upp på tolv månader");
        case EndReason::Died:
            return tr("Personen har avlidit");
        case EndReason::Other:
            return tr("Annat skäl");
        case EndReason::NotSaid:
            break;
        }
        return {};
    }

    static QString sentence(OutcomeStatus status)
    {
        switch (status) {
        case OutcomeStatus::Done:
            return tr("Det har blivit av.");
        case OutcomeStatus::Partly:
            return tr("En del har blivit av.");
        case OutcomeStatus::Ongoing:
            return tr("Det pågår.");
        case OutcomeStatus::NotDone:
            return tr("Det blev inte av.");
        case OutcomeStatus::NotBegun:
            return tr("Det har inte börjat.");
        case OutcomeStatus::NotSaid:
            break;
        }
        return {};
    }

    static QString sentence(ActionFuture future)
    {
        switch (future) {
        case ActionFuture::Continues:
            return tr("Det fortsätter som nu.");
        case ActionFuture::Changes:
            return tr("Det ska ändras.");
        case ActionFuture::Replaced:
            return tr("Det byts mot något annat.");
        case ActionFuture::Replanned:
            return tr("Det planeras om.");
        case ActionFuture::Ends:
            return tr("Det slutar.");
        case ActionFuture::NotSaid:
            break;
        }
        return {};
    }

    static QString sentence(AttainmentLevel level)
    {
        switch (level) {
        case AttainmentLevel::Reached:
            return tr("Vi har nått målet.");
        case AttainmentLevel::Partly:
            return tr("Vi har kommit en bit.");
        case AttainmentLevel::NotReached:
            return tr("Vi har inte nått målet.");
        case AttainmentLevel::NotKnown:
            return tr("Vi vet inte än.");
        case AttainmentLevel::NotSaid:
            break;
        }
        return {};
    }

    static QString sentence(PlanFuture future)
    {
        switch (future) {
        case PlanFuture::GoesOn:
            return tr("Planen fortsätter.");
        case PlanFuture::NewPlan:
            return tr("Vi gör en ny plan.");
        case PlanFuture::Ends:
            return tr("Planen avslutas.");
        case PlanFuture::NotSaid:
            break;
        }
        return {};
    }
};

} // namespace

QString label(OutcomeStatus status)
{
    return OutcomeTexts::of(status);
}

QString label(ActionFuture future)
{
    return OutcomeTexts::of(future);
}

QString label(AttainmentLevel level)
{
    return OutcomeTexts::of(level);
}

QString label(PlanReceived received)
{
    return OutcomeTexts::of(received);
}

QString label(PlanFuture future)
{
    return OutcomeTexts::of(future);
}

QString label(EndReason reason)
{
    return OutcomeTexts::of(reason);
}

QString outcomeSentence(OutcomeStatus status)
{
    return OutcomeTexts::sentence(status);
}

QString futureSentence(ActionFuture future)
{
    return OutcomeTexts::sentence(future);
}

QString attainmentSentence(AttainmentLevel level)
{
    return OutcomeTexts::sentence(level);
}

QString planSentence(PlanFuture future)
{
    return OutcomeTexts::sentence(future);
}

} // namespace rundbord
