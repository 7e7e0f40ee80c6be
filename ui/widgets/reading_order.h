// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace rundbord
{

//! What can be reached with Tab within a widget and be seen, in the order one reads: by the layouts, and by place where
//! there is none. Qt's own order is that in which widgets were made, and rows come and go here.
[[nodiscard]] QList<QWidget*> inReadingOrder(const QWidget& root);

//! Takes focus one on, or back, in that order, and round at the ends. False if there is nothing to take it.
bool moveFocusWithin(const QWidget& root, bool next);

} // namespace rundbord
