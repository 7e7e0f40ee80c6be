// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/acceptance.h"

#include "core/plan/law_points.h"
#include "core/usecases/plan_tree.h"
#include "first_case.h"
#include "pictures.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/plan_line.h"
#include "ui/pages/room_view.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/jump_mark.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QApplication>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! Amanda's meeting, written as far as to where the plan is read to her.
class ReadThrough : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.window().resize(1366, 768);
        desk.unlock();
        desk.window().actions().newCase->trigger();
        desk.screens.plugIn(true);
        Secretary secretary(desk, firstCase());
        secretary.prepare();
        desk.clock.set(QDateTime(QDate(2026, 12, 1), QTime(13, 0)));
        secretary.holdMeetingUntil(readThrough);
        ASSERT_EQ(desk.meeting().stepId, readThrough);
        m_action = allActions(desk.plan()).front()->id;
    }

    [[nodiscard]] const Action& action() const { return *recordOf<Action>(desk.plan(), m_action); }
    [[nodiscard]] const Goal& goal() const { return desk.plan().needs.front().goals.front(); }
    [[nodiscard]] static QByteArray named(const QString& id, const char* what)
    {
        return (id + QLatin1Char('.') + QLatin1String(what)).toLatin1();
    }
    [[nodiscard]] QByteArray ofAction(const char* what) const { return named(m_action.toString(), what); }
    [[nodiscard]] bool isOn(const char* what) const
    {
        return qobject_cast<QAbstractButton*>(hand.find(ofAction(what).constData()))->isChecked();
    }
    void click(const char* what) const
    {
        hand.click(ofAction(what).constData());
        Hand::settle();
    }
    void goBackToReadThrough() const
    {
        desk.window().findChild<MeetingPage*>()->jumpToStep(readThrough);
        Hand::settle();
    }
    //! What hangs on the wall of the action.
    [[nodiscard]] bool hasTickInTheRoom() const
    {
        for (const RoomLine& line : Desk::room()->picture().plan) {
            if (line.what == action().what)
                return line.accepted;
        }
        return false;
    }
    //! What is told of her answer in the plan beside the meeting.
    [[nodiscard]] QString toldInThePlan() const
    {
        Hand::settle();
        QString told;
        Hand::until(
            [&] {
                for (const PlanLine* line : desk.window().findChildren<PlanLine*>()) {
                    const auto* what = line->findChild<TextLabel*>();
                    if (what->text() == action().what) {
                        told = what->accessibleDescription();
                        return true;
                    }
                }
                return false;
            },
            "the action in the plan");
        return told;
    }

    const QString readThrough{QStringLiteral("read-through")};
    QTemporaryDir folder;
    mutable Desk desk{folder.path()};
    const Hand hand{desk.hand()};
    ActionId m_action;
};

} // namespace

TEST_F(ReadThrough, AYesIsMarkedInTheRoomAndInThePlan)
{
    EXPECT_FALSE(hasTickInTheRoom());
    click("yes");
    EXPECT_EQ(action().accepted, Acceptance::Yes);
    Hand::until([this] { return hasTickInTheRoom(); }, "the tick in the room");
    EXPECT_EQ(Desk::room()->picture().legend, QStringLiteral("Amanda har sagt ja"));
    Hand::until([this] { return toldInThePlan() == QStringLiteral("Amanda har sagt ja"); },
                "the tick in the plan");
    EXPECT_FALSE(hand.sees(ofAction("change").constData())) << "there is nothing to change";
}

