// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rundbord
{

//! Where the term stands as whole words, in small or capital letters, from a place on; -1 if nowhere.
//! Letters, figures and hyphens make a word.
[[nodiscard]] qsizetype findWhole(const QString& text, const QString& term, qsizetype from = 0);

//! True if one of the terms stands in the text as whole words.
[[nodiscard]] bool containsAny(const QString& text, const QStringList& terms);

} // namespace rundbord
