// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace rundbord
{

//! Takes the user to a field from somewhere else: gives it focus and a ground of its own, which it keeps
//! until the first key is pressed there or focus goes on.
void jumpTo(QWidget& field);

//! Whether the ground is still there.
[[nodiscard]] bool isJumpedTo(const QWidget& field);

} // namespace rundbord
