// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/withdraw_consent.h"

#include "core/meeting/meeting_machine.h"

namespace rundbord
{

Result<ChangeSet> withdrawConsent(OpenCase& openCase, const Agenda& agenda)
{
    return openCase.transact({Durability::Act, false, {}}, [&](CaseValue& value) -> Result<void> {
        const QDateTime now = openCase.clock().now();
        const Result<MeetingState> ended =
            step(value.meeting, event::Withdraw{}, meetingFacts(value.plan, agenda, now), agenda);
        if (!ended)
            return failAs(ended);
        value.meeting = *ended;
        value.plan.consent.withdrawnAt = now;
        Continuation& continuation = value.plan.summary.continuation;
        continuation.future = PlanFuture::Ends;
        continuation.endReason = EndReason::ConsentWithdrawn;
        continuation.endedAt = now.date();
        return {};
    });
}

} // namespace rundbord
