// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

namespace rundbord
{

//! Deletes a widget, hidden first: focus within it goes on to somewhere else while all of it is still whole. Null is
//! nothing to do.
inline void letGo(QWidget* widget)
{
    if (!widget)
        return;
    widget->hide();
    QWidget* focused = QApplication::focusWidget();
    if (focused && widget->isAncestorOf(focused))
        focused->clearFocus(); // there is nowhere to go on to
    delete widget;
}

} // namespace rundbord
