// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answer_field.h"

#include "window.h"

#include <QAbstractButton>
#include <QSignalSpy>

namespace rundbord
{

namespace
{

constexpr int none = -7;

class AnswerFieldTest : public StyledTest
{
protected:
    AnswerFieldTest()
    {
        field.setObjectName(QStringLiteral("blev"));
        for (int value = 10; value < 14; ++value)
            field.addAnswer(QStringLiteral("Svar %1").arg(value), value, QStringLiteral("Blev det av?"));
        field.resize(900, 60);
        field.show();
        field.activateWindow();
        (void)QTest::qWaitForWindowActive(&field);
        answer(1)->setFocus();
    }
    [[nodiscard]] QAbstractButton* answer(int number) const
    {
        return field.findChild<QAbstractButton*>(QStringLiteral("blev.%1").arg(number));
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    AnswerField field{sharedStyle()};
};

} // namespace

TEST_F(AnswerFieldTest, EachAnswerHasItsKeyAndTheSameKeyTakesItBack)
{
    QSignalSpy chosen(&field, &AnswerField::chosen);
    EXPECT_EQ(field.answer(none), none);
    press(Qt::Key_3);
    EXPECT_EQ(field.answer(none), 12);
    EXPECT_TRUE(answer(3)->hasFocus());
    press(Qt::Key_5);
    EXPECT_EQ(field.answer(none), 12) << "there are four";
    press(Qt::Key_3);
    EXPECT_EQ(field.answer(none), none);
    press(Qt::Key_1);
    press(Qt::Key_Delete);
    EXPECT_EQ(field.answer(none), none);
    EXPECT_EQ(chosen.count(), 4);
}

TEST_F(AnswerFieldTest, ArrowsGoBetweenTheAnswers)
{
    press(Qt::Key_1);
    press(Qt::Key_Right);
    EXPECT_EQ(field.answer(none), 11);
    press(Qt::Key_Left);
    EXPECT_EQ(field.answer(none), 10);
}

TEST_F(AnswerFieldTest, ShowsAValueQuietlyAndNoneForAnUnknownOne)
{
    QSignalSpy chosen(&field, &AnswerField::chosen);
    field.setAnswer(13);
    EXPECT_TRUE(answer(4)->isChecked());
    EXPECT_EQ(field.focusProxy(), answer(4));
    field.setAnswer(0);
    EXPECT_EQ(field.answer(none), none);
    EXPECT_EQ(field.focusProxy(), answer(1));
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(AnswerFieldTest, IsHeardWithoutItsNumberAndWithTheQuestion)
{
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(answer(2));
    ASSERT_TRUE(heard);
    EXPECT_EQ(heard->role(), QAccessible::RadioButton);
    EXPECT_EQ(heard->text(QAccessible::Name), QStringLiteral("Svar 11"));
    EXPECT_EQ(heard->text(QAccessible::Description), QStringLiteral("Blev det av?"));
}

} // namespace rundbord
