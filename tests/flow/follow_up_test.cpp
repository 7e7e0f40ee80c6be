// SPDX-License-Identifier: GPL-3.0-or-later
// The answers that a follow-up, a child's meeting, a discharge and SAMSIP ask for, by the keys of the real window.
#include "agenda_walk.h"
#include "pictures.h"
#include "tests/support/first_meeting.h"
#include "tests/support/scratch_folder.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/room_view.h"
#include "ui/pages/step_fields.h"
#include "ui/pages/step_panel.h"
#include "ui/pages/withdrawn_page.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

class FollowUpFlow : public testing::Test
{
protected:
    void begin(const char* agenda) { begin(planFor(*ownAgendas().find(u8(agenda)))); }
    void begin(const CarePlan& plan)
    {
        desk = beginMeeting(folder.path(), plan);
        desk->screens.plugIn(true);
        Hand::settle();
    }
    //! With Next alone.
    void goTo(const char* step)
    {
        for (int presses = 0; desk->meeting().stepId != u8(step); ++presses) {
            ASSERT_LT(presses, 90) << step << " is not on the way";
            hand().click("next");
        }
    }
    //! As to what is typed, it need not have been thought about yet.
    void press(Qt::Key key) const
    {
        hand().press(key);
        desk->window().session()->edits().flush();
    }
    template <typename Text>
    void write(const char* field, const Text& text) const
    {
        hand().write(field, text);
        desk->window().session()->edits().flush();
    }

    [[nodiscard]] Hand hand() const { return desk->hand(); }
    [[nodiscard]] ActionCatalog& actions() const { return desk->window().actions(); }
    [[nodiscard]] const CarePlan& plan() const { return desk->plan(); }
    [[nodiscard]] const Goal& goal(size_t need) const { return plan().needs.at(need).goals.front(); }
    [[nodiscard]] const Outcome& outcome(size_t action) const
    {
        return goal(0).subgoals.front().actions.at(action).outcome;
    }
    [[nodiscard]] static const RoomPicture& room() { return Desk::room()->picture(); }

    ScratchFolder folder;
    std::unique_ptr<Desk> desk;
};

} // namespace

TEST_F(FollowUpFlow, OneGoalIsReachedOnePartlyAndOneNotEachWithOneKey)
{
    begin("follow-up");
    goTo("goal-review");
    ASSERT_EQ(plan().needs.size(), 3U);
    EXPECT_EQ(room().answer, QString());
    press(Qt::Key_1);
    EXPECT_EQ(goal(0).attainment.level, AttainmentLevel::Reached);
    EXPECT_EQ(room().answer, u8("Vi har nått målet."));
    write("attainment.evidence", u8("Jag sover till sex"));
    EXPECT_EQ(goal(0).attainment.evidence, u8("Jag sover till sex"));
    test::keepPicture(desk->window(), "follow-up-goal");
    hand().click("next");
    EXPECT_EQ(room().answer, QString()) << "another goal";
    press(Qt::Key_1);
    press(Qt::Key_Right);
    EXPECT_EQ(goal(1).attainment.level, AttainmentLevel::Partly) << "the arrows go between the answers";
    hand().click("next");
    press(Qt::Key_3);
    EXPECT_EQ(goal(2).attainment.level, AttainmentLevel::NotReached);
    press(Qt::Key_3);
    EXPECT_EQ(goal(2).attainment.level, AttainmentLevel::NotSaid) << "the same key takes it back";
    actions().undo->trigger();
    EXPECT_EQ(goal(2).attainment.level, AttainmentLevel::NotReached);
    EXPECT_TRUE(qobject_cast<QAbstractButton*>(hand().find("attainment.level.3"))->isChecked());
    EXPECT_EQ(goal(0).attainment.level, AttainmentLevel::Reached);
    goTo("results");
    write("attainment.result", u8("Jag orkar laga mat"));
    EXPECT_EQ(goal(0).attainment.result, u8("Jag orkar laga mat"));
}

