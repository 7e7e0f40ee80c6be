// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/acceptance.h"

#include "core/plan/law_points.h"
#include "core/usecases/add_record.h"
#include "core/usecases/edit_part.h"
#include "core/usecases/edit_record.h"
#include "core/usecases/move_record.h"
#include "core/usecases/remove_record.h"
#include "tests/support/open_case_fixture.h"
#include "tests/support/random_plan.h"

#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

//! Amanda has said yes to everything in her plan.
class HerAnswer : public OpenCaseTest
{
protected:
    [[nodiscard]] const Need& need() { return plan().needs.front(); }
    [[nodiscard]] const Goal& goal() { return need().goals.front(); }
    //! Johan Ahl's, a participant.
    [[nodiscard]] const Action& action() { return goal().subgoals.front().actions.front(); }
    [[nodiscard]] Acceptance answer() { return action().accepted; }

    //! True if the answer to the action falls when it is changed so, and comes back when the change is taken back.
    bool fallsWith(const std::function<void(Action&)>& edit)
    {
        EXPECT_EQ(answer(), Acceptance::Yes);
        EXPECT_TRUE(editRecord<Action>(openCase(), action().id, edit));
        const bool fell = answer() == Acceptance::NotAsked;
        EXPECT_TRUE(openCase().undo());
        EXPECT_EQ(answer(), Acceptance::Yes);
        return fell;
    }
    bool fallsWith(const std::function<void(Goal&)>& edit)
    {
        EXPECT_EQ(goal().accepted, Acceptance::Yes);
        EXPECT_TRUE(editRecord<Goal>(openCase(), goal().id, edit));
        const bool fell = goal().accepted == Acceptance::NotAsked;
        EXPECT_TRUE(openCase().undo());
        EXPECT_EQ(goal().accepted, Acceptance::Yes);
        return fell;
    }
    //! The same for what is told of the one who does it.
    bool fallsWith(const std::function<void(Participant&)>& edit)
    {
        EXPECT_EQ(answer(), Acceptance::Yes);
        EXPECT_TRUE(editRecord<Participant>(openCase(), action().performers.front().participant, edit));
        const bool fell = answer() == Acceptance::NotAsked;
        EXPECT_TRUE(openCase().undo());
        EXPECT_EQ(answer(), Acceptance::Yes);
        return fell;
    }
};

//! Something about an action that she hears, changed.
void changeHeard(Action& action, int which)
{
    switch (which) {
    case 0:
        action.what += QStringLiteral("!");
        return;
    case 1:
        action.performers.push_back({{}, QStringLiteral("Nina Nord"), {}, {}, Principal::Unknown});
        return;
    case 2:
        action.when.text += QStringLiteral("!");
        return;
    default:
        action.decision =
            action.decision == DecisionStatus::Decided ? DecisionStatus::Planned : DecisionStatus::Decided;
    }
}

} // namespace

TEST_F(HerAnswer, FallsWithEachThingSheHeardOfAnAction)
{
    EXPECT_TRUE(fallsWith([](Action& each) { each.what = QStringLiteral("Sömnskola, 6 träffar"); }));
    EXPECT_TRUE(fallsWith([](Action& each) { each.performers.clear(); }));
    EXPECT_TRUE(fallsWith(
        [this](Action& each) { each.performers.front().participant = plan().participants.back().id; }));
    EXPECT_TRUE(fallsWith([](Action& each) { each.when.until = QDate(2027, 2, 1); }));
    EXPECT_TRUE(fallsWith([](Action& each) { each.decision = DecisionStatus::ToBeTried; }));
}

TEST_F(HerAnswer, StaysWhenOnlyWhatSheDoesNotHearChanges)
{
    EXPECT_FALSE(fallsWith([](Action& each) { each.note = QStringLiteral("Rum 4"); }));
    EXPECT_FALSE(fallsWith([](Action& each) { each.easyWords = QStringLiteral("visar hur man sover"); }));
    EXPECT_FALSE(fallsWith([](Action& each) { each.what += QStringLiteral(" "); })) << "a space says nothing";
    EXPECT_FALSE(fallsWith([](Participant& each) { each.phone = QStringLiteral("08-465 00 00"); }));
    EXPECT_FALSE(fallsWith([](Participant& each) { each.presence = Presence::Absent; }));
    EXPECT_FALSE(fallsWith([](Goal& each) { each.subgoals.front().howItShows = QStringLiteral("Piggare"); }));
}

TEST_F(HerAnswer, IsToTheOneSheHeardNamed)
{
    EXPECT_TRUE(fallsWith([](Participant& each) { each.name = QStringLiteral("Nina Nord"); }));
    EXPECT_TRUE(fallsWith([](Participant& each) { each.principal = Principal::Municipality; }));
    const Action* hers = nullptr;
    for (const Action* each : allActions(plan())) {
        if (anyPerformer(plan(), *each, [](Principal who) { return who == Principal::Person; }))
            hers = each;
    }
    ASSERT_TRUE(hers);
    const ActionId id = hers->id;
    ASSERT_TRUE(
        editPart<Person>(openCase(), [](Person& person) { person.name = QStringLiteral("Amanda Berg"); }));
    EXPECT_EQ(recordOf<Action>(plan(), id)->accepted, Acceptance::Yes) << "she is herself, whatever her name";
}

