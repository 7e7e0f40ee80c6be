// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/turns.h"

#include "core/exchange/json_text.h"
#include "core/meeting/attendance.h"
#include "core/meeting/meeting_fields.h"
#include "core/usecases/edit_part.h"
#include "core/usecases/lead_meeting.h"
#include "tests/support/meeting_life.h"
#include "tests/support/open_case_fixture.h"

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;
using testing::ElementsAre;

const QString welcome = QStringLiteral("welcome");
const QString actions = QStringLiteral("actions");

Participant called(const char* name, Principal principal = Principal::Municipality)
{
    Participant participant;
    participant.id = ParticipantId::create();
    participant.name = QString::fromLatin1(name);
    participant.principal = principal;
    participant.presence = Presence::InRoom;
    return participant;
}

//! A chair, an interpreter, the individual, and two more.
class TurnsTest : public testing::Test
{
protected:
    enum Who { Chair, Interpreter, Amanda, Ulla, Per };

    void SetUp() override
    {
        plan.participants = {called("Chair"), called("Interpreter"), called("", Principal::Person),
                             called("Ulla"), called("Per")};
        plan.participants[Chair].chair = true;
        plan.participants[Interpreter].interpreter = true;
        plan.participants[Per].presence = Presence::Video;
        arrive();
        life.settleEverything();
        life.happens(event::Start{});
    }

    void arrive() { life.facts.here = thoseHere(plan); }
    [[nodiscard]] ParticipantId id(Who who) const { return plan.participants[who].id; }
    bool give(Who who) { return life.happens(event::GiveWord{id(who)}); }
    [[nodiscard]] std::vector<Seat> table() const
    {
        return seats(plan, life.state, firstMeeting(), life.facts.now);
    }
    [[nodiscard]] Seat seatOf(Who who) const
    {
        for (const Seat& seat : table()) {
            if (seat.participant == id(who))
                return seat;
        }
        return {};
    }
    [[nodiscard]] std::optional<ParticipantId> hint() const
    {
        return turnHint(plan, life.state, life.facts.now);
    }
    [[nodiscard]] std::vector<ParticipantId> order() const
    {
        return speakingOrder(plan, life.state, life.facts.now);
    }

    CarePlan plan;
    MeetingLife life;
};

} // namespace

TEST_F(TurnsTest, ThoseHereSitWithHerFirst)
{
    plan.participants[Ulla].presence = Presence::Absent;
    plan.participants[Chair].presence = Presence::NotSaid;
    EXPECT_THAT(table(), ElementsAre(Seat{id(Amanda), true, false, false}, Seat{id(Chair)},
                                     Seat{id(Interpreter)}, Seat{id(Per)}));
}

TEST_F(TurnsTest, WhoHasSpokenHasDoneSoInOnePhase)
{
    ASSERT_TRUE(give(Ulla));
    life.pass(1min);
    ASSERT_TRUE(give(Per));
    EXPECT_TRUE(seatOf(Ulla).hasSpoken);
    EXPECT_TRUE(seatOf(Per).hasSpoken);
    life.pass(1min);
    life.happens(event::JumpTo{actions});
    EXPECT_FALSE(seatOf(Ulla).hasSpoken);
    ASSERT_TRUE(give(Amanda));
    EXPECT_TRUE(seatOf(Amanda).hasSpoken);
    life.pass(1min);
    life.happens(event::JumpTo{welcome});
    EXPECT_TRUE(seatOf(Ulla).hasSpoken);
    EXPECT_FALSE(seatOf(Amanda).hasSpoken);
}

TEST_F(TurnsTest, TheSameTwiceInARowOnlyMovesTheMoment)
{
    give(Ulla);
    life.pass(3min);
    give(Ulla);
    EXPECT_THAT(life.state.turns, ElementsAre(Turn{id(Ulla), life.facts.now}));
    give(Per);
    give(Ulla);
    EXPECT_EQ(life.state.turns.size(), 3U);
}

TEST_F(TurnsTest, OnlySomebodyHereHasTheWordWhileTheMeetingRuns)
{
    plan.participants[Ulla].presence = Presence::Absent;
    arrive();
    EXPECT_FALSE(give(Ulla));
    EXPECT_TRUE(give(Per));
    life.happens(event::Pause{});
    EXPECT_FALSE(give(Amanda));
    EXPECT_THAT(life.state.turns, ElementsAre(Turn{id(Per), life.facts.now}));
}

TEST_F(TurnsTest, ASeatIsUnheardAfterTenMinutesOfMeeting)
{
    life.pass(5min);
    give(Ulla);
    life.pass(5min - 1s);
    EXPECT_FALSE(seatOf(Per).unheard);
    life.pass(1s);
    EXPECT_TRUE(seatOf(Per).unheard);
    EXPECT_TRUE(seatOf(Amanda).unheard);
    EXPECT_FALSE(seatOf(Ulla).unheard);
    EXPECT_FALSE(seatOf(Chair).unheard) << "who leads speaks anyway";
    EXPECT_FALSE(seatOf(Interpreter).unheard);
    life.happens(event::Pause{});
    life.pass(1h);
    EXPECT_FALSE(seatOf(Ulla).unheard);
    life.happens(event::Resume{});
    life.pass(5min);
    EXPECT_TRUE(seatOf(Ulla).unheard);
    give(Ulla);
    EXPECT_FALSE(seatOf(Ulla).unheard);
}

