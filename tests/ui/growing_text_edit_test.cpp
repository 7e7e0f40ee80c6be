// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growing_text_edit.h"

#include "any_text.h"
#include "ui/widgets/line_field.h"
#include "window.h"

#include <QAction>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSyntaxHighlighter>

#include <rapidcheck/gtest.h>

namespace rundbord
{

namespace
{

//! Colours everything, as a spelling checker would.
class Marker : public QSyntaxHighlighter
{
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override
    {
        setFormat(0, static_cast<int>(text.size()), Qt::red);
    }
};

} // namespace

RC_GTEST_PROP(GrowingTextEditProperty, GivesBackExactlyWhatWasSet, ())
{
    const QString text = *anyText();
    GrowingTextEdit edit(sharedStyle());
    edit.setText(text);
    RC_ASSERT(edit.text() == text);
    const QString other = *anyText();
    edit.setText(other);
    RC_ASSERT(edit.text() == other);
}

RC_GTEST_PROP(GrowingTextEditProperty, AnEditChangesOnlyLineEnds, ())
{
    const QString text = *anyText();
    GrowingTextEdit edit(sharedStyle());
    edit.setText(text);
    edit.moveCursor(QTextCursor::End);
    edit.insertPlainText(QStringLiteral("x"));
    QString expected = text;
    expected.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t end : {u'\r', u'\u2029', char16_t(0xfdd0), char16_t(0xfdd1)})
        expected.replace(QChar(end), QLatin1Char('\n'));
    RC_ASSERT(edit.text() == expected + QLatin1Char('x'));
}

class GrowingTextEditTest : public StyledTest
{
protected:
    TestWindow window;
    GrowingTextEdit& edit = window.add(new GrowingTextEdit(sharedStyle()));
};

TEST_F(GrowingTextEditTest, HoldsAHundredThousandLetters)
{
    const QString text =
        QStringLiteral("Jag vill kunna vara kvar\u00a0utan att gå sönder.\r\n").repeated(2300);
    ASSERT_GT(text.size(), 100000);
    edit.setText(text);
    window.open();
    EXPECT_EQ(edit.text(), text);
    EXPECT_LT(edit.height(), window.height());
}

TEST_F(GrowingTextEditTest, GrowsWithItsTextWithinBounds)
{
    edit.setLines(2, 5);
    window.open();
    edit.setFocus();
    const int line = QFontMetrics(edit.font()).lineSpacing();
    const int least = edit.height();
    EXPECT_EQ(least, 2 * line + 18);
    for (int lines = 2; lines <= 8; ++lines) {
        QTest::keyClick(&edit, Qt::Key_Return);
        const int expected = std::min(5, lines) * line + 18;
        EXPECT_TRUE(QTest::qWaitFor([&] { return edit.height() == expected; })) << lines;
        EXPECT_EQ(edit.verticalScrollBar()->maximum() > 0, lines > 5) << lines;
    }
    edit.setText({});
    EXPECT_TRUE(QTest::qWaitFor([&] { return edit.height() == least; }));
}

TEST_F(GrowingTextEditTest, GrowsWhenItsLinesMustWrap)
{
    edit.setText(QStringLiteral("Bekräfta att upplägget inte påverkar ersättningen"));
    window.open();
    EXPECT_EQ(edit.height(), 40);
    window.resize(300, 400);
    EXPECT_TRUE(QTest::qWaitFor([this] { return edit.height() == 62; }));
    style.setZoom(200);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return edit.height() > 62 && edit.verticalScrollBar()->maximum() == 0; }));
}

TEST_F(GrowingTextEditTest, TellsOfEditsOnly)
{
    const QSignalSpy edited(&edit, &GrowingTextEdit::edited);
    edit.setText(QStringLiteral("a\u2028b\r\n"));
    window.open();
    EXPECT_EQ(edited.count(), 0);
    Marker marker(edit.document());
    marker.rehighlight();
    EXPECT_EQ(edited.count(), 0) << "colouring is no edit";
    EXPECT_EQ(edit.text(), QStringLiteral("a\u2028b\r\n"));
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("xy"));
    EXPECT_EQ(edited.count(), 2);
    EXPECT_EQ(edit.text(), QStringLiteral("xya\u2028b\n"));
}

TEST_F(GrowingTextEditTest, SettingWhatIsThereLeavesTheCaret)
{
    window.open();
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("hej du"));
    QTest::keyClick(&edit, Qt::Key_Left);
    edit.setText(QStringLiteral("hej du"));
    EXPECT_EQ(edit.textCursor().position(), 5);
    edit.setText(QStringLiteral("hej"));
    EXPECT_EQ(edit.textCursor().position(), 3);
}