TEST_F(FollowUpFlow, EachActionHasItsOutcomeAndWhatBecomesOfIt)
{
    begin("follow-up");
    goTo("action-received");
    EXPECT_FALSE(hand().sees("outcome.reason"));
    press(Qt::Key_1);
    EXPECT_EQ(outcome(0).status, OutcomeStatus::Done);
    EXPECT_TRUE(hand().sees("outcome.startedAt"));
    EXPECT_EQ(room().answer, u8("Det har blivit av."));
    hand().click("next");
    press(Qt::Key_4);
    EXPECT_EQ(outcome(1).status, OutcomeStatus::NotDone);
    EXPECT_FALSE(hand().sees("outcome.startedAt"));
    hand().click("outcome.reason");
    hand().type(u8("Ingen tid fanns"));
    Hand::until([] { return room().writing.has_value(); }, "what is written");
    EXPECT_EQ(room().writing->text, u8("Ingen tid fanns"));
    press(Qt::Key_Tab);
    EXPECT_EQ(outcome(1).reason, u8("Ingen tid fanns"));
    test::keepPicture(desk->window(), "follow-up-action");
    test::keepPicture(*Desk::room(), "follow-up-action-room");
    goTo("action-works");
    EXPECT_EQ(qobject_cast<TextLabel*>(hand().find("stepTitle"))->text(),
              goal(0).subgoals.front().actions.front().what.simplified());
    write("outcome.personsExperience", u8("Det hjälper när jag ligger vaken"));
    EXPECT_EQ(outcome(0).personsExperience, u8("Det hjälper när jag ligger vaken"));
    hand().click("next");
    EXPECT_NE(qobject_cast<TextLabel*>(hand().find("stepTitle"))->text(),
              goal(0).subgoals.front().actions.at(1).what.simplified())
        << "how it works is not asked of what never began";
    goTo("adjust");
    press(Qt::Key_2);
    EXPECT_EQ(outcome(0).future, ActionFuture::Changes);
    EXPECT_EQ(goal(0).subgoals.front().actions.front().accepted, Acceptance::NotAsked) << "it is another now";
    write("outcome.changeReason", u8("En gång till i veckan"));
    test::keepPicture(desk->window(), "follow-up-adjust");
    hand().click("next");
    press(Qt::Key_5);
    EXPECT_EQ(outcome(1).future, ActionFuture::Ends);
    EXPECT_EQ(room().answer, u8("Det slutar."));
}

TEST_F(FollowUpFlow, TellsOfTheLastPlanAndOfWhatWasDone)
{
    begin("follow-up");
    goTo("plan-in-hand");
    press(Qt::Key_3);
    EXPECT_EQ(plan().currentSituation.lastPlan.received, PlanReceived::Never);
    write("lastPlan.unclearWords", u8("delmål"));
    EXPECT_EQ(plan().currentSituation.lastPlan.unclearWords, u8("delmål"));
    goTo("services-since-last");
    write("outcome.progressNote", u8("Två träffar av fyra"));
    EXPECT_EQ(outcome(0).progressNote, u8("Två träffar av fyra"));
}

TEST_F(FollowUpFlow, APlanThatEndsSaysWhyAndHasItsStep)
{
    begin("follow-up");
    goTo("continue-or-end");
    EXPECT_FALSE(hand().sees("continuation.endReason.1"));
    press(Qt::Key_3);
    const Continuation& continuation = plan().summary.continuation;
    EXPECT_EQ(continuation.future, PlanFuture::Ends);
    EXPECT_EQ(continuation.endedAt, desk->clock.today());
    EXPECT_EQ(room().answer, u8("Planen avslutas."));
    press(Qt::Key_Tab);
    press(Qt::Key_1);
    EXPECT_EQ(plan().summary.continuation.endReason, EndReason::GoalsReached);
    test::keepPicture(desk->window(), "follow-up-ends");
    hand().click("next");
    EXPECT_EQ(desk->meeting().stepId, u8("ending"));
    hand().click("back");
    hand().click("continuation.future.1");
    EXPECT_EQ(plan().summary.continuation, (Continuation{PlanFuture::GoesOn, {}, {}, {}, {}, {}}));
    hand().click("next");
    EXPECT_NE(desk->meeting().stepId, u8("ending"));
    goTo("read-through");
    write("continuation.changeReason", u8("Sömnskolan är klar"));
    EXPECT_EQ(plan().summary.continuation.changeReason, u8("Sömnskolan är klar"));
}

