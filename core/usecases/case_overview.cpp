// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/case_overview.h"

#include "core/exchange/json_text.h"
#include "core/plan/fields.h"

namespace rundbord
{

template <>
struct EnumWords<NextStep> {
    static constexpr std::array words{
        std::pair{NextStep::Prepare, "prepare"},
        std::pair{NextStep::HoldMeeting, "holdMeeting"},
        std::pair{NextStep::ContinueMeeting, "continueMeeting"},
        std::pair{NextStep::HandOverPlan, "handOverPlan"},
        std::pair{NextStep::FollowUp, "followUp"},
        std::pair{NextStep::Done, "done"},
        std::pair{NextStep::Withdrawn, "withdrawn"},
    };
};

template <typename V, ValueOf<CaseSummary> T>
void describe(V& visit, T& value)
{
    visit.field("name", value.name);
    visit.field("mostImportant", value.mostImportant);
    visit.field("appointment", value.appointment);
    visit.field("nextStep", value.nextStep);
    visit.field("followUp", value.followUp);
    visit.field("inRecords", value.inRecords);
}

namespace
{

NextStep nextStepOf(const CaseValue& value)
{
    const CarePlan& plan = value.plan;
    if (isWithdrawn(plan.consent))
        return NextStep::Withdrawn;
    switch (value.meeting.status) {
    case MeetingStatus::Planned:
        return plan.person.name.trimmed().isEmpty() || !plan.appointment.date.isValid()
                   ? NextStep::Prepare
                   : NextStep::HoldMeeting;
    case MeetingStatus::Running:
    case MeetingStatus::Paused:
    case MeetingStatus::Interrupted:
        return NextStep::ContinueMeeting;
    case MeetingStatus::Ended:
        break;
    }
    if (!isHandedOver(plan.handOver))
        return NextStep::HandOverPlan;
    const bool again = plan.followUp.date.isValid() && !hasEnded(plan.summary.continuation);
    return again ? NextStep::FollowUp : NextStep::Done;
}

} // namespace

CaseSummary summarize(const CaseValue& value)
{
    const CarePlan& plan = value.plan;
    // from the day she took it back there is nothing to wait for
    const QDate inRecords = isWithdrawn(plan.consent) && !plan.handOver.inRecords.isValid()
                                ? plan.consent.withdrawnAt.toLocalTime().date()
                                : plan.handOver.inRecords;
    const bool over = isWithdrawn(plan.consent) || hasEnded(plan.summary.continuation);
    const QDate followUp = over ? QDate() : plan.followUp.date;
    return {plan.person.name, plan.purpose.mostImportant, plan.appointment, nextStepOf(value), followUp,
            inRecords};
}

QDate shreddingDay(const CaseSummary& summary, int retentionDays)
{
    const bool underWay =
        summary.nextStep == NextStep::ContinueMeeting || summary.nextStep == NextStep::HandOverPlan;
    return summary.inRecords.isValid() && !underWay ? summary.inRecords.addDays(retentionDays) : QDate();
}

QByteArray writeSummary(const CaseSummary& summary)
{
    return toJsonText(summary);
}

Result<CaseSummary> readSummary(const QByteArray& payload)
{
    return fromJsonText<CaseSummary>(payload);
}

} // namespace rundbord
