// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rundbord
{

//! One line about how easily texts are read: what they read like, and the number for those who know it. No grade. Empty
//! for texts without words.
[[nodiscard]] QString readabilityText(const QStringList& texts);

} // namespace rundbord