TEST_F(FollowUpFlow, TheChildsOwnStepsAreWritten)
{
    CarePlan child = planFor(*ownAgendas().find(u8("child")));
    keepCase(folder.path(), child);
    desk = std::make_unique<Desk>(folder.path());
    desk->window().resize(1366, 768);
    desk->unlock();
    hand().click("openPreparation");
    actions().meeting->trigger();
    ASSERT_EQ(desk->meeting().stepId, u8("room-ready"));
    write("trustedAdult", u8("Maja Lind"));
    write("pauseSign", u8("handen på bordet"));
    EXPECT_EQ(plan().person.trustedAdult, u8("Maja Lind"));
    EXPECT_EQ(plan().person.pauseSign, u8("handen på bordet"));
    hand().click("next");
    goTo("child-voice");
    write("voiceGivenBy", u8("Maja Lind"));
    EXPECT_EQ(plan().currentSituation.voiceGivenBy, u8("Maja Lind"));
    goTo("school-day");
    write("schoolDay", QStringList{u8("Slöjden är bra"), u8("Rasterna är värst")});
    EXPECT_EQ(plan().currentSituation.schoolDay, u8("Slöjden är bra\nRasterna är värst"));
    test::keepPicture(desk->window(), "child-school-day");
    goTo("child-may-leave");
    write("notWithoutPerson", u8("Det med pappa"));
    write("informedBy", u8("Maja Lind"));
    write("informedAt", u8("20/11"));
    EXPECT_EQ(plan().summary.notWithoutPerson, u8("Det med pappa"));
    EXPECT_EQ(plan().summary.informedBy, u8("Maja Lind"));
    EXPECT_EQ(plan().summary.informedAt, QDate(2026, 11, 20));
    test::keepPicture(desk->window(), "child-may-leave");
}

TEST_F(FollowUpFlow, TheDischargeAsksForTheDayHomeAndTheLifeBefore)
{
    begin("discharge");
    goTo("purpose-and-time");
    write("dischargePlanned", u8("24/11"));
    EXPECT_EQ(plan().appointment.dischargePlanned, QDate(2026, 11, 24));
    goTo("how-are-you-now");
    write("worries", u8("Att ramla"));
    EXPECT_EQ(plan().currentSituation.worries, u8("Att ramla"));
    goTo("life-before");
    hand().click("lifeBefore");
    hand().type(u8("Jag lagade min mat"));
    Hand::until([] { return room().writing.has_value(); }, "what is written");
    EXPECT_TRUE(room().writing->herWords);
    press(Qt::Key_Tab);
    EXPECT_EQ(plan().currentSituation.lifeBefore, u8("Jag lagade min mat"));
    goTo("what-happened");
    write("careSummary", u8("Höften är lagad"));
    EXPECT_EQ(plan().currentSituation.careSummary, u8("Höften är lagad"));
    EXPECT_FALSE(hand().sees("teachBack")) << "it is not the plan that she tells there";
    goTo("medicines");
    write("medicineNote", u8("Waran morgon och kväll"));
    EXPECT_EQ(plan().currentSituation.medicineNote, u8("Waran morgon och kväll"));
}

