// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_machine.h"

#include "core/meeting/attendance.h"

#include <algorithm>
#include <array>

namespace rundbord
{

namespace
{

bool isShown(const Step& step, const MeetingFacts& facts)
{
    return step.condition == StepCondition::Always || facts.conditions.contains(step.condition);
}

QDateTime wholeSecond(const QDateTime& time)
{
    return time.addMSecs(-time.time().msec());
}

//! The last moment the state knows of.
QDateTime lastMoment(const MeetingState& state)
{
    QDateTime last = state.startedAt;
    const auto look = [&last](const auto& spans) {
        for (const auto& span : spans)
            last = std::max({last, span.from, span.to});
    };
    look(state.stays);
    look(state.pauses);
    look(state.interruptions);
    for (const Turn& turn : state.turns)
        last = std::max(last, turn.at);
    return last;
}

template <typename Span>
void close(std::vector<Span>& spans, const QDateTime& now)
{
    if (!spans.empty() && !spans.back().to.isValid())
        spans.back().to = now;
}

//! What each event does, once nothing speaks against it.
class Transition
{
public:
    Transition(const MeetingState& state, const MeetingFacts& facts, const Agenda& agenda)
        : m_state(state)
        , m_facts(facts)
        , m_agenda(agenda)
        , m_now(std::max(wholeSecond(facts.now), lastMoment(state)))
    {
    }

    [[nodiscard]] const MeetingState& state() const { return m_state; }

    void operator()(const event::Start&)
    {
        m_state.startedAt = m_now;
        goOn(firstShown(StepMoment::During));
    }
    void operator()(const event::Next&) { moveTo(nextStep(m_state, m_facts, m_agenda)->id); }
    void operator()(const event::Back&) { moveTo(previousStep(m_state, m_facts, m_agenda)->id); }
    void operator()(const event::JumpTo& jump) { moveTo(jump.stepId); }
    void operator()(const event::Pause&)
    {
        stop(MeetingStatus::Paused);
        m_state.pauses.push_back({m_now, {}});
    }
    void operator()(const event::Resume&)
    {
        close(m_state.pauses, m_now);
        goOn(m_state.stepId);
    }
    void operator()(const event::Interrupt& interrupt)
    {
        stop(MeetingStatus::Interrupted);
        m_state.turns.clear();
        m_state.interruptions.push_back({m_now, {}, interrupt.reason, interrupt.continueOn});
    }
    void operator()(const event::Continue&)
    {
        if (m_state.status == MeetingStatus::Ended)
            takeBackEnd();
        close(m_state.interruptions, m_now);
        goOn(m_state.stepId);
    }
    void operator()(const event::End&)
    {
        stop(MeetingStatus::Ended);
        m_state.turns.clear();
        m_state.endedAt = m_now;
        m_state.stepId = firstShown(StepMoment::After);
    }
    void operator()(const event::Withdraw&)
    {
        // it has ended already: when it did stays as it was
        if (m_state.status == MeetingStatus::Ended)
            return;
        stop(MeetingStatus::Ended);
        close(m_state.interruptions, m_now);
        m_state.turns.clear();
        m_state.endedAt = m_now;
    }
    void operator()(const event::Extend& extend)
    {
        m_state.extensions.push_back({m_state.stepId, extend.minutes});
    }
    void operator()(const event::SetChecked& check)
    {
        auto& checked = m_state.checked;
        const auto place = std::lower_bound(checked.begin(), checked.end(), check.checkPointKey);
        const bool stands = place != checked.end() && *place == check.checkPointKey;
        if (check.checked && !stands)
            checked.insert(place, check.checkPointKey);
        else if (!check.checked && stands)
            checked.erase(place);
    }
    void operator()(const event::GiveWord& word)
    {
        auto& turns = m_state.turns;
        if (turns.empty() || turns.back().participant != word.participant)
            turns.push_back({word.participant, {}});
        turns.back().at = m_now;
    }

private:
    //! The present step if there is none.
    [[nodiscard]] QString firstShown(StepMoment moment) const
    {
        for (const Step* step : stepsOf(m_agenda, moment)) {
            if (isShown(*step, m_facts))
                return step->id;
        }
        return m_state.stepId;
    }
    //! What lay between the end and now was no meeting.
    void takeBackEnd()
    {
        m_state.interruptions.push_back({m_state.endedAt, {}, {}, {}});
        m_state.endedAt = {};
        m_state.stepId = m_state.stays.back().stepId;
    }
    void goOn(const QString& stepId)
    {
        m_state.status = MeetingStatus::Running;
        m_state.stepId = stepId;
        m_state.stays.push_back({stepId, m_now, {}});
    }
    void moveTo(const QString& stepId)
    {
        if (stepId == m_state.stepId)
            return;
        close(m_state.stays, m_now);
        goOn(stepId);
    }
    void stop(MeetingStatus status)
    {
        close(m_state.stays, m_now);
        close(m_state.pauses, m_now);
        m_state.status = status;
    }