TEST_F(HerAnswer, StaysWhenTheOneWhoDoesItLeavesTheListAndIsWrittenOut)
{
    ASSERT_TRUE(removeParticipant(openCase(), action().performers.front().participant));
    ASSERT_TRUE(action().performers.front().participant.isNull());
    EXPECT_EQ(answer(), Acceptance::Yes);
}

TEST_F(HerAnswer, StaysWhenTheOrderChanges)
{
    const ActionId id = action().id;
    ASSERT_TRUE(moveRecord<Action>(openCase(), id, Direction::Down));
    EXPECT_EQ(recordOf<Action>(plan(), id)->accepted, Acceptance::Yes);
}

TEST_F(HerAnswer, ToAGoalFallsWithItsWords)
{
    EXPECT_TRUE(fallsWith([](Goal& each) { each.ownWords = QStringLiteral("Jag vill sova"); }));
    EXPECT_TRUE(fallsWith([](Goal& each) { each.professionalWording = QStringLiteral("God sömn"); }));
    // her words can be written where the need is
    const GoalId id = goal().id;
    ASSERT_TRUE(editRecord<Need>(openCase(), need().id, [](Need& each) {
        each.goals.front().ownWords = QStringLiteral("Jag vill sova");
    }));
    EXPECT_EQ(recordOf<Goal>(plan(), id)->accepted, Acceptance::NotAsked);
    EXPECT_EQ(answer(), Acceptance::Yes) << "the action says what it said";
}

TEST_F(HerAnswer, CanBeGivenAndTakenAwayAlone)
{
    for (const Acceptance given : {Acceptance::No, Acceptance::Yes, Acceptance::NotAsked, Acceptance::No}) {
        ASSERT_TRUE(
            editRecord<Action>(openCase(), action().id, [given](Action& each) { each.accepted = given; }));
        EXPECT_EQ(answer(), given);
    }
}

TEST_F(HerAnswer, GivenWithNewWordsIsToThem)
{
    ASSERT_TRUE(editRecord<Goal>(openCase(), goal().id, [](Goal& each) {
        each.ownWords = QStringLiteral("Jag vill sova");
        each.accepted = Acceptance::No;
    }));
    EXPECT_EQ(goal().accepted, Acceptance::No);
}

TEST_F(HerAnswer, ComesBackWithTheWordsThatWereTypedOver)
{
    const QString before = action().what;
    for (const char* typed : {"S", "So", "Sov"}) {
        ASSERT_TRUE(editRecord<Action>(
            openCase(), action().id, [typed](Action& each) { each.what = QString::fromLatin1(typed); },
            QStringLiteral("what")));
        EXPECT_EQ(answer(), Acceptance::NotAsked);
    }
    ASSERT_TRUE(openCase().undo());
    EXPECT_EQ(action().what, before);
    EXPECT_EQ(answer(), Acceptance::Yes);
    ASSERT_TRUE(openCase().redo());
    EXPECT_EQ(answer(), Acceptance::NotAsked);
}

TEST_F(HerAnswer, NoSendsBackUntilItIsChanged)
{
    EXPECT_TRUE(sentBack(plan()).empty());
    EXPECT_TRUE(goalsSentBack(plan()).empty());
    ASSERT_TRUE(
        editRecord<Action>(openCase(), action().id, [](Action& each) { each.accepted = Acceptance::No; }));
    ASSERT_TRUE(editRecord<Goal>(openCase(), goal().id, [](Goal& each) { each.accepted = Acceptance::No; }));
    EXPECT_EQ(sentBack(plan()), std::vector<const Action*>{&action()});
    EXPECT_EQ(goalsSentBack(plan()), std::vector<const Goal*>{&goal()});
    ASSERT_TRUE(editRecord<Action>(openCase(), action().id,
                                   [](Action& each) { each.when.until = QDate(2027, 2, 1); }));
    ASSERT_TRUE(
        editRecord<Goal>(openCase(), goal().id, [](Goal& each) { each.ownWords = QStringLiteral("Sova"); }));
    EXPECT_TRUE(sentBack(plan()).empty());
    EXPECT_TRUE(goalsSentBack(plan()).empty());
}

RC_GTEST_PROP(HerAnswers, FallWhereWordsDifferAndNowhereElse, ())
{
    const auto actions =
        *rc::gen::nonEmpty(rc::gen::container<std::vector<Action>>(test::anyValue<Action>()));
    CarePlan before;
    before.needs.push_back(emptyNeed());
    before.needs.front().goals.front().subgoals.front().actions = actions;
    const size_t count = actions.size();
    const size_t changed = *rc::gen::inRange<size_t>(0, count);
    const int which = *rc::gen::inRange(0, 4);
    CarePlan after = before;
    changeHeard(const_cast<Action&>(*allActions(after).at(changed)), which);
    forgetOutdatedAnswers(before, after);
    for (size_t i = 0; i < count; ++i) {
        const Acceptance was = allActions(before).at(i)->accepted;
        RC_ASSERT(allActions(after).at(i)->accepted == (i == changed ? Acceptance::NotAsked : was));
    }
}

} // namespace rundbord
