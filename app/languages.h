// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundbord
{

//! Lets the application that is running speak "sv" or "en"; anything else means the system's language, and Swedish
//! where that is another. Dates and numbers of the window follow.
void speak(const QString& language);

} // namespace rundbord
