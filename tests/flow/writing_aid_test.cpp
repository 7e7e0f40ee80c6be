// SPDX-License-Identifier: GPL-3.0-or-later
// Plain language while writing: what is shown under the field one is in, and what one key does.
#include "first_case.h"
#include "pictures.h"
#include "ui/forms/field_aid.h"
#include "ui/pages/room_view.h"
#include "ui/widgets/field_look.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/labelled_field.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

//! Amanda's meeting where an action is written.
class WritingAidTest : public testing::Test
{
protected:
    void SetUp() override
    {
        desk.window().resize(1366, 768);
        desk.screens.plugIn(true);
        desk.unlock();
        hand.click("newCase");
        hand.write("name", QStringLiteral("Amanda Lindqvist"));
        desk.window().actions().meeting->trigger();
        hand.click("next");
        desk.window().actions().newNeed->trigger();
        hand.type(QStringLiteral("Rimliga krav"));
        desk.window().actions().newAction->trigger();
        Hand::settle();
    }

    [[nodiscard]] static LabelledField* rowOf(QWidget* field)
    {
        for (QWidget* each = field; each; each = each->parentWidget()) {
            if (auto* found = qobject_cast<LabelledField*>(each))
                return found;
        }
        throw std::runtime_error("focus is in no field");
    }
    [[nodiscard]] static LabelledField* row() { return rowOf(QApplication::focusWidget()); }
    [[nodiscard]] static bool isAided(QWidget& field)
    {
        return rowOf(&field)->findChild<FieldAid*>() != nullptr;
    }
    [[nodiscard]] static QString hint() { return row()->hint(); }
    [[nodiscard]] static GrowingTextEdit* text()
    {
        return qobject_cast<GrowingTextEdit*>(QApplication::focusWidget());
    }
    static void untilHint()
    {
        Hand::until([] { return !hint().isEmpty(); }, "a hint");
    }
    static void untilNoHint()
    {
        Hand::until([] { return hint().isEmpty(); }, "no hint");
    }
    //! Long enough for a hint to come, if one came.
    static void wait()
    {
        QTest::qWait(600);
        Hand::settle();
    }
    void goTo(const char* field) const
    {
        hand.find(field)->setFocus(Qt::OtherFocusReason);
        Hand::settle();
    }

    QTemporaryDir folder;
    Desk desk{folder.path()};
    Hand hand = desk.hand();
};

} // namespace

TEST_F(WritingAidTest, AsksWhichDayWhereATimeIsVague)
{
    goTo("when");
    hand.type(QStringLiteral("snarast"));
    EXPECT_TRUE(hint().isEmpty()) << "nothing is said while one writes";
    untilHint();
    EXPECT_TRUE(hint().contains(QStringLiteral("Senast vilken dag?"))) << hint().toStdString();
    EXPECT_EQ(row()->field()->accessibleDescription(), hint());
    hand.type(QStringLiteral(", senast 9 dec"));
    untilNoHint();
    EXPECT_TRUE(row()->field()->accessibleDescription().isEmpty());
}

TEST_F(WritingAidTest, WritesAnAbbreviationOutWithOneKeyAndTakesItBackWithUndo)
{
    goTo("what");
    hand.type(QStringLiteral("Ring FK om pengar"));
    untilHint();
    EXPECT_EQ(text()->extraSelections().size(), 1);
    EXPECT_EQ(text()->extraSelections().front().cursor.selectedText(), QStringLiteral("FK"));
    EXPECT_EQ(text()->extraSelections().front().format.underlineStyle(), QTextCharFormat::DotLine);
    hand.press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_EQ(text()->text(), QStringLiteral("Ring Försäkringskassan om pengar"));
    EXPECT_TRUE(hint().isEmpty());
    Hand::settle();
    EXPECT_EQ(allActions(desk.plan()).front()->what, QStringLiteral("Ring Försäkringskassan om pengar"));
    hand.press(Qt::Key_Z, Qt::ControlModifier);
    Hand::settle();
    EXPECT_EQ(allActions(desk.plan()).front()->what, QStringLiteral("Ring FK om pengar"));
    EXPECT_EQ(text()->text(), QStringLiteral("Ring FK om pengar"));
}

TEST_F(WritingAidTest, TakesAHintThatIsClicked)
{
    goTo("what");
    hand.type(QStringLiteral("Samtal, t.ex. med kurator"));
    untilHint();
    hand.click(row()->hintLine());
    EXPECT_EQ(text()->text(), QStringLiteral("Samtal, till exempel med kurator"));
}

