// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/text.h"

#include <QStringList>

#include <vector>

namespace rundbord
{

//! What was typed, made ready to stand on a paper without a letter being changed.

//! Within quotation marks, unless the words begin or end with one already; empty for blank words.
[[nodiscard]] QString quoted(const QString& words);

//! Several short things told in one line: as sentences if each begins with a capital, else with commas.
[[nodiscard]] QString told(const QStringList& things);

//! The sentences of a text, one each. Rather too few than one cut in two: a stop after an abbreviation, or
//! after fewer than three letters, ends nothing.
[[nodiscard]] QStringList sentencesOf(const QString& text, const QStringList& abbreviations);

//! The first letter made a capital, as at the beginning of a sentence.
[[nodiscard]] QString atSentenceStart(const QString& words);

//! The first word of a name.
[[nodiscard]] QString firstName(const QString& name);

//! True if both are the same name, apart from spaces and capitals; false if they are empty.
[[nodiscard]] bool sameName(const QString& first, const QString& second);

//! The texts that are not blank.
[[nodiscard]] std::vector<Text> filledOnly(const std::vector<QString>& texts);

} // namespace rundbord
