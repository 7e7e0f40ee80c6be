// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rundbord
{

//! What stays on one line besides what Unicode keeps together: papers.md, section 8. The words of a language
//! come from the paper.
struct KeepRules {
    QStringList names;
    QStringList wordsWithNext;
};

//! For each place in the text, whether a line may not begin there: within a name, a number and its unit, a
//! phone number or a span of times, beside an initial, and after a word that belongs to the next.
[[nodiscard]] std::vector<bool> keptPlaces(const QString& text, const KeepRules& rules);

} // namespace rundbord
