// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/line_field.h"

#include "any_text.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/jump_mark.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"
#include "window.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QWheelEvent>

#include <rapidcheck/gtest.h>

namespace rundbord
{

RC_GTEST_PROP(LineFieldProperty, GivesBackExactlyWhatWasSet, ())
{
    const QString text = *anyText();
    LineField field(sharedStyle());
    field.setText(text);
    RC_ASSERT(field.text() == text);
}

class LineFieldTest : public StyledTest
{
protected:
    TestWindow window;
    LineField& field = window.add(new LineField(sharedStyle()));
};

TEST_F(LineFieldTest, HoldsMoreThanALineEditDoes)
{
    const QString text = QStringLiteral("å").repeated(100000);
    field.setText(text);
    EXPECT_EQ(field.text(), text);
}

TEST_F(LineFieldTest, SettingWhatIsThereLeavesTheCaret)
{
    window.open();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("hej du"));
    field.setCursorPosition(2);
    field.setText(QStringLiteral("hej du"));
    EXPECT_EQ(field.cursorPosition(), 2);
    field.setText(QStringLiteral("hej då"));
    EXPECT_EQ(field.cursorPosition(), 2);
}

TEST_F(LineFieldTest, LeavesUndoToTheWindow)
{
    QAction undo;
    QAction redo;
    undo.setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    redo.setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    window.addActions({&undo, &redo});
    const QSignalSpy undone(&undo, &QAction::triggered);
    const QSignalSpy redone(&redo, &QAction::triggered);
    window.open();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("hej"));
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_EQ(redone.count(), 1);
    window.removeAction(&undo);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(field.text(), QStringLiteral("hej"));
}

TEST_F(LineFieldTest, WhatIsPastedLosesItsLineBreaks)
{
    window.open();
    field.setFocus();
    QApplication::clipboard()->setText(QStringLiteral("Per\r\nWik\u00a0"));
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(field.text(), QStringLiteral("Per Wik\u00a0"));
}

TEST_F(LineFieldTest, IsFortyHighAndHoldsItsTextAtEveryZoom)
{
    ChoiceField& choice = window.add(new ChoiceField(style));
    NumberField& number = window.add(new NumberField(style));
    choice.addItem(QStringLiteral("I handen"));
    window.open();
    for (const QWidget* each : std::initializer_list<const QWidget*>{&field, &choice, &number})
        EXPECT_EQ(each->height(), 40) << each->metaObject()->className();
    for (const int zoom : {150, 200}) {
        style.setZoom(zoom);
        for (const QWidget* each : std::initializer_list<const QWidget*>{&field, &choice, &number})
            EXPECT_GE(each->sizeHint().height(), QFontMetrics(style.font(TextStyle::Body)).height() + 16);
    }
}

TEST_F(LineFieldTest, TheWheelChangesNothing)
{
    ChoiceField& choice = window.add(new ChoiceField(style));
    NumberField& number = window.add(new NumberField(style));
    choice.addItems({QStringLiteral("a"), QStringLiteral("b")});
    window.open();
    for (QWidget* each : std::initializer_list<QWidget*>{&choice, &number}) {
        each->setFocus();
        const QPointF at = each->rect().center();
        QWheelEvent wheel(at, each->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(each, &wheel);
        EXPECT_FALSE(wheel.isAccepted());
    }
    EXPECT_EQ(choice.currentIndex(), 0);
    EXPECT_EQ(number.value(), 0);
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Down);
    EXPECT_EQ(choice.currentIndex(), 1);
}

using LabelledFieldTest = StyledTest;

TEST_F(LabelledFieldTest, MakesNameLabelAndBuddyTogether)
{
    const auto [row, field] =
        fieldWithLabel<LineField>(style, QStringLiteral("personName"), QStringLiteral("Namn & titel"));
    TestWindow window;
    window.add(row);
    window.open();
    EXPECT_EQ(field->objectName(), QStringLiteral("personName"));
    EXPECT_EQ(spokenName(*field), QStringLiteral("Namn & titel"));
    EXPECT_EQ(row->findChild<QLabel*>()->buddy(), field);
    row->setFocus();
    EXPECT_TRUE(field->hasFocus());
    row->setLabel(QStringLiteral("Namn"));
    EXPECT_EQ(spokenName(*field), QStringLiteral("Namn"));
}

