// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/caret.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>

#include <algorithm>

namespace rundbord
{

namespace
{

int fromEnd(int position, int length)
{
    return position == length ? Caret::end : std::min(position, Caret::end);
}

int within(int position, int length)
{
    return position >= Caret::end ? length : std::min(position, length);
}

} // namespace

Caret caretOf(const QWidget& field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&field)) {
        const auto length = static_cast<int>(line->text().size());
        const int caret = line->cursorPosition();
        int anchor = caret;
        if (line->hasSelectedText())
            anchor = line->selectionStart() == caret ? line->selectionEnd() : line->selectionStart();
        return {fromEnd(caret, length), fromEnd(anchor, length)};
    }
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field)) {
        const int length = text->document()->characterCount() - 1;
        const QTextCursor cursor = text->textCursor();
        return {fromEnd(cursor.position(), length), fromEnd(cursor.anchor(), length)};
    }
    return {};
}

void setCaret(QWidget& field, const Caret& caret)
{
    if (auto* line = qobject_cast<QLineEdit*>(&field)) {
        const auto length = static_cast<int>(line->text().size());
        const int anchor = within(caret.anchor, length);
        line->setCursorPosition(anchor);
        if (const int position = within(caret.position, length); position != anchor)
            line->setSelection(anchor, position - anchor);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&field)) {
        const int length = text->document()->characterCount() - 1;
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(within(caret.anchor, length));
        cursor.setPosition(within(caret.position, length), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }
}

} // namespace rundbord
