// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/add_record.h"
#include "core/usecases/edit_appointment.h"
#include "core/usecases/edit_part.h"
#include "core/usecases/edit_record.h"
#include "core/usecases/hand_over_plan.h"
#include "core/usecases/keep_drafts.h"
#include "core/usecases/lead_meeting.h"
#include "core/usecases/leave_meeting.h"
#include "core/usecases/move_record.h"
#include "core/usecases/receive_guest.h"
#include "core/usecases/remove_record.h"
#include "core/usecases/withdraw_consent.h"
#include "tests/support/open_case_fixture.h"

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

//! What a use case answers, whatever it gives.
template <typename T>
Result<void> answer(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(failAs(result));
}

//! One use case: an act that it does on Amanda's plan, and one that it refuses.
struct UseCase {
    const char* name;
    std::function<Result<void>(OpenCase&)> act;
    std::function<Result<void>(OpenCase&)> refused;
    ErrorCode refusal;
};

void PrintTo(const UseCase& useCase, std::ostream* out)
{
    *out << useCase.name;
}

const Need& firstNeed(OpenCase& open)
{
    return open.plan().needs.front();
}

const Subgoal& firstSubgoal(OpenCase& open)
{
    return firstNeed(open).goals.front().subgoals.front();
}

Result<void> lead(OpenCase& open, const MeetingEvent& event)
{
    return answer(leadMeeting(open, firstMeeting(), event));
}

HandOver inHand()
{
    HandOver handOver;
    handOver.way = HandOverWay::InHand;
    handOver.by = QStringLiteral("Johan Ahl");
    return handOver;
}

Result<void> endedMeetingRefuses(OpenCase& open, const std::function<Result<void>(OpenCase&)>& act)
{
    (void)lead(open, event::Start{});
    (void)recordPrinted(open);
    (void)handOverPlan(open, inHand());
    (void)lead(open, event::End{});
    return act(open);
}

const std::function<Result<void>(OpenCase&)> editPerson = [](OpenCase& open) {
    return answer(
        editPart<Person>(open, [](Person& person) { person.phone = QStringLiteral("070-174 06 99"); }));
};

const std::function<Result<void>(OpenCase&)> chooseShort = [](OpenCase& open) {
    return answer(editAppointment(
        open, ownAgendas(), [](Appointment& appointment) { appointment.agenda = QStringLiteral("short"); }));
};

