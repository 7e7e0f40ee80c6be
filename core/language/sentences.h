// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/text_range.h"

#include <QString>
#include <QStringList>

namespace rundbord
{

//! The sentences of a text, trimmed. One ends at a line break, or at a full stop, question mark or
//! exclamation mark with white space after it and no small letter or figure after that ("kl. 13" is not an
//! end).
[[nodiscard]] QStringList sentencesOf(const QString& text);

//! Where they stand in the text.
[[nodiscard]] std::vector<TextRange> sentencesIn(const QString& text);

} // namespace rundbord
