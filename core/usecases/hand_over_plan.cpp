// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/hand_over_plan.h"

namespace rundbord
{

namespace
{

Result<ChangeSet> record(OpenCase& openCase, const std::function<Result<void>(HandOver&)>& change)
{
    return openCase.transact({Durability::Act, false, {}},
                             [&change](CaseValue& value) { return change(value.plan.handOver); });
}

} // namespace

Result<ChangeSet> recordPrinted(OpenCase& openCase)
{
    if (openCase.meeting().status == MeetingStatus::Planned)
        return fail(ErrorCode::NotAllowed, QStringLiteral("the meeting has not begun"));
    return record(openCase, [&](HandOver& handOver) -> Result<void> {
        handOver.printedAt = openCase.clock().now();
        return {};
    });
}

Result<ChangeSet> handOverPlan(OpenCase& openCase, const HandOver& handOver)
{
    return record(openCase, [&](HandOver& current) -> Result<void> {
        if (!current.printedAt.isValid())
            return fail(ErrorCode::NotAllowed, QStringLiteral("the plan is not printed"));
        if (handOver.way == HandOverWay::NotSaid)
            return fail(ErrorCode::NotAllowed, QStringLiteral("no way is chosen"));
        current.way = handOver.way;
        current.by = handOver.by;
        current.note = handOver.note;
        current.copies = handOver.copies;
        current.at = openCase.clock().now();
        return {};
    });
}

} // namespace rundbord