TEST_F(TurnsTest, NobodyIsNamedInTheFirstTenMinutes)
{
    life.pass(10min - 1s);
    EXPECT_EQ(hint(), std::nullopt);
    life.pass(1s);
    EXPECT_EQ(hint(), id(Amanda));
}

TEST_F(TurnsTest, SheIsNamedBeforeAllOthers)
{
    life.pass(20min);
    EXPECT_EQ(hint(), id(Amanda));
    give(Amanda);
    EXPECT_EQ(hint(), id(Ulla)) << "nobody else has spoken at all";
    life.pass(8min - 1s);
    EXPECT_EQ(hint(), id(Ulla));
    life.pass(1s);
    EXPECT_EQ(hint(), id(Amanda));
}

TEST_F(TurnsTest, ThenTheOneUnheardLongestOverFifteenMinutes)
{
    life.pass(1min);
    give(Per);
    life.pass(1min);
    give(Ulla);
    life.pass(13min);
    give(Amanda);
    EXPECT_EQ(hint(), std::nullopt) << "it is fourteen minutes";
    life.pass(2min);
    EXPECT_EQ(hint(), id(Per));
    give(Per);
    EXPECT_EQ(hint(), id(Ulla));
    give(Ulla);
    EXPECT_EQ(hint(), std::nullopt);
}

TEST_F(TurnsTest, SheWhoLeadsHerOwnMeetingIsNotToldToAskHerself)
{
    plan.participants[Chair].chair = false;
    plan.participants[Amanda].chair = true;
    life.pass(20min);
    EXPECT_EQ(hint(), id(Chair));
    EXPECT_FALSE(seatOf(Amanda).unheard);
}

TEST_F(TurnsTest, WhoIsAwayIsNotNamed)
{
    plan.participants[Amanda].presence = Presence::Absent;
    plan.participants[Ulla].presence = Presence::Absent;
    life.pass(20min);
    EXPECT_EQ(hint(), id(Per));
    plan.participants.clear();
    EXPECT_EQ(hint(), std::nullopt);
    EXPECT_TRUE(table().empty());
}

TEST_F(TurnsTest, AnotherSittingBeginsWithoutAnybodyHavingSpoken)
{
    give(Ulla);
    life.pass(30min);
    life.happens(event::Interrupt{QStringLiteral("tired"), {}});
    EXPECT_TRUE(life.state.turns.empty());
    EXPECT_EQ(hint(), std::nullopt);
    EXPECT_FALSE(seatOf(Amanda).unheard);
    life.pass(48h);
    life.happens(event::Continue{});
    EXPECT_FALSE(seatOf(Ulla).hasSpoken);
    life.pass(9min);
    EXPECT_EQ(hint(), std::nullopt);
    EXPECT_FALSE(seatOf(Ulla).unheard);
    life.pass(1min);
    EXPECT_EQ(hint(), id(Amanda));
    EXPECT_TRUE(seatOf(Ulla).unheard);
}

TEST_F(TurnsTest, NothingIsLeftAfterTheEnd)
{
    give(Ulla);
    ASSERT_TRUE(life.happens(event::End{}));
    EXPECT_TRUE(life.state.turns.empty());
    life.pass(20min);
    EXPECT_EQ(hint(), std::nullopt);
    ASSERT_TRUE(life.happens(event::Continue{}));
    EXPECT_EQ(hint(), std::nullopt);
}

TEST_F(TurnsTest, ARoundBeginsWithHerThenTheLongestUnheard)
{
    EXPECT_THAT(order(), ElementsAre(id(Amanda), id(Chair), id(Ulla), id(Per)));
    life.pass(1min);
    give(Chair);
    life.pass(1min);
    give(Ulla);
    life.pass(1min);
    give(Amanda);
    life.pass(1min);
    EXPECT_THAT(order(), ElementsAre(id(Amanda), id(Per), id(Chair), id(Ulla)));
}

TEST_F(TurnsTest, ARecordFromBeforeThereWereTurnsIsRead)
{
    const QByteArray before = toJsonText(life.state);
    EXPECT_FALSE(before.contains("turns"));
    EXPECT_EQ(fromJsonText<MeetingState>(before), life.state);
}

class KeptTurns : public OpenCaseTest
{
protected:
    [[nodiscard]] bool lead(const MeetingEvent& event)
    {
        return leadMeeting(openCase(), firstMeeting(), event).has_value();
    }
};

TEST_F(KeptTurns, OutliveACrashButNotTheSittingAndAreNeverTakenOut)
{
    const ParticipantId ulla = plan().participants.back().id;
    ASSERT_TRUE(lead(event::Start{}));
    ASSERT_TRUE(lead(event::GiveWord{ulla}));
    ASSERT_TRUE(waitFor(SaveState::Saved));
    restart();
    EXPECT_THAT(openCase().meeting().turns, ElementsAre(Turn{ulla, m_clock.now()}));
    EXPECT_FALSE(writeCaseFile(plan()).toLower().contains("turn"));
    ASSERT_TRUE(lead(event::Interrupt{}));
    ASSERT_TRUE(waitFor(SaveState::Saved));
    restart();
    EXPECT_TRUE(openCase().meeting().turns.empty());
}

TEST_F(KeptTurns, WritingIsNotSpeaking)
{
    ASSERT_TRUE(lead(event::Start{}));
    ASSERT_TRUE(editPart<Purpose>(openCase(),
                                  [](Purpose& purpose) { purpose.mostImportant = QStringLiteral("sova"); }));
    EXPECT_TRUE(openCase().meeting().turns.empty());
}

} // namespace rundbord
