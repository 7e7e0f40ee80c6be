// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"
#include "ui/widgets/secret_text.h"

#include <QLineEdit>

namespace rundbord
{

//! A field for a passphrase. The passphrase itself is in a SecretText; the line edit holds as many bullets,
//! so that no copy of it lies in its undo, its layout or the clipboard. Only while it is shown, at the user's
//! wish, does the line edit hold it, overwritten in place when it is hidden again. It can be pasted into, not
//! copied from.
class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(const Style& style, QWidget* parent = nullptr);
    ~PassphraseField() override;

    [[nodiscard]] bool isEmpty() const { return m_secret.length() == 0; }
    //! Lends it as UTF-8 while reader runs.
    void read(const std::function<void(std::span<const char>)>& reader) const { m_secret.read(reader); }
    //! Overwrites it in place; the field is empty then.
    void wipe();
    [[nodiscard]] bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void type(const QString& text);
    void pasteSecret();
    //! Takes out of the secret what the line edit has just taken out of its bullets.
    void noticeRemoval();
    void display(int caret);
    void wipeShown();
    void restyle();

    const Style& m_style;
    SecretText m_secret;
    bool m_revealed{false};
    bool m_showing{false};
};

} // namespace rundbord
