// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace rundbord
{

//! What a widget that can have focus is to screen readers, where its class does not tell. Before its name is set.
void setSpokenRole(QWidget& widget, QAccessible::Role role);

//! Tells Qt what the painted widgets are to screen readers. Once is enough, again does nothing.
void installAccessibleWidgets();

} // namespace rundbord
