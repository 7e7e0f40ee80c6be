// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/full_plan.h"
#include "core/document/own_words.h"
#include "core/meeting/attendance.h"
#include "core/meeting/meeting_machine.h"
#include "core/meeting/meeting_times.h"
#include "core/meeting/turns.h"
#include "core/plan/law_points.h"
#include "core/usecases/edit_part.h"
#include "core/usecases/hand_over_plan.h"
#include "core/usecases/lead_meeting.h"
#include "core/usecases/leave_meeting.h"
#include "core/usecases/plan_texts.h"
#include "core/usecases/receive_guest.h"
#include "core/usecases/spot_check.h"
#include "core/usecases/withdraw_consent.h"
#include "tests/support/made_up_plans.h"
#include "tests/support/open_case_fixture.h"

#include <gmock/gmock.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

const Wordings& standard()
{
    static const Wordings wordings = test::wordings(QStringLiteral("sv"));
    return wordings;
}

class HardMomentsTest : public OpenCaseTest
{
protected:
    void SetUp() override
    {
        OpenCaseTest::SetUp();
        ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Start{}));
    }

    [[nodiscard]] MeetingStatus status() { return openCase().meeting().status; }
    [[nodiscard]] bool endMeeting()
    {
        HandOver inHand;
        inHand.way = HandOverWay::InHand;
        return recordPrinted(openCase()) && handOverPlan(openCase(), inHand) &&
               leadMeeting(openCase(), firstMeeting(), event::End{});
    }
    [[nodiscard]] const Summary& summary() { return plan().summary; }
    [[nodiscard]] std::vector<Deed> deeds()
    {
        openCase().settle();
        EXPECT_TRUE(waitFor(SaveState::Saved));
        std::vector<Deed> done;
        const auto log = readAccessLog(*m_writer, m_clock.today().year());
        for (const NumberedEntry& each : *log)
            done.push_back(each.entry.note.deed);
        return done;
    }
};

} // namespace

TEST_F(HardMomentsTest, AConsentTakenBackEndsTheMeetingAndLocksThePlan)
{
    m_clock.pass(10min);
    ASSERT_TRUE(withdrawConsent(openCase(), firstMeeting()));
    EXPECT_EQ(status(), MeetingStatus::Ended);
    EXPECT_EQ(plan().consent.withdrawnAt, m_clock.now());
    EXPECT_FALSE(editPart<Person>(openCase(), [](Person& person) { person.phone = QStringLiteral("1"); }));
    EXPECT_EQ(refusalsOf(openCase(), firstMeeting(), event::Continue{}), Refusals{Refusal::ConsentWithdrawn});
    EXPECT_FALSE(openCase().undo());
    EXPECT_THAT(deeds(), testing::IsSupersetOf({Deed::MeetingEnded, Deed::ConsentWithdrawn}));
    restart();
    EXPECT_TRUE(isWithdrawn(plan().consent));
    EXPECT_EQ(status(), MeetingStatus::Ended);
}

TEST_F(HardMomentsTest, AConsentIsTakenBackInAPauseAnInterruptionAndBeforeTheMeeting)
{
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Pause{}));
    ASSERT_TRUE(withdrawConsent(openCase(), firstMeeting()));
    EXPECT_EQ(openCase().meeting().pauses.back().to, openCase().meeting().endedAt);

    MeetingState planned = plannedMeeting(firstMeeting());
    MeetingFacts facts = meetingFacts(plan(), m_clock.now());
    EXPECT_FALSE(step(planned, event::Withdraw{}, facts, firstMeeting())); // it was, already
    facts.consentWithdrawn = false;
    planned = step(planned, event::Withdraw{}, facts, firstMeeting()).value();
    EXPECT_EQ(planned.status, MeetingStatus::Ended);
    EXPECT_FALSE(step(planned, event::Continue{}, facts, firstMeeting()));
}

