// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "window.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

namespace rundbord
{

namespace
{

StepperModel way()
{
    StepperModel model;
    model.phases = {
        {QStringLiteral("Inledning"), {}, 9, 10, true},
        {QStringLiteral("Nuläge"), {{QStringLiteral("Hidden"), true}}, 17, 15, true},
        {QStringLiteral("Behov"),
         {{QStringLiteral("Vad Amanda vill"), true}, {QStringLiteral("Vem gör vad"), false}},
         13,
         30,
         false},
        {QStringLiteral("Sammanfattning"), {}, 0, 15, false},
    };
    model.phase = 2;
    model.step = 1;
    return model;
}

QString saidBy(Stepper& stepper, int row)
{
    return QAccessible::queryAccessibleInterface(&stepper)->child(row)->text(QAccessible::Name);
}

} // namespace

class StepperTest : public StyledTest
{
protected:
    void SetUp() override
    {
        stepper.setModel(way());
        window.open();
    }

    TestWindow window{{300, 500}};
    Stepper& stepper = window.add(new Stepper(sharedStyle()));
};

TEST_F(StepperTest, ShowsEveryPhaseAndTheStepsOfTheCurrentOne)
{
    ASSERT_EQ(stepper.rows().size(), 6);
    EXPECT_TRUE(stepper.rows().at(2).isPhase());
    EXPECT_EQ(stepper.rows().at(4).step, 1);
    EXPECT_EQ(stepper.rows().at(4).state, StepState::Now);
    EXPECT_EQ(stepper.rows().at(5).state, StepState::ToCome);
    EXPECT_EQ(stepper.rows().at(0).box.height(), 40);
    EXPECT_EQ(stepper.rows().at(3).box.height(), 32);
}

TEST_F(StepperTest, IsAListToScreenReaders)
{
    EXPECT_EQ(spokenRole(stepper), QAccessible::List);
    EXPECT_EQ(spokenName(stepper), QStringLiteral("Mötets gång"));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&stepper);
    ASSERT_EQ(list->childCount(), 6);
    EXPECT_EQ(saidBy(stepper, 0), QStringLiteral("Inledning, klar, 9 min"));
    EXPECT_EQ(saidBy(stepper, 1), QStringLiteral("Nuläge, klar, 17 av 15 min"));
    EXPECT_EQ(saidBy(stepper, 2), QStringLiteral("Behov, nu, 13 av 30 min"));
    EXPECT_EQ(saidBy(stepper, 3), QStringLiteral("Vad Amanda vill, klar"));
    EXPECT_EQ(saidBy(stepper, 4), QStringLiteral("Vem gör vad, nu"));
    EXPECT_EQ(saidBy(stepper, 5), QStringLiteral("Sammanfattning, 15 min"));
    QAccessibleInterface* item = list->child(4);
    EXPECT_EQ(item->role(), QAccessible::ListItem);
    EXPECT_TRUE(item->state().selected);
    EXPECT_EQ(list->indexOfChild(item), 4);
    EXPECT_EQ(item->parent(), list);
    const QPoint middle = item->rect().center();
    EXPECT_EQ(list->childAt(middle.x(), middle.y()), item);
    EXPECT_EQ(list->child(6), nullptr);
    const QSignalSpy chosen(&stepper, &Stepper::stepChosen);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(StepperTest, AnItemThatIsGoneSaysSo)
{
    QAccessibleInterface* item = QAccessible::queryAccessibleInterface(&stepper)->child(5);
    StepperModel shorter = way();
    shorter.phases.removeLast();
    stepper.setModel(shorter);
    EXPECT_FALSE(item->isValid());
    EXPECT_TRUE(item->state().invalid);
    EXPECT_EQ(item->text(QAccessible::Name), QString());
}

TEST_F(StepperTest, ArrowsMoveAndReturnChooses)
{
    const QSignalSpy chosen(&stepper, &Stepper::stepChosen);
    stepper.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(stepper.cursor(), 4);
    QTest::keyClick(&stepper, Qt::Key_Up);
    QTest::keyClick(&stepper, Qt::Key_Return);
    EXPECT_EQ(chosen.last(), (QVariantList{2, 0}));
    QTest::keyClick(&stepper, Qt::Key_Home);
    QTest::keyClick(&stepper, Qt::Key_Up);
    QTest::keyClick(&stepper, Qt::Key_Space);
    EXPECT_EQ(chosen.last(), (QVariantList{0, StepperRow::wholePhase}));
    QTest::keyClick(&stepper, Qt::Key_End);
    QTest::keyClick(&stepper, Qt::Key_Down);
    QTest::keyClick(&stepper, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(chosen.count(), 2) << "Ctrl+Return is the page's";
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&stepper)->focusChild()->text(QAccessible::Name),
              QStringLiteral("Sammanfattning, 15 min"));
}

TEST_F(StepperTest, AClickChoosesOnlyWhereItBegan)
{
    const QSignalSpy chosen(&stepper, &Stepper::stepChosen);
    const QPoint first = stepper.rows().at(0).box.center();
    const QPoint second = stepper.rows().at(1).box.center();
    QTest::mouseClick(&stepper, Qt::LeftButton, {}, second);
    EXPECT_EQ(chosen.last(), (QVariantList{1, StepperRow::wholePhase}));
    QTest::mousePress(&stepper, Qt::LeftButton, {}, first);
    QTest::mouseRelease(&stepper, Qt::LeftButton, {}, second);
    QTest::mouseClick(&stepper, Qt::RightButton, {}, first);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(StepperTest, MinutesGoBelowALongName)
{
    StepperModel model = way();
    model.phase = 3;
    model.phases[3].used = 3;
    const QList<StepperRow> rows = stepperRows(model, style, 236, false);
    EXPECT_TRUE(rows.constLast().minutesBelow);
    EXPECT_FALSE(rows.constFirst().minutesBelow);
}

TEST_F(StepperTest, NarrowKeepsTheMarksAndTellsTheNames)
{
    stepper.setNarrow(true);
    EXPECT_EQ(stepper.sizeHint().width(), 40);
    EXPECT_EQ(saidBy(stepper, 4), QStringLiteral("Vem gör vad, nu"));
    const QPoint at = stepper.rows().at(4).box.center();
    QHelpEvent help(QEvent::ToolTip, at, stepper.mapToGlobal(at));
    QApplication::sendEvent(&stepper, &help);
    EXPECT_EQ(QToolTip::text(), QStringLiteral("Vem gör vad, nu"));
    QToolTip::hideText();
}

TEST_F(StepperTest, NoNameIsCutOffAtAnyZoom)
{
    for (const int zoom : {100, 150, 200}) {
        style.setZoom(zoom);
        StepperModel model = way();
        model.phases[2].steps[0].name =
            QStringLiteral("En mycket lång rubrik på ett steg som inte får plats på en rad");
        const QList<StepperRow> rows = stepperRows(model, style, style.px(236), false);
        EXPECT_GE(rows.at(3).box.height(), 2 * QFontMetrics(style.font(TextStyle::Small)).height());
        EXPECT_LT(rows.at(3).box.bottom(), rows.at(4).box.top());
    }
}

TEST_F(StepperTest, StandsWithoutAnything)
{
    stepper.setModel({});
    stepper.setFocus();
    QTest::keyClick(&stepper, Qt::Key_Down);
    QTest::keyClick(&stepper, Qt::Key_Return);
    stepper.grab();
    EXPECT_EQ(stepper.heightForWidth(200), 0);
}

} // namespace rundbord