TEST_F(ReadThrough, ANoShowsTheWayToTheWordsAndTheyWaitForHerAnswerAgain)
{
    click("no");
    EXPECT_EQ(sentBack(desk.plan()), std::vector<const Action*>{&action()});
    Hand::until([this] { return toldInThePlan() == QStringLiteral("Amanda har sagt nej"); },
                "the mark in the plan");
    EXPECT_FALSE(hasTickInTheRoom());
    test::keepPicture(desk.window(), "read-through-no");

    click("change");
    EXPECT_EQ(desk.meeting().stepId, QStringLiteral("actions"));
    auto* field = qobject_cast<GrowingTextEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    EXPECT_EQ(field->objectName(), QStringLiteral("what"));
    EXPECT_EQ(field->text(), action().what);
    EXPECT_TRUE(isJumpedTo(*field));
    hand.press(Qt::Key_End, Qt::ControlModifier);
    hand.type(QStringLiteral(" på kvällen"));
    hand.press(Qt::Key_Tab);
    Hand::until([this] { return action().what.endsWith(QStringLiteral(" på kvällen")); }, "the words");
    EXPECT_EQ(action().accepted, Acceptance::NotAsked);
    EXPECT_TRUE(sentBack(desk.plan()).empty());

    goBackToReadThrough();
    EXPECT_FALSE(isOn("yes"));
    EXPECT_FALSE(isOn("no"));
    EXPECT_FALSE(hand.sees(ofAction("change").constData()));
    click("yes");
    EXPECT_EQ(action().accepted, Acceptance::Yes);
    Hand::until([this] { return hasTickInTheRoom(); }, "the tick in the room");
}

TEST_F(ReadThrough, UndoBringsHerAnswerBackWithTheWords)
{
    const QString before = action().what;
    click("yes");
    desk.window().findChild<MeetingPage*>()->reveal(
        QStringLiteral("needs[0].goals[0].subgoals[0].actions[0].performers"));
    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.type(QStringLiteral("Mona Sund"));
    hand.press(Qt::Key_Escape);
    Hand::until([this] { return action().accepted == Acceptance::NotAsked; }, "the answer to fall");
    goBackToReadThrough();
    EXPECT_FALSE(isOn("yes"));
    for (int i = 0; i < 20 && action().accepted != Acceptance::Yes; ++i)
        hand.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(action().accepted, Acceptance::Yes);
    EXPECT_TRUE(isOn("yes"));
    EXPECT_EQ(action().what, before);
}

TEST_F(ReadThrough, AnsweringWithTheKeyboardKeepsThePlace)
{
    QWidget* no = hand.find(ofAction("no").constData());
    no->setFocus(Qt::TabFocusReason);
    for (const Acceptance expected : {Acceptance::No, Acceptance::NotAsked, Acceptance::No}) {
        hand.press(Qt::Key_Space);
        Hand::settle();
        EXPECT_EQ(action().accepted, expected);
        EXPECT_EQ(QApplication::focusWidget(), no);
    }
    hand.press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), hand.find(ofAction("change").constData()));
    hand.press(Qt::Key_Space);
    Hand::settle();
    EXPECT_EQ(desk.meeting().stepId, QStringLiteral("actions"));
}

TEST_F(ReadThrough, AGoalIsReadAndAnsweredToo)
{
    const QString id = goal().id.toString();
    EXPECT_EQ(goal().accepted, Acceptance::Yes) << "where the goals were made";
    hand.click(named(id, "no").constData());
    Hand::settle();
    EXPECT_EQ(goalsSentBack(desk.plan()), std::vector<const Goal*>{&goal()});
    hand.click(named(id, "change").constData());
    Hand::settle();
    auto* field = qobject_cast<GrowingTextEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(field);
    EXPECT_EQ(field->objectName(), QStringLiteral("ownWords"));
    hand.type(QStringLiteral("Hela natten. "));
    Hand::until([this] { return goal().ownWords.contains(QStringLiteral("Hela natten. ")); }, "her words");
    EXPECT_EQ(goal().accepted, Acceptance::NotAsked);
    goBackToReadThrough();
    hand.click(named(id, "yes").constData());
    Hand::settle();
    EXPECT_EQ(goal().accepted, Acceptance::Yes);
}

} // namespace rundbord
