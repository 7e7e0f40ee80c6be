// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/evaluate_meeting.h"

namespace rundbord
{

Result<ChangeSet> evaluateMeeting(OpenCase& openCase, const std::function<void(MeetingEvaluation&)>& edit,
                                  const QString& typedField)
{
    const Act act{typedField.isEmpty() ? Durability::Act : Durability::Draft, true, typedField};
    return openCase.transact(act, [&edit](CaseValue& value) -> Result<void> {
        if (value.meeting.status != MeetingStatus::Ended)
            return fail(ErrorCode::NotAllowed, QStringLiteral("the meeting has not ended"));
        edit(value.meeting.evaluation);
        return {};
    });
}

} // namespace rundbord
