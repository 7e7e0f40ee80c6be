// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace rundbord
{

//! A font's map from glyphs to letters (ToUnicode), as Qt wrote it, without its gaps: a glyph Qt knows no letter of, such as
//! one outside the first 65 536, is U+FFFD, and a space is a space and not a tab. What such a glyph means stands in the
//! ActualText of its mark. `glyphs` is how many the font has.
[[nodiscard]] QByteArray completedUnicodeMap(QByteArrayView map, int glyphs);

} // namespace rundbord
