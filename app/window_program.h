// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

class QApplication;

namespace rundbord
{

//! Builds everything, hands it to the window and runs it until the window is closed; takes the passphrase out of the
//! request. `arguments` are those the program was started with. The exit code: 0, or 2 with a line on stderr if it could not begin.
[[nodiscard]] int runWindow(QApplication& app, Request& request, const QList<QByteArray>& arguments);

} // namespace rundbord
