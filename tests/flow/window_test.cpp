// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/write_file.h"
#include "core/exchange/case_file.h"
#include "core/plan/law_points.h"
#include "first_case.h"
#include "ui/pages/unlock_page.h"
#include "ui/shell/save_state_label.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/error_sentence.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/lamp.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! A desk with a case of its own that is being prepared.
class WindowTest : public testing::Test
{
protected:
    void begin()
    {
        desk.unlock();
        hand.click("newCase");
    }

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }

    void writeFileOf(const char* name, const QByteArray& bytes)
    {
        desk.files.file = path(name);
        ASSERT_TRUE(writeFile(desk.files.file, bytes));
    }

    QTemporaryDir folder;
    mutable Desk desk{folder.path()};
    Hand hand = desk.hand();
};

} // namespace

TEST_F(WindowTest, TellsOfAWrongPassphraseAndLetsTheNextTryWait)
{
    desk.unlock();
    desk.window().actions().lock->trigger();
    Hand::settle();
    EXPECT_EQ(desk.window().session(), nullptr);
    EXPECT_FALSE(hand.sees("passphraseAgain"));
    hand.write("passphrase", QStringLiteral("fel fras helt och hållet"));
    hand.click("unlock");
    auto* error = desk.window().page()->findChild<ErrorSentence*>();
    ASSERT_TRUE(error);
    const auto sentences = [this] {
        QStringList said;
        for (const ErrorSentence* each : desk.window().page()->findChildren<ErrorSentence*>())
            said << each->text();
        return said.join(QLatin1Char(' '));
    };
    Hand::until([&] { return sentences().contains(QStringLiteral("stämmer inte")); }, "a sentence");
    EXPECT_FALSE(hand.find("unlock")->isEnabled()); // it waits
    Hand::until([this] { return hand.find("unlock")->isEnabled(); }, "the next try");
    desk.unlock();
    EXPECT_TRUE(desk.window().session());
}

TEST_F(WindowTest, RefusesToMakeAStoreOfTwoDifferentPassphrases)
{
    hand.write("passphrase", Desk::passphrase());
    hand.write("passphraseAgain", QStringLiteral("något helt annat här"));
    hand.click("unlock");
    EXPECT_EQ(desk.window().session(), nullptr);
    EXPECT_FALSE(QFile::exists(path("store.rundbord")));
}

