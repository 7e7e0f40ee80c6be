// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/curtain.h"

#include "first_case.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

const QString name = QStringLiteral("Amanda Lindqvist");

//! Everything a screen reader can come to from there.
QString spoken(QAccessibleInterface* from)
{
    QString all;
    if (!from)
        return all;
    for (const QAccessible::Text part :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        all += from->text(part) + QLatin1Char('\n');
    if (QAccessibleTextInterface* text = from->textInterface())
        all += text->text(0, text->characterCount()) + QLatin1Char('\n');
    for (int i = 0; i < from->childCount(); ++i)
        all += spoken(from->child(i));
    return all;
}

//! A desk with a case that has a name, and the caret in the name.
class CurtainTest : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.unlock();
        hand.click("newCase");
        hand.write("name", name);
        hand.click("name");
        Hand::settle();
        line().setCursorPosition(6);
    }

    [[nodiscard]] QLineEdit& line() const { return *qobject_cast<QLineEdit*>(hand.find("name")); }
    [[nodiscard]] Curtain& curtain() const { return *desk.window().findChild<Curtain*>(); }
    [[nodiscard]] static QString spokenByAll()
    {
        QString all;
        for (QWidget* window : QApplication::topLevelWidgets())
            all += spoken(QAccessible::queryAccessibleInterface(window));
        return all;
    }
    //! As the window system does it.
    void pressF12() const { QTest::keyClick(QApplication::focusWindow(), Qt::Key_F12); }

    QTemporaryDir folder;
    mutable Desk desk{folder.path()};
    Hand hand = desk.hand();
};

} // namespace

TEST_F(CurtainTest, HidesEverythingWithOneKeyAtOnce)
{
    EXPECT_TRUE(spokenByAll().contains(name));
    const QWidget* page = desk.window().page();
    pressF12();
    // nothing has been let go on since the key
    EXPECT_TRUE(curtain().isVisible());
    EXPECT_EQ(curtain().size(), desk.window().size());
    EXPECT_FALSE(page->isVisible());
    EXPECT_FALSE(desk.window().menuBar()->isVisible());
    EXPECT_EQ(desk.window().windowTitle(), QStringLiteral("Rundbord"));
    EXPECT_EQ(QApplication::focusWidget(), &curtain());
    EXPECT_FALSE(spokenByAll().contains(name));
    EXPECT_FALSE(spokenByAll().contains(QStringLiteral("Lindqvist")));
    EXPECT_TRUE(spokenByAll().contains(QStringLiteral("dold")));
}

TEST_F(CurtainTest, BringsBackTheFieldAndTheCaretWithTheSameKeyEscapeOrTheButton)
{
    line().setSelection(2, 5);
    const std::function<void()> ways[] = {[this] { pressF12(); }, [this] { hand.press(Qt::Key_Escape); },
                                          [this] { hand.click("liftCurtain"); }};
    for (const auto& lift : ways) {
        pressF12();
        ASSERT_TRUE(curtain().isVisible());
        lift();
        Hand::settle();
        EXPECT_FALSE(curtain().isVisible());
        EXPECT_TRUE(desk.window().menuBar()->isVisible());
        EXPECT_EQ(QApplication::focusWidget(), &line());
        EXPECT_EQ(line().selectionStart(), 2);
        EXPECT_EQ(line().selectionLength(), 5);
        EXPECT_TRUE(spokenByAll().contains(name));
    }
}

TEST_F(CurtainTest, WhatIsTypedBehindItGoesNowhere)
{
    const CarePlan before = desk.plan();
    pressF12();
    hand.type(QStringLiteral("hemligt med mellanslag"));
    for (const auto& [key, held] : {std::pair<Qt::Key, Qt::KeyboardModifiers>{Qt::Key_Z, Qt::ControlModifier},
                                    {Qt::Key_N, Qt::ControlModifier},
                                    {Qt::Key_Space, Qt::NoModifier},
                                    {Qt::Key_Tab, Qt::NoModifier},
                                    {Qt::Key_Return, Qt::NoModifier},
                                    {Qt::Key_F7, Qt::NoModifier}})
        hand.press(key, held);
    EXPECT_TRUE(curtain().isVisible());
    EXPECT_EQ(desk.plan(), before);
    pressF12();
    EXPECT_EQ(line().text(), name);
    hand.type(QStringLiteral("x"));
    EXPECT_EQ(line().text(), QStringLiteral("Amandax Lindqvist"));
}

