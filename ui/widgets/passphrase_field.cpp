// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_field.h"

#include "ui/widgets/field_keys.h"
#include "ui/widgets/field_menu.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace rundbord
{

namespace
{

constexpr QChar bullet(0x2022);

bool isTyping(const QKeyEvent& key)
{
    constexpr Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const Qt::KeyboardModifiers held = key.modifiers();
    // AltGr comes as Ctrl+Alt on some keyboards.
    const bool command =
        (held & commands) && !(held.testFlag(Qt::ControlModifier) && held.testFlag(Qt::AltModifier));
    return !command && !key.text().isEmpty() && key.text().front().category() != QChar::Other_Control;
}

bool copies(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Cut);
}

} // namespace

PassphraseField::PassphraseField(const Style& style, QWidget* parent)
    : QLineEdit(parent)
    , m_style(style)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    connect(this, &QLineEdit::textChanged, this, &PassphraseField::noticeRemoval);
    connect(&style, &Style::changed, this, &PassphraseField::restyle);
    restyle();
}

PassphraseField::~PassphraseField()
{
    wipeShown();
}

void PassphraseField::wipe()
{
    m_secret.wipe();
    wipeShown();
    display(0);
}

void PassphraseField::setRevealed(bool revealed)
{
    if (revealed == m_revealed)
        return;
    wipeShown();
    m_revealed = revealed;
    setEchoMode(revealed ? Normal : Password);
    display(cursorPosition());
}

bool PassphraseField::event(QEvent* event)
{
    return declinesUndo(*event) || QLineEdit::event(event);
}

void PassphraseField::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new FieldMenu(this, FieldMenu::Offer::PasteOnly);
    menu->enable(false, !isEmpty(), !isReadOnly());
    connect(menu, &FieldMenu::paste, this, &PassphraseField::pasteSecret);
    menu->popup(event->globalPos());
}

void PassphraseField::dragEnterEvent(QDragEnterEvent* /*event*/) {}

void PassphraseField::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->commitString().isEmpty())
        type(event->commitString());
    event->accept();
}

void PassphraseField::keyPressEvent(QKeyEvent* event)
{
    if (isUndoOrRedo(*event))
        event->ignore();
    else if (copies(*event))
        event->accept();
    else if (event->matches(QKeySequence::Paste))
        pasteSecret();
    else if (isTyping(*event))
        type(event->text());
    else
        QLineEdit::keyPressEvent(event);
}

//! The middle button would paste what is selected elsewhere, past all of this.
void PassphraseField::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::MiddleButton)
        QLineEdit::mouseReleaseEvent(event);
}

void PassphraseField::type(const QString& text)
{
    if (isReadOnly())
        return;
    if (hasSelectedText())
        del();
    const int caret = cursorPosition();
    const int typed = m_secret.insert(caret, text);
    if (m_revealed)
        wipeShown();
    display(caret + typed);
    Q_EMIT edited();
}

void PassphraseField::pasteSecret()
{
    QString pasted = QGuiApplication::clipboard()->text();
    pasted.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    type(pasted);
    pasted.fill(QChar(u'\0'));
}

void PassphraseField::noticeRemoval()
{
    if (m_showing)
        return;
    const int removed = m_secret.length() - static_cast<int>(text().size());
    int at = cursorPosition();
    if (removed > 0) {
        // Half of a pair would be no letter: the other half goes too.
        int end = std::min(at + removed, m_secret.length());
        if (at > 0 && m_secret.view()[at - 1].isHighSurrogate())
            --at;
        if (end < m_secret.length() && m_secret.view()[end].isLowSurrogate())
            ++end;
        m_secret.remove(at, end - at);
    }
    // Showing anew also empties the line edit's own undo, and puts out anything that got in another way.
    display(at);
    if (removed > 0)
        Q_EMIT edited();
}

void PassphraseField::display(int caret)
{
    const QScopedValueRollback<bool> showing(m_showing, true);
    setText(m_revealed ? m_secret.view().toString() : QString(m_secret.length(), bullet));
    setCursorPosition(caret);
}

//! Qt offers no way to overwrite what a line edit holds; its text shares its letters with the copy taken
//! here.
void PassphraseField::wipeShown()
{
    if (!m_revealed)
        return;
    const QString shown = text();
    auto* letters = const_cast<QChar*>(shown.constData());
    std::fill_n(letters, shown.size(), bullet);
}

void PassphraseField::restyle()
{
    setFont(m_style.font(TextStyle::Body));
    updateGeometry();
}

} // namespace rundbord
