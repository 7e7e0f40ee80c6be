// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/halt_text.h"

#include <QCoreApplication>

namespace rundbord
{

namespace
{

//! Gives tr() its context.
class HaltTexts
{
    Q_DECLARE_TR_FUNCTIONS(HaltTexts)

public:
    //! She has gone out.
    static HaltText out(const MeetingState& meeting, const CarePlan& plan)
    {
        const QString name = calledName(plan.person);
        const QString with = plan.summary.followedBy;
        const QString back = tr("%1 är tillbaka").arg(name);
        if (plan.summary.wentOnWithYes)
            return {tr("%1 har gått och sa ja till att ni fortsätter.").arg(name), back};
        if (meeting.status == MeetingStatus::Running)
            return {tr("%1 har gått ut.").arg(name), back};
        if (with.isEmpty())
            return {tr("%1 har gått ut. Mötet väntar, och tiden står stilla.").arg(name), back};
        return {tr("%1 har gått ut, och %2 är med. Mötet väntar, och tiden står stilla.").arg(name, with),
                back};
    }

    static HaltText of(MeetingStatus status)
    {
        switch (status) {
        case MeetingStatus::Paused:
            return {tr("Paus. Den räknas inte som mötestid."), tr("Fortsätt nu")};
        case MeetingStatus::Interrupted:
            return {tr("Mötet är avbrutet och fortsätter en annan dag. Allt är sparat."),
                    tr("Fortsätt mötet")};
        case MeetingStatus::Ended:
            return {tr("Mötet är avslutat. Planen är låst."), tr("Kvar och klart")};
        case MeetingStatus::Planned:
        case MeetingStatus::Running:
            break;
        }
        return {};
    }
};

} // namespace

HaltText haltText(const MeetingState& meeting, const CarePlan& plan)
{
    const bool goesOn = meeting.status == MeetingStatus::Running || meeting.status == MeetingStatus::Paused;
    return goesOn && isOut(plan.summary) ? HaltTexts::out(meeting, plan) : HaltTexts::of(meeting.status);
}

} // namespace rundbord