TEST_F(CurtainTest, LeavesHalfADayAsItIsBeingWritten)
{
    hand.click("topic2");
    hand.click("date");
    hand.press(Qt::Key_A, Qt::ControlModifier);
    hand.type(QStringLiteral("8/1"));
    auto* date = qobject_cast<QLineEdit*>(hand.find("date"));
    pressF12();
    Hand::settle();
    pressF12();
    EXPECT_EQ(date->text(), QStringLiteral("8/1"));
    hand.type(QStringLiteral("2"));
    EXPECT_EQ(date->text(), QStringLiteral("8/12"));
}

TEST_F(CurtainTest, TakesMenusAndListsAlong)
{
    QMenu* menu = desk.window().menuBar()->actions().front()->menu();
    menu->popup(desk.window().mapToGlobal(QPoint(10, 10)));
    ASSERT_TRUE(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_F12);
    EXPECT_TRUE(curtain().isVisible());
    EXPECT_FALSE(menu->isVisible());
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST_F(CurtainTest, KeepsADialogWithWhatIsWrittenInIt)
{
    desk.window().actions().meeting->trigger();
    hand.click("next");
    bool hidden = false;
    bool shownAgain = false;
    QString reason;
    Hand::inNextDialog([&](const Hand& inDialog) {
        inDialog.type(QStringLiteral("Kim blev trött"));
        QWidget* dialog = QApplication::activeModalWidget();
        QTest::keyClick(QApplication::focusWindow(), Qt::Key_F12);
        hidden = curtain().isVisible() && !dialog->isVisible() && !spokenByAll().contains(name) &&
                 desk.meeting().status == MeetingStatus::Running;
        QTest::keyClick(desk.window().windowHandle(), Qt::Key_F12);
        Hand::settle();
        shownAgain = dialog->isVisible() && QApplication::activeModalWidget() == dialog;
        inDialog.type(QStringLiteral(" nu"));
        reason = qobject_cast<QLineEdit*>(inDialog.find("interruptReason"))->text();
        inDialog.click("interruptNow");
    });
    desk.window().actions().interrupt->trigger();
    EXPECT_TRUE(hidden);
    EXPECT_TRUE(shownAgain);
    EXPECT_EQ(reason, QStringLiteral("Kim blev trött nu"));
    EXPECT_EQ(desk.meeting().status, MeetingStatus::Interrupted);
}

TEST_F(CurtainTest, TakesBackWhatWasCopied)
{
    line().selectAll();
    hand.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), name);
    pressF12();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
}

TEST_F(CurtainTest, ARowOfAnActionIsStillBeingWrittenBehindIt)
{
    Secretary secretary(desk, firstCase());
    secretary.prepare();
    desk.clock.set(QDateTime(QDate(2026, 12, 1), QTime(13, 0)));
    secretary.holdMeetingUntil(QStringLiteral("actions"));
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    hand.type(QStringLiteral("Ringa"));
    hand.press(Qt::Key_Tab);
    hand.type(QStringLiteral("Joh")); // with names proposed below
    const QWidget* field = QApplication::focusWidget();
    ASSERT_EQ(field->objectName(), QStringLiteral("performers"));
    EXPECT_TRUE(hand.sees("completion"));
    pressF12();
    Hand::settle();
    EXPECT_FALSE(hand.sees("completion"));
    EXPECT_FALSE(spokenByAll().contains(QStringLiteral("Johan")));
    pressF12();
    Hand::settle();
    EXPECT_EQ(QApplication::focusWidget(), field);
    EXPECT_TRUE(field->isVisible());
    hand.type(QStringLiteral("a"));
    EXPECT_EQ(qobject_cast<const QLineEdit*>(field)->text(), QStringLiteral("Joha"));
    // the meeting went on meanwhile
    EXPECT_EQ(desk.meeting().status, MeetingStatus::Running);
}

} // namespace rundbord