// The law says whenever she wants, so it needs no meeting to be opened again.
TEST_F(HardMomentsTest, AConsentIsTakenBackAfterTheMeetingHasEnded)
{
    m_clock.pass(10min);
    ASSERT_TRUE(endMeeting());
    const QDateTime endedAt = openCase().meeting().endedAt;
    m_clock.pass(24h);
    ASSERT_TRUE(withdrawConsent(openCase(), firstMeeting()));
    EXPECT_EQ(plan().consent.withdrawnAt, m_clock.now());
    EXPECT_EQ(openCase().meeting().endedAt, endedAt);
    EXPECT_EQ(plan().summary.continuation.future, PlanFuture::Ends);
    EXPECT_EQ(plan().summary.continuation.endReason, EndReason::ConsentWithdrawn);
    EXPECT_EQ(plan().summary.continuation.endedAt, m_clock.today());
    EXPECT_FALSE(withdrawConsent(openCase(), firstMeeting()));
    EXPECT_FALSE(editPart<Consent>(openCase(), [](Consent& consent) { consent.withdrawnAt = {}; }));
    EXPECT_FALSE(openCase().undo());
    restart();
    EXPECT_TRUE(isWithdrawn(plan().consent));
}

TEST_F(HardMomentsTest, TheOwnWordsHaveWhatSheSaidAndNothingOfOthers)
{
    ASSERT_TRUE(editPart<Summary>(openCase(), [](Summary& summary) {
        summary.ownComment = QStringLiteral("Jag vill vila nu.");
        summary.disagreements = QStringLiteral("Mottagningen ser det annorlunda");
    }));
    ASSERT_TRUE(withdrawConsent(openCase(), firstMeeting()));
    const Paper paper = makeOwnWordsPaper(plan(), standard(), {.madeAt = m_clock.now()});
    EXPECT_EQ(paper.band, QStringLiteral("UTKAST – AVSLUTAD"));
    QStringList said;
    for (const Block& block : std::get<Flow>(paper.content).blocks) {
        if (const auto* words = std::get_if<OwnWords>(&block))
            said << words->words;
    }
    const QString all = said.join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("Jag vill vila nu.")));
    EXPECT_TRUE(all.contains(plan().purpose.mostImportant.section(QLatin1Char('\n'), 0, 0)));
    EXPECT_TRUE(all.contains(plan().needs.front().goals.front().ownWords));
    EXPECT_FALSE(all.contains(QStringLiteral("annorlunda")));
    for (const Action* action : allActions(plan()))
        EXPECT_FALSE(all.contains(action->what)) << action->what.toStdString();
}

TEST_F(HardMomentsTest, SheGoesOutWithSomebodyAndComesBack)
{
    ASSERT_TRUE(
        leaveMeeting(openCase(), firstMeeting(), WhenLeaving::Followed, QStringLiteral("Rebecka Frisk")));
    EXPECT_EQ(status(), MeetingStatus::Paused);
    EXPECT_EQ(summary().followedBy, QStringLiteral("Rebecka Frisk"));
    EXPECT_EQ(summary().leftAt, m_clock.now());
    m_clock.pass(6min);
    ASSERT_TRUE(comeBack(openCase(), firstMeeting()));
    EXPECT_EQ(status(), MeetingStatus::Running);
    EXPECT_EQ(summary().cameBackAt, m_clock.now());
    EXPECT_FALSE(isOut(summary()));
    EXPECT_EQ(meetingTimes(openCase().meeting(), m_clock.now(), firstMeeting(), plan().appointment).used, 0s);
}

TEST_F(HardMomentsTest, TheOthersGoOnWithHerYesAndThePlanSaysSo)
{
    ASSERT_TRUE(leaveMeeting(openCase(), firstMeeting(), WhenLeaving::Pause));
    const QDateTime left = m_clock.now();
    m_clock.pass(3min);
    ASSERT_TRUE(leaveMeeting(openCase(), firstMeeting(), WhenLeaving::OthersGoOn));
    EXPECT_EQ(status(), MeetingStatus::Running);
    EXPECT_EQ(summary().leftAt, left); // she went but once
    const Paper paper = makeFullPlan(plan(), standard(), {.madeAt = m_clock.now()});
    bool told = false;
    for (const Block& block : std::get<Flow>(paper.content).blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        told = told || (paragraph && paragraph->words.plain().contains(
                                         QStringLiteral("sa ja till att de andra fortsatte")));
    }
    EXPECT_TRUE(told);
}

