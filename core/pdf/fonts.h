// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! The family every paper, and the program's own voice, is set in.
[[nodiscard]] QString notoSans();

//! Makes the embedded fonts known to Qt: Noto Sans, and for other scripts Noto Sans Arabic and Noto Sans
//! Symbols 2. Needs a QGuiApplication; once is enough, again does nothing. Main thread.
void loadEmbeddedFonts();

} // namespace rundbord
