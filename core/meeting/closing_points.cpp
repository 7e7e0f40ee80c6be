// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/closing_points.h"

#include "core/plan/acceptance.h"
#include "core/plan/asked_questions.h"
#include "core/plan/law_points.h"

#include <algorithm>
#include <utility>

namespace rundbord
{

namespace
{

QString pathOf(ClosingMatter matter)
{
    switch (matter) {
    case ClosingMatter::ReadThrough:
    case ClosingMatter::SentBack: // from there one comes to each
        return QStringLiteral("summary.readThroughAt");
    case ClosingMatter::Questions:
        return QStringLiteral("openQuestions[]");
    case ClosingMatter::LeadPrincipal:
        return QStringLiteral("responsibility.leadPrincipal");
    case ClosingMatter::Coordinator:
        return QStringLiteral("responsibility.coordinator.name");
    case ClosingMatter::FollowUp:
        return QStringLiteral("followUp.date");
    case ClosingMatter::FirstAction:
        return QStringLiteral("needs[0].goals[0].subgoals[0].actions[0].when");
    case ClosingMatter::AfterCall:
        return QStringLiteral("afterCall.by");
    case ClosingMatter::OwnComment:
        return QStringLiteral("summary.ownComment");
    case ClosingMatter::Feedback:
        return QStringLiteral("evaluation");
    case ClosingMatter::Print:
    case ClosingMatter::HandOver:
        break;
    }
    return {};
}

bool isWritten(const QString& text)
{
    return !text.trimmed().isEmpty();
}

//! One was at the step, or has ticked something off there afterwards.
bool wasFeedbackAsked(const Step& step, const MeetingState& meeting)
{
    for (qsizetype i = 0; i < step.checkPoints.size(); ++i) {
        if (isChecked(meeting, checkPointKey(step, i)))
            return true;
    }
    return wasAt(meeting, step.id);
}

//! Takes the points down one by one.
class Points
{
public:
    void add(ClosingMatter matter, bool done) { m_points.push_back({matter, done, 0, pathOf(matter)}); }
    //! Done when none waits.
    void add(ClosingMatter matter, long waiting)
    {
        m_points.push_back({matter, waiting == 0, static_cast<int>(waiting), pathOf(matter)});
    }
    [[nodiscard]] std::vector<ClosingPoint> take() { return std::move(m_points); }

private:
    std::vector<ClosingPoint> m_points;
};

} // namespace

std::vector<ClosingPoint> closingPoints(const CarePlan& plan, const MeetingState& meeting,
                                        const Agenda& agenda)
{
    const std::vector<const Action*> actions = allActions(plan);
    const bool arranged = isDeliveryArranged(plan.handOver);
    Points points;
    if (!actions.empty())
        points.add(ClosingMatter::ReadThrough, static_cast<long>(countUnanswered(plan)));
    if (const auto refused = sentBack(plan).size() + goalsSentBack(plan).size(); refused > 0)
        points.add(ClosingMatter::SentBack, static_cast<long>(refused));
    if (!linesOf(plan.purpose.questions).isEmpty())
        points.add(ClosingMatter::Questions, static_cast<long>(waitingQuestions(plan)));
    points.add(ClosingMatter::LeadPrincipal, plan.responsibility.leadPrincipal != LeadPrincipal::NotSet);
    points.add(ClosingMatter::Coordinator, isWritten(plan.responsibility.coordinator.name));
    points.add(ClosingMatter::FollowUp, isFollowUpSettled(plan));
    if (!actions.empty())
        points.add(ClosingMatter::FirstAction, firstDatedAction(plan) != nullptr);
    points.add(ClosingMatter::AfterCall, plan.afterCall.date.isValid() && isWritten(plan.afterCall.by));
    if (isWritten(plan.summary.ownComment))
        points.add(ClosingMatter::OwnComment, true);
    if (plan.handOver.printedAt.isValid() || !arranged)
        points.add(ClosingMatter::Print, plan.handOver.printedAt.isValid());
    points.add(ClosingMatter::HandOver, isHandedOver(plan.handOver) || arranged);
    if (const Step* feedback = feedbackStep(agenda))
        points.add(ClosingMatter::Feedback, wasFeedbackAsked(*feedback, meeting));
    return points.take();
}

int countLeft(const std::vector<ClosingPoint>& points)
{
    return static_cast<int>(
        std::count_if(points.begin(), points.end(), [](const ClosingPoint& point) { return !point.done; }));
}

const Action* firstDatedAction(const CarePlan& plan)
{
    const Action* first = nullptr;
    for (const Action* action : allActions(plan)) {
        const QDate day = firstDay(action->when);
        if (!day.isValid() || action->accepted == Acceptance::No || isOver(action->outcome) ||
            !isWritten(action->what))
            continue;
        if (!first || day < firstDay(first->when))
            first = action;
    }
    return first;
}

const Step* feedbackStep(const Agenda& agenda)
{
    const Step* last = nullptr;
    for (const Step* step : stepsOf(agenda, StepMoment::During)) {
        for (const QString& field : step->fields) {
            if (field.startsWith(QLatin1String("evaluation.")))
                last = step;
        }
    }
    return last;
}

} // namespace rundbord
