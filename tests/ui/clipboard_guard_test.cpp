// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_guard.h"

#include "ui/widgets/growing_text_edit.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/passphrase_field.h"
#include "window.h"

#include <QClipboard>
#include <QMimeData>

#include <gtest/gtest.h>

namespace rundbord
{

namespace
{

using namespace std::chrono_literals;

//! A clipboard of which a test knows whose content it holds: without a display nobody does.
class ClipboardGuardTest : public StyledTest
{
protected:
    ~ClipboardGuardTest() override { clipboard.clear(); }

    [[nodiscard]] ClipboardGuard guard(std::chrono::milliseconds moment)
    {
        return {clipboard, [this](QClipboard::Mode mode) { return ours && mode == QClipboard::Clipboard; },
                moment};
    }
    [[nodiscard]] QByteArray hint() const
    {
        return clipboard.mimeData()->data(QStringLiteral("x-kde-passwordManagerHint"));
    }

    QClipboard& clipboard = *QGuiApplication::clipboard();
    bool ours = true;
};

} // namespace

TEST_F(ClipboardGuardTest, TakesBackWhatWasCopiedHereAfterAMoment)
{
    const ClipboardGuard guarding = guard(0ms);
    clipboard.setText(QStringLiteral("Amanda"));
    EXPECT_EQ(clipboard.text(), QStringLiteral("Amanda"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return clipboard.text().isEmpty(); }));
    static_assert(ClipboardGuard::usualMoment == 10s);
}

TEST_F(ClipboardGuardTest, TakesItBackAtOnceWhenAsked)
{
    ClipboardGuard guarding = guard(1h);
    clipboard.setText(QStringLiteral("Amanda"));
    guarding.clear();
    EXPECT_TRUE(clipboard.text().isEmpty());
}

TEST_F(ClipboardGuardTest, LeavesWhatAnotherProgramHasCopied)
{
    ClipboardGuard guarding = guard(0ms);
    ours = false;
    clipboard.setText(QStringLiteral("från ett annat program"));
    QCoreApplication::processEvents();
    guarding.clear();
    EXPECT_EQ(clipboard.text(), QStringLiteral("från ett annat program"));
    EXPECT_TRUE(hint().isEmpty());
    // also if it came after something of ours
    ours = true;
    clipboard.setText(QStringLiteral("Amanda"));
    ours = false;
    clipboard.setText(QStringLiteral("från ett annat program"));
    guarding.clear();
    EXPECT_EQ(clipboard.text(), QStringLiteral("från ett annat program"));
}

TEST_F(ClipboardGuardTest, MarksEveryKindOfFieldsCopiesAsSecret)
{
    const ClipboardGuard guarding = guard(1h);
    GrowingTextEdit edit(style);
    edit.setText(QStringLiteral("Jag vill bo kvar\nhemma"));
    edit.selectAll();
    edit.copy();
    EXPECT_EQ(hint(), QByteArray("secret"));
    EXPECT_EQ(clipboard.text(), edit.text());
    clipboard.clear();
    LineField line(style);
    line.setText(QStringLiteral("Kim Sundin"));
    line.selectAll();
    line.copy();
    EXPECT_EQ(hint(), QByteArray("secret"));
    EXPECT_EQ(clipboard.text(), line.text());
}

TEST_F(ClipboardGuardTest, APassphraseIsNeverCopied)
{
    const ClipboardGuard guarding = guard(1h);
    TestWindow window;
    auto& field = window.add(new PassphraseField(style));
    window.open();
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("hemlig"));
    field.setRevealed(true);
    field.selectAll();
    for (const QKeySequence::StandardKey key : {QKeySequence::Copy, QKeySequence::Cut})
        QTest::keySequence(&field, key);
    QTest::keyClick(&field, Qt::Key_Insert, Qt::ControlModifier);
    EXPECT_TRUE(clipboard.text().isEmpty());
    EXPECT_FALSE(field.isEmpty());
}

} // namespace rundbord