    MeetingState m_state;
    const MeetingFacts& m_facts;
    const Agenda& m_agenda;
    QDateTime m_now;
};

constexpr std::array refusalNames{
    "NotStarted",      "AlreadyStarted",    "Paused",
    "NotPaused",       "Interrupted",       "NotInterrupted",
    "Ended",           "AtFirstStep",       "AtLastStep",
    "UnknownStep",     "StepNotInMeeting",  "UnknownCheckPoint",
    "NotHere",         "ContinueDayPassed", "ConsentWithdrawn",
    "NoSuchExtension", "PlanNotHandedOver", "NoLeadPrincipal",
    "NoFollowUp",
};
static_assert(refusalNames.size() == static_cast<size_t>(Refusal::NoFollowUp) + 1);

QString namesOf(const Refusals& refusals)
{
    QStringList names;
    for (const Refusal refusal : refusals)
        names << QString::fromLatin1(refusalNames.at(static_cast<size_t>(refusal)));
    return names.join(QStringLiteral(", "));
}

} // namespace

MeetingFacts meetingFacts(const CarePlan& plan, const QDateTime& now)
{
    return {now,
            isHandedOver(plan.handOver) || isDeliveryArranged(plan.handOver),
            plan.responsibility.leadPrincipal != LeadPrincipal::NotSet,
            isFollowUpSettled(plan),
            conditionsThatHold(plan),
            thoseHere(plan),
            isWithdrawn(plan.consent)};
}

MeetingFacts meetingFacts(const CarePlan& plan, const Agenda& agenda, const QDateTime& now)
{
    MeetingFacts facts = meetingFacts(plan, now);
    facts.conditions = conditionsThatHold(plan, agenda);
    return facts;
}

Result<MeetingState> step(const MeetingState& state, const MeetingEvent& event, const MeetingFacts& facts,
                          const Agenda& agenda)
{
    if (const Refusals against = refusals(state, event, facts, agenda); !against.empty())
        return fail(ErrorCode::NotAllowed, namesOf(against));
    Transition transition(state, facts, agenda);
    std::visit(transition, event);
    return followed(transition.state(), agenda);
}

const Step* nextStep(const MeetingState& state, const MeetingFacts& facts, const Agenda& agenda)
{
    bool passed = false;
    for (const Step* step : stepsOf(agenda, StepMoment::During)) {
        if (passed && isShown(*step, facts))
            return step;
        passed = passed || step->id == state.stepId;
    }
    return nullptr;
}

const Step* previousStep(const MeetingState& state, const MeetingFacts& facts, const Agenda& agenda)
{
    const Step* previous = nullptr;
    for (const Step* step : stepsOf(agenda, StepMoment::During)) {
        if (step->id == state.stepId)
            return previous;
        if (isShown(*step, facts))
            previous = step;
    }
    return nullptr;
}

} // namespace rundbord