TEST_F(WindowTest, KeepsAnythingThatIsWrittenOrPastedToTheLetter)
{
    begin();
    QString all = QStringLiteral("<script>alert(1)</script> %n %1 '; DROP TABLE cases; -- \" ” 😀 خطتي ");
    all += QString(QChar(0x07)) + QChar(0x202e) + QChar(0x200b);
    const QString many = QString(QStringLiteral("Åsa sade: ja. ")).repeated(100'000 / 14 + 1);
    ASSERT_GE(many.size(), 100'000);
    desk.window().actions().meeting->trigger();
    hand.click("next");
    hand.click("next");
    desk.window().actions().prepare->trigger();
    hand.click("topic1");
    for (const auto& [field, text] : {std::pair{"mostImportant", all}, {"background", many}}) {
        hand.click(field);
        QGuiApplication::clipboard()->setText(text);
        hand.press(Qt::Key_V, Qt::ControlModifier);
    }
    hand.click("next");
    Hand::until([this] { return desk.isSaved(); }, "all to be saved");
    EXPECT_EQ(desk.plan().purpose.mostImportant, all);
    EXPECT_EQ(desk.plan().purpose.background, many);
    desk.window().actions().print->trigger(); // both papers are made of it
    Hand::settle();
    desk.close();

    Desk again(folder.path());
    again.unlock();
    const auto entries = again.window().session()->book().entries();
    ASSERT_TRUE(entries);
    ASSERT_TRUE(again.window().session()->open(entries->front().id));
    EXPECT_EQ(again.plan().purpose.mostImportant, all);
    EXPECT_EQ(again.plan().purpose.background, many);
    again.window().session()->closeCase();
}

TEST_F(WindowTest, BringsInAndTakesOutACaseFile)
{
    desk.unlock();
    writeFileOf("in.json", readBytes(QStringLiteral(":/examples/2-child-school.json")).value());
    desk.window().actions().importCase->trigger();
    Hand::settle();
    ASSERT_TRUE(desk.window().session()->openCase());
    EXPECT_EQ(desk.plan().person.name, QStringLiteral("Elias Norberg"));

    desk.files.file = path("out.json");
    desk.window().actions().exportCase->trigger();
    EXPECT_TRUE(desk.asker.said.join(QLatin1Char(' ')).contains(QStringLiteral("låst")));
    const auto out = readBytes(path("out.json"));
    ASSERT_TRUE(out);
    EXPECT_EQ(factsOf(readCaseFile(*out, QDate(2026, 11, 20)).value()), factsOf(desk.plan()));
}

TEST_F(WindowTest, SaysWhereACaseFileIsWrongAndChangesNothing)
{
    desk.unlock();
    writeFileOf("wrong.json", "{\"format\": 1,\n \"person\": {\"namn\": \"x\"}}");
    desk.window().actions().importCase->trigger();
    EXPECT_FALSE(desk.window().session()->openCase());
    const QString said = desk.asker.said.join(QLatin1Char(' '));
    EXPECT_TRUE(said.contains(QStringLiteral("rad 2"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("person"))) << said.toStdString();
    EXPECT_TRUE(desk.window().session()->book().entries()->empty());
}

TEST_F(WindowTest, KeepsHalfADateAndNamesADayThatIsNone)
{
    begin();
    hand.click("topic2");
    hand.write("date", QStringLiteral("31/2"));
    EXPECT_FALSE(desk.plan().appointment.date.isValid());
    hand.click("topic0");
    hand.click("topic2");
    auto* date = qobject_cast<QLineEdit*>(hand.find("date"));
    ASSERT_TRUE(date);
    EXPECT_EQ(date->text(), QStringLiteral("31/2"));
    QStringList said;
    for (const ErrorSentence* each : desk.window().page()->findChildren<ErrorSentence*>())
        said << each->text();
    EXPECT_TRUE(said.join(QLatin1Char(' ')).contains(QStringLiteral("Februari har bara 28 dagar")))
        << said.join(QLatin1Char('|')).toStdString();
}

TEST_F(WindowTest, SaysSavedOnlyWhenItIs)
{
    begin();
    hand.click("name");
    auto* label = desk.window().findChild<SaveStateLabel*>();
    ASSERT_TRUE(label);
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), 'a');
        EXPECT_EQ(label->text(), QStringLiteral("Sparar …"));
        if (i % 5 == 4)
            Hand::until([label] { return label->text() == QStringLiteral("Sparat"); }, "it to be saved");
        if (label->text() == QStringLiteral("Sparat")) {
            EXPECT_EQ(desk.plan().person.name, QString(i + 1, QLatin1Char('a')));
            EXPECT_TRUE(desk.isSaved());
        }
    }
}

TEST_F(WindowTest, ALampLeadsToItsField)
{
    begin();
    desk.window().actions().meeting->trigger();
    hand.click("next");
    hand.click("lamp4");
    EXPECT_EQ(desk.meeting().stepId, QStringLiteral("lead-responsibility"));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), QStringLiteral("leadPrincipal"));
}

TEST_F(WindowTest, PrintingThatFailsSaysSoAndMarksNothing)
{
    begin();
    desk.window().actions().meeting->trigger();
    hand.click("next");
    desk.printer.setBroken(true);
    desk.window().actions().print->trigger();
    Hand::until([this] { return hand.find("printNow")->isEnabled(); }, "a printer");
    hand.click("printNow");
    const auto said = [this] {
        QStringList all;
        for (const auto* banner : desk.window().page()->findChildren<Banner*>())
            all << banner->sentence();
        return all.join(QLatin1Char(' '));
    };
    Hand::until([&] { return said().contains(QStringLiteral("Skrivaren tog inte emot")); }, "a sentence");
    EXPECT_FALSE(desk.plan().handOver.printedAt.isValid());
    desk.printer.setBroken(false);
    Hand::until([this] { return hand.find("printNow")->isEnabled(); }, "the printer again");
    hand.click("printNow");
    Hand::until([this] { return desk.plan().handOver.printedAt.isValid(); }, "the print");
}

TEST_F(WindowTest, ShowsTheExampleAndForgetsIt)
{
    hand.click("example");
    ASSERT_TRUE(desk.window().session());
    EXPECT_TRUE(desk.window().session()->isExample());
    EXPECT_EQ(desk.window().session()->book().entries()->size(), 3U);
    desk.window().actions().lock->trigger();
    EXPECT_EQ(desk.window().session(), nullptr);
    EXPECT_FALSE(QFile::exists(path("store.rundbord")));
}

TEST_F(WindowTest, KeepsTheLookAndNothingElse)
{
    desk.window().actions().larger->trigger();
    desk.window().actions().darkTheme->trigger();
    QFile settings(path("window.ini"));
    ASSERT_TRUE(settings.open(QIODevice::ReadOnly));
    const QByteArray kept = settings.readAll();
    EXPECT_TRUE(kept.contains("textSize=125")) << kept.toStdString();
    EXPECT_EQ(kept.count('='), 2) << kept.toStdString();
    desk.window().actions().normalSize->trigger();
    desk.window().actions().lightTheme->trigger();
}