TEST_F(FollowUpFlow, SamsipAsksForWaysToChooseBetweenAndForTheIncome)
{
    begin("samsip");
    goTo("health-and-energy");
    write("energy", u8("Två timmar om dagen"));
    goTo("work-so-far");
    write("workHistory", u8("Trädgård"));
    goTo("options");
    write("optionsDiscussed", QStringList{u8("Arbetsträning"), u8("Ingenting nu")});
    write("personsChoice", u8("Jag vill pröva trädgården"));
    EXPECT_EQ(plan().needs.front().optionsDiscussed, u8("Arbetsträning\nIngenting nu"));
    EXPECT_EQ(plan().needs.front().personsChoice, u8("Jag vill pröva trädgården"));
    test::keepPicture(desk->window(), "samsip-options");
    goTo("income");
    write("incomeNote", u8("Per Wik svarar 27 november"));
    goTo("pace");
    write("workAdaptations", u8("Ett eget rum"));
    const CurrentSituation& now = plan().currentSituation;
    EXPECT_EQ(now.energy, u8("Två timmar om dagen"));
    EXPECT_EQ(now.workHistory, u8("Trädgård"));
    EXPECT_EQ(now.incomeNote, u8("Per Wik svarar 27 november"));
    EXPECT_EQ(now.workAdaptations, u8("Ett eget rum"));
}

TEST_F(FollowUpFlow, TheChairSaysTheEndThatTheHeaderSays)
{
    CarePlan late = planFor(*ownAgendas().find(u8("follow-up")));
    late.appointment.start = QTime(8, 0); // an hour before anybody came
    begin(late);
    goTo("purpose-and-time");
    QString end;
    for (const QLabel* label : desk->window().page()->findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(u8("minuter kvar, till ")))
            end = label->text().section(u8("till "), 1);
    }
    ASSERT_FALSE(end.isEmpty());
    QString said;
    for (const QLabel* label : hand().find("prompt")->findChildren<QLabel*>())
        said += label->text();
    EXPECT_TRUE(said.contains(u8("Vi slutar senast ") + end)) << said.toStdString() << end.toStdString();
}

// A step that asks for something to be written has a place to write it.
TEST_F(FollowUpFlow, NoStepThatAsksIsEmpty)
{
    for (const Agenda& agenda : ownAgendas().all()) {
        const ScratchFolder own;
        keepCase(own.path(), planFor(agenda));
        Desk led(own.path());
        led.window().resize(1366, 768);
        led.unlock();
        leadThrough(led, agenda, [&](const QString& place) {
            const Step* step = findStep(agenda, led.meeting().stepId);
            if (formsOf(step->fields).empty())
                return;
            const auto panels = led.window().page()->findChildren<StepPanel*>();
            const bool writes = std::any_of(panels.begin(), panels.end(), [](const StepPanel* panel) {
                const auto inside = panel->findChildren<QWidget*>();
                return panel->isVisible() &&
                       std::any_of(inside.begin(), inside.end(), [](const QWidget* each) {
                           return each->isVisible() && (each->focusPolicy() & Qt::TabFocus);
                       });
            });
            EXPECT_TRUE(writes) << place.toStdString();
        });
    }
}

TEST_F(FollowUpFlow, AConsentIsTakenBackFromThePageOfTheEnd)
{
    CarePlan over = planFor(*ownAgendas().find(u8("follow-up")));
    over.handOver.printedAt = over.handOver.at = QDateTime(over.appointment.date, QTime(10, 0));
    over.handOver.way = HandOverWay::InHand;
    desk = beginMeeting(folder.path(), over);
    actions().endMeeting->trigger();
    Hand::settle();
    ASSERT_EQ(desk->meeting().status, MeetingStatus::Ended);
    write("wentWell", u8("Alla kom till tals"));
    EXPECT_EQ(desk->meeting().evaluation.wentWell, u8("Alla kom till tals"));
    test::keepPicture(desk->window(), "end-evaluation");
    ASSERT_TRUE(actions().withdrawConsent->isEnabled());
    Hand::inNextDialog([](const Hand& dialog) { dialog.click("withdrawNow"); }, "withdrawConsent");
    actions().withdrawConsent->trigger();
    Hand::settle();
    EXPECT_TRUE(isWithdrawn(plan().consent));
    EXPECT_TRUE(qobject_cast<WithdrawnPage*>(desk->window().page()));
    EXPECT_FALSE(actions().withdrawConsent->isEnabled());
}

} // namespace rundbord
