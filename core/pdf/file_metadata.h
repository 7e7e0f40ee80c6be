// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rundbord
{

//! The XMP packet of a file that is at once PDF/A-2a (and so 2u) and PDF/UA-1. It has no date: the papers have theirs in
//! words.
[[nodiscard]] QByteArray xmpPacket(const QString& title, const QString& language, const QString& creator,
                                   const QString& producer);

} // namespace rundbord
