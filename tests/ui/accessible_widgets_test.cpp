// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_widgets.h"

#include "ui/widgets/choice.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/labelled_field.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/scroll_column.h"
#include "window.h"

#include <QSignalSpy>

namespace rundbord
{

namespace
{

QAccessibleInterface& spoken(QWidget& widget)
{
    return *QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

TEST(AccessibleWidgets, AChoiceSaysItsLabelAndWhatIsChosen)
{
    const Style& style = sharedStyle();
    ChoiceField field(style);
    field.addItems({QStringLiteral("Region"), QStringLiteral("Kommun")});
    field.setAccessibleName(QStringLiteral("Huvudman"));
    field.setCurrentIndex(1);
    QAccessibleInterface& said = spoken(field);
    EXPECT_EQ(said.role(), QAccessible::ComboBox);
    EXPECT_EQ(said.text(QAccessible::Name), QStringLiteral("Huvudman"));
    EXPECT_EQ(said.text(QAccessible::Value), QStringLiteral("Kommun"));
    ASSERT_TRUE(said.textInterface());
    EXPECT_EQ(said.textInterface()->text(0, said.textInterface()->characterCount()),
              QStringLiteral("Kommun"));
    QAccessibleInterface* list = said.child(0);
    ASSERT_TRUE(list);
    EXPECT_TRUE(list->child(1)->state().selected);
    EXPECT_FALSE(list->child(0)->state().selected);
    EXPECT_EQ(said.indexOfChild(list), 0);
    EXPECT_EQ(said.child(1), nullptr);
}

TEST(AccessibleWidgets, AChoiceWithoutAnySaysWhatStandsInItsPlace)
{
    const Style& style = sharedStyle();
    ChoiceField field(style);
    field.setPlaceholderText(QStringLiteral("Ingen skrivare hittades."));
    EXPECT_EQ(spoken(field).text(QAccessible::Value), QStringLiteral("Ingen skrivare hittades."));
}

TEST(AccessibleWidgets, WhatAnAidWritesIsAnEdit)
{
    const Style& style = sharedStyle();
    LineField field(style);
    const QSignalSpy edited(&field, &QLineEdit::textEdited);
    field.setText(QStringLiteral("satt"));
    EXPECT_EQ(edited.size(), 0);
    QAccessibleEditableTextInterface* text = spoken(field).editableTextInterface();
    ASSERT_TRUE(text);
    for (const char* written : {"skrivet", "satt", "skrivet"}) {
        text->replaceText(0, static_cast<int>(field.text().size()), QString::fromLatin1(written));
        EXPECT_EQ(field.text(), QString::fromLatin1(written));
        field.setText(QStringLiteral("satt igen"));
    }
    EXPECT_EQ(edited.size(), 3);
    QTest::keyClicks(&field, QStringLiteral("ab"));
    EXPECT_EQ(edited.size(), 5); // once a letter, as ever
}

TEST(AccessibleWidgets, WhatAnAidTicksIsAClick)
{
    const Style& style = sharedStyle();
    CheckBox box(style, QStringLiteral("Ordförande"));
    const QSignalSpy clicked(&box, &QAbstractButton::clicked);
    QAccessibleInterface& said = spoken(box);
    EXPECT_EQ(said.role(), QAccessible::CheckBox);
    EXPECT_TRUE(said.state().checkable);
    EXPECT_FALSE(said.state().checked);
    said.actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCoreApplication::processEvents();
    EXPECT_EQ(clicked.size(), 1);
    EXPECT_TRUE(said.state().checked);
    EXPECT_EQ(spoken(*new RadioButton(style, QStringLiteral("Regionen"), &box)).role(),
              QAccessible::RadioButton);
}

TEST(AccessibleWidgets, AGroupIsCalledByItsNameAndHasNoFocusOfItsOwn)
{
    const Style& style = sharedStyle();
    installAccessibleWidgets();
    QWidget window;
    auto* line = new LineField(style);
    auto* row = new LabelledField(style, line, QStringLiteral("name"), QStringLiteral("Namn"),
                                  LabelPlace::Above, &window);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    row->setFocus();
    EXPECT_TRUE(spoken(*line).state().focused);
    EXPECT_FALSE(spoken(*row).state().focused);
    EXPECT_EQ(spoken(*row).role(), QAccessible::Client);
    row->setAccessibleName(QStringLiteral("Vem gäller mötet?"));
    EXPECT_EQ(spoken(*row).role(), QAccessible::Grouping);
}

//! A scroll bar that one has just been told of may be gone when it is asked for.
TEST(AccessibleWidgets, AScrollingColumnHasNoMoreThanItHas)
{
    installAccessibleWidgets();
    ScrollColumn column;
    QAccessibleInterface& said = spoken(column);
    for (int beyond = 0; beyond < 4; ++beyond)
        EXPECT_EQ(said.child(said.childCount() + beyond), nullptr);
}

} // namespace rundbord
