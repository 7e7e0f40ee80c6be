// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_field.h"

#include "window.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QSignalSpy>

#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

QString secretOf(const PassphraseField& field)
{
    QString read;
    field.read([&read](std::span<const char> utf8) {
        read = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    });
    return read;
}

//! The same strokes for a passphrase and for an ordinary line edit.
void stroke(QWidget& field, int key)
{
    static const QList<std::pair<Qt::Key, Qt::KeyboardModifiers>> commands{
        {Qt::Key_Backspace, Qt::NoModifier}, {Qt::Key_Delete, Qt::NoModifier},
        {Qt::Key_Left, Qt::NoModifier},      {Qt::Key_Right, Qt::NoModifier},
        {Qt::Key_Home, Qt::NoModifier},      {Qt::Key_End, Qt::NoModifier},
        {Qt::Key_Left, Qt::ShiftModifier},   {Qt::Key_Home, Qt::ShiftModifier},
        {Qt::Key_Right, Qt::ShiftModifier},  {Qt::Key_A, Qt::ControlModifier},
    };
    if (key < commands.size())
        QTest::keyClick(&field, commands.at(key).first, commands.at(key).second);
    else
        QTest::keyClick(&field, static_cast<char>('a' + key - commands.size()));
}

} // namespace

TEST(SecretText, IsOverwrittenInPlace)
{
    SecretText secret;
    const char16_t* memory = secret.view().utf16();
    EXPECT_EQ(secret.insert(0, u"hemlig"), 6);
    EXPECT_EQ(secret.insert(0, u"inte "), 5);
    EXPECT_EQ(secret.view(), QStringView(u"inte hemlig"));
    secret.remove(0, 5);
    EXPECT_EQ(secret.view().utf16(), memory);
    EXPECT_EQ(memory[6], u'\0') << "what moved leaves nothing behind";
    EXPECT_EQ(memory[10], u'\0');
    secret.wipe();
    for (int i = 0; i < SecretText::capacity; ++i)
        ASSERT_EQ(memory[i], u'\0');
}

TEST(SecretText, TakesNoMoreThanItHolds)
{
    SecretText secret;
    const QString most(SecretText::capacity - 1, QLatin1Char('a'));
    EXPECT_EQ(secret.insert(0, most), SecretText::capacity - 1);
    EXPECT_EQ(secret.insert(0, u"\U0001F600"), 0) << "no half of a pair";
    EXPECT_EQ(secret.insert(3, u"bc"), 1);
    EXPECT_EQ(secret.insert(3, u"d"), 0);
    bool called = false;
    secret.read([&called](std::span<const char> utf8) { called = utf8.size() == SecretText::capacity; });
    EXPECT_TRUE(called);
}

class PassphraseFieldTest : public StyledTest
{
protected:
    TestWindow window;
    PassphraseField& field = window.add(new PassphraseField(sharedStyle()));
};

TEST_F(PassphraseFieldTest, KeepsWhatIsTypedOutOfTheLineEdit)
{
    const QSignalSpy edited(&field, &PassphraseField::edited);
    window.open();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("sex ord"));
    EXPECT_EQ(secretOf(field), QStringLiteral("sex ord"));
    EXPECT_EQ(field.text(), QStringLiteral("•••••••"));
    EXPECT_EQ(edited.count(), 7);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&field);
    EXPECT_TRUE(spoken->state().passwordEdit);
    EXPECT_FALSE(spoken->text(QAccessible::Value).contains(QStringLiteral("sex")));
}

TEST_F(PassphraseFieldTest, IsNeverCopiedButCanBePasted)
{
    window.open();
    field.setFocus();
    QApplication::clipboard()->setText(QStringLiteral("korrekt häst\n"));
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(secretOf(field), QStringLiteral("korrekt häst"));
    QApplication::clipboard()->setText(QStringLiteral("annat"));
    for (const bool revealed : {false, true}) {
        field.setRevealed(revealed);
        QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
        EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("annat"));
        EXPECT_EQ(secretOf(field), QStringLiteral("korrekt häst"));
    }
}

TEST_F(PassphraseFieldTest, HasNothingToUndo)
{
    window.open();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("abc"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    EXPECT_FALSE(field.isUndoAvailable());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(secretOf(field), QStringLiteral("ab"));
}

TEST_F(PassphraseFieldTest, IsShownOnlyAtTheUsersWish)
{
    window.open();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("abc"));
    field.setCursorPosition(1);
    field.setRevealed(true);
    EXPECT_EQ(field.text(), QStringLiteral("abc"));
    QTest::keyClicks(&field, QStringLiteral("x"));
    EXPECT_EQ(field.text(), QStringLiteral("axbc"));
    field.setRevealed(false);
    EXPECT_EQ(field.text(), QStringLiteral("••••"));
    EXPECT_EQ(secretOf(field), QStringLiteral("axbc"));
    EXPECT_EQ(field.cursorPosition(), 2);
}

TEST_F(PassphraseFieldTest, IsEmptyOnceWiped)
{
    window.open();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("abc"));
    field.setRevealed(true);
    field.wipe();
    EXPECT_TRUE(field.isEmpty());
    EXPECT_EQ(secretOf(field), QString());
    EXPECT_EQ(field.text(), QString());
    QTest::keyClicks(&field, QStringLiteral("de"));
    EXPECT_EQ(secretOf(field), QStringLiteral("de"));
}

TEST_F(PassphraseFieldTest, TakesLettersComposedByAnInputMethod)
{
    window.open();
    field.setFocus();
    QInputMethodEvent composed(QStringLiteral("´"), {});
    composed.setCommitString(QStringLiteral("é😀"));
    QApplication::sendEvent(&field, &composed);
    EXPECT_EQ(secretOf(field), QStringLiteral("é😀"));
    QTest::keyClick(&field, Qt::Key_Backspace);
    EXPECT_EQ(secretOf(field), QStringLiteral("é")) << "a pair goes as one";
    EXPECT_EQ(field.text().size(), 1);
}

RC_GTEST_PROP(PassphraseFieldProperty, EditsLikeALineEdit, ())
{
    PassphraseField secret(sharedStyle());
    QLineEdit ordinary;
    secret.setRevealed(*rc::gen::arbitrary<bool>());
    const auto keys = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 20));
    for (const int key : keys) {
        stroke(secret, key);
        stroke(ordinary, key);
        RC_ASSERT(secretOf(secret) == ordinary.text());
        RC_ASSERT(secret.text().size() == ordinary.text().size());
        RC_ASSERT(secret.cursorPosition() == ordinary.cursorPosition());
    }
}

} // namespace rundbord