TEST_F(HardMomentsTest, ABreakOfTheOthersDoesNotBringHerBackButAnotherDayDoes)
{
    ASSERT_TRUE(leaveMeeting(openCase(), firstMeeting(), WhenLeaving::OthersGoOn));
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Pause{}));
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Resume{}));
    EXPECT_TRUE(isOut(summary()));
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Interrupt{}));
    m_clock.pass(24h);
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Continue{}));
    EXPECT_FALSE(isOut(summary()));
}

TEST_F(HardMomentsTest, NothingOfAWithdrawnPlanIsFoundAndItMayBeShredded)
{
    EXPECT_GT(textsOf(openCase().value()).size(), 10U);
    ASSERT_TRUE(withdrawConsent(openCase(), firstMeeting()));
    const std::vector<PlacedText> texts = textsOf(openCase().value());
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_EQ(texts.front().place, TextPlace::Name);
    const CaseSummary summary = summarize(openCase().value());
    EXPECT_EQ(summary.nextStep, NextStep::Withdrawn);
    EXPECT_FALSE(summary.followUp.isValid());
    EXPECT_EQ(shreddingDay(summary, 30), m_clock.today().addDays(30));
}

TEST_F(HardMomentsTest, WhoIsOutIsNotAskedForHerThoughts)
{
    const auto seatOfHers = [this] {
        const std::vector<Seat> all = seats(plan(), openCase().meeting(), firstMeeting(), m_clock.now());
        return std::count_if(all.begin(), all.end(), [this](const Seat& seat) {
            return isPerson(*findParticipant(plan(), seat.participant));
        });
    };
    EXPECT_EQ(seatOfHers(), 1);
    ASSERT_TRUE(leaveMeeting(openCase(), firstMeeting(), WhenLeaving::OthersGoOn));
    EXPECT_EQ(seatOfHers(), 0);
}

TEST_F(HardMomentsTest, APlanOfAMeetingThatStoppedIsADraft)
{
    PaperContext made{.madeAt = m_clock.now()};
    EXPECT_FALSE(makeFullPlan(plan(), standard(), made).hasBand());
    made.stopped = true;
    EXPECT_TRUE(makeFullPlan(plan(), standard(), made).hasBand());
}

TEST_F(HardMomentsTest, AGuestIsLoggedWithoutAName)
{
    const size_t before = plan().participants.size();
    ASSERT_TRUE(admitGuest(openCase(), QStringLiteral(" Lo  Ek "), QStringLiteral("praktikant")));
    EXPECT_EQ(plan().participants.size(), before + 1);
    EXPECT_EQ(plan().participants.back().name, QStringLiteral("Lo Ek"));
    EXPECT_EQ(plan().participants.back().presence, Presence::InRoom);
    sendGuestOut(openCase());
    EXPECT_EQ(plan().participants.size(), before + 1);
    EXPECT_THAT(deeds(), testing::IsSupersetOf({Deed::GuestAdmitted, Deed::GuestSentOut}));
}

TEST_F(HardMomentsTest, FiveMinutesMoreMoveTheEndAndNothingElse)
{
    const auto times = [this] {
        return meetingTimes(openCase().meeting(), m_clock.now(), firstMeeting(), plan().appointment);
    };
    m_clock.pass(10min);
    const MeetingTimes before = times();
    EXPECT_EQ(before.endsAt, m_clock.now().addSecs(before.left.count()));
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Extend{}));
    const MeetingTimes after = times();
    EXPECT_EQ(after.left, before.left + 5min);
    EXPECT_EQ(after.used, before.used);
    EXPECT_EQ(after.phases.front().planned, before.phases.front().planned + 5min);
    EXPECT_EQ(after.phases.back(), before.phases.back());
    EXPECT_EQ(after.endsAt, before.endsAt.addSecs(300));
    restart();
    EXPECT_EQ(times(), after);
    m_clock.pass(5h);
    EXPECT_EQ(times().endsAt, m_clock.now()); // it is over when it is over, never before
    ASSERT_TRUE(leadMeeting(openCase(), firstMeeting(), event::Interrupt{}));
    EXPECT_FALSE(times().endsAt.isValid());
}

} // namespace rundbord