TEST_F(LabelledFieldTest, ShowsAndSaysWhatIsWrongWithoutMovingTheField)
{
    const auto [row, field] = fieldWithLabel<LineField>(style, QStringLiteral("when"), QStringLiteral("När"));
    TestWindow window;
    window.add(row);
    window.open();
    const QRect before = field->geometry();
    row->setError(
        QStringLiteral("November har bara 30 dagar. Skriv en dag mellan 1 och 30, eller välj december."));
    EXPECT_TRUE(QTest::qWaitFor([&row = *row, tall = before.bottom() + 20] { return row.height() > tall; }));
    EXPECT_EQ(field->geometry(), before);
    EXPECT_TRUE(field->property("fault").toBool());
    EXPECT_EQ(QAccessible::queryAccessibleInterface(field)->text(QAccessible::Description), row->error());
    EXPECT_EQ(row->heightForWidth(2000), 24 + 40 + 24);
    EXPECT_GT(row->heightForWidth(200), row->heightForWidth(2000));
    row->setError({});
    EXPECT_FALSE(field->property("fault").toBool());
    EXPECT_EQ(row->heightForWidth(2000), 24 + 40);
}

TEST_F(LabelledFieldTest, StandsBesideOrIsOnlySpoken)
{
    TestWindow window;
    const auto [left, leftField] = fieldWithLabel<LineField>(
        style, QStringLiteral("a"), QStringLiteral("Så märks det"), LabelPlace::Left);
    const auto [wide, wideField] =
        fieldWithLabel<LineField>(style, QStringLiteral("b"), QStringLiteral("Vem"), LabelPlace::Left);
    const auto [spoken, spokenField] = fieldWithLabel<GrowingTextEdit>(
        style, QStringLiteral("c"), QStringLiteral("Vad"), LabelPlace::Spoken);
    window.add(left);
    window.add(wide);
    window.add(spoken);
    wide->setLabelWidth(left->labelWidth());
    window.open();
    EXPECT_EQ(leftField->x(), wideField->x());
    EXPECT_GT(leftField->x(), left->labelWidth());
    EXPECT_EQ(spokenField->pos(), QPoint(0, 0));
    EXPECT_EQ(spoken->height(), 40);
    EXPECT_EQ(spokenName(*spokenField), QStringLiteral("Vad"));
}

TEST_F(LabelledFieldTest, AFieldJumpedToIsMarkedUntilTheFirstKey)
{
    const auto [row, field] = fieldWithLabel<LineField>(style, QStringLiteral("when"), QStringLiteral("När"));
    TestWindow window;
    window.add(row);
    LineField& other = window.add(new LineField(style));
    window.open();
    other.setFocus();
    jumpTo(*row);
    EXPECT_TRUE(field->hasFocus());
    EXPECT_TRUE(isJumpedTo(*field));
    QTest::keyClick(field, Qt::Key_A);
    EXPECT_FALSE(isJumpedTo(*row));
    EXPECT_EQ(field->text(), QStringLiteral("a"));
    jumpTo(*field);
    other.setFocus();
    EXPECT_FALSE(isJumpedTo(*field));
}

TEST_F(LabelledFieldTest, AHintHasARoomOfItsOwnAndIsTheFieldsDescription)
{
    const auto [row, field] = fieldWithLabel<LineField>(style, QStringLiteral("when"), QStringLiteral("När"));
    TestWindow window;
    window.add(row);
    LineField& below = window.add(new LineField(style));
    row->setHint(QStringLiteral("för tidigt"));
    EXPECT_TRUE(row->hint().isEmpty()) << "there is no room for it";
    row->setHintRoom(true);
    window.open();
    const int before = below.y();
    row->setHint(QStringLiteral("Vilken dag?"));
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(below.y(), before);
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("Vilken dag?"));
    row->setError(QStringLiteral("November har bara 30 dagar."));
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("November har bara 30 dagar."));
    row->setError({});
    EXPECT_EQ(field->accessibleDescription(), QStringLiteral("Vilken dag?"));
    row->setHintRoom(false);
    QCoreApplication::sendPostedEvents();
    EXPECT_TRUE(field->accessibleDescription().isEmpty());
    EXPECT_LT(below.y(), before);
}

TEST_F(LabelledFieldTest, AReplacementIsAChoiceAndNotTyping)
{
    LineField field(style);
    int edits = 0;
    int changes = 0;
    int choices = 0;
    QObject::connect(&field, &QLineEdit::textEdited, &field, [&edits] { ++edits; });
    QObject::connect(&field, &QLineEdit::textChanged, &field, [&changes] { ++changes; });
    QObject::connect(&field, &LineField::replaced, &field, [&choices] { ++choices; });
    field.setText(QStringLiteral("medicin vb"));
    changes = 0;
    field.replace(8, 2, QStringLiteral("vid behov"));
    EXPECT_EQ(field.text(), QStringLiteral("medicin vid behov"));
    EXPECT_EQ(edits, 0);
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(choices, 1);
    field.insert(QStringLiteral("."));
    EXPECT_EQ(edits, 1);
}

} // namespace rundbord