TEST_F(GrowingTextEditTest, TabLeavesIt)
{
    LineField& next = window.add(new LineField(style));
    window.open();
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Tab);
    EXPECT_TRUE(next.hasFocus());
    EXPECT_EQ(edit.text(), QString());
    QTest::keyClick(&next, Qt::Key_Backtab);
    EXPECT_TRUE(edit.hasFocus());
}

TEST_F(GrowingTextEditTest, LeavesUndoAndCtrlReturnToTheWindow)
{
    QAction undo;
    QAction redo;
    QAction row;
    undo.setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    redo.setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
    row.setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    window.addActions({&undo, &redo, &row});
    const QSignalSpy undone(&undo, &QAction::triggered);
    const QSignalSpy redone(&redo, &QAction::triggered);
    const QSignalSpy made(&row, &QAction::triggered);
    window.open();
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("hej"));
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(undone.count(), 1);
    EXPECT_EQ(redone.count(), 1);
    EXPECT_EQ(made.count(), 1);
    EXPECT_EQ(edit.text(), QStringLiteral("hej"));
    window.removeAction(&undo);
    QTest::keyClick(&edit, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(edit.text(), QStringLiteral("hej"));
}

TEST_F(GrowingTextEditTest, PastesAndCopiesPlainTextOnly)
{
    window.open();
    edit.setFocus();
    auto* rich = new QMimeData;
    rich->setHtml(QStringLiteral("<b>fet</b>"));
    rich->setText(QStringLiteral("fet\u00a0text"));
    QApplication::clipboard()->setMimeData(rich);
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(edit.text(), QStringLiteral("fet\u00a0text"));
    EXPECT_FALSE(edit.textCursor().charFormat().font().bold());
    QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("fet\u00a0text"));
    EXPECT_FALSE(QApplication::clipboard()->mimeData()->hasHtml());
}

TEST_F(GrowingTextEditTest, KeepsHerLettersThroughEveryChangeOfLook)
{
    edit.setVoice(true);
    window.open();
    EXPECT_EQ(edit.font().family(), QStringLiteral("Andika"));
    EXPECT_EQ(edit.font().pixelSize(), 20);
    style.setTheme(Theme::Dark);
    style.setZoom(150);
    EXPECT_EQ(edit.font().family(), QStringLiteral("Andika"));
    EXPECT_EQ(edit.font().pixelSize(), 30);
    edit.setVoice(false);
    EXPECT_EQ(edit.font().family(), QStringLiteral("Noto Sans"));
}

TEST_F(GrowingTextEditTest, UnderlinesWithoutTouchingTheText)
{
    window.open();
    edit.setText(QStringLiteral("rad ett\nring FK"));
    int edits = 0;
    QObject::connect(&edit, &GrowingTextEdit::edited, &edit, [&edits] { ++edits; });
    const int height = edit.sizeHint().height();
    edit.setMarks(
        {{13, 2, TextMark::Kind::Plain}, {0, 3, TextMark::Kind::Spelling}, {900, 9, TextMark::Kind::Plain}});
    ASSERT_EQ(edit.extraSelections().size(), 3);
    EXPECT_EQ(edit.extraSelections().at(0).cursor.selectedText(), QStringLiteral("FK"));
    EXPECT_NE(edit.extraSelections().at(0).format.underlineStyle(),
              edit.extraSelections().at(1).format.underlineStyle());
    const QColor light = edit.extraSelections().at(0).format.underlineColor();
    style.setTheme(Theme::Dark);
    EXPECT_NE(edit.extraSelections().at(0).format.underlineColor(), light);
    EXPECT_EQ(edits, 0);
    EXPECT_EQ(edit.sizeHint().height(), height);
    EXPECT_EQ(edit.text(), QStringLiteral("rad ett\nring FK"));
}

TEST_F(GrowingTextEditTest, ReplacesAsOneChoice)
{
    window.open();
    edit.setText(QStringLiteral("ring FK nu"));
    int edits = 0;
    int choices = 0;
    QObject::connect(&edit, &GrowingTextEdit::edited, &edit, [&edits] { ++edits; });
    QObject::connect(&edit, &GrowingTextEdit::replaced, &edit, [&choices] { ++choices; });
    edit.replace(5, 2, QStringLiteral("kassan"));
    EXPECT_EQ(edit.text(), QStringLiteral("ring kassan nu"));
    EXPECT_EQ(edits, 0);
    EXPECT_EQ(choices, 1);
}

} // namespace rundbord