TEST_F(WindowTest, TabGoesThroughEveryPageAndRound)
{
    begin();
    for (QAction* go :
         {desk.window().actions().prepare, desk.window().actions().meeting, desk.window().actions().print}) {
        go->trigger();
        Hand::settle();
        QWidget* first = QApplication::focusWidget();
        ASSERT_TRUE(first);
        QSet<QWidget*> seen;
        for (int i = 0; i < 200; ++i) {
            hand.press(Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            ASSERT_TRUE(now);
            if (now == first)
                break;
            EXPECT_FALSE(seen.contains(now)) << now->objectName().toStdString();
            seen << now;
        }
        EXPECT_EQ(QApplication::focusWidget(), first);
        EXPECT_GT(seen.size(), 8);
    }
}

namespace
{

//! A desk in the middle of the first case's meeting.
class MeetingTest : public WindowTest
{
protected:
    //! Holds the meeting until a step, with everything that is written before it.
    void holdUntil(const char* step)
    {
        begin();
        Secretary secretary(desk, firstCase());
        secretary.prepare();
        desk.clock.set(QDateTime(QDate(2026, 12, 1), QTime(13, 0)));
        secretary.holdMeetingUntil(QString::fromLatin1(step));
    }

    void takeBackUntil(const std::function<bool()>& done)
    {
        for (int i = 0; i < 200 && !done(); ++i)
            hand.press(Qt::Key_Z, Qt::ControlModifier);
        ASSERT_TRUE(done());
    }

    [[nodiscard]] QString bannerWords() const
    {
        QStringList said;
        for (const auto* banner : desk.window().page()->findChildren<Banner*>())
            said << banner->sentence();
        return said.join(QLatin1Char(' '));
    }
};

} // namespace

TEST_F(MeetingTest, ACoordinatorWhoIsPickedIsKeptWithRoleAndPhone)
{
    holdUntil("lead-responsibility");
    hand.click("coordinator.name");
    hand.type(QStringLiteral("Mona"));
    hand.press(Qt::Key_Return);
    hand.click("next");
    const Coordinator& coordinator = desk.plan().responsibility.coordinator;
    EXPECT_EQ(coordinator.name, QStringLiteral("Mona Sund"));
    EXPECT_EQ(coordinator.role, QStringLiteral("boendestödjare"));
    EXPECT_EQ(coordinator.phone, QStringLiteral("070-174 06 21"));
}

TEST_F(MeetingTest, NothingUnPrintsAPlan)
{
    holdUntil("print-and-hand-over");
    hand.click("print");
    Hand::until([this] { return hand.find("printNow")->isEnabled(); }, "a printer");
    hand.write("by", QStringLiteral("Kim"));
    hand.click("printNow");
    Hand::until([this] { return desk.plan().handOver.printedAt.isValid(); }, "the print");
    for (int i = 0; i < 5; ++i)
        hand.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(desk.plan().handOver.printedAt.isValid());
}

TEST_F(MeetingTest, APrintIsRecordedAlsoIfOneLeavesAtOnce)
{
    holdUntil("print-and-hand-over");
    hand.click("print");
    Hand::until([this] { return hand.find("printNow")->isEnabled(); }, "a printer");
    hand.find("printNow")->setFocus();
    QTest::keyClick(hand.find("printNow"), Qt::Key_Space);
    desk.window().actions().cases->trigger();
    const auto entries = desk.window().session()->book().entries();
    ASSERT_TRUE(desk.window().session()->open(entries->front().id));
    EXPECT_TRUE(desk.plan().handOver.printedAt.isValid());
    desk.window().session()->closeCase();
}

TEST_F(MeetingTest, AnActionThatIsTakenBackLeavesAnEmptyRow)
{
    holdUntil("actions");
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    hand.type(QStringLiteral("Ringa Anna"));
    desk.window().session()->edits().flush();
    takeBackUntil([this] { return allActions(desk.plan()).empty(); });
    auto* what = qobject_cast<GrowingTextEdit*>(hand.find("what"));
    ASSERT_TRUE(what);
    EXPECT_TRUE(what->text().isEmpty());
    hand.click(what);
    hand.type(QStringLiteral("Ringa Bo"));
    desk.window().session()->edits().flush();
    ASSERT_EQ(allActions(desk.plan()).size(), 1U);
    EXPECT_EQ(allActions(desk.plan()).front()->what, QStringLiteral("Ringa Bo"));
}

TEST_F(MeetingTest, NeedsCanBeTakenBackWhileTheirActionsAreShown)
{
    holdUntil("actions");
    hand.click("next"); // the second need
    takeBackUntil([this] { return desk.plan().needs.empty(); });
    hand.press(Qt::Key_Return, Qt::ControlModifier);
    desk.window().actions().prepare->trigger();
    desk.window().actions().meeting->trigger();
    EXPECT_TRUE(desk.plan().needs.empty());
}

TEST_F(MeetingTest, AMeetingThatStandsStillTakesNoNewNeed)
{
    holdUntil("works-well");
    desk.window().actions().pause->trigger();
    const size_t needs = desk.plan().needs.size();
    desk.window().actions().newNeed->trigger();
    EXPECT_EQ(desk.plan().needs.size(), needs);
    EXPECT_FALSE(bannerWords().isEmpty());
    desk.window().actions().pause->trigger();
    EXPECT_EQ(desk.meeting().status, MeetingStatus::Running);
}

TEST_F(MeetingTest, AHalfDateInOneFormOutlivesAnotherFormOfTheSame)
{
    begin();
    hand.click("topic4");
    hand.write("validUntil", QStringLiteral("31/2"));
    desk.window().actions().meeting->trigger();
    hand.click("next");
    hand.click("next");
    ASSERT_EQ(desk.meeting().stepId, QStringLiteral("confidentiality"));
    hand.tick("confirmedAt", true);
    desk.window().actions().prepare->trigger();
    hand.click("topic0");
    hand.click("topic4");
    EXPECT_EQ(qobject_cast<QLineEdit*>(hand.find("validUntil"))->text(), QStringLiteral("31/2"));
    // a day in its place ends it, and so does taking that back
    hand.write("validUntil", QStringLiteral("2027-12-01"));
    EXPECT_EQ(desk.plan().consent.validUntil, QDate(2027, 12, 1));
    hand.click("topic0");
    hand.click("topic4");
    EXPECT_NE(qobject_cast<QLineEdit*>(hand.find("validUntil"))->text(), QStringLiteral("31/2"));
}

TEST_F(MeetingTest, AnInterruptionWithADayThatIsNoneStaysToBeMended)
{
    holdUntil("works-well");
    for (const char* day : {"31/2", "2020-01-01"}) {
        bool stayed = false;
        Hand::inNextDialog([&](const Hand& inDialog) {
            inDialog.press(Qt::Key_Tab);
            inDialog.type(QString::fromLatin1(day));
            inDialog.click("interruptNow");
            stayed = QApplication::activeModalWidget() != nullptr;
            inDialog.press(Qt::Key_Escape);
        });
        desk.window().actions().interrupt->trigger();
        EXPECT_TRUE(stayed) << day;
        EXPECT_EQ(desk.meeting().status, MeetingStatus::Running);
    }
}

TEST_F(MeetingTest, AnEndThatCameTooEarlyIsTakenBack)
{
    begin();
    Secretary secretary(desk, firstCase());
    secretary.prepare();
    desk.clock.set(QDateTime(QDate(2026, 12, 1), QTime(13, 0)));
    secretary.holdMeeting();
    secretary.printAndHandOver();
    EXPECT_FALSE(desk.window().actions().reopenMeeting->isEnabled());
    secretary.endMeeting();
    ASSERT_EQ(desk.meeting().status, MeetingStatus::Ended);
    desk.asker.answer = 0;
    desk.window().actions().reopenMeeting->trigger();
    EXPECT_EQ(desk.meeting().status, MeetingStatus::Ended);
    desk.asker.answer = 1;
    desk.window().actions().reopenMeeting->trigger();
    EXPECT_EQ(desk.meeting().status, MeetingStatus::Running);
}

TEST_F(MeetingTest, AnsweringInTheReadThroughKeepsThePlace)
{
    holdUntil("read-through");
    const ActionId first = allActions(desk.plan()).front()->id;
    const QByteArray yes = (first.toString() + QStringLiteral(".yes")).toLatin1();
    hand.find(yes.constData())->setFocus(Qt::TabFocusReason);
    hand.press(Qt::Key_Space);
    EXPECT_EQ(allActions(desk.plan()).front()->accepted, Acceptance::Yes);
    EXPECT_EQ(QApplication::focusWidget(), hand.find(yes.constData()));
}

TEST_F(MeetingTest, NoPassphraseStaysAtTheDoor)
{
    hand.write("passphrase", QStringLiteral("något som inte blev av"));
    hand.click("example");
    desk.window().actions().lock->trigger();
    Hand::settle();
    EXPECT_TRUE(qobject_cast<QLineEdit*>(hand.find("passphrase"))->text().isEmpty());
}

} // namespace rundbord