std::vector<UseCase> useCases()
{
    return {
        {"editPart", editPerson, [](OpenCase& open) { return endedMeetingRefuses(open, editPerson); },
         ErrorCode::NotAllowed},
        {"editRecord",
         [](OpenCase& open) {
             return answer(
                 editRecord<Action>(open, firstSubgoal(open).actions.front().id,
                                    [](Action& action) { action.note = QStringLiteral("in room 4"); }));
         },
         [](OpenCase& open) { return answer(editRecord<Action>(open, ActionId::create(), [](Action&) {})); },
         ErrorCode::NotFound},
        {"addParticipant", [](OpenCase& open) { return answer(addParticipant(open, {})); },
         [](OpenCase& open) { return answer(addParticipant(open, open.plan().participants.front())); },
         ErrorCode::DuplicateId},
        {"addOpenQuestion", [](OpenCase& open) { return answer(addOpenQuestion(open, {})); },
         [](OpenCase& open) {
             OpenQuestion question;
             question.id = addOpenQuestion(open, {}).value();
             return answer(addOpenQuestion(open, question));
         },
         ErrorCode::DuplicateId},
        {"addRisk", [](OpenCase& open) { return answer(addRisk(open, {})); },
         [](OpenCase& open) {
             Risk risk;
             risk.id = addRisk(open, {}).value();
             return answer(addRisk(open, risk));
         },
         ErrorCode::DuplicateId},
        {"addNeed", [](OpenCase& open) { return answer(addNeed(open, emptyNeed())); },
         [](OpenCase& open) { return answer(addNeed(open, firstNeed(open))); }, ErrorCode::DuplicateId},
        {"addGoal", [](OpenCase& open) { return answer(addGoal(open, firstNeed(open).id, {})); },
         [](OpenCase& open) { return answer(addGoal(open, NeedId::create(), {})); }, ErrorCode::NotFound},
        {"addSubgoal",
         [](OpenCase& open) { return answer(addSubgoal(open, firstNeed(open).goals.front().id, {})); },
         [](OpenCase& open) { return answer(addSubgoal(open, GoalId::create(), {})); }, ErrorCode::NotFound},
        {"addAction", [](OpenCase& open) { return answer(addAction(open, firstSubgoal(open).id, {})); },
         [](OpenCase& open) { return answer(addAction(open, SubgoalId::create(), {})); },
         ErrorCode::NotFound},
        {"removeRecord", [](OpenCase& open) { return answer(removeRecord<Need>(open, firstNeed(open).id)); },
         [](OpenCase& open) { return answer(removeRecord<Need>(open, NeedId::create())); },
         ErrorCode::NotFound},
        {"removeParticipant",
         [](OpenCase& open) { return answer(removeParticipant(open, open.plan().participants.at(2).id)); },
         [](OpenCase& open) { return answer(removeParticipant(open, ParticipantId::create())); },
         ErrorCode::NotFound},
        {"moveRecord",
         [](OpenCase& open) { return answer(moveRecord<Need>(open, firstNeed(open).id, Direction::Down)); },
         [](OpenCase& open) { return answer(moveRecord<Need>(open, firstNeed(open).id, Direction::Up)); },
         ErrorCode::NotAllowed},
        {"keepDrafts",
         [](OpenCase& open) {
             return answer(keepDrafts(open, QStringLiteral("followUp"),
                                      {{QStringLiteral("date"), QStringLiteral("31 nov")}}));
         },
         [](OpenCase& open) {
             return endedMeetingRefuses(open, [](OpenCase& ended) {
                 return answer(
                     keepDrafts(ended, QStringLiteral("x"), {{QStringLiteral("y"), QStringLiteral("z")}}));
             });
         },
         ErrorCode::NotAllowed},
        {"leadMeeting", [](OpenCase& open) { return lead(open, event::Start{}); },
         [](OpenCase& open) { return lead(open, event::Pause{}); }, ErrorCode::NotAllowed},
        {"editAppointment", chooseShort,
         [](OpenCase& open) {
             (void)lead(open, event::Start{});
             return chooseShort(open);
         },
         ErrorCode::NotAllowed},
        {"withdrawConsent",
         [](OpenCase& open) {
             (void)lead(open, event::Start{});
             return answer(withdrawConsent(open, firstMeeting()));
         },
         [](OpenCase& open) {
             (void)withdrawConsent(open, firstMeeting());
             return answer(withdrawConsent(open, firstMeeting()));
         },
         ErrorCode::NotAllowed},
        {"leaveMeeting",
         [](OpenCase& open) {
             (void)lead(open, event::Start{});
             return answer(leaveMeeting(open, firstMeeting(), WhenLeaving::Followed));
         },
         [](OpenCase& open) { return answer(leaveMeeting(open, firstMeeting(), WhenLeaving::Pause)); },
         ErrorCode::NotAllowed},
        {"comeBack",
         [](OpenCase& open) {
             (void)lead(open, event::Start{});
             (void)leaveMeeting(open, firstMeeting(), WhenLeaving::Pause);
             return answer(comeBack(open, firstMeeting()));
         },
         [](OpenCase& open) { return answer(comeBack(open, firstMeeting())); }, ErrorCode::NotAllowed},
        {"admitGuest", [](OpenCase& open) { return answer(admitGuest(open, QStringLiteral("Lo Ek"), {})); },
         [](OpenCase& open) { return answer(admitGuest(open, QStringLiteral(" "), {})); },
         ErrorCode::NotAllowed},
        {"recordPrinted",
         [](OpenCase& open) {
             (void)lead(open, event::Start{});
             return answer(recordPrinted(open));
         },
         [](OpenCase& open) { return answer(recordPrinted(open)); }, ErrorCode::NotAllowed},
        {"handOverPlan",
         [](OpenCase& open) {
             (void)lead(open, event::Start{});
             (void)recordPrinted(open);
             return answer(handOverPlan(open, inHand()));
         },
         [](OpenCase& open) {
             (void)editPart<HandOver>(open, [](HandOver& handOver) { handOver = {}; });
             return answer(handOverPlan(open, inHand()));
         },
         ErrorCode::NotAllowed},
        {"undo",
         [](OpenCase& open) {
             (void)editPerson(open);
             return answer(open.undo());
         },
         [](OpenCase& open) { return answer(open.undo()); }, ErrorCode::NothingToUndo},
        {"redo",
         [](OpenCase& open) {
             (void)editPerson(open);
             (void)open.undo();
             return answer(open.redo());
         },
         [](OpenCase& open) { return answer(open.redo()); }, ErrorCode::NothingToRedo},
    };
}

class UseCases : public OpenCaseTest, public testing::WithParamInterface<UseCase>
{
};

std::string nameOf(const testing::TestParamInfo<UseCase>& info)
{
    return info.param.name;
}

} // namespace

TEST_P(UseCases, ChangesMemoryAtOnceAndTheDiskSoon)
{
    int signals = 0;
    QObject::connect(&openCase(), &OpenCase::changed, &openCase(), [&signals] { ++signals; });
    ASSERT_TRUE(GetParam().act(openCase()));
    EXPECT_GE(signals, 1);
    const CaseValue inMemory = openCase().value();
    ASSERT_TRUE(waitFor(SaveState::Saved));
    restart();
    EXPECT_EQ(openCase().value(), inMemory);
}

TEST_P(UseCases, RefusesWithoutATrace)
{
    CaseValue before = openCase().value();
    QObject::connect(&openCase(), &OpenCase::changed, &openCase(), [&] { before = openCase().value(); });
    const Result<void> answered = GetParam().refused(openCase());
    ASSERT_FALSE(answered);
    EXPECT_EQ(answered.error().code, GetParam().refusal);
    EXPECT_EQ(openCase().value(), before);
}

TEST_P(UseCases, KeepsEverythingInMemoryWhileTheDiskFails)
{
    ASSERT_TRUE(waitFor(SaveState::Saved));
    m_disk.failAtChange(1, FailingDisk::Times::Forever);
    ASSERT_TRUE(GetParam().act(openCase()));
    const CaseValue inMemory = openCase().value();
    ASSERT_TRUE(waitFor(SaveState::Failing));
    EXPECT_THAT(openCase().saveError().code, testing::AnyOf(ErrorCode::DiskFailed, ErrorCode::DiskFull));
    EXPECT_EQ(openCase().value(), inMemory);
    m_disk.heal();
    ASSERT_TRUE(waitFor(SaveState::Saved));
    restart();
    EXPECT_EQ(openCase().value(), inMemory);
}

INSTANTIATE_TEST_SUITE_P(All, UseCases, testing::ValuesIn(useCases()), nameOf);

} // namespace rundbord
