// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"
#include "ui/widgets/front_stack.h"

#include <QPointer>
#include <QWidget>

class QMainWindow;

namespace rundbord
{

//! A calm page over everything on a screen that others see: menus, dialogs, lists and tips go with it, for the eye and
//! for a screen reader. Comes down with one key from wherever one is, also out of a dialog, and swallows what is typed.
//! The same key brings everything back as it was: the field and the caret have noticed nothing.
class Curtain : public QWidget
{
    Q_OBJECT

public:
    //! `front` is the central widget of `window` and shows what is to be hidden; the curtain becomes one of its pages.
    Curtain(const Style& style, QMainWindow& window, FrontStack& front);

    [[nodiscard]] bool isDown() const { return m_down; }
    void toggle();
    void drop();
    void lift();
    //! Goes without bringing anything back: dialogs are dismissed, since what they asked about is locked. Returned is how
    //! many that was.
    int giveWay();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    //! What it will hide is still in front.
    void falling();
    //! It is down, and painted.
    void dropped();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void hideDialogs();
    void showFront();
    [[nodiscard]] bool isKey(const QEvent& event) const;

    QMainWindow& m_window;
    FrontStack& m_front;
    QWidget* m_behind{nullptr};
    //! Which field had focus, and which dialogs stood in front, the uppermost last.
    QPointer<QWidget> m_field;
    QList<QPointer<QWidget>> m_dialogs;
    //! Windows that stay, and show nothing.
    QList<QPointer<QWidget>> m_veiled;
    bool m_down{false};
};

} // namespace rundbord