TEST_F(WritingAidTest, ShowsTheNextWhereThereIsNothingToTake)
{
    goTo("what");
    hand.type(QStringLiteral("Kommunen ser över det löpande"));
    untilHint();
    const QString first = hint();
    EXPECT_TRUE(first.contains(QStringLiteral("Vem i kommunen?"))) << first.toStdString();
    hand.press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_TRUE(hint().contains(QStringLiteral("Hur ofta"))) << hint().toStdString();
    hand.press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_EQ(hint(), first);
}

TEST_F(WritingAidTest, LeavesWhatIsToStand)
{
    goTo("what");
    hand.type(QStringLiteral("Hjälp med post vid behov, och EB"));
    untilHint();
    hand.press(Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(hint().contains(QStringLiteral("ekonomiskt bistånd"))) << hint().toStdString();
    hand.type(QStringLiteral("."));
    wait();
    EXPECT_FALSE(hint().contains(QStringLiteral("vid behov"))) << "it was left";
}

TEST_F(WritingAidTest, NeverMovesWhatStandsBelow)
{
    goTo("what");
    const QWidget* below = hand.find("decision");
    const QPoint before = below->mapTo(&desk.window(), QPoint());
    hand.type(QStringLiteral("Kontakt tas snarast"));
    untilHint();
    EXPECT_EQ(below->mapTo(&desk.window(), QPoint()), before);
    const QWidget* line = row()->hintLine();
    EXPECT_EQ(line->visibleRegion().boundingRect(), line->rect()) << "the hint is out of sight";
    EXPECT_LE(line->sizeHint().width(), line->width()) << "the hint is cut short";
}

TEST_F(WritingAidTest, MarksWhatIsMisspelledWithAWaveAndKnowsThePlansOwnNames)
{
    goTo("what");
    hand.type(QStringLiteral("Ringer lindqvists sjukskötersak i dag"));
    untilHint();
    ASSERT_EQ(text()->extraSelections().size(), 1);
    EXPECT_EQ(text()->extraSelections().front().cursor.selectedText(), QStringLiteral("sjukskötersak"));
    EXPECT_EQ(text()->extraSelections().front().format.underlineStyle(), QTextCharFormat::WaveUnderline);
    hand.press(Qt::Key_Period, Qt::ControlModifier);
    EXPECT_EQ(text()->text(), QStringLiteral("Ringer lindqvists sjuksköterska i dag"));
}

TEST_F(WritingAidTest, NeverJudgesHerWords)
{
    goTo("what");
    EXPECT_TRUE(isAided(*text()));
    desk.window().actions().prepare->trigger();
    hand.click("next");
    Hand::settle();
    int voices = 0;
    for (GrowingTextEdit* field : desk.window().findChildren<GrowingTextEdit*>()) {
        if (!hasLook(*field, voiceLook))
            continue;
        ++voices;
        EXPECT_FALSE(isAided(*field)) << field->objectName().toStdString();
    }
    EXPECT_GT(voices, 0);
    goTo("mostImportant");
    hand.type(QStringLiteral("Må bättre snarast, FK vägrar, sjukskötersak"));
    wait();
    EXPECT_TRUE(hint().isEmpty()) << hint().toStdString();
    EXPECT_TRUE(text()->extraSelections().isEmpty());
}

TEST_F(WritingAidTest, ShowsNothingInTheRoom)
{
    ASSERT_TRUE(Desk::room());
    goTo("what");
    hand.type(QStringLiteral("Ring FK snarast"));
    untilHint();
    EXPECT_TRUE(Desk::room()->picture().writing.has_value());
    EXPECT_EQ(Desk::room()->picture().writing->text, QStringLiteral("Ring FK snarast"));
    EXPECT_FALSE(Desk::room()->findChild<LabelledField*>());
}

TEST_F(WritingAidTest, IsSilentWhenTurnedOffAndStaysSo)
{
    goTo("what");
    hand.type(QStringLiteral("Ring FK"));
    untilHint();
    QAction* setting = desk.window().actions().writingAid;
    ASSERT_TRUE(setting->isChecked());
    setting->trigger();
    EXPECT_TRUE(hint().isEmpty());
    EXPECT_TRUE(text()->extraSelections().isEmpty());
    hand.type(QStringLiteral(" och AF"));
    wait();
    EXPECT_TRUE(hint().isEmpty());
    desk.close();
    Desk again(folder.path());
    EXPECT_FALSE(again.window().actions().writingAid->isChecked());
}

TEST_F(WritingAidTest, TellsWhatThePlanReadsLike)
{
    goTo("what");
    hand.type(QStringLiteral("Mona ringer Amanda på fredag."));
    desk.window().actions().print->trigger();
    Hand::settle();
    const auto* told = desk.window().findChild<QWidget*>(QStringLiteral("readability"));
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->isVisible());
}

} // namespace rundbord
